import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import {
  createWorld,
  logIn,
  synced,
  TRANSPORTS,
  type World,
  type WorldOptions,
} from '../testing/create-world.js';
import { next, record, recordNames, settled } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';
import { conversationOf, say, text, textsOf } from '../testing/small-talk.js';

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

/** The line is back and what was missed has been fetched. */
async function backOnline(...clients: ChatSDK[]): Promise<void> {
  world.engine.setNetwork('online');
  for (let round = 0; round < 4; round += 1) await settled(...clients);
}

describe.each(TRANSPORTS)('a broken line (%s)', (transport) => {
  test('is told, and told once when it is back; SDK_READY is not told again', async () => {
    const { people, engine } = await open(['alice'], { transport });
    const states = record(people.alice, EVENT.NET_STATE_CHANGE);
    const names = recordNames(people.alice);
    const isDown = new Promise<void>((resolve) => {
      people.alice.on(EVENT.NET_STATE_CHANGE, ({ data }) => {
        if (data.state === TYPES.NET_STATE_DISCONNECTED) resolve();
      });
    });
    engine.setNetwork('offline');
    await isDown;
    expect(people.alice.isReady()).toBe(true);
    await backOnline(people.alice);
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'disconnected', 'connected']);
    expect(names).not.toContain('SDK_READY');
    expect(names).not.toContain('SDK_NOT_READY');
  });

  test('the first connection is not told', async () => {
    const { engine } = await open([], { transport });
    const chat = engine.createClient();
    const states = record(chat, EVENT.NET_STATE_CHANGE);
    await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice') });
    expect(states).toEqual([]);
  });

  test('a message sent meanwhile goes out once when the line is back', async () => {
    const { people, engine } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'before');
    await settled(people.bob);
    const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
    engine.setNetwork('offline');
    const message = text(people.alice, 'bob', 'meanwhile');
    const sending = people.alice.sendMessage(message);
    expect(message.status).toBe('unSend');
    await backOnline(people.alice, people.bob);
    await expect(sending).resolves.toMatchObject({ code: 0, data: { message } });
    await settled(people.bob);
    expect(received.map(textsOf)).toEqual([['meanwhile']]);
    const { data } = await people.bob.getMessageList({ conversationID: 'C2Calice' });
    expect(textsOf(data.messageList)).toEqual(['before', 'meanwhile']);
  });

  test('what was missed is received afterwards where messages are in memory', async () => {
    const clock = new SimulatedClock();
    const { people, otherPage } = await open(['alice', 'bob'], { transport, clock });
    const page = otherPage();
    const carol = await logIn(page, page.createClient(), 'carol');
    const dave = await logIn(page, page.createClient(), 'dave');
    await say(carol, 'bob', 'before');
    await settled(people.bob);
    const before = await conversationOf(people.bob, 'C2Ccarol');
    const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
    world.engine.setNetwork('offline');
    await clock.advance(10_000);
    await say(carol, 'bob', 'one');
    await say(carol, 'bob', 'two');
    await say(dave, 'bob', 'you do not know me');
    await backOnline(people.bob);
    expect(received.map(textsOf)).toEqual([['one', 'two']]);
    const after = await conversationOf(people.bob, 'C2Ccarol');
    expect(after).toMatchObject({ unreadCount: 3, lastMessage: { messageForShow: 'two' } });
    expect(after).not.toBe(before);
    // Nothing of dave's was in memory: only the list tells of him.
    expect(await conversationOf(people.bob, 'C2Cdave')).toMatchObject({ unreadCount: 1 });
    const { messageList } = (await people.bob.getMessageList({ conversationID: 'C2Ccarol' })).data;
    expect(textsOf(messageList)).toEqual(['before', 'one', 'two']);
  });

  test('what was missed after a long silence is known to the list only, until memory is cleared', async () => {
    const clock = new SimulatedClock();
    const { people, otherPage } = await open(['bob'], { transport, clock });
    const page = otherPage();
    const carol = await logIn(page, page.createClient(), 'carol');
    await say(carol, 'bob', 'before');
    await settled(people.bob);
    const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
    const inMemory = async () => {
      const { data } = await people.bob.getMessageList({ conversationID: 'C2Ccarol' });
      return textsOf(data.messageList);
    };
    expect(await inMemory()).toEqual(['before']);
    await clock.advance(601_000);
    world.engine.setNetwork('offline');
    await clock.advance(1_000);
    await say(carol, 'bob', 'after');
    await backOnline(people.bob);
    expect(received).toEqual([]);
    expect(await conversationOf(people.bob, 'C2Ccarol')).toMatchObject({
      lastMessage: { messageForShow: 'after' },
    });
    expect(await inMemory()).toEqual(['before']);
    expect(people.bob.callExperimentalAPI('clearLocalMessage', 'C2Ccarol')).toBeUndefined();
    expect(await inMemory()).toEqual(['before', 'after']);
  });

  test('a group’s messages that were missed are received in their order', async () => {
    const { people, otherPage } = await open(['alice'], { transport });
    const page = otherPage();
    const bob = await logIn(page, page.createClient(), 'bob');
    const { data } = await bob.createGroup({
      name: 'Team',
      type: TYPES.GRP_PUBLIC,
      memberList: [{ userID: 'alice' }],
    });
    const { groupID } = data.group;
    await settled(people.alice);
    const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
    world.engine.setNetwork('offline');
    for (let count = 0; count < 60; count += 1) await say(bob, groupID, `m${count}`, 'GROUP');
    await backOnline(people.alice);
    expect(received.map(textsOf)).toEqual([Array.from({ length: 60 }, (_, index) => `m${index}`)]);
    expect(people.alice.getTotalUnreadMessageCount()).toBe(61);
  });

  test('groups keep their identity', async () => {
    const { people } = await open(['alice'], { transport });
    const { data } = await people.alice.createGroup({ name: 'Team', type: TYPES.GRP_PUBLIC });
    world.engine.setNetwork('offline');
    await backOnline(people.alice);
    const { groupList } = (await people.alice.getGroupList()).data;
    expect(groupList[0]).toBe(data.group);
  });
});

describe('waiting for an answer', () => {
  test('ends with 2801 after 15 seconds, also without a line', async () => {
    const clock = new SimulatedClock();
    const { people, engine } = await open(['alice', 'bob'], { clock });
    engine.setNetwork('offline');
    const message = text(people.alice, 'bob', 'hello?');
    const outcome = people.alice.sendMessage(message).catch((error: unknown) => error);
    await clock.advance(14_999);
    expect(message.status).toBe('unSend');
    await clock.advance(1);
    expect(await outcome).toMatchObject({ code: 2801, retryable: true, data: { message } });
    expect(message.status).toBe('fail');
    expect(people.alice.findMessage(message.ID)).toBe(message);
  });

  test('what was given up is not sent when the line is back', async () => {
    const clock = new SimulatedClock();
    const { people, engine } = await open(['alice', 'bob'], { clock });
    const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
    engine.setNetwork('offline');
    const outcome = say(people.alice, 'bob', 'hello?').catch((error: unknown) => error);
    await clock.advance(15_000);
    await outcome;
    await backOnline(people.alice, people.bob);
    expect(received).toEqual([]);
  });

  test('a ticket that expired meanwhile means being kicked when the line is back', async () => {
    const clock = new SimulatedClock();
    const { engine } = await open([], { clock });
    const chat = engine.createClient();
    const isReady = next(chat, EVENT.SDK_READY);
    await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice', 100) });
    await isReady;
    await synced(chat);
    const kicked = next(chat, EVENT.KICKED_OUT);
    engine.setNetwork('offline');
    await clock.advance(110_000);
    engine.setNetwork('online');
    expect((await kicked).data).toEqual({ type: 'userSigExpired' });
    await expect(chat.getMyProfile()).rejects.toMatchObject({ code: 3004 });
  });

  test('who was kicked meanwhile learns it when the line is back', async () => {
    const { people, engine } = await open(['alice']);
    const kicked = next(people.alice, EVENT.KICKED_OUT);
    engine.setNetwork('offline');
    await engine.kick('alice');
    engine.setNetwork('online');
    expect((await kicked).data).toEqual({ type: 'REST_API_Kick' });
    await expect(people.alice.getMyProfile()).rejects.toMatchObject({ code: 3006 });
  });

  test('the line is tried again, more and more seldom', async () => {
    const clock = new SimulatedClock();
    const { people, engine } = await open(['alice'], { clock });
    const isBack = next(people.alice, EVENT.NET_STATE_CHANGE);
    engine.setNetwork('offline');
    await isBack;
    await clock.advance(40_000);
    await backOnline(people.alice);
    expect(people.alice.isReady()).toBe(true);
  });
});

describe('a line that is dead', () => {
  test('is found out by a heartbeat without an answer, and replaced', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const states = record(chat, EVENT.NET_STATE_CHANGE);
    engine.answers['session.resume'] = [{}];
    await engine.clock.advance(120_000);
    expect(engine.asked.at(-1)?.command).toBe('session.heartbeat');
    await engine.clock.advance(3_000);
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'connected']);
    expect(engine.asked.map(({ command }) => command)).toContain('session.resume');
    expect(chat.isReady()).toBe(true);
  });

  test('to an engine that was started anew: the client logs in again by itself', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const names = recordNames(chat);
    engine.answers['session.resume'] = [{ refusal: 2024 }];
    engine.cut();
    await engine.clock.advance(0);
    expect(engine.asked.filter(({ command }) => command === 'session.login')).toHaveLength(2);
    expect([chat.isReady(), chat.getLoginUser()]).toEqual([true, 'me']);
    expect(names).not.toContain('SDK_READY');
  });

  test('to an engine that does not take the ticket any more: the person is logged out', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const kicked = next(chat, EVENT.KICKED_OUT);
    engine.answers['session.resume'] = [{ refusal: 2024 }];
    engine.answers['session.login'] = [{ refusal: 70009 }];
    engine.cut();
    expect((await kicked).data).toEqual({ type: 'userSigExpired' });
    expect(chat.getLoginUser()).toBe('');
  });

  test('what was not answered goes out again, behind the question to go on', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['session.resume'] = [{}];
    const before = engine.asked.length;
    const sending = chat.sendMessage(text(chat, 'bob', 'hi'));
    engine.answers['messages.send'] = [{ time: 1000, sequence: 1 }];
    engine.cut();
    await expect(sending).resolves.toMatchObject({ data: { message: { status: 'success' } } });
    const asked = engine.asked.slice(before).map(({ command }) => command);
    expect(asked.slice(0, 3)).toEqual(['messages.send', 'session.resume', 'messages.send']);
  });

  test('that breaks again and again is opened more and more seldom', async () => {
    const engine = new ScriptedEngine();
    await engine.client();
    engine.isReachable = false;
    engine.cut();
    await engine.clock.advance(60_000);
    expect(engine.attempts).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000]);
  });
});
