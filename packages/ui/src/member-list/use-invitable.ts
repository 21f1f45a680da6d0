import {
  type FriendSnapshot,
  type LoadStatus,
  type ProfileSnapshot,
  useFriends,
  useGroupMembers,
  useUserByID,
} from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useMemo, useState } from 'react';
import { findFriends, inOrderOfNames } from '../contacts/contact-sections.js';
import { friendName, personName } from '../internals/person-name.js';
import { useLocale } from '../internals/strings/strings-provider.js';
import type { Person } from '../internals/use-person.js';
import { useSettled } from '../internals/use-settled.js';

/** How long one has not typed, in milliseconds, before the service is asked. */
const PAUSE = 300;

/** Who can be brought into a group. */
export interface Invitable {
  /** `loading` also while one types: who has the ID that was typed before is nobody that is looked for. */
  readonly status: LoadStatus;
  readonly people: readonly Person[];
  /** Why friends, or who has the ID that was typed, could not be had. */
  readonly error: ChatError | null;
  /** Asks once more for those who could not be had. */
  retry(): void;
}

/**
 * Who can be brought into a group: friends whose names a search finds, and then who has exactly the ID that was typed, so that
 * nobody moves below the pointer when the answer comes. Those who were chosen stay in the list when nothing is looked for.
 * Members who are loaded are left out.
 */
export function useInvitable(
  groupID: string,
  query: string,
  chosenIDs: ReadonlySet<string>,
): Invitable {
  const locale = useLocale();
  const mine = useFriends();
  const { friends } = mine;
  const { members } = useGroupMembers(groupID);
  const typed = query.trim();
  const settled = useSettled(typed, PAUSE);
  const found = useUserByID(settled);
  const isFormer = settled !== typed;
  const user = isFormer || typed === '' ? null : found.user;
  const strangers = useStrangers(user, chosenIDs);
  const memberIDs = useMemo(() => new Set(members.map(({ userID }) => userID)), [members]);
  const sorted = useMemo(() => inOrderOfNames(friends, locale), [friends, locale]);
  const people = useMemo(() => {
    const chosen = typed === '' ? strangers : [];
    const last = user ? [personOfUser(user)] : [];
    const all = [...chosen, ...findFriends(sorted, typed).map(personOfFriend), ...last];
    const known = new Set(memberIDs);
    return all.filter(({ userID }) => !known.has(userID) && known.add(userID));
  }, [typed, user, strangers, sorted, memberIDs]);
  return {
    status: isFormer ? 'loading' : together(mine.status, found.status),
    people,
    error: mine.error ?? (isFormer ? null : found.error),
    retry: () => {
      if (mine.error) void mine.refetch();
      if (found.error) void found.refetch();
    },
  };
}

/** What is known when both are asked. */
function together(one: LoadStatus, other: LoadStatus): LoadStatus {
  if (one === 'error' || other === 'error') return 'error';
  return one === 'loading' ? one : other;
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
