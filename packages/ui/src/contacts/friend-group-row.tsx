'use client';

import { type FriendGroupSnapshot, type FriendSnapshot, useFriends } from '@parlor/hooks';
import { useMemo } from 'react';
import { ForwardIcon, FriendGroupsIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { friendName } from '../internals/person-name.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface FriendGroupRowProps {
  group: FriendGroupSnapshot;
  onOpen: (name: string) => void;
}

/** One group: its name, how many are in it, and the first of them. */
export function FriendGroupRow({ group, onOpen }: FriendGroupRowProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { friends } = useFriends();
  const names = useMemo(() => firstNames(group, friends), [group, friends]);
  const counted = strings.friendsCounted(group.count, formats.number(group.count));
  return (
    <button type="button" className="parlor-person parlor-group" onClick={() => onOpen(group.name)}>
      <span className="parlor-group-icon" aria-hidden="true">
        <FriendGroupsIcon size={18} />
      </span>
      {/* The blanks are for the button's name; nothing of them is drawn. */}
      <span className="parlor-person-body">
        <bdi className="parlor-person-name">{group.name}</bdi>{' '}
        <span className="parlor-group-line">
          {names.length === 0 ? counted : joined(strings.facts([counted, ...names]))}
        </span>
      </span>{' '}
      <ForwardIcon size={18} className="parlor-mirrored parlor-group-go" aria-hidden="true" />
    </button>
  );
}

/** So many names fit, about. */
const MOST_NAMES = 3;

function firstNames(
  { userIDs }: FriendGroupSnapshot,
  friends: readonly FriendSnapshot[],
): readonly string[] {
  const members = new Set(userIDs.slice(0, MOST_NAMES));
  return friends
    .filter(({ userID }) => members.has(userID))
    .map((friend) => isolate(friendName(friend)));
}
