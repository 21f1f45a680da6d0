import { type SeatSnapshot, useUserProfile } from '@parlor/hooks';
import { useMemo } from 'react';
import { personName } from '../internals/person-name.js';
import { plainText } from '../internals/plain-text.js';

/** Somebody on a seat, or for whom it is kept. Untrusted. */
export interface SeatPerson {
  /** What they call themselves, else their ID; `''` where there is nobody. */
  readonly name: string;
  /** URL; `''` when they have none. */
  readonly avatar: string;
  /** Whether nobody has told yet how they call themselves. */
  readonly isUnknown: boolean;
}

/**
 * Who is on a seat. Seats have little room for copies of names and pictures: what is left out there is looked up in their
 * profile. Renders again when that changes.
 */
export function useSeatPerson({
  userID,
  nick,
  avatar,
}: Pick<SeatSnapshot, 'userID' | 'nick' | 'avatar'>): SeatPerson {
  const isWhole = plainText(nick) !== '' && plainText(avatar) !== '';
  const profile = useUserProfile(isWhole ? '' : userID);
  const ownNick = profile?.nick;
  const ownAvatar = profile?.avatar;
  return useMemo(
    () => ({
      name: personName(userID, nick, ownNick),
      avatar: plainText(avatar) || plainText(ownAvatar),
      isUnknown: plainText(nick) === '' && ownNick === undefined && userID !== '',
    }),
    [userID, nick, avatar, ownNick, ownAvatar],
  );
}
