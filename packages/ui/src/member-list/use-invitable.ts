import {
  type FriendSnapshot,
  type ProfileSnapshot,
  useFriends,
  useGroupMembers,
  useUserByID,
} from '@parlor/hooks';
import { useMemo, useState } from 'react';
import { findFriends, inOrderOfNames } from '../contacts/contact-sections.js';
import { friendName, personName } from '../internals/person-name.js';
import { useLocale } from '../internals/strings/strings-provider.js';
import type { Person } from '../internals/use-person.js';
import { useSettled } from '../internals/use-settled.js';

/** How long one has not typed, in milliseconds, before the service is asked. */
const PAUSE = 300;

/**
 * Who can be brought into a group: friends whose names a search finds, and who has exactly the ID that was typed. Those who
 * were chosen stay in the list when nothing is looked for. Members who are loaded are left out.
 */
export function useInvitable(
  groupID: string,
  query: string,
  chosenIDs: ReadonlySet<string>,
): readonly Person[] {
  const locale = useLocale();
  const { friends } = useFriends();
  const { members } = useGroupMembers(groupID);
  const { user } = useUserByID(useSettled(query.trim(), PAUSE));
  const strangers = useStrangers(user, chosenIDs);
  const memberIDs = useMemo(() => new Set(members.map(({ userID }) => userID)), [members]);
  const sorted = useMemo(() => inOrderOfNames(friends, locale), [friends, locale]);
  return useMemo(() => {
    const isSearching = query.trim() !== '';
    const shown = isSearching ? (user ? [personOfUser(user)] : []) : strangers;
    const people = [...shown, ...findFriends(sorted, query).map(personOfFriend)];
    const known = new Set(memberIDs);
    return people.filter(({ userID }) => !known.has(userID) && known.add(userID));
  }, [query, user, strangers, sorted, memberIDs]);
}

/** Who was found by their ID and chosen: they are no friends, and would be gone with the search. */
function useStrangers(
  user: ProfileSnapshot | null,
  chosenIDs: ReadonlySet<string>,
): readonly Person[] {
  const [strangers, setStrangers] = useState<readonly Person[]>([]);
  const isNew = user && chosenIDs.has(user.userID) && !isAmong(strangers, user.userID);
  if (isNew) setStrangers([...strangers, personOfUser(user)]);
  return strangers;
}

function isAmong(people: readonly Person[], userID: string): boolean {
  return people.some((person) => person.userID === userID);
}

function personOfFriend(friend: FriendSnapshot): Person {
  const { userID, profile } = friend;
  return { userID, name: friendName(friend), avatar: profile.avatar || undefined };
}

function personOfUser({ userID, nick, avatar }: ProfileSnapshot): Person {
  return { userID, name: personName(userID, nick), avatar: avatar || undefined };
}
