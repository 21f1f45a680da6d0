import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stubFrames } from '../testing/frames.js';
import { EventLog, MOST_ENTRIES, type NewEntry } from './event-log.js';

const entry = (name: string): NewEntry => ({
  kind: 'push',
  name,
  userID: 'ann',
  time: 0,
  state: 'done',
  body: '{}',
  size: 2,
});

const names = (log: EventLog) => log.entries().map(({ name }) => name);

describe('the log of events', () => {
  let frames: ReturnType<typeof stubFrames>;
  let log: EventLog;

  beforeEach(() => {
    frames = stubFrames();
    log = new EventLog();
  });

  it('keeps what happened, the newest last', () => {
    log.add(entry('one'));
    log.add(entry('two'));
    expect(names(log)).toEqual(['one', 'two']);
  });

  it('keeps the last thousand', () => {
    for (let index = 0; index < MOST_ENTRIES + 5; index += 1) log.add(entry(`push ${index}`));
    expect(names(log)).toHaveLength(MOST_ENTRIES);
    expect(names(log)[0]).toBe('push 5');
  });

  it('keeps fewer where they are very long', () => {
    const body = JSON.stringify('x'.repeat(90_000));
    for (let index = 0; index < 400; index += 1) log.add({ ...entry('file'), body });
    const kept = log.entries().reduce((sum, one) => sum + one.body.length, 0);
    expect(kept).toBeGreaterThan(15_000_000);
    expect(kept).toBeLessThan(16_100_000);
  });

  it('asks for no frame while nobody looks', () => {
    log.add(entry('one'));
    expect(frames.waiting).toBe(0);
    const stop = log.subscribe(() => undefined);
    log.add(entry('two'));
    expect(frames.waiting).toBe(1);
    stop();
    expect(frames.waiting).toBe(0);
    log.add(entry('three'));
    expect(frames.waiting).toBe(0);
    expect(names(log)).toEqual(['one', 'two', 'three']);
  });

  it('tells once in a frame, however much happened', () => {
    const listener = vi.fn();
    log.subscribe(listener);
    for (let index = 0; index < 500; index += 1) log.add(entry('push'));
    expect(listener).not.toHaveBeenCalled();
    frames.run();
    expect(listener).toHaveBeenCalledOnce();
    expect(log.entries()).toHaveLength(500);
    expect(frames.waiting).toBe(0);
  });

  it('what was handed out is never changed, and stays the same until something is', () => {
    const id = log.add({ ...entry('question'), kind: 'request', state: 'pending' });
    const before = log.entries();
    expect(log.entries()).toBe(before);
    log.update(id ?? 0, (known) => ({ ...known, state: 'done' }));
    expect(before[0]?.state).toBe('pending');
    expect(log.entries()[0]?.state).toBe('done');
  });

  it('what came of something that is not kept any more is let go', () => {
    const id = log.add(entry('first')) ?? 0;
    for (let index = 0; index < MOST_ENTRIES; index += 1) log.add(entry('push'));
    expect(log.update(id, (known) => ({ ...known, state: 'refused' }))).toBe(false);
    expect(log.refusals()).toBe(0);
  });

  it('while paused nothing is kept; answers still find their questions', () => {
    const id = log.add({ ...entry('question'), state: 'pending' }) ?? 0;
    log.setPaused(true);
    expect(log.add(entry('unheard'))).toBeUndefined();
    log.update(id, (known) => ({ ...known, state: 'refused' }));
    log.setPaused(false);
    log.add(entry('heard'));
    expect(log.entries().map(({ name, state }) => [name, state])).toEqual([
      ['question', 'refused'],
      ['heard', 'done'],
    ]);
    expect(log.refusals()).toBe(1);
  });

  it('IDs have no hole after it was cleared', () => {
    log.add(entry('one'));
    log.clear();
    expect(log.entries()).toEqual([]);
    log.add(entry('two'));
    log.add(entry('three'));
    const [first, second] = log.entries();
    expect(second?.id).toBe((first?.id ?? 0) + 1);
    expect(log.update(1, (known) => known)).toBe(false);
  });
});
