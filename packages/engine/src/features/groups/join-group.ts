import { type JoinStatus, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { WireGroup, WireMessage } from '../../protocol/entities.js';
import type { GroupRecord } from '../group-records/index.js';
import {
  admission,
  findMember,
  GROUP_TYPE_RULES,
  isNoteTooLong,
  memberCountOf,
  newMember,
  requireGroup,
} from '../group-records/index.js';
import { isBanned } from '../members/index.js';
import { groupLogID, recentInRoom } from '../messages/index.js';
import { applyToJoin } from './applications.js';
import { addMember } from './come-and-go.js';
import { tellJoined } from './group-tips.js';
import { wireGroup, wireGroupFor } from './wire-group.js';

interface Joined {
  status: JoinStatus;
  group?: WireGroup;
  recent?: WireMessage[];
}

/** `groups.join` */
export async function joinGroup(
  work: SessionWork,
  { groupID, applyMessage }: { groupID: string; applyMessage: string },
): Promise<Joined> {
  const group = await requireGroup(work, groupID);
  if (isNoteTooLong(applyMessage)) return refuse(10004);
  if (GROUP_TYPE_RULES[group.type].isLive) return enterRoom(work, group);
  const isMember = (await findMember(work, group, work.userID)) !== undefined;
  const decision = admission(group, isMember);
  if (typeof decision === 'number') return refuse(decision);
  return decision === 'waits' ? apply(work, group, applyMessage) : letIn(work, group);
}

async function letIn(work: SessionWork, before: GroupRecord): Promise<Joined> {
  const role = TYPES.GRP_MBR_ROLE_MEMBER;
  const group = await addMember(work, before, work.userID, role);
  const member = newMember(group, work.userID, role, secondsOf(work.clock));
  await tellJoined(work, { group, members: [member], operatorID: work.userID, how: 'freely' });
  return {
    status: TYPES.JOIN_STATUS_SUCCESS,
    group: await wireGroupFor(work, group, work.userID),
  };
}

/** The wish is kept, and those who decide on it are told. */
async function apply(work: SessionWork, group: GroupRecord, note: string): Promise<Joined> {
  await applyToJoin(work, group, { userID: work.userID, note });
  return { status: TYPES.JOIN_STATUS_WAIT_APPROVAL };
}

/** Each session goes into a live room for itself; others hear of it when the person was not there yet. */
async function enterRoom(work: SessionWork, group: GroupRecord): Promise<Joined> {
  const { session, userID } = work;
  if (await isBanned(work, group.groupID, userID)) return refuse(10007);
  const before = await findMember(work, group, userID);
  const now = secondsOf(work.clock);
  const role = group.ownerID === userID ? TYPES.GRP_MBR_ROLE_OWNER : TYPES.GRP_MBR_ROLE_MEMBER;
  const self = before ?? newMember(group, userID, role, now);
  const memberCount = memberCountOf(work, group) + (before ? 0 : 1);
  work.outbox.inThisEngine(() => void session.rooms.set(group.groupID, self.joinTime));
  const audience = [...work.sessions.inRoom(group.groupID), session];
  if (!before) {
    const joined = { group, members: [self], operatorID: userID, how: 'freely' } as const;
    await tellJoined(work, { ...joined, memberCount, audience });
  }
  const recent = await recentInRoom(work, groupLogID(group.groupID));
  return {
    status: TYPES.JOIN_STATUS_SUCCESS,
    group: await wireGroup(work, group, { self, memberCount }),
    ...(recent.length > 0 && { recent }),
  };
}
