'use client';

import type { ProfileSnapshot } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { ForwardIcon } from '../internals/icons.js';
import { oneLine } from '../internals/plain-text.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { type Standing, useStanding } from './standing.js';

/** Somebody who was found: picture, name, ID, and how one and they stand. */
export function FoundPerson({ user }: { user: ProfileSnapshot }) {
  const strings = useStrings();
  const { userID, nick, avatar } = user;
  const standing = useStanding(userID);
  const name = oneLine(nick) || userID;
  const words = standingWords(standing, strings);
  return (
    <>
      <Avatar id={userID} name={name} src={avatar} size={40} />
      <span className="parlor-found-words">
        <bdi className="parlor-found-name">{name}</bdi>
        <bdi className="parlor-found-id">{userID}</bdi>
      </span>
      {words !== '' && (
        <span className="parlor-found-standing" data-standing={standing}>
          {words}
        </span>
      )}
      <ForwardIcon className="parlor-mirrored parlor-found-arrow" size={16} aria-hidden="true" />
    </>
  );
}

/** How one and a person stand, in a word; `''` for a stranger. */
function standingWords(standing: Standing, strings: Strings): string {
  const words: Record<Standing, string> = {
    me: strings.standingMe,
    blocked: strings.standingBlocked,
    friend: strings.standingFriend,
    asks: strings.standingAsks,
    asked: strings.standingAsked,
    stranger: '',
  };
  return words[standing];
}
