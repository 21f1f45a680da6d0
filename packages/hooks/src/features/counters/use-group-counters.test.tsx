import { type EngineOptions, SimulatedClock } from '@parlor/engine';
import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createChatStore } from '../../chat-store.js';
import { begin } from '../../testing/begin.js';
import { clockPace } from '../../testing/clock-pace.js';
import {
  collectErrors,
  createWorld,
  kickAndReturn,
  makeHostile,
  renderReady,
} from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';
import { countersOf } from './counters.store.js';
import { countersFeature } from './counters-control.js';
import { useGroupCounters } from './use-group-counters.js';

const TEA = 'tea';

const seed: NonNullable<EngineOptions['seed']> = {
  users: ['ann', 'ben', 'cat'].map((userID) => ({ userID })),
  groups: [
    {
      ...{ groupID: TEA, name: 'Tea', type: 'Public', members: ['ann', 'ben'] },
      counters: { likes: 5, gifts: 1 },
    },
    { groupID: 'show', name: 'Show', type: 'AVChatRoom', members: ['ann'], counters: { likes: 7 } },
  ],
};

type Writes = 'setGroupCounters' | 'increaseGroupCounter';

/** Ann looks at counters; `change` takes the place of methods of her SDK. */
async function open(
  groupID = TEA,
  { keys, change }: { keys?: readonly string[]; change?: (sdk: ChatSDK) => Partial<ChatSDK> } = {},
) {
  const world = createWorld({ seed });
  const client = world.engine.createClient();
  const hostile = makeHostile(client, change?.(client));
  const { errors, onError } = collectErrors();
  const ann = await renderReady(() => useGroupCounters(groupID, keys), {
    ...{ sdk: hostile.sdk, user: world.userOf('ann'), onError },
  });
  return { ...world, ...hostile, ann, client, errors };
}

async function openReady(...options: Parameters<typeof open>) {
  const opened = await open(...options);
  await waitFor(() => expect(opened.ann.current.status).toBe('ready'));
  return opened;
}

/** A method that waits until it is let go, and then does what it should, or what it is told to. */
function holding(change: { before?(): Promise<void>; after?(): Promise<void> }) {
  return (client: ChatSDK): Partial<Pick<ChatSDK, Writes>> => ({
    async increaseGroupCounter(options) {
      await change.before?.();
      const answer = await client.increaseGroupCounter(options);
      await change.after?.();
      return answer;
    },
  });
}

/** A door that is closed until it is opened. */
function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('the counters of a group', () => {
  test('are those that the service has; of those that are wanted, no others', async () => {
    const { ann } = await openReady();
    expect(ann.current).toMatchObject({ error: null, isAvailable: true });
    expect(ann.current.counters).toEqual({ likes: 5, gifts: 1 });
    const { ann: other } = await openReady(TEA, { keys: ['likes', 'none'] });
    expect(other.current.counters).toEqual({ likes: 5 });
  });

  test('change when somebody else counts; where that is no concern, nothing is rendered', async () => {
    const { ann, peer } = await openReady(TEA, { keys: ['likes'] });
    const ben = await peer('ben');
    const { renders } = ann;
    await act(() => ben.increaseGroupCounter({ groupID: TEA, key: 'gifts', value: 1 }));
    await act(() => ben.decreaseGroupCounter({ groupID: TEA, key: 'likes', value: 2 }));
    await waitFor(() => expect(ann.current.counters).toEqual({ likes: 3 }));
    expect(ann.renders).toBe(renders + 1);
  });

  test('of a group one is not in cannot be had, until one is', async () => {
    const { ann, client } = await open('show');
    await waitFor(() => expect(ann.current).toMatchObject({ status: 'error', counters: {} }));
    expect(ann.current.error?.code).toBe(10007);
    await act(() => client.joinGroup({ groupID: 'show' }));
    await waitFor(() => expect(ann.current).toMatchObject({ status: 'ready', error: null }));
    expect(ann.current.counters).toEqual({ likes: 7 });
  });

  test('of a group that was left are not shown', async () => {
    const world = createWorld({ seed });
    const sdk = world.engine.createClient();
    const ben = await renderReady(() => useGroupCounters(TEA), { sdk, user: world.userOf('ben') });
    await waitFor(() => expect(ben.current.status).toBe('ready'));
    await act(() => sdk.quitGroup(TEA));
    await waitFor(() => expect(ben.current).toMatchObject({ status: 'error', counters: {} }));
    expect(ben.current.error?.code).toBe(10007);
  });

  test('are there again after a new login', async () => {
    const { engine, ann } = await openReady();
    await kickAndReturn(engine, 'ann', ann);
    await waitFor(() => expect(ann.current.status).toBe('ready'));
    expect(await act(() => ann.current.increase('likes'))).toBe(6);
  });

  test('that were not bought are said to be missing', async () => {
    const refuse = () => Promise.reject(new ChatError({ code: 3122 }));
    const change = () => ({ getGroupCounters: refuse, increaseGroupCounter: refuse });
    const { ann } = await open(TEA, { change });
    await waitFor(() => expect(ann.current.isAvailable).toBe(false));
    expect(ann.current).toMatchObject({ status: 'error', error: { code: 3122 } });
    await expect(act(() => ann.current.increase('likes'))).rejects.toMatchObject({ code: 3122 });
  });

  test('of all groups that are shown are had, no faster than the SDK takes it', async () => {
    const clock = new SimulatedClock();
    const groupIDs = Array.from({ length: 50 }, (_, index) => `group${index}`);
    const groups = groupIDs.map((groupID, likes) => ({
      ...{ groupID, name: groupID, type: 'Public' as const, members: ['ann'] },
      counters: { likes },
    }));
    const world = createWorld({ clock, seed: { users: [{ userID: 'ann' }], groups } });
    const chat = createChatStore(await world.peer('ann'), clockPace(clock));
    chat.feature(sessionFeature).connect(undefined);
    onTestFinished(() => chat.feature(sessionFeature).disconnect());
    const control = chat.feature(countersFeature);
    for (const groupID of groupIDs) control.watch(groupID);
    const views = () => groupIDs.map((groupID) => countersOf(control.slice.read(), groupID));
    await clock.advance(1000);
    expect(views().filter(({ status }) => status === 'ready')).toHaveLength(20);
    await clock.advance(15_000);
    expect(views().map(({ error }) => error)).toEqual(groupIDs.map(() => null));
    expect(views().map(({ shown }) => shown['likes'])).toEqual(groups.map((_, likes) => likes));
  });

  test('that were not bought are not asked for again, until the next login', async () => {
    let asked = 0;
    let isBought = false;
    const change = (client: ChatSDK): Partial<ChatSDK> => ({
      getGroupCounters(options) {
        asked += 1;
        if (isBought) return client.getGroupCounters(options);
        return Promise.reject(new ChatError({ code: 3122 }));
      },
    });
    const { ann, client, engine } = await open(TEA, { change });
    await waitFor(() => expect(ann.current).toMatchObject({ status: 'error', isAvailable: false }));
    const before = asked;
    for (const name of ['One', 'Two']) {
      await act(() => client.createGroup({ name, type: 'Public' }));
    }
    await waitFor(async () => {
      const { data } = await client.getGroupList();
      expect(data.groupList).toHaveLength(3);
    });
    expect(asked).toBe(before);
    isBought = true;
    await kickAndReturn(engine, 'ann', ann);
    await waitFor(() => expect(ann.current).toMatchObject({ status: 'ready', isAvailable: true }));
    expect(ann.current.counters).toEqual({ likes: 5, gifts: 1 });
  });

  test('that make no sense are reported and left out', async () => {
    const { ann, emit, errors } = await openReady();
    const told = [
      null,
      {},
      { groupID: TEA, key: 'likes', value: 'many' },
      { groupID: TEA, value: 1 },
    ];
    act(() => {
      for (const data of told) emit(EVENT.GROUP_COUNTER_UPDATED, { data });
    });
    expect(errors.map(({ code }) => code)).toEqual([-4, -4, -4, -4]);
    expect(ann.current.counters).toEqual({ likes: 5, gifts: 1 });
  });

  test('may have any name', async () => {
    const { ann } = await openReady();
    expect(await act(() => ann.current.increase('__proto__', 3))).toBe(3);
    await waitFor(() => expect(Object.keys(ann.current.counters)).toContain('__proto__'));
    expect(Object.getPrototypeOf(ann.current.counters)).toBe(Object.prototype);
  });
});

describe('counting', () => {
  test('shows at once, resolves with the new value, and is taken back when it is refused', async () => {
    const gate = createGate();
    const { ann } = await openReady(TEA, { change: holding({ before: () => gate.opened }) });
    const increased = begin(() => ann.current.increase('likes', 2));
    await waitFor(() => expect(ann.current.counters['likes']).toBe(7));
    await act(async () => {
      gate.open();
      expect(await increased).toBe(7);
    });
    expect(await act(() => ann.current.decrease('likes'))).toBe(6);
    const longKey = 'k'.repeat(200);
    await expect(act(() => ann.current.increase(longKey))).rejects.toMatchObject({ code: 10004 });
    expect(ann.current.counters).toEqual({ likes: 6, gifts: 1 });
  });

  test('shows no step twice, though its event comes before its answer, nor forgets others', async () => {
    const gate = createGate();
    const { ann, peer } = await openReady(TEA, { change: holding({ after: () => gate.opened }) });
    const ben = await peer('ben');
    const increased = begin(() => ann.current.increase('likes'));
    // The call is on its way, and told to all, but not answered.
    await waitFor(async () => {
      const { data } = await ben.getGroupCounters({ groupID: TEA });
      expect(data.counters['likes']).toBe(6);
    });
    await act(() => ben.increaseGroupCounter({ groupID: TEA, key: 'likes', value: 10 }));
    expect(ann.current.counters['likes']).toBe(6);
    await act(async () => {
      gate.open();
      await increased;
    });
    await waitFor(() => expect(ann.current.counters['likes']).toBe(16));
  });

  test('that comes to nothing asks nobody', async () => {
    const calls: number[] = [];
    const change = (client: ChatSDK): Partial<ChatSDK> => ({
      increaseGroupCounter(options) {
        calls.push(options.value);
        return client.increaseGroupCounter(options);
      },
    });
    const { ann } = await openReady(TEA, { change });
    const { increase, decrease } = ann.current;
    const both = await act(() => Promise.all([increase('likes'), decrease('likes')]));
    expect(both).toEqual([5, 5]);
    expect(calls).toEqual([]);
  });

  test('goes by whole numbers', async () => {
    const { ann } = await openReady();
    for (const by of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(act(() => ann.current.increase('likes', by))).rejects.toMatchObject({
        code: -1,
      });
    }
    await expect(act(() => ann.current.set({ likes: 1.5 }))).rejects.toMatchObject({ code: -1 });
    expect(ann.current.counters).toEqual({ likes: 5, gifts: 1 });
  });

  test('sets counters, and goes on from there with what is counted after it', async () => {
    const { ann, peer } = await openReady();
    const done = begin(() =>
      Promise.all([ann.current.set({ likes: 100 }), ann.current.increase('likes')]),
    );
    await waitFor(() => expect(ann.current.counters).toEqual({ likes: 101, gifts: 1 }));
    const [, value] = await act(() => done);
    expect(value).toBe(101);
    const ben = await peer('ben');
    const { data } = await ben.getGroupCounters({ groupID: TEA });
    expect(data.counters).toEqual({ likes: 101, gifts: 1 });
  });

  test('needs somebody who is logged in', async () => {
    const { ann } = await openReady();
    const { increase } = ann.current;
    await act(() => ann.session.logout());
    await expect(increase('likes')).rejects.toMatchObject({ code: 3005 });
  });
});

describe('a hundred likes a second', () => {
  /** Ann counts on an engine whose time stands still. */
  async function openTimed() {
    const clock = new SimulatedClock();
    const world = createWorld({ clock, seed });
    const client = await world.peer('ann');
    const calls: { at: number; value: number }[] = [];
    const { sdk } = makeHostile(client, {
      increaseGroupCounter(options) {
        calls.push({ at: clock.now(), value: options.value });
        return client.increaseGroupCounter(options);
      },
    });
    const chat = createChatStore(sdk, clockPace(clock));
    chat.feature(sessionFeature).connect(undefined);
    onTestFinished(() => chat.feature(sessionFeature).disconnect());
    const control = chat.feature(countersFeature);
    control.watch(TEA);
    await clock.advance(100);
    const likes = () => countersOf(control.slice.read(), TEA).shown['likes'];
    return { clock, client, calls, control, likes };
  }

  test('are a few calls, no more than the service takes, and none is lost', async () => {
    const { clock, calls, control, likes } = await openTimed();
    const results: Promise<number>[] = [];
    for (let count = 0; count < 1000; count += 1) {
      results.push(control.step(TEA, 'likes', 1));
      if (count % 10 === 9) await clock.advance(100);
      expect(likes()).toBe(5 + count + 1);
    }
    await clock.advance(10_000);
    expect((await Promise.all(results)).at(-1)).toBe(1005);
    expect(likes()).toBe(1005);
    expect(calls.reduce((sum, { value }) => sum + value, 0)).toBe(1000);
    const within = calls.map(
      ({ at }) => calls.filter((other) => other.at >= at && other.at <= at + 5000).length,
    );
    expect(Math.max(...within)).toBeLessThanOrEqual(20);
  });

  test('wait when the app has made all calls that the service takes, and are not refused', async () => {
    const { clock, client, control, likes } = await openTimed();
    for (let count = 0; count < 20; count += 1) {
      await client.increaseGroupCounter({ groupID: TEA, key: 'gifts', value: 1 });
    }
    const liked = control.step(TEA, 'likes', 3);
    await clock.advance(1000);
    expect(likes()).toBe(8);
    await clock.advance(10_000);
    expect(await liked).toBe(8);
  });
});
