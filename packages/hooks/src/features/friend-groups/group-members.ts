import { shareList } from '../../plain-copy.js';
import type { FriendList } from '../friends/index.js';
import type { FriendGroupSnapshot } from './friend-group-snapshot.js';
import type { ToldGroup } from './read-friend-groups.js';

type Groups = readonly FriendGroupSnapshot[];

/** The friends, as they were told and as they are shown. */
export interface ToldAndShown {
  readonly told: FriendList;
  readonly shown: FriendList;
}

/**
 * The groups with who is in them, sharing with the last answer whatever has not changed: all of it when nothing has. The
 * SDK tells my other devices of groups only on each friend. So there are groups besides those that it names; and one that
 * it takes for filled, while nobody is in it, was named anew or taken away elsewhere.
 */
export function groupsOf(
  groups: readonly ToldGroup[],
  friends: ToldAndShown,
  last: Groups,
): Groups {
  const members = new Map<string, string[]>();
  const isThere = new Set([...namesOn(friends.told), ...namesOn(friends.shown)]);
  for (const { name, isFilled } of groups) {
    if (!isFilled || isThere.has(name)) members.set(name, []);
  }
  for (const { userID, groupList } of friends.shown) {
    for (const name of groupList) {
      const known = members.get(name);
      if (known) known.push(userID);
      else members.set(name, [userID]);
    }
  }
  const before = new Map(last.map((group) => [group.name, group]));
  const next = [...members].map(([name, userIDs]) => share(name, userIDs, before.get(name)));
  return shareList(next, last);
}

function namesOn(friends: FriendList): readonly string[] {
  return friends.flatMap(({ groupList }) => groupList);
}

function share(
  name: string,
  userIDs: readonly string[],
  last: FriendGroupSnapshot | undefined,
): FriendGroupSnapshot {
  if (last && shareList(userIDs, last.userIDs) === last.userIDs) return last;
  return { name, userIDs, count: userIDs.length };
}
