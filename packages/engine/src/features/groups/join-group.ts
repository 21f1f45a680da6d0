import { type JoinStatus, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { WireGroup } from '../../protocol/entities.js';
import { keyOf } from '../../storage/keys.js';
import { giveNotice, NOTICE } from './group-notices.js';
import { tellJoined } from './group-tips.js';
import { applications, type GroupRecord } from './groups.records.js';
import { admission, GROUP_TYPE_RULES } from './groups.rules.js';
import {
  addMember,
  findMember,
  memberCountOf,
  membersOf,
  newMember,
  requireGroup,
} from './membership.js';
import { wireGroup, wireGroupFor } from './wire-group.js';

interface Joined {
  status: JoinStatus;
  group?: WireGroup;
}

/** `groups.join` */
export async function joinGroup(
  work: SessionWork,
  { groupID, applyMessage }: { groupID: string; applyMessage: string },
): Promise<Joined> {
  const group = await requireGroup(work, groupID);
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
  await tellJoined(work, { group, member, memberCount: group.memberCount });
  return {
    status: TYPES.JOIN_STATUS_SUCCESS,
    group: await wireGroupFor(work, group, work.userID),
  };
}

/** The wish is kept, and those who decide on it are told. */
async function apply(work: SessionWork, group: GroupRecord, applyMessage: string): Promise<Joined> {
  const { userID } = work;
  const { groupID } = group;
  const time = secondsOf(work.clock);
  work.store.put(applications, keyOf(groupID, userID), { groupID, userID, applyMessage, time });
  const operationType = NOTICE.applied;
  for (const member of await membersOf(work, group)) {
    if (member.role === TYPES.GRP_MBR_ROLE_MEMBER) continue;
    const to = member.userID;
    await giveNotice(work, {
      to,
      group,
      operationType,
      operatorID: userID,
      handleMessage: applyMessage,
    });
  }
  return { status: TYPES.JOIN_STATUS_WAIT_APPROVAL };
}

/** Each session goes into a live room for itself; others hear of it when the person was not there yet. */
async function enterRoom(work: SessionWork, group: GroupRecord): Promise<Joined> {
  const { session, userID } = work;
  const before = await findMember(work, group, userID);
  const now = secondsOf(work.clock);
  const role = group.ownerID === userID ? TYPES.GRP_MBR_ROLE_OWNER : TYPES.GRP_MBR_ROLE_MEMBER;
  const self = before ?? newMember(group, userID, role, now);
  const memberCount = memberCountOf(work, group) + (before ? 0 : 1);
  work.outbox.afterwards(() => void session.rooms.set(group.groupID, self.joinTime));
  const audience = [...work.sessions.inRoom(group.groupID), session];
  if (!before) await tellJoined(work, { group, member: self, memberCount, audience });
  return {
    status: TYPES.JOIN_STATUS_SUCCESS,
    group: await wireGroup(work, group, { self, memberCount }),
  };
}
