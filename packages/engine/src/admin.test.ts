import { ChatError, type ChatSDK, EVENT, TYPES, toChatError } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { createAdmin } from './admin.js';
import type { Connection } from './client/connection.js';
import { ForwardClock } from './core/forward-clock.js';
import { SimulatedClock } from './core/simulated-clock.js';
import type { JudgedMessage } from './engine-admin.js';
import type { EngineSeed } from './features/seed/engine-seed.js';
import type { CommandName } from './protocol/commands.js';
import {
  createWorld,
  logIn,
  ready,
  synced,
  TRANSPORTS,
  type World,
  type WorldOptions,
} from './testing/create-world.js';
import { backOnline, next, record, settled } from './testing/events.js';
import { groupOf, say, text, textsOf } from './testing/small-talk.js';

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

/** The code that something is refused with, and its words; 0 when it is not. */
async function outcomeOf(work: Promise<unknown>): Promise<[code: number, message: string]> {
  try {
    await work;
    return [0, ''];
  } catch (error) {
    const { code, message } = toChatError(error);
    return [code, message];
  }
}

const codeOf = async (work: Promise<unknown>) => (await outcomeOf(work))[0];

/** What is done comes to a client after some turns: a line was cut, and the client has come back. */
async function backAgain(...clients: ChatSDK[]): Promise<void> {
  for (let round = 0; round < 4; round += 1) await settled(...clients);
}

async function historyOf(chat: ChatSDK, conversationID: string): Promise<string[]> {
  return textsOf((await chat.getMessageList({ conversationID })).data.messageList);
}

describe.each(TRANSPORTS)('what is refused on demand, %s,', (transport) => {
  test('is refused with this code and these words, until it is stopped, and has changed nothing', async () => {
    const { engine, people } = await open(['ann', 'bob'], { transport });
    const heard = record(people.bob, EVENT.MESSAGE_RECEIVED);
    const refusal = await engine.admin.refuse({
      method: 'sendMessage',
      code: 20_004,
      message: 'No room.',
    });
    const message = text(people.ann, 'bob', 'hello');
    expect(await outcomeOf(people.ann.sendMessage(message))).toEqual([20_004, 'No room.']);
    expect(message.status).toBe('fail');
    expect(await codeOf(people.ann.resendMessage(message))).toBe(20_004);
    expect(await codeOf(people.ann.getUserProfile({ userIDList: ['bob'] }))).toBe(0);
    await refusal.stop();
    expect(await codeOf(people.ann.resendMessage(message))).toBe(0);
    await settled(people.bob);
    expect(heard.map(textsOf)).toEqual([['hello']]);
  });

  test('is refused as often as was said', async () => {
    const { engine, people } = await open(['ann'], { transport });
    await engine.admin.refuse({ method: 'updateMyProfile', code: 40_001, times: 2 });
    const codes: number[] = [];
    for (const nick of ['a', 'b', 'c'])
      codes.push(await codeOf(people.ann.updateMyProfile({ nick })));
    expect(codes).toEqual([40_001, 40_001, 0]);
  });

  test('is refused to one person alone', async () => {
    const { engine, people } = await open(['ann', 'bob'], { transport });
    await engine.admin.refuse({ method: 'any', code: 60_008, userID: 'ann' });
    expect(await codeOf(people.ann.setSelfStatus({ customStatus: 'out' }))).toBe(60_008);
    expect(await codeOf(people.bob.setSelfStatus({ customStatus: 'out' }))).toBe(0);
  });

  test('may be a login', async () => {
    const { engine } = await open([], { transport });
    await engine.admin.refuse({ method: 'login', code: 70_009, userID: 'ann', times: 1 });
    const chat = engine.createClient();
    const login = () => chat.login({ userID: 'ann', userSig: engine.signUserSig('ann') });
    expect(await codeOf(login())).toBe(70_009);
    expect(await codeOf(login())).toBe(0);
  });
});

describe('a refusal', () => {
  test('of a message, once, is not used up by what is for those online alone: somebody types', async () => {
    const { engine, people } = await open(['ann', 'bob']);
    const { ann } = people;
    await engine.admin.refuse({ method: 'sendMessage', code: 20_004, times: 1 });
    const types = () => {
      const payload = { data: '{"typing":1}', description: '', extension: '' };
      const message = ann.createCustomMessage({ to: 'bob', conversationType: 'C2C', payload });
      return codeOf(ann.sendMessage(message, { onlineUserOnly: true }));
    };
    expect(await types()).toBe(20_004);
    const message = text(ann, 'bob', 'hello');
    expect(await codeOf(ann.sendMessage(message))).toBe(20_004);
    expect(await types()).toBe(0);
    expect(await codeOf(ann.resendMessage(message))).toBe(0);
  });

  test('of a method that never asks the service is refused itself', async () => {
    const { engine } = await open([]);
    // Not what the types allow: an app without types may say so.
    const method = 'createTextMessage' as 'sendMessage';
    const refused = engine.admin.refuse({ method, code: 1 });
    expect(await outcomeOf(refused)).toEqual([
      10_004,
      expect.stringContaining('createTextMessage'),
    ]);
  });

  test('goes before the one that was made earlier, and can be stopped by its number', async () => {
    const { engine, people } = await open(['ann']);
    await engine.admin.refuse({ method: 'any', code: 60_008 });
    const { id } = await engine.admin.refuse({ method: 'setSelfStatus', code: 60_014, times: 5 });
    const set = () => codeOf(people.ann.setSelfStatus({ customStatus: 'out' }));
    expect(await set()).toBe(60_014);
    const { refusals } = await engine.admin.inspect();
    expect(refusals).toEqual([
      { id: expect.any(Number), method: 'any', code: 60_008, left: null },
      { id, method: 'setSelfStatus', code: 60_014, left: 4 },
    ]);
    await engine.admin.stopRefusing(id);
    expect(await set()).toBe(60_008);
  });

  test('of everything leaves a login alive: it goes on after a break', async () => {
    const { engine, people } = await open(['ann']);
    const kicked = record(people.ann, EVENT.KICKED_OUT);
    const refusal = await engine.admin.refuse({ method: 'any', code: 60_008 });
    const isBack = backOnline(people.ann);
    engine.network(people.ann).disconnectAfter(0);
    await isBack;
    await refusal.stop();
    await settled(people.ann);
    expect(kicked).toEqual([]);
  });

  test('with the code of a ticket that is over ends the login, as by the cloud', async () => {
    const { engine, people } = await open(['ann']);
    const kicked = next(people.ann, EVENT.KICKED_OUT);
    await engine.admin.refuse({ method: 'setSelfStatus', code: 70_001, times: 1 });
    expect(await codeOf(people.ann.setSelfStatus({ customStatus: 'out' }))).toBe(70_001);
    expect((await kicked).data).toEqual({ type: 'userSigExpired' });
  });
});

describe.each(TRANSPORTS)('a ticket whose time is ended, %s,', (transport) => {
  test('ends the login, and is good for no other; a new one is', async () => {
    const { engine, people } = await open(['bob'], { transport });
    const chat = engine.createClient();
    const userSig = engine.signUserSig('ann', 500_000);
    await chat.login({ userID: 'ann', userSig });
    await ready(chat);
    await synced(chat);
    const kicked = next(chat, EVENT.KICKED_OUT);
    await engine.admin.expireUserSig('ann');
    expect((await kicked).data).toEqual({ type: 'userSigExpired' });
    expect(await codeOf(chat.login({ userID: 'ann', userSig }))).toBe(70_001);
    expect(await codeOf(chat.login({ userID: 'ann', userSig: engine.signUserSig('ann') }))).toBe(0);
    expect(people.bob.isReady()).toBe(true);
  });

  test('ends the login of who is away when they come back', async () => {
    const { engine, people } = await open(['ann'], { transport });
    const kicked = next(people.ann, EVENT.KICKED_OUT);
    engine.network().use('offline');
    await engine.admin.expireUserSig('ann');
    engine.network().reset();
    expect((await kicked).data).toEqual({ type: 'userSigExpired' });
  });
});

describe.each(TRANSPORTS)('a clock that is put forward, %s,', (transport) => {
  test('past the life of a ticket, ends the login as its time does', async () => {
    const clock = new SimulatedClock();
    const { engine } = await open([], { transport, clock });
    const chat = engine.createClient();
    await chat.login({ userID: 'ann', userSig: engine.signUserSig('ann', 3_600) });
    await ready(chat);
    const kicked = next(chat, EVENT.KICKED_OUT);
    await engine.admin.advanceClock(3_601_000);
    await clock.advance(0);
    expect((await kicked).data).toEqual({ type: 'userSigExpired' });
    // Tickets are signed by the same clock: those of today are good.
    await logIn(engine, engine.createClient(), 'ann');
  });

  test('dates what is said from then on', async () => {
    const { engine, people } = await open(['ann'], { transport });
    const before = await say(people.ann, 'ann', 'today');
    const day = 86_400;
    await engine.admin.advanceClock(day * 1_000);
    const after = await say(people.ann, 'ann', 'tomorrow');
    expect(after.time - before.time).toBeGreaterThanOrEqual(day);
    expect((await engine.admin.inspect()).clockAhead).toBe(day * 1_000);
    expect(await people.ann.getServerTime()).toBeGreaterThanOrEqual(after.time * 1_000);
  });

  test('by more than a week, does not lock out the operator of a page whose clock is behind', async () => {
    const { engine } = await open([], { transport });
    const other = world.otherPage();
    await engine.admin.advanceClock(30 * 86_400_000);
    expect((await other.admin.inspect()).clockAhead).toBe(30 * 86_400_000);
  });

  test('lets the time pass in which a message can be taken back', async () => {
    const { engine, people } = await open(['ann', 'bob'], { transport });
    const message = await say(people.ann, 'bob', 'oh');
    await engine.admin.advanceClock(121_000);
    expect(await codeOf(people.ann.revokeMessage(message))).toBe(20_016);
  });
});

describe.each(TRANSPORTS)('limits on how often something is called, %s,', (transport) => {
  /** The codes of as many writes as no client may make, and the service takes. */
  async function codesOfWrites(chat: ChatSDK, groupID: string): Promise<Set<number>> {
    const codes = new Set<number>();
    for (let number = 0; number < 30; number += 1) {
      codes.add(
        await codeOf(chat.setGroupAttributes({ groupID, groupAttributes: { k: `${number}` } })),
      );
    }
    return codes;
  }

  test('are there from the start, can be switched off for clients and the service, and on again', async () => {
    const clock = new SimulatedClock();
    const { engine, people } = await open(['ann'], { transport, clock });
    const groupID = await groupOf(people.ann);
    expect(await codesOfWrites(people.ann, groupID)).toContain(2996);
    await engine.admin.setRateLimits(false);
    expect(await codesOfWrites(people.ann, groupID)).toEqual(new Set([0]));
    expect((await engine.admin.inspect()).hasRateLimits).toBe(false);
    await engine.admin.setRateLimits(true);
    const codes = await codesOfWrites(people.ann, groupID);
    expect(codes.has(2996) || codes.has(10_049)).toBe(true);
  });
});

describe.each(TRANSPORTS)('the records of a table, %s,', (transport) => {
  test('come in the order of their keys, some at a time', async () => {
    const users = ['eve', 'ann', 'dan', 'bob'].map((userID) => ({
      userID,
      nick: userID.toUpperCase(),
    }));
    const { engine } = await open([], { transport, seed: { users } });
    const first = await engine.admin.records({ table: 'users', limit: 3 });
    expect(first.records.map(({ key }) => key)).toEqual(['ann', 'bob', 'dan']);
    expect(first.isCompleted).toBe(false);
    const rest = await engine.admin.records({ table: 'users', after: 'dan', limit: 3 });
    expect(rest).toMatchObject({ records: [{ key: 'eve', value: {} }], isCompleted: true });
    expect(JSON.stringify(rest.records)).toContain('EVE');
  });

  test('are bounded, and of bytes their number is said', async () => {
    const users = [{ userID: 'ann', nick: 'a' }];
    const { engine } = await open(['ann'], { transport, seed: { users } });
    const many = await engine.admin.records({ table: 'users', limit: 1_000_000 });
    expect(many).toMatchObject({ records: [{ key: 'ann' }], isCompleted: true });
    const unknown = engine.admin.records({ table: 'secrets' });
    expect(await codeOf(unknown)).toBe(10_004);
  });
});

describe('messages that are judged', () => {
  test('have to be there', async () => {
    const { engine, people } = await open(['ann', 'bob']);
    const { ann } = people;
    const judging = async (message: JudgedMessage) => codeOf(engine.admin.judgeMessage(message));
    const unsent = text(ann, 'bob', 'not sent');
    const revoked = await say(ann, 'bob', 'taken back');
    await ann.revokeMessage(revoked);
    const kept = await say(ann, 'bob', 'kept');
    expect(await judging(kept)).toBe(0);
    await settled(ann);
    expect(kept.hasRiskContent).toBe(true);
    expect(await judging(unsent)).toBe(20_026);
    expect(await judging(revoked)).toBe(20_026);
    const { ID, from, to } = kept;
    const named = { ID, from, to };
    expect(await judging({ ...named, conversationType: TYPES.CONV_SYSTEM })).toBe(20_026);
    expect(await judging({ ...named, conversationType: TYPES.CONV_GROUP, to: 'none' })).toBe(
      10_010,
    );
  });
});

describe('what the app’s server says in a group', () => {
  test('is said by the administrator, unless it is somebody else', async () => {
    const { engine, people } = await open(['ann', 'bob']);
    const groupID = await groupOf(people.ann, ['bob']);
    await settled(people.bob);
    const heard = record(people.bob, EVENT.MESSAGE_RECEIVED);
    await engine.admin.sendSystemMessage(groupID, 'one');
    await engine.admin.sendSystemMessage(groupID, 'two', 'ann');
    await settled(people.bob);
    const said = heard.flat().map(({ from, payload }) => [from, payload]);
    expect(said).toEqual([
      ['administrator', { text: 'one' }],
      ['ann', { text: 'two' }],
    ]);
    expect(await codeOf(engine.admin.sendSystemMessage('none', 'one'))).toBe(10_010);
  });
});

describe('texts that are moderated', () => {
  test('are not sent, are risky, and can be sent when nothing is moderated any more', async () => {
    const { engine, people } = await open(['ann', 'bob']);
    const heard = record(people.bob, EVENT.MESSAGE_RECEIVED);
    await engine.admin.setModeration({ words: ['Cabbage'] });
    const message = text(people.ann, 'bob', 'you cabbageHead');
    expect(await codeOf(people.ann.sendMessage(message))).toBe(80_001);
    expect([message.status, message.hasRiskContent]).toEqual(['fail', true]);
    await say(people.ann, 'bob', 'you lettuce');
    await engine.admin.setModeration(undefined);
    expect(await codeOf(people.ann.resendMessage(message))).toBe(0);
    await settled(people.bob);
    expect(heard.map(textsOf)).toEqual([['you lettuce'], ['you cabbageHead']]);
  });

  test('pass where the message is not to be moderated', async () => {
    const { engine, people } = await open(['ann', 'bob']);
    await engine.admin.setModeration({ words: ['cabbage'] });
    const message = text(people.ann, 'bob', 'cabbage');
    const messageControlInfo = { excludedFromContentModeration: true };
    expect(await codeOf(people.ann.sendMessage(message, { messageControlInfo }))).toBe(0);
  });
});

const TEAM: EngineSeed = {
  users: [{ userID: 'cid', nick: 'Cid' }],
  groups: [{ groupID: 'team', name: 'Team', type: 'Public', members: ['cid', 'ann'] }],
  messages: [
    { from: 'cid', to: 'ann', text: 'to you', secondsAgo: 60 },
    { from: 'cid', to: 'team', text: 'to all', secondsAgo: 30 },
  ],
};

describe.each(TRANSPORTS)('more that is planted into a running engine, %s,', (transport) => {
  test('is seen by who is there', async () => {
    const { engine, people } = await open(['ann'], { transport });
    expect((await people.ann.getConversationList()).data.conversationList).toEqual([]);
    await engine.admin.seed(TEAM);
    await backAgain(people.ann);
    await synced(people.ann);
    const { conversationList } = (await people.ann.getConversationList()).data;
    expect(
      conversationList.map(({ conversationID, unreadCount }) => [conversationID, unreadCount]),
    ).toEqual([
      ['GROUPteam', 1],
      ['C2Ccid', 1],
    ]);
    expect(await historyOf(people.ann, 'C2Ccid')).toEqual(['to you']);
    expect((await people.ann.getUserProfile({ userIDList: ['cid'] })).data[0]?.nick).toBe('Cid');
  });

  test('may have files in it, whose bytes travel', async () => {
    const { engine, people } = await open(['ann'], { transport });
    const data = new TextEncoder().encode('content '.repeat(20_000));
    const file = { name: 'notes.txt', type: 'text/plain', data };
    await engine.admin.seed({ messages: [{ from: 'cid', to: 'ann', secondsAgo: 5, file }] });
    const { messageList } = (await people.ann.getMessageList({ conversationID: 'C2Ccid' })).data;
    expect(messageList[0]?.payload).toMatchObject({ fileName: 'notes.txt', fileSize: data.length });
  });
});

describe('a seed for a running engine', () => {
  test('may have files in it that were read by Node', async () => {
    const { engine, people } = await open(['ann']);
    const file = { name: 'notes.txt', type: 'text/plain', data: Buffer.from('tea at four') };
    await engine.admin.seed({ messages: [{ from: 'cid', to: 'ann', secondsAgo: 5, file }] });
    const { messageList } = (await people.ann.getMessageList({ conversationID: 'C2Ccid' })).data;
    expect(messageList[0]?.payload).toMatchObject({ fileName: 'notes.txt', fileSize: 11 });
  });

  test('that has a group which is there already is refused, and nothing of it is planted', async () => {
    const { engine, people } = await open(['ann'], { seed: TEAM });
    const again = { ...TEAM, users: [{ userID: 'cid', nick: 'Another' }] };
    expect(await codeOf(engine.admin.seed(again))).toBe(10_021);
    expect((await people.ann.getUserProfile({ userIDList: ['cid'] })).data[0]?.nick).toBe('Cid');
  });

  test('may quote what it has said', async () => {
    const { engine, people } = await open(['ann']);
    const head = { from: 'cid', to: 'ann' };
    await engine.admin.seed({
      messages: [
        { ...head, text: 'tea?', secondsAgo: 9, key: 'question' },
        { ...head, text: 'well?', secondsAgo: 5, cloudCustomData: (sent) => sent('question').ID },
      ],
    });
    const { messageList } = (await people.ann.getMessageList({ conversationID: 'C2Ccid' })).data;
    expect(messageList[1]?.cloudCustomData).toBe(messageList[0]?.ID);
  });
});

test('whatever is asked of an engine that was closed, or is being closed, is answered with 2801', async () => {
  const { engine, people } = await open(['ann']);
  await say(people.ann, 'ann', 'a note');
  const underWay = engine.admin.inspect();
  const ended = Promise.all([codeOf(underWay), engine.close()]);
  expect((await ended)[0]).toBe(2801);
  expect(await codeOf(engine.admin.snapshot())).toBe(2801);
});

describe.each(TRANSPORTS)('a snapshot, %s,', (transport) => {
  test('brings everything back to what it was, and clients with it', async () => {
    const { engine, people } = await open(['ann', 'bob'], { transport });
    await say(people.ann, 'bob', 'kept');
    const snapshot = await engine.admin.snapshot();
    await say(people.bob, 'ann', 'lost');
    const groupID = await groupOf(people.ann, ['bob']);
    await engine.admin.restore(JSON.parse(JSON.stringify(snapshot)));
    await backAgain(people.ann, people.bob);
    expect([people.ann.isReady(), people.bob.isReady()]).toEqual([true, true]);
    expect(await codeOf(people.ann.getGroupProfile({ groupID }))).toBe(10_010);
    const later = await world.join('cid');
    const anns = engine.createClient();
    await people.ann.logout();
    await logIn(engine, anns, 'ann');
    expect(await historyOf(anns, 'C2Cbob')).toEqual(['kept']);
    await say(later, 'bob', 'on we go');
    await settled(people.bob);
    expect(await historyOf(people.bob, 'C2Ccid')).toEqual(['on we go']);
    expect(await engine.admin.snapshot()).not.toEqual(snapshot);
  });

  test('of one engine can be restored in another', async () => {
    const { engine, people } = await open(['ann'], { transport });
    await say(people.ann, 'ann', 'a note');
    const snapshot = await engine.admin.snapshot();
    const other = await createWorld([], { transport });
    await other.engine.admin.restore(snapshot);
    expect(await other.engine.admin.snapshot()).toEqual(snapshot);
    expect(await historyOf(await other.join('ann'), 'C2Cann')).toEqual(['a note']);
    await other.close();
  });

  test('that is none, or of another schema, is refused, and nothing has changed', async () => {
    const { engine, people } = await open(['ann'], { transport });
    await say(people.ann, 'ann', 'a note');
    const snapshot = await engine.admin.snapshot();
    const network = record(people.ann, EVENT.NET_STATE_CHANGE);
    const wrong: object[] = [
      { ...snapshot, schema: snapshot.schema + 1 },
      { ...snapshot, tables: { ...snapshot.tables, users: [['ann']] } },
      { ...snapshot, tables: { ...snapshot.tables, dragons: [] } },
      // What a store says of itself: with it, a disk would be refused at the next start.
      { ...snapshot, tables: { ...snapshot.tables, store: [['version', 99]] } },
      { schema: snapshot.schema },
      [],
    ];
    for (const one of wrong) {
      expect(await codeOf(engine.admin.restore(one as typeof snapshot))).toBe(10_004);
    }
    expect(await engine.admin.snapshot()).toEqual(snapshot);
    expect(network).toEqual([]);
  });
});

describe.each(TRANSPORTS)('an inspection, %s,', (transport) => {
  test('tells what is stored, who is there, and what is not as it should be', async () => {
    const { engine, people } = await open(['ann', 'bob'], { transport });
    await say(people.ann, 'bob', 'hello');
    await engine.admin.setModeration({ words: ['Cabbage', ' '] });
    engine.network(people.bob).use('offline');
    const { tables, sessions, ...rest } = await engine.admin.inspect();
    expect(tables['users']).toBe(2);
    expect(tables['log-entries']).toBe(1);
    expect(Object.values(tables)).not.toContain(0);
    expect(sessions.map(({ userID, isOnline }) => [userID, isOnline])).toEqual([
      ['ann', true],
      ['bob', transport === 'shared-worker' ? expect.any(Boolean) : false],
    ]);
    expect(rest).toEqual({
      refusals: [],
      hasRateLimits: true,
      moderatedWords: ['cabbage'],
      clockAhead: 0,
    });
  });
});

test('a client that was made elsewhere has no network here', async () => {
  const { engine } = await open([]);
  const other = await createWorld(['ann']);
  expect(() => engine.network(other.people.ann)).toThrow(TypeError);
  await other.close();
});

test('one client’s network is not another’s', async () => {
  const { engine, people } = await open(['ann', 'bob']);
  const states = [
    record(people.ann, EVENT.NET_STATE_CHANGE),
    record(people.bob, EVENT.NET_STATE_CHANGE),
  ];
  engine.network(people.ann).use('offline');
  expect(await codeOf(people.bob.setSelfStatus({ customStatus: 'here' }))).toBe(0);
  expect(states.map((told) => told.length > 0)).toEqual([true, false]);
});

test('an answer that was lost with its line is asked for again, and nothing is done twice', async () => {
  const clock = new SimulatedClock();
  const { engine, people } = await open(['ann', 'bob'], { clock });
  const heard = record(people.bob, EVENT.MESSAGE_RECEIVED);
  const states = record(people.ann, EVENT.NET_STATE_CHANGE);
  engine.network(people.ann).disconnectAfter(1);
  const sending = say(people.ann, 'bob', 'once');
  await clock.advance(1_000);
  expect((await sending).status).toBe('success');
  await settled(people.bob);
  expect(heard.map(textsOf)).toEqual([['once']]);
  expect(states.map(({ state }) => state)).toEqual(['connecting', 'connected']);
});

test('what concerns all that is stored is waited for longer than anything else', async () => {
  const limits: Partial<Record<CommandName, number | undefined>> = {};
  const ask: Connection['request'] = async (command, _, limit) => {
    limits[command] = limit;
    throw new ChatError({ code: 2801 });
  };
  const admin = createAdmin({
    ask,
    clock: new ForwardClock(new SimulatedClock()),
    limitClients() {},
  });
  await codeOf(admin.snapshot());
  await codeOf(admin.inspect());
  expect(limits).toEqual({ 'admin.snapshot': 120_000, 'admin.inspect': undefined });
});
