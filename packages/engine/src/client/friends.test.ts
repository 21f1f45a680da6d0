import { EVENT } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { createWorld, type World } from '../testing/create-world.js';
import { record, settled } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';

const KNOWN = {
  remark: '',
  groupList: [],
  source: 'AddSource_Type_Test',
  addTime: 1,
  friendCustomField: [],
};

const BOB = { ...KNOWN, userID: 'bob' };

const PROFILE = {
  userID: 'bob',
  nick: 'Bob',
  avatar: '',
  gender: '',
  birthday: 0,
  location: '',
  selfSignature: '',
  allowType: 'AllowType_Type_AllowAny',
  language: 0,
  messageSettings: 0,
  adminForbidType: 'AdminForbid_Type_None',
  level: 0,
  role: 0,
  lastUpdatedTime: 1,
  profileCustomField: [],
} as const;

/** A client whose engine knows bob as a friend, and does not say who he is: he is asked for anew whenever he is wanted. */
async function withBob() {
  const engine = new ScriptedEngine();
  engine.answers['friends.list'] = [{ friends: [BOB], nextOffset: 1, isCompleted: true }];
  engine.answers['friends.get'] = [{ friends: [{ ...BOB, profile: PROFILE }], failures: [] }];
  const chat = await engine.client();
  await settled(chat);
  return { engine, chat };
}

/** The number of the last question of a kind. */
function lastAsked(engine: ScriptedEngine, command: string): number {
  return engine.asked.findLast((frame) => frame.command === command)?.id ?? 0;
}

let world: World<string> | undefined;
afterEach(() => world?.close());

describe('friends', () => {
  test('are introduced a hundred at a time, and told without and with that [FRD-6.2.2]', async () => {
    const friends = Array.from({ length: 101 }, (_, place) => ({
      userID: 'ann',
      friendID: `f${place}`,
    }));
    const users = [{ userID: 'f0', nick: 'First' }];
    const opened = await createWorld(['bob'], { seed: { users, friends } });
    world = opened;
    const ann = opened.engine.createClient();
    const told: string[] = [];
    ann.on(EVENT.FRIEND_LIST_UPDATED, ({ data }) => {
      told.push(`${data.length} ${data.find(({ userID }) => userID === 'f0')?.profile.nick}`);
    });
    const isReady = new Promise((resolve) => ann.on(EVENT.SDK_READY, resolve));
    await ann.login({ userID: 'ann', userSig: opened.engine.signUserSig('ann') });
    await isReady;
    for (let round = 0; round < 4; round += 1) await settled(ann);
    expect(told).toEqual(['101 ', '101 First', '101 First']);
  });

  test('that cannot be fetched are none, and nobody is bothered; they are asked for after a break', async () => {
    const engine = new ScriptedEngine();
    engine.answers['friends.list'] = [
      { refusal: 30006 },
      { friends: [BOB], nextOffset: 1, isCompleted: true },
    ];
    const chat = await engine.client();
    const told = record(chat, EVENT.FRIEND_LIST_UPDATED);
    await settled(chat);
    expect((await chat.getFriendList()).data).toEqual([]);
    expect(told).toEqual([]);
    engine.answers['session.resume'] = [{}];
    await engine.clock.advance(2_000);
    engine.cut();
    await engine.clock.advance(2_000);
    await settled(chat);
    await settled(chat);
    expect(told.at(-1)).toMatchObject([{ userID: 'bob' }]);
  });

  test('who come while they cannot be asked for are listed by their IDs', async () => {
    const { engine, chat } = await withBob();
    engine.answers['friends.get'] = [{ refusal: 30006 }];
    const told = record(chat, EVENT.FRIEND_LIST_UPDATED);
    engine.push({ type: 'friends.added', userIDs: ['carol'] });
    await settled(chat);
    expect(told).toHaveLength(1);
    const { data } = await chat.getFriendList();
    expect(data.map(({ userID }) => userID)).toEqual(['bob', 'carol']);
    expect(data[1]).toMatchObject({ remark: '', profile: { userID: 'carol', nick: '' } });
  });

  test('who go while they are asked for do not come back with the answer', async () => {
    const { engine, chat } = await withBob();
    engine.answers['friends.get'] = [];
    const asking = chat.getFriendProfile({ userIDList: ['bob'] });
    engine.push({ type: 'friends.deleted', userIDs: ['bob'] });
    const answer = { friends: [{ ...BOB, profile: PROFILE }], failures: [] };
    engine.reply(lastAsked(engine, 'friends.get'), answer);
    expect((await asking).data).toEqual({ friendList: [], failureUserIDList: [] });
    expect((await chat.getFriendList()).data).toEqual([]);
  });

  test('who are told to have gone and were not here harm nobody', async () => {
    const { engine, chat } = await withBob();
    const told = record(chat, EVENT.FRIEND_LIST_UPDATED);
    engine.push({ type: 'friends.deleted', userIDs: ['carol'] });
    const change = { userID: 'carol', remark: 'Caro' };
    engine.push({ type: 'friends.changed', friends: [change] });
    expect(told).toHaveLength(2);
    expect((await chat.getFriendList()).data.map(({ userID }) => userID)).toEqual(['bob']);
  });

  test('show who they are now when their profiles change, and keep their own time', async () => {
    const { engine, chat } = await withBob();
    const friend = (await chat.getFriendList()).data[0];
    const told = record(chat, EVENT.FRIEND_LIST_UPDATED);
    const custom = [{ key: 'Tag_Profile_Custom_Hat', value: 'red' }];
    await engine.clock.advance(5_000);
    const now = { ...PROFILE, nick: 'Robert', profileCustomField: custom };
    engine.push({ type: 'profiles.updated', profiles: [now] });
    expect(told).toHaveLength(1);
    expect(friend).toMatchObject({
      timestamp: engine.clock.now(),
      profile: { nick: 'Robert', profileCustomField: custom },
    });
  });

  test('that the service does not know any more are said to be none', async () => {
    const { engine, chat } = await withBob();
    const failure = { userID: 'bob', code: 31704, message: 'No friend.' };
    engine.answers['friends.get'] = [{ friends: [], failures: [failure] }];
    const { data } = await chat.getFriendProfile({ userIDList: ['carol', 'bob'] });
    expect(data.friendList).toEqual([]);
    expect(data.failureUserIDList.map(({ userID, code }) => [userID, code])).toEqual([
      ['carol', 2700],
      ['bob', 31704],
    ]);
  });

  test('of the one before are not told to who logs in next', async () => {
    const engine = new ScriptedEngine();
    engine.answers['friends.list'] = [];
    engine.answers['friendApplications.list'] = [];
    const chat = await engine.client();
    const late = lastAsked(engine, 'friends.list');
    const pleas = lastAsked(engine, 'friendApplications.list');
    await chat.logout();
    engine.answers['friends.list'] = [{ friends: [], nextOffset: 0, isCompleted: true }];
    engine.answers['friendApplications.list'] = [{ applications: [], unreadCount: 0 }];
    await engine.enter(chat, 'you');
    await settled(chat);
    const friends = record(chat, EVENT.FRIEND_LIST_UPDATED);
    const applications = record(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED);
    engine.reply(late, { friends: [BOB], nextOffset: 1, isCompleted: true });
    engine.reply(pleas, { applications: [], unreadCount: 3 });
    await settled(chat);
    expect([friends, applications]).toEqual([[], []]);
    expect((await chat.getFriendList()).data).toEqual([]);
  });
});
