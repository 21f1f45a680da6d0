import { type GroupTipBase, type MemberJoinedTip, type MemberQuitTip, TYPES } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import { SYSTEM_ACCOUNT } from '../../core/ids.js';
import type { Session } from '../../core/sessions.js';
import type { WireUser } from '../../protocol/entities.js';
import { systemOutgoing } from '../messages/index.js';
import { ensureProfile } from '../profiles/index.js';
import { postToGroup } from './group-posts.js';
import type { GroupRecord } from './groups.records.js';
import { GROUP_TYPE_RULES, rankOf } from './groups.rules.js';

/** Somebody came or went. */
export interface Movement {
  group: GroupRecord;
  /** Who, by their own doing, and what they are or were in the group. */
  member: { userID: string; role: Parameters<typeof rankOf>[0]; nameCard: string };
  /** After it. */
  memberCount: number;
  /** Live rooms: who is told. */
  audience?: readonly Session[];
}

/** Tells the members that somebody has joined of their own will. */
export function tellJoined(work: Work, movement: Movement): Promise<void> {
  return tellMoved(work, movement, (mover) => ({
    ...tipContent(movement, mover),
    operationType: TYPES.GRP_TIP_MBR_JOIN,
    groupJoinType: 0,
    memberList: [mover],
  }));
}

/** Tells those who stay that somebody has left. */
export function tellQuit(work: Work, movement: Movement): Promise<void> {
  return tellMoved(work, movement, (mover) => ({
    ...tipContent(movement, mover),
    operationType: TYPES.GRP_TIP_MBR_QUIT,
  }));
}

async function tellMoved(
  work: Work,
  movement: Movement,
  contentFor: (mover: WireUser) => MemberJoinedTip | MemberQuitTip,
): Promise<void> {
  const { group, member, audience } = movement;
  if (!GROUP_TYPE_RULES[group.type].tellsJoinAndQuit) return;
  const { nick, avatar } = await ensureProfile(work, member.userID);
  const mover = { userID: member.userID, nick, avatar };
  const sender = { ...mover, nameCard: member.nameCard };
  const target = { conversationType: 'GROUP', to: group.groupID } as const;
  const element = { type: TYPES.MSG_GRP_TIP, content: { ...contentFor(mover) } };
  const outgoing = await systemOutgoing(work, target, element, secondsOf(work.clock));
  await postToGroup(work, group, { sender, outgoing, audience });
}

function tipContent(
  { group, member, memberCount }: Movement,
  { userID, nick, avatar }: WireUser,
): GroupTipBase {
  const { groupID, name } = group;
  const { role, nameCard } = member;
  return {
    operatorID: userID,
    operatorInfo: { userID, role: rankOf(role), nick, avatar, nameCard },
    userIDList: [userID],
    memberCount,
    memberNum: memberCount,
    groupProfile: { from: SYSTEM_ACCOUNT, to: groupID, groupID, groupName: name },
  };
}
