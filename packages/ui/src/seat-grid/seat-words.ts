import type { SeatSnapshot } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import type { Strings } from '../internals/strings/strings.js';
import type { SeatChange } from './seat-changes.js';

/** What the person on a seat is called; others may write anything there. */
export function nameOnSeat({ nick, userID }: SeatSnapshot): string {
  return oneLine(plainText(nick)) || userID;
}

/** A seat and what is the case with it, in words: what is said of it instead of drawn. */
export function seatLabel(
  seat: SeatSnapshot,
  userID: string,
  strings: Strings,
  formats: Formats,
): string {
  const facts = [whoIsOn(seat, userID, strings), ...marksOf(seat, strings)];
  return strings.seat(formats.number(seat.index), facts);
}

function whoIsOn(seat: SeatSnapshot, userID: string, strings: Strings): string {
  switch (seat.status) {
    case 'empty':
      return strings.seatEmpty;
    case 'locked':
      return strings.seatLocked;
    case 'reserved':
      return seat.userID === userID
        ? strings.seatKeptForYou
        : strings.seatKeptFor(nameOnSeat(seat));
    case 'taken':
      return seat.isMine ? strings.you : nameOnSeat(seat);
  }
}

function marksOf(seat: SeatSnapshot, strings: Strings): string[] {
  if (seat.status !== 'taken') return seat.isHostSeat ? [strings.seatForHost] : [];
  const host = seat.isHost ? [strings.seatOfHost] : [];
  if (seat.isMutedByHost) return [...host, strings.seatMutedByHost];
  return seat.isMuted ? [...host, strings.seatMuted] : host;
}

type Sentence = (strings: Strings, number: string, name: string) => string;

const myChanges: Record<SeatChange['kind'], Sentence> = {
  opened: (strings) => strings.seatsWereOpened,
  closed: (strings) => strings.seatsWereClosed,
  locked: (strings, number) => strings.seatWasLocked(number),
  unlocked: (strings, number) => strings.seatWasUnlocked(number),
  took: (strings, number) => strings.youTookSeat(number),
  left: (strings, number) => strings.youLeftSeat(number),
  moved: (strings, number) => strings.youMovedToSeat(number),
  kept: (strings, number) => strings.seatWasKeptForYou(number),
  muted: (strings) => strings.youWereMuted,
  unmuted: (strings) => strings.youWereUnmuted,
};

const changes: Record<SeatChange['kind'], Sentence> = {
  ...myChanges,
  took: (strings, number, name) => strings.tookSeat(name, number),
  left: (strings, number, name) => strings.leftSeat(name, number),
  moved: (strings, number, name) => strings.movedToSeat(name, number),
  // It matters to the one who was invited.
  kept: () => '',
  muted: (strings, _number, name) => strings.wasMuted(name),
  unmuted: (strings, _number, name) => strings.wasUnmuted(name),
};

/** What happened, as a sentence; `''` when it is not worth one. */
export function changeSentence(
  { kind, seat }: SeatChange,
  userID: string,
  strings: Strings,
  formats: Formats,
): string {
  const sentence = (seat?.userID === userID ? myChanges : changes)[kind];
  const number = seat ? formats.number(seat.index) : '';
  return sentence(strings, number, seat ? nameOnSeat(seat) : '');
}
