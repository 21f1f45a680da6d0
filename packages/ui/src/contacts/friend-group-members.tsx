'use client';

import { type FriendSnapshot, useFriends } from '@parlor/hooks';
import { useMemo, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { ChoiceList } from '../internals/choice-list.js';
import { friendName } from '../internals/person-name.js';
import { useFormats, useLocale, useStrings } from '../internals/strings/strings-provider.js';
import { findFriends, inOrderOfNames } from './contact-sections.js';

interface FriendGroupMembersProps {
  chosenIDs: ReadonlySet<string>;
  /** Those who stand first: they were chosen when the dialog was opened. Keep the set stable. */
  firstIDs: ReadonlySet<string>;
  onToggle: (userID: string) => void;
}

/** Who can be put into a group: a field to search in, and the friends, of whom several can be chosen. */
export function FriendGroupMembers({ chosenIDs, firstIDs, onToggle }: FriendGroupMembersProps) {
  const strings = useStrings();
  const formats = useFormats();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const { friends } = useFriends();
  const sorted = useMemo(
    () => chosenFirst(inOrderOfNames(friends, locale), firstIDs),
    [friends, locale, firstIDs],
  );
  const found = useMemo(() => findFriends(sorted, query), [sorted, query]);
  const count = chosenIDs.size;
  return (
    <>
      <ChoiceList
        label={strings.contacts}
        searchLabel={strings.searchFriends}
        items={found}
        idOf={userIDOf}
        render={(friend) => <Choice friend={friend} />}
        chosenIDs={chosenIDs}
        query={query}
        onQuery={setQuery}
        onToggle={onToggle}
        hasAutofocus={false}
      />
      <p className="parlor-folder-count" role="status">
        {found.length === 0 && query.trim() !== ''
          ? strings.friendsFound(0, formats.number(0))
          : strings.friendsChosen(count, formats.number(count))}
      </p>
    </>
  );
}

function Choice({ friend }: { friend: FriendSnapshot }) {
  const name = friendName(friend);
  return (
    <>
      <Avatar id={friend.userID} name={name} src={friend.profile.avatar} size={36} />
      <bdi className="parlor-forward-title">{name}</bdi>
    </>
  );
}

function userIDOf({ userID }: FriendSnapshot): string {
  return userID;
}

function chosenFirst(
  friends: readonly FriendSnapshot[],
  firstIDs: ReadonlySet<string>,
): readonly FriendSnapshot[] {
  const isFirst = ({ userID }: FriendSnapshot) => firstIDs.has(userID);
  return [...friends.filter(isFirst), ...friends.filter((friend) => !isFirst(friend))];
}
