import type { SeatChange } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import type { Strings } from '../internals/strings/strings.js';

/** Something that happened on the stage, as it is told. */
export interface ToldChange {
  readonly kind: Kind;
  /** Whom it is about, and the number of the seat; none when it is about the room. */
  readonly userID: string;
  readonly nick: string;
  readonly index: number;
}

type Kind =
  | ('opened' | 'closed' | 'free' | 'apply' | 'invite' | 'host')
  | ('took' | 'left' | 'moved' | 'kept' | 'locked' | 'unlocked')
  | ('muted' | 'unmuted' | 'mutedByHost' | 'unmutedByHost');

/** What people are told of a change; nothing of what concerns them little. */
export function toldOf(change: SeatChange): readonly ToldChange[] {
  switch (change.type) {
    case 'roomOpened':
    case 'roomReset':
      return [told('opened')];
    case 'roomClosed':
      return [told('closed')];
    case 'modeChanged':
      return [told(change.mode)];
    case 'hostChanged':
      return [told('host', { userID: change.hostID, nick: '', index: 0 })];
    case 'seatTaken':
      return [told('took', change.seat)];
    case 'seatLeft':
      return [told('left', change.before)];
    case 'seatReplaced':
      return [told('left', change.before), told('took', change.seat)];
    case 'seatMoved':
      return [told('moved', change.seat)];
    case 'seatSwapped':
      return [told('moved', change.seat), told('moved', change.withSeat)];
    case 'seatReserved':
      return [told('kept', change.seat)];
    case 'seatLocked':
      return [told('locked', change.seat)];
    case 'seatUnlocked':
      return [told('unlocked', change.seat)];
    case 'muteChanged':
      return [told(kindOfMute(change), change.seat)];
    default:
      return [];
  }
}

function told(
  kind: Kind,
  { userID, nick, index }: Omit<ToldChange, 'kind'> = { userID: '', nick: '', index: 0 },
): ToldChange {
  return { kind, userID, nick, index };
}

/** Where the one reason to be silent stays, only whom it concerns is told of the other one. */
function kindOfMute({ seat, before }: Extract<SeatChange, { type: 'muteChanged' }>): Kind {
  if (seat.isMuted !== before.isMuted) return seat.isMuted ? 'muted' : 'unmuted';
  return seat.isMutedByHost ? 'mutedByHost' : 'unmutedByHost';
}

type Sentence = (strings: Strings, number: string, name: string) => string;

const mine: Record<Kind, Sentence> = {
  opened: (strings) => strings.seatsWereOpened,
  closed: (strings) => strings.seatsWereClosed,
  free: (strings) => strings.seatsAreFree,
  apply: (strings) => strings.seatsAreAskedFor,
  invite: (strings) => strings.seatsAreByInvitation,
  host: (strings) => strings.youBecameHost,
  locked: (strings, number) => strings.seatWasLocked(number),
  unlocked: (strings, number) => strings.seatWasUnlocked(number),
  took: (strings, number) => strings.youTookSeat(number),
  left: (strings, number) => strings.youLeftSeat(number),
  moved: (strings, number) => strings.youMovedToSeat(number),
  kept: (strings, number) => strings.seatWasKeptForYou(number),
  muted: (strings) => strings.youWereMuted,
  unmuted: (strings) => strings.youWereUnmuted,
  mutedByHost: (strings) => strings.hostHasMutedYou,
  unmutedByHost: (strings) => strings.hostUnmutedYou,
};

const others: Record<Kind, Sentence> = {
  ...mine,
  host: (strings, _number, name) => strings.becameHost(name),
  took: (strings, number, name) => strings.tookSeat(name, number),
  left: (strings, number, name) => strings.leftSeat(name, number),
  moved: (strings, number, name) => strings.movedToSeat(name, number),
  // It matters to the one who was invited.
  kept: () => '',
  muted: (strings, _number, name) => strings.wasMuted(name),
  unmuted: (strings, _number, name) => strings.wasUnmuted(name),
  // They are as silent as before.
  mutedByHost: () => '',
  unmutedByHost: () => '',
};

/** What happened, as a sentence; `''` when it is not worth one. `name` is that of whom it is about. */
export function changeSentence(
  { kind, userID, index }: ToldChange,
  name: string,
  viewerID: string,
  strings: Strings,
  formats: Formats,
): string {
  const sentence = (userID === viewerID ? mine : others)[kind];
  return sentence(strings, index > 0 ? formats.number(index) : '', name);
}
