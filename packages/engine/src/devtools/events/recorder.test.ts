import { EVENT } from '@parlor/sdk';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createEngine } from '../../create-engine.js';
import { internalsOf } from '../../engine-internals.js';
import { createWorld } from '../../testing/create-world.js';
import { settled } from '../../testing/events.js';
import { stubFrames } from '../testing/frames.js';
import { EventLog } from './event-log.js';
import { Recorder } from './recorder.js';

async function recorded() {
  const world = await createWorld(['ann', 'ben']);
  onTestFinished(() => world.close());
  const log = new EventLog();
  onTestFinished(internalsOf(world.engine).watch(new Recorder(log).record));
  const { ann } = world.people;
  const say = (text: string) =>
    ann.sendMessage(
      ann.createTextMessage({ to: 'ben', conversationType: 'C2C', payload: { text } }),
    );
  const find = (name: string) => log.entries().filter((entry) => entry.name === name);
  return { ...world, log, say, find };
}

describe('what is watched', () => {
  beforeEach(() => void stubFrames());

  it('a question and its answer are one row, with how long it took', async () => {
    const { say, find } = await recorded();
    await say('Hello');
    const [sent, ...more] = find('messages.send');
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ kind: 'request', userID: 'ann', state: 'done' });
    expect(sent?.duration).toBeGreaterThanOrEqual(0);
    expect(sent?.body).toContain('Hello');
    expect(JSON.parse(sent?.answer ?? '')).toEqual(expect.any(Object));
    expect(sent?.size).toBe((sent?.body.length ?? 0) + (sent?.answer?.length ?? 0));
  });

  it('what others get, and what their apps are told, are rows of theirs', async () => {
    const { say, find } = await recorded();
    await say('Hello');
    await settled();
    expect(find('messages.new')).toMatchObject([{ kind: 'push', userID: 'ben' }]);
    expect(find(EVENT.MESSAGE_RECEIVED)).toMatchObject([{ kind: 'event', userID: 'ben' }]);
    expect(find(EVENT.MESSAGE_RECEIVED)[0]?.body).toContain('Hello');
  });

  it('a refusal has its code', async () => {
    const { engine, say, find, log } = await recorded();
    await engine.admin.refuse({ method: 'sendMessage', code: 80001, times: 1 });
    await expect(say('Hello')).rejects.toMatchObject({ code: 80001 });
    expect(find('messages.send')).toMatchObject([{ state: 'refused', code: 80001 }]);
    expect(log.refusals()).toBe(1);
  });

  it('who logs in is known before it is answered', async () => {
    const { join, find } = await recorded();
    await join('cleo');
    expect(find('session.login')).toMatchObject([{ userID: 'cleo', state: 'done' }]);
    expect(find('opened')).toMatchObject([{ kind: 'line', state: 'done' }]);
  });

  it('what is asked again on another line is the same row', async () => {
    const { engine, people, say, find } = await recorded();
    const network = engine.network(people.ann);
    const isBack = new Promise((resolve) =>
      people.ann.on(EVENT.NET_STATE_CHANGE, ({ data }) => {
        if (data.state === 'connected') resolve(undefined);
      }),
    );
    // The question passes, its answer does not.
    network.disconnectAfter(1);
    const isSaid = say('Hello');
    network.set({ isOnline: false });
    network.set({ isOnline: true });
    await Promise.all([isSaid, isBack]);
    const [sent, ...more] = find('messages.send');
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ state: 'done', attempts: 2 });
    expect(find('closed').length).toBeGreaterThan(0);
  });

  it('is not heard of any more when it is stopped', async () => {
    const engine = createEngine();
    onTestFinished(() => engine.close());
    const log = new EventLog();
    const stop = internalsOf(engine).watch(new Recorder(log).record);
    stop();
    await engine.createClient().login({ userID: 'ann', userSig: engine.signUserSig('ann') });
    expect(log.entries()).toEqual([]);
  });
});
