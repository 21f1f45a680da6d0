import type { GroupMemberRole, KeyValue } from '@parlor/sdk';
import { plainCopy } from '../../plain-copy.js';
import type { Change } from '../../told/wish.js';
import type { GroupMemberSnapshot, GroupMembers, MembersByGroup, Update } from '../groups/index.js';

/** What becomes of these members of a group. */
export type MembersChange = (userIDs: readonly string[]) => Update;

/** No list need show more that no page has told of. */
const MOST_NEWS = 1000;

/** In this group, for whomever it is wanted. */
export function inGroup(groupID: string, change: MembersChange): Change<MembersByGroup> {
  return (groups, keys) => {
    const members = groups.get(groupID);
    if (!members) return groups;
    const after = change([...keys])(members);
    return after === members ? groups : new Map(groups).set(groupID, after);
  };
}

/** They are not in the group any more. */
export const withoutMembers: MembersChange = (userIDs) => (members) => {
  if (!userIDs.some((userID) => members.byID.has(userID) || members.news.includes(userID))) {
    return members;
  }
  const byID = new Map(members.byID);
  for (const userID of userIDs) byID.delete(userID);
  return { byID, news: members.news.filter((userID) => !userIDs.includes(userID)) };
};

/** They are this in the group. */
export function withRole(role: GroupMemberRole): MembersChange {
  const change = eachOf((member) => ({ ...member, role }));
  return (userIDs) => (members) => {
    const others = userIDs.filter((userID) => members.byID.get(userID)?.role !== role);
    return others.length === 0 ? members : withNews(others)(change(others)(members));
  };
}

/** They are silent until then, in seconds since the epoch; 0: they may speak. */
export function mutedUntil(muteUntil: number): MembersChange {
  return eachOf((member) => ({ ...member, muteUntil }));
}

/** They are called this in the group; `''` nothing. */
export function withNameCard(nameCard: string): MembersChange {
  return eachOf((member) => ({ ...member, nameCard }));
}

/** These fields have these values; the others are as they were. */
export function withFields(fields: readonly KeyValue[]): MembersChange {
  return eachOf((member) => {
    const merged = new Map(member.memberCustomField.map((field) => [field.key, field]));
    for (const { key, value } of fields) merged.set(key, { key, value });
    return { ...member, memberCustomField: [...merged.values()] };
  });
}

/** They have this mark, or not any more. */
export function withMark(mark: number, isMarked: boolean): MembersChange {
  const change = eachOf((member) => {
    const others = (member.marks ?? []).filter((other) => other !== mark);
    return { ...member, marks: isMarked ? [...others, mark] : others };
  });
  if (!isMarked) return change;
  return (userIDs) => (members) => withNews(userIDs)(change(userIDs)(members));
}

/** Lists show them, though no page may tell of them. */
export const withNews: MembersChange = (userIDs) => (members) => {
  const known = new Set(members.news);
  const others = userIDs.filter((userID) => !known.has(userID));
  if (others.length === 0) return members;
  return { ...members, news: [...members.news, ...others].slice(-MOST_NEWS) };
};

function eachOf(change: (member: GroupMemberSnapshot) => GroupMemberSnapshot): MembersChange {
  return (userIDs) => (members) => {
    const changed = userIDs.flatMap((userID) => {
      const member = members.byID.get(userID);
      const after = member && plainCopy(change(member), member);
      return after && after !== member ? [after] : [];
    });
    return changed.length === 0 ? members : withMembers(members, changed);
  };
}

/** With members as they are now. */
export function withMembers(
  members: GroupMembers,
  changed: readonly GroupMemberSnapshot[],
): GroupMembers {
  const byID = new Map(members.byID);
  for (const member of changed) byID.set(member.userID, member);
  return { ...members, byID };
}
