import { type GroupMemberRole, type InviteOption, TYPES } from '@parlor/sdk';
import { byRankAndJoinTime, rankOf } from '../group-records/index.js';

/** How many people can be brought in at once, be put out at once, and be looked at at once. */
export const MOST_BROUGHT_IN = 500;
export const MOST_PUT_OUT = 100;
export const MOST_LOOKED_AT = 50;

/** How many members a page has at most. */
export const MOST_LISTED = 100;

/** The longest ban: the service counts its seconds in 32 bits. */
const MAX_BAN_SECONDS = 0xffff_ffff;

/** Whether these are people at all, somebody of them. */
export function arePeople(userIDs: readonly string[]): boolean {
  return userIDs.length > 0 && !userIDs.includes('');
}

/** What comes of a wish to bring people in: they are in, somebody has to agree, or nobody may. */
export function invitation(
  inviteOption: InviteOption,
  role: GroupMemberRole,
): 'direct' | 'waits' | 'refused' {
  if (inviteOption === TYPES.INVITE_OPTIONS_DISABLE_INVITE) return 'refused';
  if (inviteOption === TYPES.INVITE_OPTIONS_FREE_ACCESS) return 'direct';
  const decides = role === TYPES.GRP_MBR_ROLE_OWNER || role === TYPES.GRP_MBR_ROLE_ADMIN;
  return decides ? 'direct' : 'waits';
}

/** Whether somebody can be banned for so many seconds. */
export function isBanTime(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds > 0 && seconds <= MAX_BAN_SECONDS;
}

/** Where somebody stands in the list of members. */
interface Place {
  role: GroupMemberRole;
  joinTime: number;
  userID: string;
}

/** Where a community's list goes on after somebody. */
export function cursorAfter({ role, joinTime, userID }: Place): string {
  return `${rankOf(role)}.${joinTime}.${userID}`;
}

/** Those who come after the one whom a cursor names; `undefined` for what is no cursor. */
export function isAfter(cursor: string): ((member: Place) => boolean) | undefined {
  if (cursor === '' || cursor === '0') return () => true;
  const [, rank, joinTime, userID] = /^(\d+)\.(\d+)\.(.+)$/s.exec(cursor) ?? [];
  const role = ROLES.find((one) => rankOf(one) === Number(rank));
  if (!role || !userID) return undefined;
  const place = { role, joinTime: Number(joinTime), userID };
  return (member) => byRankAndJoinTime(place, member) < 0;
}

const ROLES = [
  TYPES.GRP_MBR_ROLE_OWNER,
  TYPES.GRP_MBR_ROLE_ADMIN,
  TYPES.GRP_MBR_ROLE_MEMBER,
] as const;
