'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { shareList } from '../../plain-copy.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import { profileOf, profilesFeature } from '../profiles/index.js';
import { type KnownMembersState, knownMembersFeature, membersOf } from './known-members.js';

/** Each by all the names that are known, by userID; the first is how to call them. Untrusted. */
export type KnownNames = Readonly<Record<string, readonly string[]>>;

/**
 * How some people are called: in the group, by their nick, and by their userID, as far as it is known. To find
 * them in a text that mentions them.
 *
 * Nicks that are not known are asked for, once and together with all others; names in the group are known of members
 * that {@link useGroupMembers} has loaded. Renders again when one of these names changes, and for no other one. A
 * failure is told to the provider's `onError`.
 *
 * Stands on `getUserProfile` (100 people a call), `getGroupMemberList` and PROFILE_UPDATED.
 *
 * @param userIDs the same array as long as it is about the same people.
 * @param groupID none for people outside of a group.
 */
export function useKnownNames(userIDs: readonly string[], groupID = ''): KnownNames {
  const chat = useChat();
  const profiles = chat.feature(profilesFeature);
  useEffect(() => {
    const ends = userIDs.map((userID) => profiles.watch(userID));
    return () => {
      for (const end of ends) end();
    };
  }, [profiles, userIDs]);
  const nicks = useSlice(
    profiles.slice,
    useMemo(
      () =>
        keeping((state: Parameters<typeof profileOf>[0]) =>
          userIDs.map((userID) => profileOf(state, userID)?.nick),
        ),
      [userIDs],
    ),
  );
  const cards = useSlice(
    chat.feature(knownMembersFeature).slice,
    useMemo(
      () => keeping((state: KnownMembersState) => cardsOf(state, groupID, userIDs)),
      [groupID, userIDs],
    ),
  );
  return useMemo(
    () =>
      Object.fromEntries(
        userIDs.map((userID, index) => [
          userID,
          [cards[index], nicks[index], userID].filter((name): name is string => Boolean(name)),
        ]),
      ),
    [userIDs, nicks, cards],
  );
}

type Names = readonly (string | undefined)[];

/** The same list as long as it says the same. */
function keeping<State>(select: (state: State) => Names): (state: State) => Names {
  return rememberLast((state: State, last: Names | undefined) =>
    shareList(select(state), last ?? []),
  );
}

function cardsOf(state: KnownMembersState, groupID: string, userIDs: readonly string[]): Names {
  const { byID } = membersOf(state, groupID);
  return userIDs.map((userID) => byID.get(userID)?.nameCard);
}
