import { EVENT } from '@parlor/sdk';
import { BrowserLevel } from 'browser-level';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStorage, deleteBrowserStorage } from './browser-storage.js';
import { createEngine } from './create-engine.js';
import type { Engine, EngineOptions } from './engine.js';
import type { EngineStorage } from './engine-storage.js';
import { LevelStore } from './storage/level-store.js';
import { table } from './storage/table.js';
import { logIn } from './testing/create-world.js';
import { next, record, settled } from './testing/events.js';
import { FakeLocks } from './testing/fake-locks.js';
import { conversationOf, say, textsOf } from './testing/small-talk.js';

const open: Engine[] = [];
const notices: string[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
});

afterEach(async () => {
  for (const engine of open.splice(0)) await engine.close();
  notices.length = 0;
  vi.unstubAllGlobals();
});

/** A tab of an app that keeps its world under the name "tea". */
function tab(options: EngineOptions = {}): Engine {
  const engine = createEngine({
    listEventInterval: 0,
    storage: browserStorage('tea'),
    onNotice: (notice) => notices.push(notice),
    ...options,
  });
  open.push(engine);
  return engine;
}

async function close(engine: Engine): Promise<void> {
  open.splice(open.indexOf(engine), 1);
  await engine.close();
}

async function heardFrom(engine: Engine, userID: string, peer: string): Promise<string[]> {
  const chat = await logIn(engine, engine.createClient(), userID);
  const { data } = await chat.getMessageList({ conversationID: `C2C${peer}` });
  return textsOf(data.messageList);
}

describe('a world that is kept in the browser', () => {
  it('is there again after a reload: messages, unread counts and profiles', async () => {
    const before = tab();
    const alice = await logIn(before, before.createClient(), 'alice');
    await logIn(before, before.createClient(), 'bob');
    await alice.updateMyProfile({ nick: 'Alice' });
    await say(alice, 'bob', 'one');
    await say(alice, 'bob', 'two');
    await close(before);

    const after = tab();
    const bob = await logIn(after, after.createClient(), 'bob');
    expect(
      textsOf((await bob.getMessageList({ conversationID: 'C2Calice' })).data.messageList),
    ).toEqual(['one', 'two']);
    const conversation = await conversationOf(bob, 'C2Calice');
    expect(conversation?.unreadCount).toBe(2);
    expect(conversation).toMatchObject({ userProfile: { nick: 'Alice' } });
    expect(notices).toEqual([]);
  });

  it('is planted with its seed once, and not again after a reload', async () => {
    const seed = {
      users: [{ userID: 'alice' }, { userID: 'bob' }],
      messages: [{ from: 'alice', to: 'bob', text: 'from the seed', secondsAgo: 60 }],
    };
    const before = tab({ seed });
    const alice = await logIn(before, before.createClient(), 'alice');
    await say(alice, 'bob', 'said later');
    await close(before);
    expect(await heardFrom(tab({ seed }), 'bob', 'alice')).toEqual(['from the seed', 'said later']);
  });

  it('begins anew when it was deleted', async () => {
    const before = tab();
    await say(await logIn(before, before.createClient(), 'alice'), 'bob', 'gone').catch(() => {});
    await close(before);
    await deleteBrowserStorage('tea');
    expect(await heardFrom(tab(), 'bob', 'alice')).toEqual([]);
  });
});

describe('two tabs with one world', () => {
  async function pair(): Promise<[Engine, Engine]> {
    const one = tab();
    await logIn(one, one.createClient(), 'nobody');
    return [one, tab()];
  }

  it('people of both talk, though only one of the tabs has the store', async () => {
    const [one, other] = await pair();
    const alice = await logIn(one, one.createClient(), 'alice');
    const bob = await logIn(other, other.createClient(), 'bob');
    const received = record(bob, EVENT.MESSAGE_RECEIVED);
    await say(alice, 'bob', 'over there?');
    await settled(bob);
    expect(received.map(textsOf)).toEqual([['over there?']]);
    await expect(say(bob, 'alice', 'here')).resolves.toMatchObject({ status: 'success' });
  });

  it('when the tab that has the store is closed, the other one takes over and nothing is lost', async () => {
    const [one, other] = await pair();
    const alice = await logIn(one, one.createClient(), 'alice');
    const bob = await logIn(other, other.createClient(), 'bob');
    await say(alice, 'bob', 'before');
    await settled(bob);
    await close(one);
    await expect(say(bob, 'alice', 'after')).resolves.toMatchObject({ status: 'success' });
    expect(await heardFrom(other, 'alice', 'bob')).toEqual(['before', 'after']);
    expect(notices).toEqual([]);
  });

  it('a tab that is neither first nor next calls the new one by itself', async () => {
    const [one, other] = await pair();
    const third = tab();
    const carol = await logIn(third, third.createClient(), 'carol');
    const bob = await logIn(other, other.createClient(), 'bob');
    await close(one);
    const received = next(carol, EVENT.MESSAGE_RECEIVED);
    await expect(say(bob, 'carol', 'still there?')).resolves.toMatchObject({ status: 'success' });
    expect(textsOf((await received).data)).toEqual(['still there?']);
  });
});

/** The database of the tabs, as it lies in the browser. */
async function withDatabase(
  work: (database: BrowserLevel<string, string>) => Promise<unknown>,
): Promise<void> {
  const database = new BrowserLevel<string, string>('tea', { prefix: 'parlor-' });
  await database.open();
  await work(database);
  await database.close();
}

const VERSION = '!store!version';

describe('a database of another version', () => {
  it('of version 1, in which keys were UTF-8, has everything, whatever it was called', async () => {
    const facts = table<number>('store');
    const inOldKeys: EngineStorage = {
      run(start) {
        const database = new BrowserLevel<string, string>('tea', { prefix: 'parlor-' });
        const store = new LevelStore(database, { place: 'The database' });
        void store.batch([{ type: 'put', table: facts, key: 'version', value: 1 }]);
        return start(store);
      },
    };
    const before = tab({ storage: inOldKeys });
    const alice = await logIn(before, before.createClient(), 'alice');
    await logIn(before, before.createClient(), 'bob');
    await say(alice, 'bob', 'one');
    const conversationIDList = ['C2Cbob'];
    await alice.createConversationGroup({ groupName: 'tea 😀', conversationIDList });
    await close(before);

    const after = tab();
    expect(await heardFrom(after, 'bob', 'alice')).toEqual(['one']);
    const again = await logIn(after, after.createClient(), 'alice');
    // By its key, and not by looking through all.
    await again.renameConversationGroup({ oldName: 'tea 😀', newName: 'coffee' });
    expect((await again.getConversationGroupList()).data).toEqual(['coffee']);
    await close(after);
    await withDatabase(async (database) => expect(await database.get(VERSION)).toBe('2'));
    expect(notices).toEqual([]);
  });

  it.each([
    ['that is newer is', '99', /It was written in version 99/],
    ['that says nothing of its version is', undefined, /none that says in which version/],
  ])('%s left untouched: the engine works in memory and says why', async (_, version, why) => {
    const before = tab();
    await logIn(before, before.createClient(), 'alice');
    await close(before);
    await withDatabase((database) =>
      version === undefined ? database.del(VERSION) : database.put(VERSION, version),
    );
    const entries: [string, string][][] = [];
    await withDatabase(async (database) => entries.push(await database.iterator().all()));
    const after = tab();
    await logIn(after, after.createClient(), 'bob');
    await close(after);
    await withDatabase(async (database) => entries.push(await database.iterator().all()));
    expect(entries[1]).toEqual(entries[0]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(why);
  });
});

describe('where nothing can be kept', () => {
  it('without Web Locks the engine works in memory and says why', async () => {
    vi.stubGlobal('navigator', {});
    const engine = tab();
    await logIn(engine, engine.createClient(), 'alice');
    expect(notices).toEqual([
      'The database “parlor-tea” cannot be used. This page has no Web Locks: it is neither on https nor on ' +
        'localhost. The engine keeps everything in memory instead: nothing outlives this page.',
    ]);
  });

  it('where the browser refuses Web Locks, as in a sandboxed iframe, the engine works in memory and says why', async () => {
    const request = () => Promise.reject(new DOMException('Not in here.', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request } });
    const engine = tab();
    await logIn(engine, engine.createClient(), 'alice');
    expect(notices).toEqual([
      'The database “parlor-tea” cannot be used. Not in here. ' +
        'The engine keeps everything in memory instead: nothing outlives this page.',
    ]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('where the browser refuses the database the engine works in memory and says why', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    const engine = tab();
    await logIn(engine, engine.createClient(), 'alice');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^The database “parlor-tea” cannot be used\./);
  });
});
