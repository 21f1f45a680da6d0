import { beforeEach, describe, expect, test } from 'vitest';
import { EVENT } from '../constants.js';
import { Emitter, type HandlerLog } from './emitter.js';

describe('events', () => {
  let lines: string[];
  let calls: unknown[];
  let emitter: Emitter;

  beforeEach(() => {
    lines = [];
    calls = [];
    const log: HandlerLog = { write: (_level, text) => void lines.push(text) };
    emitter = new Emitter(log);
  });

  const emit = () => emitter.emit(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, 3);
  const on = (handler: () => void, context?: unknown) =>
    emitter.on(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, handler, context);

  test('handlers run in the order in which they were added, before emit returns', () => {
    on(() => calls.push('first'));
    on(() => calls.push('second'));
    emit();
    expect(calls).toEqual(['first', 'second']);
  });

  test('a handler gets one envelope with name and data', () => {
    emitter.on(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, (...args: unknown[]) => calls.push(args));
    emit();
    expect(calls).toEqual([[{ name: 'onTotalUnreadMessageCountUpdated', data: 3 }]]);
  });

  test('a handler that throws is told to the log, and the others still run [EVT-3.7]', () => {
    on(() => {
      throw new Error('boom');
    });
    on(() => calls.push('second'));
    emit();
    expect(calls).toEqual(['second']);
    expect(lines).toEqual([
      'A handler of onTotalUnreadMessageCountUpdated failed. The others still run.',
    ]);
  });

  test('who is to be told first is told the data before any handler', () => {
    on(() => calls.push('handler'));
    emitter.first(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, (data) => calls.push(data));
    emit();
    expect(calls).toEqual([3, 'handler']);
  });

  test('it is known whether anybody is told, and whether a handler can be removed', () => {
    const name = EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED;
    const handler = () => calls.push('called');
    const known = () => [emitter.has(name), emitter.finds(name, handler)];
    expect(known()).toEqual([false, false]);
    emitter.once(name, handler);
    expect(known()).toEqual([true, false]);
    on(handler);
    expect(known()).toEqual([true, true]);
    emitter.off(name, handler);
    emit();
    expect(known()).toEqual([false, false]);
  });

  test('the same handler added twice is called twice, with the context of the first', () => {
    const handler = function (this: unknown) {
      calls.push(this);
    };
    on(handler, 'first');
    on(handler, 'second');
    emit();
    expect(calls).toEqual(['first', 'first']);
  });

  test('one off removes a handler however often it was added', () => {
    const handler = () => calls.push('called');
    on(handler);
    on(handler);
    emitter.off(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, handler);
    emit();
    expect(calls).toEqual([]);
  });

  test('off with a handler that was never added does nothing', () => {
    on(() => calls.push('called'));
    emitter.off(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, () => {});
    emit();
    expect(calls).toEqual(['called']);
  });

  test('a once handler runs once, and off cannot remove it', () => {
    const handler = () => calls.push('called');
    emitter.once(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, handler);
    emitter.off(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, handler);
    emitter.off(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, handler, undefined, true);
    emit();
    emit();
    expect(calls).toEqual(['called']);
  });

  test('off with the fourth argument leaves ordinary handlers alone', () => {
    const handler = () => calls.push('called');
    on(handler);
    emitter.off(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, handler, undefined, true);
    emit();
    expect(calls).toEqual(['called']);
  });

  test('a handler that removes another during an event does not disturb that event', () => {
    const second = () => calls.push('second');
    on(() => emitter.off(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, second));
    on(second);
    emit();
    emit();
    expect(calls).toEqual(['second']);
  });

  test('any text may be the name of an event', () => {
    expect(() => emitter.on('no such event', () => {})).not.toThrow();
  });
});
