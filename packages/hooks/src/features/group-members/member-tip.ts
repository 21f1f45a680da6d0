import { TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import type { GroupMemberSnapshot, GroupMembers, Update } from '../groups/index.js';
import { mutedUntil, withMembers, withNews, withoutMembers, withRole } from './member-changes.js';

/** What a tip says of members. */
export interface MemberTip {
  /** Where it was said: the group, or a topic, in which nobody is a member. */
  readonly groupID: string;
  readonly operationType: number;
  readonly userIDs: readonly string[];
  /** What it says of each, as far as it does. */
  readonly people: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The new owner; `''` when that is not what it tells. */
  readonly ownerID: string;
  /** Seconds. */
  readonly time: number;
}

/** So many are known of a live room at most: those known the longest are forgotten. */
const MOST_IN_ROOM = 3000;

const { GRP_TIP_MBR_JOIN: JOIN, GRP_TIP_MBR_QUIT: QUIT } = TYPES;
const { GRP_TIP_MBR_KICKED_OUT: PUT_OUT, GRP_TIP_BAN_AVCHATROOM_MEMBER: BANNED } = TYPES;
const { GRP_TIP_MBR_SET_ADMIN: ADMIN, GRP_TIP_MBR_CANCELED_ADMIN: NO_ADMIN } = TYPES;
const { GRP_TIP_GRP_PROFILE_UPDATED: PROFILE, GRP_TIP_MBR_PROFILE_UPDATED: SETTINGS } = TYPES;

/** Those after whom others move up in the service's order. */
const MOVING_UP: readonly number[] = [QUIT, PUT_OUT, NO_ADMIN];

/** What a message says of members; `undefined` when it is no tip, or malformed: that the thread reports. */
export function readMemberTip(message: unknown): MemberTip | undefined {
  if (!isRecord(message) || message['type'] !== TYPES.MSG_GRP_TIP) return undefined;
  const { to, time, payload } = message;
  if (!isName(to) || !isRecord(payload)) return undefined;
  const { operationType, userIDList, memberList, operatorInfo, newGroupProfile } = payload;
  return {
    groupID: to,
    operationType: count(operationType),
    userIDs: Array.isArray(userIDList) ? userIDList.filter(isName) : [],
    people: peopleIn([operatorInfo, ...(Array.isArray(memberList) ? memberList : [])]),
    ownerID: isRecord(newGroupProfile) ? text(newGroupProfile['ownerID']) : '',
    time: count(time),
  };
}

/** A tip of a live room can say who somebody is of its operator alone. */
function peopleIn(told: readonly unknown[]): MemberTip['people'] {
  const people = new Map<string, Readonly<Record<string, unknown>>>();
  for (const person of told.filter(isRecord)) {
    const userID = text(person['userID']);
    people.set(userID, { ...people.get(userID), ...person });
  }
  return people;
}

/** What has become of the members. */
export function updateOf(tip: MemberTip, isLive: boolean): Update {
  const { operationType, userIDs, ownerID } = tip;
  switch (operationType) {
    case JOIN:
      return (members) => joined(members, tip, isLive);
    case QUIT:
    case PUT_OUT:
    case BANNED:
      return withoutMembers(userIDs);
    case ADMIN:
      return withRole(TYPES.GRP_MBR_ROLE_ADMIN)(userIDs);
    case NO_ADMIN:
      return withRole(TYPES.GRP_MBR_ROLE_MEMBER)(userIDs);
    case PROFILE:
      return (members) => (ownerID ? ownedBy(members, ownerID) : members);
    case SETTINGS:
      return (members) => muted(members, tip);
    default:
      return (members) => members;
  }
}

/** Of whom it does not say all that is to be shown, when this is known after it. */
export function leftOpenBy(tip: MemberTip, { byID }: GroupMembers): readonly string[] {
  const { operationType, userIDs, people, ownerID } = tip;
  const unknown = (asked: readonly string[]) => asked.filter((userID) => !byID.has(userID));
  if (operationType === PROFILE) return ownerID ? unknown([ownerID]) : [];
  if (operationType === SETTINGS) {
    return userIDs.filter((userID) => byID.has(userID) && !isMute(people.get(userID)));
  }
  const isAboutPresent = [JOIN, ADMIN, NO_ADMIN].some((one) => one === operationType);
  return isAboutPresent ? unknown(userIDs) : [];
}

/** How many places others may have moved up by in the service's order. */
export function movesOf({ operationType, userIDs, ownerID }: MemberTip): number {
  if (MOVING_UP.includes(operationType)) return userIDs.length;
  return operationType === PROFILE && ownerID ? 1 : 0;
}

/** Who is there anyway is as before; of whom the name is not told nothing is known. */
function joined(members: GroupMembers, tip: MemberTip, isLive: boolean): GroupMembers {
  const fresh = tip.userIDs
    .filter((userID) => !members.byID.has(userID))
    .flatMap((userID) => newMember(userID, tip, isLive) ?? []);
  const after = fresh.length > 0 ? withMembers(members, fresh) : members;
  const there = tip.userIDs.filter((userID) => after.byID.has(userID));
  const noted = withNews(there)(after);
  return isLive ? withoutOldest(noted) : noted;
}

function newMember(
  userID: string,
  { people, time }: MemberTip,
  isLive: boolean,
): GroupMemberSnapshot | undefined {
  const { nick, avatar, nameCard } = people.get(userID) ?? {};
  if (typeof nick !== 'string') return undefined;
  return {
    ...{ userID, nick, avatar: text(avatar), nameCard: text(nameCard) },
    role: TYPES.GRP_MBR_ROLE_MEMBER,
    joinTime: time,
    lastSendMsgTime: '',
    muteUntil: 0,
    memberCustomField: [],
    isOnline: isLive,
  };
}

function withoutOldest(members: GroupMembers): GroupMembers {
  const tooMany = members.byID.size - MOST_IN_ROOM;
  return tooMany > 0
    ? withoutMembers([...members.byID.keys()].slice(0, tooMany))(members)
    : members;
}

function ownedBy(members: GroupMembers, ownerID: string): GroupMembers {
  const before = [...members.byID.values()].filter(
    ({ userID, role }) => role === TYPES.GRP_MBR_ROLE_OWNER && userID !== ownerID,
  );
  const userIDs = before.map(({ userID }) => userID);
  const without = withRole(TYPES.GRP_MBR_ROLE_MEMBER)(userIDs)(members);
  return members.byID.has(ownerID)
    ? withRole(TYPES.GRP_MBR_ROLE_OWNER)([ownerID])(without)
    : without;
}

function muted(members: GroupMembers, { people, time, userIDs }: MemberTip): GroupMembers {
  return userIDs.reduce((now, userID) => {
    const person = people.get(userID);
    if (!isMute(person)) return now;
    const { muteTime } = person;
    return mutedUntil(muteTime > 0 ? Math.floor(time + muteTime) : 0)([userID])(now);
  }, members);
}

function isMute(person: unknown): person is { readonly muteTime: number } {
  return isRecord(person) && Number.isFinite(person['muteTime']);
}
