import { type ChatSDK, EVENT } from '@parlor/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Clock, TimerHandle } from '../core/clock.js';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createSystemClock } from '../core/system-clock.js';
import { createEngine } from '../create-engine.js';
import {
  createWorld,
  ready,
  TRANSPORTS,
  type World,
  type WorldOptions,
} from '../testing/create-world.js';
import { next, record, recordNames, settled } from '../testing/events.js';

const START = Date.UTC(2026, 0, 1);

/** The real time, with a look at the timers that wait. */
function countedClock(running: Set<TimerHandle>): Clock {
  const clock = createSystemClock();
  return {
    now: () => clock.now(),
    setTimeout(callback, milliseconds) {
      const handle = clock.setTimeout(() => {
        running.delete(handle);
        callback();
      }, milliseconds);
      running.add(handle);
      return handle;
    },
    clearTimeout(handle) {
      running.delete(handle);
      clock.clearTimeout(handle);
    },
  };
}

let world: World<string>;
afterEach(() => world.close());

async function open<const Person extends string>(
  people: readonly Person[],
  options: WorldOptions = {},
): Promise<World<Person>> {
  const opened = await createWorld(people, options);
  world = opened;
  return opened;
}

function ticketOf(userID: string) {
  return { userID, userSig: world.engine.signUserSig(userID) };
}

describe.each(TRANSPORTS)('login (%s)', (transport) => {
  test('resolved is not ready: SDK_READY comes later, and once', async () => {
    const { engine } = await open([], { transport });
    const chat = engine.createClient();
    const names = recordNames(chat);
    const { code, data } = await chat.login(ticketOf('alice'));
    expect({ code, data }).toMatchObject({
      code: 0,
      data: { actionStatus: 'OK', errorCode: 0, helloInterval: 120 },
    });
    expect(data).not.toHaveProperty('repeatLogin');
    expect(chat.isReady()).toBe(false);
    expect(chat.getLoginUser()).toBe('alice');
    await ready(chat);
    expect(chat.isReady()).toBe(true);
    await settled(chat);
    expect(names.filter((name) => name === 'SDK_READY')).toHaveLength(1);
  });

  test('between login and SDK_READY calls are refused with 3000', async () => {
    const { engine } = await open([], { transport });
    const chat = engine.createClient();
    const login = chat.login(ticketOf('alice'));
    await expect(chat.getConversationList()).rejects.toMatchObject({ code: 3000 });
    await login;
    await expect(chat.getConversationList()).rejects.toMatchObject({ code: 3000 });
  });

  test('at SDK_READY the conversation list is empty and not complete', async () => {
    const { engine } = await open([], { transport });
    const chat = engine.createClient();
    const atReady = next(chat, EVENT.SDK_READY).then(() => chat.getConversationList());
    await chat.login(ticketOf('alice'));
    expect((await atReady).data).toEqual({ conversationList: [], isSyncCompleted: false });
  });

  test('a second login while one is running is refused with 2025', async () => {
    const { engine } = await open([], { transport });
    const chat = engine.createClient();
    const first = chat.login(ticketOf('alice'));
    await expect(chat.login(ticketOf('alice'))).rejects.toMatchObject({ code: 2025 });
    await expect(first).resolves.toMatchObject({ code: 0 });
  });

  test('a login while logged in resolves and keeps the old user, whoever is named', async () => {
    const { people } = await open(['alice'], { transport });
    const { data } = await people.alice.login(ticketOf('bob'));
    expect(data).toEqual({ actionStatus: 'OK', errorCode: 0, errorInfo: '', repeatLogin: true });
    expect(people.alice.getLoginUser()).toBe('alice');
  });

  test.each([
    ['expired', (id: string) => world.engine.signUserSig(id, -10), 70001],
    ['of somebody else', () => world.engine.signUserSig('bob'), 70013],
    ['damaged', () => 'eJwrong', 70003],
  ])('a ticket that is %s is refused; calls then say 3001', async (_what, sign, code) => {
    const { engine } = await open([], { transport });
    const chat = engine.createClient();
    const names = recordNames(chat);
    await expect(chat.login({ userID: 'alice', userSig: sign('alice') })).rejects.toMatchObject({
      code,
    });
    expect(names).not.toContain('KICKED_OUT');
    expect(names).not.toContain('SDK_NOT_READY');
    await expect(chat.getConversationList()).rejects.toMatchObject({ code: 3001 });
    await expect(chat.login(ticketOf('alice'))).resolves.toMatchObject({ code: 0 });
  });

  test('the service’s clock is known after the login', async () => {
    const clock = new SimulatedClock(Date.UTC(2030, 0, 1));
    const { people } = await open(['alice'], { transport, clock });
    expect(people.alice.getServerTime()).toBe(Date.UTC(2030, 0, 1));
  });
});

describe('with a simulated clock', () => {
  test('a client becomes ready without time going on', async () => {
    const clock = new SimulatedClock(START);
    const { people } = await open(['alice'], { clock });
    expect(people.alice.isReady()).toBe(true);
    expect(clock.now()).toBe(START);
  });
});

describe('the gate', () => {
  const gated = [
    (chat: ChatSDK) => chat.getConversationList(),
    (chat: ChatSDK) => chat.getTotalUnreadMessageCount(),
    (chat: ChatSDK) => chat.getServerTime(),
    (chat: ChatSDK) => chat.findMessage('id'),
    (chat: ChatSDK) => chat.once(EVENT.SDK_READY, () => {}),
    (chat: ChatSDK) =>
      chat.createTextMessage({ to: 'bob', conversationType: 'C2C', payload: { text: 'a' } }),
  ];

  test.each(gated)(
    'call %# before the login rejects 2024 and emits ERROR at once',
    async (call) => {
      const { engine } = await open([]);
      const chat = engine.createClient();
      const errors = record(chat, EVENT.ERROR);
      const result = call(chat);
      expect(errors).toEqual([{ code: 2024, message: expect.any(String) }]);
      expect(result).toBeInstanceOf(Promise);
      await expect(result).rejects.toMatchObject({ ...errors[0], code: 2024 });
    },
  );

  test('what is not gated answers before the login', async () => {
    const { engine } = await open([]);
    const chat = engine.createClient();
    const errors = record(chat, EVENT.ERROR);
    expect(chat.isReady()).toBe(false);
    expect(chat.getLoginUser()).toBe('');
    chat.setLogLevel(4);
    chat.registerPlugin({ 'tim-upload-plugin': class {} });
    await expect(chat.joinGroup({ groupID: 'g' })).rejects.toMatchObject({ code: 2662 });
    await expect(chat.quitGroup('g')).rejects.toMatchObject({ code: 2623 });
    await expect(chat.logout()).rejects.toMatchObject({ code: 2024 });
    expect(errors).toEqual([]);
  });

  test('methods may be taken out of the client', async () => {
    const { people } = await open(['alice']);
    const { isReady, getLoginUser } = people.alice;
    expect([isReady(), getLoginUser()]).toEqual([true, 'alice']);
    expect(people.alice.isReady).toBe(isReady);
  });
});

describe.each(TRANSPORTS)('logout (%s)', (transport) => {
  test('SDK_NOT_READY comes before the promise settles; calls then say 3005', async () => {
    const { people } = await open(['alice'], { transport });
    const order = recordNames(people.alice);
    await people.alice.logout().then(() => order.push('resolved'));
    expect(order).toEqual(['SDK_NOT_READY', 'resolved']);
    expect([people.alice.isReady(), people.alice.getLoginUser()]).toEqual([false, '']);
    await expect(people.alice.getConversationList()).rejects.toMatchObject({ code: 3005 });
  });

  test('a second logout is refused with 2024, and calls say so too', async () => {
    const { people } = await open(['alice'], { transport });
    await people.alice.logout();
    await expect(people.alice.logout()).rejects.toMatchObject({ code: 2024 });
    await expect(people.alice.getConversationList()).rejects.toMatchObject({ code: 2024 });
  });

  test('during a login it is refused, and the login still completes', async () => {
    const { engine } = await open([], { transport });
    const chat = engine.createClient();
    const login = chat.login(ticketOf('alice'));
    await expect(chat.logout()).rejects.toMatchObject({ code: 2024 });
    await login;
    await ready(chat);
    expect(chat.getLoginUser()).toBe('alice');
  });

  test('the next person finds nothing of the one before; handlers stay', async () => {
    const { people, engine } = await open(['alice', 'bob'], { transport });
    const { alice, bob } = people;
    const message = alice.createTextMessage({
      to: 'bob',
      conversationType: 'C2C',
      payload: { text: 'between us' },
    });
    await alice.sendMessage(message);
    await settled(bob);
    const readies = record(bob, EVENT.SDK_READY);
    await bob.logout();
    await bob.login({ userID: 'carol', userSig: engine.signUserSig('carol') });
    await ready(bob);
    await settled(bob);
    expect(bob.findMessage(message.ID)).toBeNull();
    expect((await bob.getConversationList()).data.conversationList).toEqual([]);
    expect(readies).toHaveLength(1);
  });

  test('list events that wait are dropped', async () => {
    const clock = new SimulatedClock(START);
    const { people } = await open(['alice', 'bob'], { transport, clock, listEventInterval: 1000 });
    await clock.advance(5000);
    await people.alice.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
    await people.alice.pinConversation({ conversationID: 'C2Cbob', isPinned: false });
    await settled(people.alice);
    const names = recordNames(people.alice);
    await people.alice.logout();
    await clock.advance(5000);
    expect(names).toEqual(['SDK_NOT_READY']);
  });
});

describe('destroy', () => {
  test('ends with SDK_DESTROY; calls after it are refused', async () => {
    const { people } = await open(['alice']);
    const order = recordNames(people.alice);
    const destroyed = next(people.alice, EVENT.SDK_DESTROY);
    await people.alice.destroy().then(() => order.push('resolved'));
    expect(order).toEqual(['SDK_NOT_READY', 'SDK_DESTROY', 'resolved']);
    expect((await destroyed).data).toEqual({ SDKAppID: 1720000001 });
    expect(people.alice.isReady()).toBe(false);
    await expect(people.alice.login(ticketOf('alice'))).rejects.toMatchObject({ code: 2903 });
  });

  test('rejects 2024 when nobody was logged in, and destroys all the same', async () => {
    const { engine } = await open([]);
    const chat = engine.createClient();
    const names = recordNames(chat);
    await expect(chat.destroy()).rejects.toMatchObject({ code: 2024 });
    expect(names).toEqual(['SDK_DESTROY']);
    await expect(chat.login(ticketOf('alice'))).rejects.toMatchObject({ code: 2903 });
  });

  test('what was under way never settles', async () => {
    const clock = new SimulatedClock(START);
    const { people, engine } = await open(['alice'], { clock });
    const outcomes: string[] = [];
    engine.setNetwork('offline');
    const destroyed = people.alice.destroy().then(() => outcomes.push('destroyed'));
    await clock.advance(5_000);
    people.alice.getUserProfile({ userIDList: ['bob'] }).then(
      () => outcomes.push('resolved'),
      () => outcomes.push('rejected'),
    );
    await clock.advance(10_000);
    await destroyed;
    engine.setNetwork('online');
    await clock.advance(60_000);
    expect(outcomes).toEqual(['destroyed']);
  });

  test('a login under way is left alone', async () => {
    const { engine } = await open(['bob']);
    const chat = engine.createClient();
    let isSettled = false;
    chat.login(ticketOf('alice')).then(
      () => (isSettled = true),
      () => (isSettled = true),
    );
    await expect(chat.destroy()).rejects.toMatchObject({ code: 2024 });
    await settled(world.people['bob'] ?? chat);
    expect(isSettled).toBe(false);
  });
});

describe.each(TRANSPORTS)('being kicked (%s)', (transport) => {
  test.each([
    ['multipleAccount', 3003],
    ['multipleDevice', 3002],
    ['REST_API_Kick', 3006],
    ['userSigExpired', 3004],
  ] as const)('%s: KICKED_OUT, then SDK_NOT_READY; calls say %i', async (type, code) => {
    const { people, engine } = await open(['alice'], { transport });
    const names = recordNames(people.alice);
    const kicks = record(people.alice, EVENT.KICKED_OUT);
    const isOver = next(people.alice, EVENT.SDK_NOT_READY);
    await engine.kick('alice', type);
    await isOver;
    expect(names).toEqual(['KICKED_OUT', 'SDK_NOT_READY']);
    expect(kicks).toEqual([{ type }]);
    expect(people.alice.getLoginUser()).toBe('');
    await expect(people.alice.getMyProfile()).rejects.toMatchObject({ code });
  });

  test('one instance too many kicks the oldest', async () => {
    const { people, join } = await open(['alice'], { transport });
    const kicked = next(people.alice, EVENT.KICKED_OUT);
    const second = await join('alice');
    expect((await kicked).data).toEqual({ type: 'multipleAccount' });
    expect([people.alice.isReady(), second.isReady()]).toEqual([false, true]);
  });

  test('one can log in again after it', async () => {
    const { people, engine } = await open(['alice'], { transport });
    const isOver = next(people.alice, EVENT.SDK_NOT_READY);
    await engine.kick('alice');
    await isOver;
    await people.alice.login(ticketOf('alice'));
    await ready(people.alice);
    expect(people.alice.isReady()).toBe(true);
  });
});

describe('an expired ticket', () => {
  test('the heartbeat finds out: KICKED_OUT userSigExpired', async () => {
    const clock = new SimulatedClock(START);
    const { engine } = await open([], { clock });
    const chat = engine.createClient();
    await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice', 100) });
    await ready(chat);
    const kicks = record(chat, EVENT.KICKED_OUT);
    await clock.advance(119_000);
    expect(kicks).toEqual([]);
    await clock.advance(1_000);
    expect(kicks).toEqual([{ type: 'userSigExpired' }]);
    await expect(chat.getMyProfile()).rejects.toMatchObject({ code: 3004 });
  });

  test('heartbeats go on as long as the ticket is good', async () => {
    const clock = new SimulatedClock(START);
    const { engine } = await open([], { clock });
    const chat = engine.createClient();
    await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice', 300) });
    await ready(chat);
    const kicks = record(chat, EVENT.KICKED_OUT);
    await clock.advance(299_000);
    expect(kicks).toEqual([]);
    await clock.advance(62_000);
    expect(kicks).toEqual([{ type: 'userSigExpired' }]);
  });
});

describe('closing the engine', () => {
  test('fails what is asked with 2801 instead of keeping it waiting', async () => {
    const { people, engine } = await open(['alice']);
    await engine.close();
    await expect(people.alice.getUserProfile({ userIDList: ['bob'] })).rejects.toMatchObject({
      code: 2801,
    });
  });

  test('leaves no timer behind: no list event that waits, no heartbeat, nobody who was kicked', async () => {
    const running = new Set<TimerHandle>();
    const clock = countedClock(running);
    const { people, engine } = await open(['alice', 'bob'], { clock, listEventInterval: 1_000 });
    await people.bob.sendMessage(
      people.bob.createTextMessage({
        to: 'alice',
        conversationType: 'C2C',
        payload: { text: 'hi' },
      }),
    );
    engine.setNetwork('offline');
    await engine.kick('alice');
    expect(running.size).toBeGreaterThan(2);
    const told = recordNames(people.bob);
    await engine.close();
    expect([running.size, told]).toEqual([0, []]);
  });

  test('a client that is made afterwards is told at once', async () => {
    const { engine } = await open([]);
    await engine.close();
    await expect(engine.createClient().login(ticketOf('alice'))).rejects.toMatchObject({
      code: 2801,
    });
  });

  test('an engine that nobody uses can be closed', async () => {
    await open([]);
    await expect(createEngine().close()).resolves.toBeUndefined();
  });
});

describe('the log', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each([
    [3, 1],
    [4, 0],
  ])('at level %i a failing handler is written %i times', async (level, times) => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { people } = await open(['alice']);
    people.alice.setLogLevel(level);
    people.alice.on(EVENT.SDK_NOT_READY, () => {
      throw new Error('boom');
    });
    await people.alice.logout();
    expect(written).toHaveBeenCalledTimes(times);
  });
});
