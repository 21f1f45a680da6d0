import { type GroupMemberRole, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf, type Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Session } from '../../core/sessions.js';
import { keyOf, within } from '../../storage/keys.js';
import {
  type GroupRecord,
  groups,
  type MemberRecord,
  members,
  memberships,
} from './groups.records.js';
import { GROUP_TYPE_RULES } from './groups.rules.js';

/** The group with this ID; `undefined` when there is none. */
export function findGroup({ store }: Work, groupID: string): Promise<GroupRecord | undefined> {
  return store.get(groups, groupID);
}

/** The group with this ID; 10010 when there is none. */
export async function requireGroup(work: Work, groupID: string): Promise<GroupRecord> {
  return (await findGroup(work, groupID)) ?? refuse(10010);
}

/**
 * The group with this ID, for who is in it: 10010 when there is none, which is so for topics, 10007 for
 * others. Into a live room this very session must have gone.
 */
export async function requireGroupOf(work: SessionWork, groupID: string): Promise<GroupRecord> {
  const group = await requireGroup(work, groupID);
  if (!GROUP_TYPE_RULES[group.type].isLive) await requireMember(work, group, work.userID);
  else if (!work.session.rooms.has(groupID)) return refuse(10007);
  return group;
}

/** What somebody is in a group; `undefined` when they are not in it. */
export async function findMember(
  { store, sessions }: Pick<Work, 'store' | 'sessions'>,
  group: GroupRecord,
  userID: string,
): Promise<MemberRecord | undefined> {
  if (!GROUP_TYPE_RULES[group.type].isLive) {
    return store.get(members, keyOf(group.groupID, userID));
  }
  // It is asked several times for every message: what others do there is not looked at.
  const session = sessions.of(userID).find(({ rooms }) => rooms.has(group.groupID));
  return session && liveMember(group, session);
}

/** What somebody is in a group; 10007 when they are not in it. */
export async function requireMember(
  work: Work,
  group: GroupRecord,
  userID: string,
): Promise<MemberRecord> {
  return (await findMember(work, group, userID)) ?? refuse(10007);
}

/** Everybody in a group, in no order that matters. */
export async function membersOf(
  work: Pick<Work, 'store' | 'sessions'>,
  group: GroupRecord,
): Promise<MemberRecord[]> {
  if (GROUP_TYPE_RULES[group.type].isLive) return liveMembers(work, group);
  return work.store.values(members, within(group.groupID));
}

/** The members who have a session, of those who are meant. Not for live rooms: there, sessions are asked. */
export async function presentMemberIDs(
  work: Pick<Work, 'store' | 'sessions'>,
  group: GroupRecord,
  isMeant: (userID: string) => boolean = () => true,
): Promise<string[]> {
  const candidates = work.sessions.userIDs().filter(isMeant);
  // There are fewer people with a session than members of a large group, and more than members of most.
  if (candidates.length > group.memberCount) {
    const inside = new Set((await membersOf(work, group)).map(({ userID }) => userID));
    return candidates.filter((userID) => inside.has(userID));
  }
  const present: string[] = [];
  for (const userID of candidates) {
    if (await findMember(work, group, userID)) present.push(userID);
  }
  return present;
}

/** How many people are in a group. */
export function memberCountOf({ sessions }: Pick<Work, 'sessions'>, group: GroupRecord): number {
  if (!GROUP_TYPE_RULES[group.type].isLive) return group.memberCount;
  return new Set(sessions.inRoom(group.groupID).map(({ userID }) => userID)).size;
}

/** The IDs of the groups that somebody is in. */
export function groupIDsOf({ store }: Work, userID: string): Promise<string[]> {
  return store.values(memberships, within(userID));
}

/** A member who has done nothing yet. */
export function newMember(
  group: Pick<GroupRecord, 'groupID'>,
  userID: string,
  role: GroupMemberRole,
  joinTime: number,
): MemberRecord {
  return {
    groupID: group.groupID,
    userID,
    role,
    nameCard: '',
    joinTime,
    lastSendMsgTime: 0,
    muteUntil: 0,
    memberCustomField: [],
  };
}

/** A member has said something: the member list tells when. */
export async function noteSent(work: Work, group: GroupRecord, userID: string): Promise<void> {
  const key = keyOf(group.groupID, userID);
  const member = await work.store.get(members, key);
  if (!member) return;
  work.store.put(members, key, { ...member, lastSendMsgTime: secondsOf(work.clock) });
}

/** Keeps what a member is from now on. Not for live rooms. */
export function saveMember({ store }: Work, member: MemberRecord): void {
  store.put(members, keyOf(member.groupID, member.userID), member);
}

export function saveGroup({ store }: Work, group: GroupRecord): GroupRecord {
  store.put(groups, group.groupID, group);
  return group;
}

/** The people in a live room, each of them once, however many of their sessions are in it. */
function liveMembers({ sessions }: Pick<Work, 'sessions'>, group: GroupRecord): MemberRecord[] {
  const present = new Map<string, MemberRecord>();
  for (const session of sessions.inRoom(group.groupID)) {
    if (!present.has(session.userID)) present.set(session.userID, liveMember(group, session));
  }
  return [...present.values()];
}

/** Who came into a live room on this session. */
function liveMember(group: GroupRecord, { userID, rooms }: Session): MemberRecord {
  const isOwner = userID === group.ownerID;
  const role = isOwner ? TYPES.GRP_MBR_ROLE_OWNER : TYPES.GRP_MBR_ROLE_MEMBER;
  return newMember(group, userID, role, rooms.get(group.groupID) ?? 0);
}
