import { describe, expect, it } from 'vitest';
import type { PaidFeature } from '../protocol/paid-features.js';
import type { Push } from '../protocol/pushes.js';
import { createMemoryStore } from '../storage/memory-store.js';
import { table } from '../storage/table.js';
import { EngineCore } from './engine-core.js';
import type { Session } from './sessions.js';
import { SimulatedClock } from './simulated-clock.js';
import type { Wording } from './wording.js';

/** Everything is said and kept as it is. */
const AS_IT_IS: Wording = { forClients: (value) => value, forStore: (value) => value };

const notes = table<string>('notes');
const push: Push = { type: 'conversations.pinned', conversationID: 'C2Cbob', isPinned: true };

function setUp({ isStoreBroken = false, wording = AS_IT_IS } = {}) {
  const store = createMemoryStore();
  if (isStoreBroken) store.batch = () => Promise.reject(new Error('The disk is full.'));
  const settings = {
    sdkAppID: 1,
    secretKeys: ['key'],
    maxInstancesPerUser: 2,
    attributeConflicts: 'strict',
    revocableSeconds: 120,
    syncsDeletedConversations: false,
    checksFriends: false,
    blacklistKeepsFriends: false,
    hidesBlacklist: false,
    profileFields: undefined,
    hasCloudSearch: true,
    mostFollowed: 5_000,
    showsPresence: true,
    mostWatched: 200,
    tellsOfFriends: false,
    asksInvitees: false,
    lacks: new Set<PaidFeature>(['roomHistory']),
    serverConfig: {},
  } as const;
  const clock = new SimulatedClock();
  const core = new EngineCore({ store, clock, settings, wording });
  const heard: string[] = [];
  const session = (userID: string): Session => {
    const line = { push: ({ type }: Push) => void heard.push(`${userID}: ${type}`) };
    const made = core.sessions.create(userID, 0, line);
    core.sessions.add(made);
    return made;
  };
  return { store, core, heard, session };
}

describe('a piece of work', () => {
  it('is stored before anybody is told, and everybody is told before it is done', async () => {
    const { store, core, session } = setUp();
    const seen: string[] = [];
    const ann = session('ann');
    ann.line = { push: () => void seen.push('told') };
    const batch = store.batch.bind(store);
    store.batch = async (writes) => {
      await batch(writes);
      seen.push('stored');
    };
    await core.run(
      async ({ store: transaction, outbox }) => {
        outbox.toUser('ann', push);
        outbox.afterwards(() => seen.push('changed in memory'));
        transaction.put(notes, 'a', 'x');
      },
      () => seen.push('done'),
    );
    expect(seen).toEqual(['stored', 'changed in memory', 'told', 'done']);
  });

  it('that fails has stored nothing, changed nothing and told nobody', async () => {
    const { store, core, heard, session } = setUp();
    session('ann');
    const work = core.run(async ({ store: transaction, outbox }) => {
      transaction.put(notes, 'a', 'x');
      outbox.toUser('ann', push);
      outbox.afterwards(() => heard.push('changed'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect([await store.get(notes, 'a'), heard]).toEqual([undefined, []]);
  });

  it('that cannot be stored tells nobody, and the next one goes on', async () => {
    const { core, heard, session } = setUp({ isStoreBroken: true });
    session('ann');
    const work = core.run(async ({ store, outbox }) => {
      store.put(notes, 'a', 'x');
      outbox.toUser('ann', push);
    });
    await expect(work).rejects.toThrow('The disk is full.');
    expect(heard).toEqual([]);
    await expect(core.run(async () => 'went on')).resolves.toBe('went on');
  });

  it('sees what the one before it has stored, however many are posted at once', async () => {
    const { store, core } = setUp();
    const count = table<number>('count');
    const increments = Array.from({ length: 50 }, () =>
      core.run(async ({ store: transaction }) => {
        transaction.put(count, 'n', ((await transaction.get(count, 'n')) ?? 0) + 1);
      }),
    );
    await Promise.all(increments);
    expect(await store.get(count, 'n')).toBe(50);
  });
});

describe('what is said', () => {
  it('is in the words of those who hear it, once they are found, and kept as it was', async () => {
    const renamed: Wording = {
      ...AS_IT_IS,
      forClients: async <Value>(value: Value): Promise<Value> =>
        JSON.parse(JSON.stringify(value).replaceAll('bob', 'ben')),
    };
    const { store, core, session } = setUp({ wording: renamed });
    const told: unknown[] = [];
    session('ann').line = { push: (heard) => void told.push(heard) };
    const answer = await core.run(
      async (work) => {
        work.store.put(notes, '1', 'bob');
        work.outbox.toUser('ann', push);
        return { userID: 'bob' };
      },
      (said) => void told.push(said),
    );
    expect(told).toEqual([{ ...push, conversationID: 'C2Cben' }, { userID: 'ben' }]);
    expect(answer).toEqual({ userID: 'ben' });
    expect(await store.get(notes, '1')).toBe('bob');
  });
});

describe('the outbox', () => {
  it('leaves out the session that is to hear by its answer', async () => {
    const { core, heard, session } = setUp();
    const first = session('ann');
    session('ann');
    await core.run(async ({ outbox }) => outbox.toUser('ann', push, { except: first }));
    expect(heard).toHaveLength(1);
  });

  it('keeps for a session without a line what it misses, but not what is for who is online', async () => {
    const { core, heard, session } = setUp();
    const ann = session('ann');
    core.sessions.waitFor(ann, () => undefined);
    await core.run(async ({ outbox }) => {
      outbox.toUser('ann', push);
      outbox.toUser('ann', push, { onlineOnly: true });
    });
    const back = { push: () => void heard.push('back: told') };
    core.sessions.resume(ann, back);
    expect(heard).toEqual(['back: told']);
  });
});
