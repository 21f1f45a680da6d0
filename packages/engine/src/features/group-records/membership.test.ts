import { TYPES } from '@parlor/sdk';
import { expect, test, vi } from 'vitest';
import { KeptAnswers } from '../../core/kept-answers.js';
import { Sessions } from '../../core/sessions.js';
import { SimulatedClock } from '../../core/simulated-clock.js';
import { keyOf } from '../../storage/keys.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import type { Store } from '../../storage/store.js';
import { Transaction } from '../../storage/transaction.js';
import { CountingStore } from '../../testing/counting-store.js';
import { type GroupRecord, members } from './groups.records.js';
import { findMember, memberCountOf, newMember, presentMemberIDs } from './membership.js';

const ROOM: GroupRecord = {
  groupID: 'room',
  type: TYPES.GRP_AVCHATROOM,
  name: 'Room',
  avatar: '',
  introduction: '',
  notification: '',
  ownerID: 'ann',
  createTime: 1,
  infoSequence: 1,
  lastInfoTime: 1,
  memberCount: 0,
  maxMemberCount: 0,
  joinOption: 'FreeAccess',
  inviteOption: 'DisableInvite',
  groupCustomField: [],
  muteAllMembers: false,
  isSupportTopic: false,
};

/** A live room of ann's with a crowd in it. */
function crowd(size: number) {
  const sessions = new Sessions(new SimulatedClock(), new KeptAnswers());
  const comeIn = (userID: string, since: number) => {
    const session = sessions.create(userID, 0, { push: () => undefined });
    session.rooms.set(ROOM.groupID, since);
    sessions.add(session);
    return session;
  };
  const others = Array.from({ length: size }, (_, place) => comeIn(`person ${place}`, 5));
  const work = { sessions, store: new Transaction(createMemoryStore()) };
  return { work, others, comeIn };
}

test('who somebody is in a live room is asked of nobody else there', async () => {
  const { work, others, comeIn } = crowd(20);
  beOutside(work.sessions);
  comeIn('ann', 7);
  comeIn('ann', 9);
  const looks = others.flatMap(({ rooms }) => [vi.spyOn(rooms, 'has'), vi.spyOn(rooms, 'get')]);
  const ann = await findMember(work, ROOM, 'ann');
  expect(ann).toMatchObject({ userID: 'ann', role: TYPES.GRP_MBR_ROLE_OWNER, joinTime: 7 });
  expect(await findMember(work, ROOM, 'eve')).toBeUndefined();
  expect(await findMember(work, ROOM, 'nobody')).toBeUndefined();
  for (const look of looks) expect(look).not.toHaveBeenCalled();
});

test('people in a live room count once, on however many instances they are there', () => {
  const { work, comeIn } = crowd(3);
  beOutside(work.sessions);
  comeIn('ann', 7);
  comeIn('ann', 9);
  expect(memberCountOf(work, ROOM)).toBe(4);
});

test('who of a small group is there is looked up in the group, however many are logged in', async () => {
  const store = new CountingStore();
  const { work, group } = await smallGroup(store, ['ann', 'ben', 'cem']);
  for (let place = 0; place < 500; place += 1) beThere(work.sessions, `person ${place}`);
  beThere(work.sessions, 'cem');
  beThere(work.sessions, 'ann');
  store.reset();
  expect(await presentMemberIDs(work, group)).toEqual(['cem', 'ann']);
  expect(store.readsOf(members)).toBe(3);
});

test('who of a large group is there is looked up of those who are logged in, and of nobody else', async () => {
  const store = new CountingStore();
  const userIDs = Array.from({ length: 500 }, (_, place) => `person ${place}`);
  const { work, group } = await smallGroup(store, userIDs);
  for (const userID of ['eve', 'person 7', 'person 3']) beThere(work.sessions, userID);
  store.reset();
  expect(await presentMemberIDs(work, group)).toEqual(['person 7', 'person 3']);
  expect(store.readsOf(members)).toBe(3);
  expect(await presentMemberIDs(work, group, (userID) => userID === 'person 3')).toEqual([
    'person 3',
  ]);
});

/** A group that is kept, as the next command finds it. */
async function smallGroup(store: Store, userIDs: readonly string[]) {
  const group = { ...ROOM, groupID: 'group', type: TYPES.GRP_PUBLIC, memberCount: userIDs.length };
  const writing = new Transaction(store);
  for (const userID of userIDs) {
    const member = newMember(group, userID, TYPES.GRP_MBR_ROLE_MEMBER, 1);
    writing.put(members, keyOf(group.groupID, userID), member);
  }
  await writing.commit();
  const sessions = new Sessions(new SimulatedClock(), new KeptAnswers());
  return { work: { sessions, store: new Transaction(store) }, group };
}

function beThere(sessions: Sessions, userID: string): void {
  sessions.add(sessions.create(userID, 0, { push: () => undefined }));
}

/** Eve is logged in, and not in the room. */
function beOutside(sessions: Sessions): void {
  beThere(sessions, 'eve');
}
