import {
  type ChangedGroupProfile,
  type ChangedTopicInfo,
  type GroupMemberRole,
  type GroupTipBase,
  type GroupTipPayload,
  type TipOperator,
  TYPES,
} from '@parlor/sdk';
import type { GroupStore } from './group-store.js';
import type { LiveGroup } from './live-group.js';
import type { TopicStore } from './topic-store.js';

/** Whom a tip concerns. */
interface TipScene {
  /** Where it was said: the group, or a topic of it. */
  to: string;
  group: LiveGroup;
  groups: GroupStore;
  topics: TopicStore;
  me: string;
  /** Milliseconds. */
  now: number;
}

/** What of it is to be told: the profile of the group, or a topic, is different. */
type TipEffect = 'profile' | 'topic' | undefined;

/** The tip about a topic's profile, which `TYPES` has no name for. */
const TOPIC_UPDATED = 8;

/** What tips call a role. */
const ROLES: ReadonlyMap<number | undefined, GroupMemberRole> = new Map([
  [400, TYPES.GRP_MBR_ROLE_OWNER],
  [300, TYPES.GRP_MBR_ROLE_ADMIN],
  [200, TYPES.GRP_MBR_ROLE_MEMBER],
]);

/**
 * The tips of live rooms, which the SDK polls for, tell no role of who did it, and name those concerned
 * even where nothing else is known of them. They change nothing in memory.
 */
export function simplifyTip(tip: GroupTipPayload): void {
  const { userID = tip.operatorID, nick = '', avatar = '' } = tip.operatorInfo ?? {};
  tip.operatorInfo = { userID, nick, avatar };
  tip.memberList ??= tip.userIDList.map((one) => ({ userID: one }));
}

/** What a tip changes in memory. One's own role is not touched by a role tip: the SDK forgets it too. */
export function applyTip(tip: GroupTipPayload, scene: TipScene): TipEffect {
  switch (tip.operationType) {
    case TYPES.GRP_TIP_MBR_JOIN:
      return applyCount(tip, scene);
    case TYPES.GRP_TIP_MBR_QUIT:
    case TYPES.GRP_TIP_MBR_KICKED_OUT:
      for (const userID of tip.userIDList) scene.groups.deleteMember(scene.group.groupID, userID);
      return applyCount(tip, scene);
    case TYPES.GRP_TIP_MBR_SET_ADMIN:
      return setRoles(tip, scene, TYPES.GRP_MBR_ROLE_ADMIN);
    case TYPES.GRP_TIP_MBR_CANCELED_ADMIN:
      return setRoles(tip, scene, TYPES.GRP_MBR_ROLE_MEMBER);
    case TYPES.GRP_TIP_GRP_PROFILE_UPDATED:
      applyProfile(tip.newGroupProfile ?? {}, scene);
      applyOperator(tip.operatorInfo, scene);
      return 'profile';
    case TYPES.GRP_TIP_MBR_PROFILE_UPDATED:
      applyMutes(tip, scene);
      return muteInTopic(tip, scene);
    case TOPIC_UPDATED:
      return describeTopic(tip.newTopicInfo ?? {}, scene);
    // Nothing in memory changes by these.
    case TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER:
    case TYPES.GRP_TIP_UNBAN_AVCHATROOM_MEMBER:
      return undefined;
  }
}

function applyCount({ memberCount }: GroupTipBase, { group }: TipScene): undefined {
  if (memberCount !== undefined) group.memberCount = memberCount;
}

function setRoles(
  { userIDList }: GroupTipBase,
  { group, groups }: TipScene,
  role: 'Admin' | 'Member',
): undefined {
  for (const userID of userIDList) {
    const member = groups.member(group.groupID, userID);
    if (member) member.role = role;
  }
}

/** As in the SDK, of a new owner only the group of the new owner says so: the others' when they ask again. */
function applyProfile(changes: ChangedGroupProfile, { group, groups, me }: TipScene): void {
  const { groupName, ownerID, ...rest } = changes;
  Object.assign(group, rest);
  if (groupName !== undefined) group.name = groupName;
  if (ownerID === undefined || ownerID !== me) return;
  const before = groups.member(group.groupID, group.ownerID);
  const self = groups.member(group.groupID, me);
  group.ownerID = me;
  group.selfInfo.role = TYPES.GRP_MBR_ROLE_OWNER;
  if (self) self.role = TYPES.GRP_MBR_ROLE_OWNER;
  if (before) before.role = TYPES.GRP_MBR_ROLE_MEMBER;
}

/** What the tip knows of its operator, who may be I in another instance. What is empty is passed over. */
function applyOperator(operator: TipOperator | undefined, { group, me }: TipScene): void {
  if (operator?.userID !== me) return;
  const role = ROLES.get(operator.role);
  if (role) group.selfInfo.role = role;
  if (operator.nameCard) group.selfInfo.nameCard = operator.nameCard;
}

/** As in the SDK, who may speak again is muted until now. */
function applyMutes({ memberList = [] }: GroupTipBase, { group, groups, now }: TipScene): void {
  for (const { userID, muteTime } of memberList) {
    const member = groups.member(group.groupID, userID);
    if (member && muteTime !== undefined) member.muteUntil = Math.floor(now / 1000 + muteTime);
  }
}

function muteInTopic({ memberList = [] }: GroupTipBase, { to, topics, me }: TipScene): TipEffect {
  const topic = topics.get(to);
  const mine = memberList.find(({ userID, muteTime }) => userID === me && muteTime !== undefined);
  if (!topic || mine?.muteTime === undefined) return undefined;
  topic.selfInfo.muteTime = mine.muteTime;
  return 'topic';
}

function describeTopic(changes: ChangedTopicInfo, { to, topics }: TipScene): TipEffect {
  const topic = topics.get(to);
  if (!topic) return undefined;
  const { muteAllMembers, ...rest } = changes;
  topic.describe({
    ...rest,
    ...(muteAllMembers !== undefined && { muteAllMembers: muteAllMembers === 1 }),
  });
  return 'topic';
}
