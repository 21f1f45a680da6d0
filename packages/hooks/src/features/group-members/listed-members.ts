import type { GroupMemberSnapshot, GroupMembers } from '../groups/index.js';

/** Which members are listed. */
export interface MembersFilter {
  /** Only those who are this. */
  readonly role?: 'Owner' | 'Admin' | 'Member' | undefined;
  /** Live rooms: only those with this mark, 1000 or above. */
  readonly mark?: number | undefined;
}

/** The pages of a list, and how they are shown. */
export interface MemberList {
  /** Who is on the pages, as the service orders them, each once. */
  readonly userIDs: readonly string[];
  readonly hasMore: boolean;
  /** A live room: the newest come first there. */
  readonly isLive: boolean;
  readonly filter: MembersFilter;
}

/** Who is listed: who is on the pages and still there, and who has come since. Whoever has will be on a later page, if there is one. */
export function listedMembers(
  { byID, news }: GroupMembers,
  { userIDs, hasMore, isLive, filter }: MemberList,
): readonly GroupMemberSnapshot[] {
  const paged = new Set(userIDs);
  const isLate = (userID: string) => !paged.has(userID) && hasMark(byID.get(userID), filter);
  const late = hasMore && !isLive ? [] : news.filter(isLate);
  const order = isLive ? [...late.toReversed(), ...userIDs] : [...userIDs, ...late];
  return order.flatMap((userID) => {
    const member = byID.get(userID);
    return member && isMeant(member, filter) ? [member] : [];
  });
}

/** What the service does not tell the page knows. */
function isMeant(member: GroupMemberSnapshot, { role, mark }: MembersFilter): boolean {
  if (role !== undefined && member.role !== role) return false;
  return mark === undefined || (member.marks?.includes(mark) ?? true);
}

function hasMark(member: GroupMemberSnapshot | undefined, { mark }: MembersFilter): boolean {
  return mark === undefined || member?.marks?.includes(mark) === true;
}
