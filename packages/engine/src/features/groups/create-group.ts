import { type CreateGroupOptions, type KeyValue, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf, type Work } from '../../core/context.js';
import { defaultGroupID } from '../../core/ids.js';
import { refuse } from '../../core/refusal.js';
import type { WireGroup } from '../../protocol/entities.js';
import { nextNumber } from '../../storage/counters.js';
import type { GroupRecord } from '../group-records/index.js';
import {
  creationFailure,
  findGroup,
  firstRole,
  GROUP_TYPE_RULES,
  memberLimit,
  saveGroup,
} from '../group-records/index.js';
import { requirePermitted } from '../moderation/index.js';
import { findProfile } from '../profiles/index.js';
import { addMember } from './come-and-go.js';
import { giveNotice, NOTICE } from './group-notices.js';
import { wireGroupFor } from './wire-group.js';

type FirstMember = NonNullable<CreateGroupOptions['memberList']>[number];

/** `groups.create` */
export async function createGroup(
  work: SessionWork,
  { options }: { options: CreateGroupOptions },
): Promise<{ group: WireGroup; overLimitUserIDList: string[] }> {
  const failure = creationFailure(options);
  if (failure) return refuse(failure);
  requirePermitted(work, [options.name, options.introduction, options.notification]);
  const invited = await firstMembers(work, options);
  const groupID = await chooseID(work, options);
  const fresh = freshGroup(options, { groupID, ownerID: work.userID, now: secondsOf(work.clock) });
  if (fresh.maxMemberCount > 0 && invited.length + 1 > fresh.maxMemberCount) return refuse(10038);
  if (GROUP_TYPE_RULES[options.type].isLive) return openRoom(work, fresh);
  const group = await fill(work, fresh, invited);
  await announce(work, group, invited);
  return { group: await wireGroupFor(work, group, work.userID), overLimitUserIDList: [] };
}

/** A group with nobody in it. */
export function freshGroup(
  options: CreateGroupOptions,
  { groupID, ownerID, now }: { groupID: string; ownerID: string; now: number },
): GroupRecord {
  const { type, name, joinOption, inviteOption } = options;
  const rules = GROUP_TYPE_RULES[type];
  return {
    groupID,
    type,
    name,
    avatar: options.avatar ?? '',
    introduction: options.introduction ?? '',
    notification: options.notification ?? '',
    ownerID,
    createTime: now,
    infoSequence: 1,
    lastInfoTime: now,
    memberCount: 0,
    maxMemberCount: memberLimit(type, options.maxMemberNum),
    joinOption: (rules.isJoinOptionFree && joinOption) || rules.joinOption,
    inviteOption: (!rules.isLive && inviteOption) || rules.inviteOption,
    groupCustomField: fieldsOf(options.groupCustomField),
    muteAllMembers: false,
    isSupportTopic: type === TYPES.GRP_COMMUNITY && options.isSupportTopic === true,
  };
}

/** Of what was sent, one value for each key, the last: what else a client writes there nobody knows of. */
function fieldsOf(written: readonly KeyValue[] = []): KeyValue[] {
  const values = new Map(written.map(({ key, value }) => [key, value]));
  return [...values].map(([key, value]) => ({ key, value }));
}

/** A live room is opened with nobody in it: even its owner has to go in. */
async function openRoom(work: SessionWork, group: GroupRecord) {
  saveGroup(work, group);
  await announce(work, group, []);
  return {
    group: await wireGroupFor(work, group, work.userID),
    overLimitUserIDList: [],
  };
}

/** Those who are to be in it from the start, each of them once; 10019 when one does not exist. */
async function firstMembers(work: SessionWork, options: CreateGroupOptions) {
  if (GROUP_TYPE_RULES[options.type].isLive) return [];
  const invited = new Map<string, FirstMember>();
  for (const member of options.memberList ?? []) {
    if (!(await findProfile(work, member.userID))) return refuse(10019);
    if (member.userID !== work.userID) invited.set(member.userID, member);
  }
  return [...invited.values()];
}

async function chooseID(work: SessionWork, options: CreateGroupOptions): Promise<string> {
  const { groupID } = options;
  if (groupID === undefined) return unusedID(work, options.type === TYPES.GRP_COMMUNITY);
  const taken = await findGroup(work, groupID);
  if (taken) return refuse(taken.ownerID === work.userID ? 10025 : 10021);
  return groupID;
}

async function unusedID(work: Work, isCommunity: boolean): Promise<string> {
  const groupID = defaultGroupID(await nextNumber(work.store, 'groups'), isCommunity);
  // A community may have been given an ID that looks like one of ours.
  return (await findGroup(work, groupID)) ? unusedID(work, isCommunity) : groupID;
}

async function fill(
  work: SessionWork,
  fresh: GroupRecord,
  invited: readonly FirstMember[],
): Promise<GroupRecord> {
  let group = await addMember(work, fresh, work.userID, TYPES.GRP_MBR_ROLE_OWNER);
  for (const { userID, role, memberCustomField } of invited) {
    const fields = fieldsOf(memberCustomField);
    group = await addMember(work, group, userID, firstRole(group.type, role), fields);
  }
  return group;
}

async function announce(
  work: SessionWork,
  group: GroupRecord,
  invited: readonly FirstMember[],
): Promise<void> {
  const operatorID = work.userID;
  await giveNotice(work, { to: operatorID, group, operationType: NOTICE.created, operatorID });
  for (const { userID } of invited) {
    await giveNotice(work, { to: userID, group, operationType: NOTICE.invited, operatorID });
  }
}
