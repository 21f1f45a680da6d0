import {
  type ChangedGroupProfile,
  type GroupTipBase,
  type GroupTipPayload,
  TYPES,
} from '@parlor/sdk';
import type { GroupStore } from './group-store.js';
import type { LiveGroup } from './live-group.js';

/** Whom a tip concerns. */
interface TipScene {
  group: LiveGroup;
  groups: GroupStore;
  me: string;
  /** Milliseconds. */
  now: number;
}

/** The tip about a topic's profile, which `TYPES` has no name for. */
const TOPIC_UPDATED = 8;

/**
 * The tips of live rooms, which the SDK polls for, tell no role of who did it, and name those concerned
 * even where nothing else is known of them.
 */
export function simplifyTip(tip: GroupTipPayload): void {
  const { userID = tip.operatorID, nick = '', avatar = '' } = tip.operatorInfo ?? {};
  tip.operatorInfo = { userID, nick, avatar };
  tip.memberList ??= tip.userIDList.map((one) => ({ userID: one }));
}

/** What a tip changes in memory. One's own role is not touched by a role tip: the SDK forgets it too. */
export function applyTip(tip: GroupTipPayload, scene: TipScene): void {
  const { group, groups } = scene;
  if (tip.memberCount !== undefined) group.memberCount = tip.memberCount;
  switch (tip.operationType) {
    case TYPES.GRP_TIP_MBR_QUIT:
    case TYPES.GRP_TIP_MBR_KICKED_OUT:
      for (const userID of tip.userIDList) groups.deleteMember(group.groupID, userID);
      break;
    case TYPES.GRP_TIP_MBR_SET_ADMIN:
      setRoles(tip, scene, TYPES.GRP_MBR_ROLE_ADMIN);
      break;
    case TYPES.GRP_TIP_MBR_CANCELED_ADMIN:
      setRoles(tip, scene, TYPES.GRP_MBR_ROLE_MEMBER);
      break;
    case TYPES.GRP_TIP_GRP_PROFILE_UPDATED:
      applyProfile(tip.newGroupProfile ?? {}, scene);
      break;
    case TYPES.GRP_TIP_MBR_PROFILE_UPDATED:
      applyMutes(tip, scene);
      break;
    // Nothing in memory but the count changes by these.
    case TYPES.GRP_TIP_MBR_JOIN:
    case TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER:
    case TYPES.GRP_TIP_UNBAN_AVCHATROOM_MEMBER:
    case TOPIC_UPDATED:
      break;
  }
}

function setRoles(tip: GroupTipBase, { group, groups }: TipScene, role: 'Admin' | 'Member') {
  for (const userID of tip.userIDList) {
    const member = groups.member(group.groupID, userID);
    if (member) member.role = role;
  }
}

function applyProfile(changes: ChangedGroupProfile, { group, groups, me }: TipScene): void {
  const { groupName, ownerID, ...rest } = changes;
  Object.assign(group, rest);
  if (groupName !== undefined) group.name = groupName;
  if (ownerID === undefined) return;
  const before = groups.member(group.groupID, group.ownerID);
  if (before) before.role = TYPES.GRP_MBR_ROLE_MEMBER;
  group.ownerID = ownerID;
  if (ownerID === me) group.selfInfo.role = TYPES.GRP_MBR_ROLE_OWNER;
}

function applyMutes(tip: GroupTipBase, { group, groups, now }: TipScene): void {
  for (const { userID, muteTime } of tip.memberList ?? []) {
    const member = groups.member(group.groupID, userID);
    if (!member || muteTime === undefined) continue;
    member.muteUntil = muteTime === 0 ? 0 : Math.floor(now / 1000) + muteTime;
  }
}
