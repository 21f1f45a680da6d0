'use client';

import { type FriendSnapshot, usePresenceOf } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { Pause } from '../conversation-list/pause.js';
import { friendName } from '../internals/person-name.js';
import { oneLine } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { PresenceDot } from '../presence-dot/index.js';

/** What {@link ContactRow} takes. */
export interface ContactsRowProps {
  /** Whom the row is of. Names and pictures are untrusted. */
  friend: FriendSnapshot;
  /** Whether this friend is the one that is open. */
  isSelected: boolean;
}

const PICTURE_SIZE = 44;
const LONGEST_LINE = 200;

/**
 * What stands inside one option of the contacts: picture, whether the friend is there, name, and what they say of
 * themselves: their status of the moment, else their signature.
 *
 * Nothing in it can be pressed: the option around it is what is chosen. Renders again only for its own friend.
 */
export function ContactRow({ friend }: ContactsRowProps) {
  const { userID, profile } = friend;
  const name = friendName(friend);
  const status = usePresenceOf(userID)?.customStatus ?? '';
  const line = oneLine(shorten(status || profile.selfSignature, LONGEST_LINE));
  return (
    <span className="parlor-contact-row">
      <Avatar id={userID} name={name} src={profile.avatar} size={PICTURE_SIZE} />
      <span className="parlor-contact-words">
        <bdi className="parlor-contact-name">{name}</bdi>
        <span className="parlor-contact-presence">
          <Pause />
          <PresenceDot userID={userID} size={14} />
        </span>
        {line !== '' && (
          <span className="parlor-contact-line">
            <Pause />
            <bdi>{line}</bdi>
          </span>
        )}
      </span>
    </span>
  );
}
