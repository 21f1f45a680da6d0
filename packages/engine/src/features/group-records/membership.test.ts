import { TYPES } from '@parlor/sdk';
import { expect, test, vi } from 'vitest';
import { Sessions } from '../../core/sessions.js';
import { SimulatedClock } from '../../core/simulated-clock.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { Transaction } from '../../storage/transaction.js';
import type { GroupRecord } from './groups.records.js';
import { findMember, memberCountOf } from './membership.js';

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
  const sessions = new Sessions(new SimulatedClock());
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

/** Eve is logged in, and not in the room. */
function beOutside(sessions: Sessions): void {
  sessions.add(sessions.create('eve', 0, { push: () => undefined }));
}
