import type { GroupMemberSnapshot } from './group-snapshot.js';

/** What is known of one group's members. */
export interface GroupMembers {
  /** By userID, in the order in which they became known. */
  readonly byID: ReadonlyMap<string, GroupMemberSnapshot>;
  /** Who has come, or has another role, since the line was up: no page need tell of them. The newest last. */
  readonly news: readonly string[];
}

/** What is known of members, by groupID. */
export type MembersByGroup = ReadonlyMap<string, GroupMembers>;

/** What becomes of a group's members. Done twice it is the same as done once; the same object when it changes nothing. */
export type Update = (members: GroupMembers) => GroupMembers;

/** Nobody is known. */
const NO_MEMBERS: GroupMembers = { byID: new Map(), news: [] };

/** The members of a group. */
export function membersIn(groups: MembersByGroup, groupID: string): GroupMembers {
  return groups.get(groupID) ?? NO_MEMBERS;
}

/** With a member as it is now. */
export function withMember(members: GroupMembers, member: GroupMemberSnapshot): GroupMembers {
  if (members.byID.get(member.userID) === member) return members;
  return { ...members, byID: new Map(members.byID).set(member.userID, member) };
}

/** What has not changed is what it was before. */
export function shareMembers(next: MembersByGroup, previous: MembersByGroup): MembersByGroup {
  const shared = new Map<string, GroupMembers>();
  let isSame = next.size === previous.size;
  for (const [groupID, members] of next) {
    const before = previous.get(groupID);
    const after = before && isAlike(members, before) ? before : members;
    isSame &&= after === before;
    shared.set(groupID, after);
  }
  return isSame ? previous : shared;
}

function isAlike(one: GroupMembers, other: GroupMembers): boolean {
  if (one === other) return true;
  if (one.byID.size !== other.byID.size || one.news.length !== other.news.length) return false;
  if (one.news.some((userID, index) => other.news[index] !== userID)) return false;
  return [...one.byID].every(([userID, member]) => other.byID.get(userID) === member);
}
