import { type ChangedGroupProfile, type ChangedTopicInfo, type Topic, TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { GROUP_TYPE_RULES, memberCountOf } from '../group-records/index.js';
import {
  type Deed,
  openTip,
  type PlacedDeed,
  reasonOf,
  type TipPerson,
  tipMembers,
} from './tip-content.js';
import { postTip } from './tip-post.js';

/** The tip about a topic's profile, which `TYPES` has no name for. */
const TOPIC_UPDATED = 8;

/** What can be different of a topic's profile. */
type TopicChanges = Omit<ChangedTopicInfo, 'muteAllMembers'> &
  Partial<Pick<Topic, 'muteAllMembers'>>;

/** How somebody got in, as tips number it. */
const JOIN_TYPES = { freely: 0, approved: 1, invited: 2 } as const;

/** Somebody came or went. */
interface Movement extends Deed {
  /** How many members there are now; the group is asked when left out. Live rooms change when all is stored: say it. */
  memberCount?: number;
  /** Live rooms: who is told; everybody in the room when left out. */
  audience?: readonly Session[];
}

/** Tells all members, those who are new included, who has come in. */
export async function tellJoined(
  work: Work,
  joined: Movement & { members: readonly TipPerson[]; how: keyof typeof JOIN_TYPES },
): Promise<void> {
  const { group, members, how, operatorID } = joined;
  if (members.length === 0 || !GROUP_TYPE_RULES[group.type].tellsJoinAndQuit) return;
  const operator = members.find(({ userID }) => userID === operatorID);
  const deed = { ...joined, ...(operator && { operator }) };
  const { sender, content } = await openTip(work, deed, idsOf(members));
  await postTip(work, joined, sender, {
    ...content,
    ...countOf(work, joined),
    operationType: TYPES.GRP_TIP_MBR_JOIN,
    groupJoinType: JOIN_TYPES[how],
    memberList: await tipMembers(work, members),
  });
}

/** Tells those who stay that somebody has left. */
export async function tellQuit(
  work: Work,
  quit: Omit<Movement, 'operatorID' | 'operator'> & { member: TipPerson },
): Promise<void> {
  const { group, member } = quit;
  if (!GROUP_TYPE_RULES[group.type].tellsJoinAndQuit) return;
  const deed = { group, operatorID: member.userID, operator: member };
  const { sender, content } = await openTip(work, deed);
  const operationType = TYPES.GRP_TIP_MBR_QUIT;
  await postTip(work, quit, sender, { ...content, ...countOf(work, quit), operationType });
}

/** Tells those who stay whom somebody has put out, and why. */
export async function tellPutOut(
  work: Work,
  putOut: Movement & { members: readonly TipPerson[]; reason?: string },
): Promise<void> {
  const { members, reason = '' } = putOut;
  if (members.length === 0) return;
  const { sender, content } = await openTip(work, putOut, idsOf(members));
  await postTip(work, putOut, sender, {
    ...content,
    ...countOf(work, putOut),
    operationType: TYPES.GRP_TIP_MBR_KICKED_OUT,
    memberList: await tipMembers(work, members, () => reasonOf(reason)),
  });
}

/** Tells all members who has become an admin, or is none any more. */
export async function tellRoles(
  work: Work,
  deed: Deed & { userIDs: readonly string[]; isAdmin: boolean },
): Promise<void> {
  const { userIDs, isAdmin } = deed;
  const { sender, content } = await openTip(work, deed, userIDs);
  const people = userIDs.map((userID) => ({ userID }));
  await postTip(work, deed, sender, {
    ...content,
    operationType: isAdmin ? TYPES.GRP_TIP_MBR_SET_ADMIN : TYPES.GRP_TIP_MBR_CANCELED_ADMIN,
    memberList: await tipMembers(work, people),
  });
}

/** Tells all members what of the group's profile is different. Of custom fields alone only those hear who are there. */
export async function tellGroupChanges(
  work: Work,
  deed: Deed & { changes: ChangedGroupProfile },
): Promise<void> {
  const { changes } = deed;
  const changed = Object.keys(changes);
  if (changed.length === 0) return;
  const { sender, content } = await openTip(work, deed);
  const operationType = TYPES.GRP_TIP_GRP_PROFILE_UPDATED;
  const tip = { ...content, operationType, newGroupProfile: changes } as const;
  const isForPresent = changed.every((field) => field === 'groupCustomField');
  await postTip(work, deed, sender, tip, { onlineUserOnly: isForPresent });
}

/** Tells all members who is muted, for how many seconds, or may speak again: 0. In a topic, what is so there. */
export async function tellMemberChanges(
  work: Work,
  deed: PlacedDeed & { members: readonly { userID: string; muteTime?: number }[] },
): Promise<void> {
  const { members } = deed;
  if (members.length === 0) return;
  const { sender, content } = await openTip(work, deed, idsOf(members));
  const muteOf = ({ muteTime }: { muteTime?: number }) =>
    muteTime === undefined ? {} : { muteTime };
  await postTip(work, deed, sender, {
    ...content,
    operationType: TYPES.GRP_TIP_MBR_PROFILE_UPDATED,
    memberList: await tipMembers(work, members, muteOf),
  });
}

/** Tells all members of a community, in the topic, what of the topic's profile is different. */
export async function tellTopicChanges(
  work: Work,
  deed: PlacedDeed & { topicID: string; changes: TopicChanges },
): Promise<void> {
  if (Object.keys(deed.changes).length === 0) return;
  const { sender, content } = await openTip(work, deed);
  await postTip(work, deed, sender, {
    ...content,
    operationType: TOPIC_UPDATED,
    newTopicInfo: asTold(deed.changes),
  });
}

/** Flags are told as numbers. */
function asTold({ muteAllMembers, ...changes }: TopicChanges): ChangedTopicInfo {
  if (muteAllMembers === undefined) return changes;
  return { ...changes, muteAllMembers: muteAllMembers ? 1 : 0 };
}

function countOf(work: Work, { group, memberCount }: Pick<Movement, 'group' | 'memberCount'>) {
  const count = memberCount ?? memberCountOf(work, group);
  return { memberCount: count, memberNum: count };
}

function idsOf(members: readonly { userID: string }[]): string[] {
  return members.map(({ userID }) => userID);
}
