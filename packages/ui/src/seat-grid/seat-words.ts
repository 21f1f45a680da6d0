import type { SeatSnapshot } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { personName } from '../internals/person-name.js';
import type { Strings } from '../internals/strings/strings.js';

/**
 * What the copy of a name in a seat says, else the ID. Seats that have little room have no copy: what is drawn asks
 * `useSeatPerson`. Untrusted.
 */
export function nameOnSeat({ nick, userID }: Pick<SeatSnapshot, 'nick' | 'userID'>): string {
  return personName(userID, nick);
}

/** Who looks at a seat, and what is known of who is on it. */
interface SeatLook {
  /** What who sits there, or is expected, is called. */
  readonly name: string;
  /** Who looks. */
  readonly userID: string;
  readonly hasRaisedHand: boolean;
}

/** A seat and what is the case with it, in words: what is said of it instead of drawn. */
export function seatLabel(
  seat: SeatSnapshot,
  look: SeatLook,
  strings: Strings,
  formats: Formats,
): string {
  const facts = [whoIsOn(seat, look, strings), ...marksOf(seat, look, strings)];
  return strings.seat(formats.number(seat.index), facts);
}

function whoIsOn(seat: SeatSnapshot, { name, userID }: SeatLook, strings: Strings): string {
  switch (seat.status) {
    case 'empty':
      return strings.seatEmpty;
    case 'locked':
      return strings.seatLocked;
    case 'reserved':
      return seat.userID === userID ? strings.seatKeptForYou : strings.seatKeptFor(name);
    case 'taken':
      return seat.isMine ? strings.you : name;
  }
}

function marksOf(seat: SeatSnapshot, { hasRaisedHand }: SeatLook, strings: Strings): string[] {
  if (seat.status !== 'taken') return seat.isHostSeat ? [strings.seatForHost] : [];
  return [
    ...(seat.isHost ? [strings.seatOfHost] : []),
    ...(seat.isCoHost && !seat.isHost ? [strings.seatOfCoHost] : []),
    ...(seat.isHeldElsewhere ? [strings.seatHeldElsewhere] : []),
    ...microphoneOf(seat, strings),
    ...(hasRaisedHand ? [strings.seatHandRaised] : []),
  ];
}

function microphoneOf({ isMutedByHost, isMuted }: SeatSnapshot, strings: Strings): string[] {
  if (isMutedByHost) return [strings.seatMutedByHost];
  return isMuted ? [strings.seatMuted] : [];
}
