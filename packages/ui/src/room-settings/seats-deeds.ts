import type { Strings } from '../internals/strings/strings.js';
import type { SeatsDeed } from './use-seat-by-seat.js';

/** Something that can be done to all seats, and what it is called. */
export interface NamedSeatsDeed extends SeatsDeed {
  label(strings: Strings): string;
}

/** What can be done to all seats. I am not muted by it: for that there is a button of one's own. */
export const SEATS_DEEDS: readonly NamedSeatsDeed[] = [
  {
    id: 'mute',
    label: (strings) => strings.muteAllSeats,
    wants: ({ index, isMine }, { permissions }) => !isMine && permissions.of(index).mute,
    run: ({ index, userID }, { seats }) => seats.muteSeat(index, true, userID),
  },
  {
    id: 'unmute',
    label: (strings) => strings.unmuteAllSeats,
    wants: ({ index, isMine }, { permissions }) => !isMine && permissions.of(index).unmute,
    run: ({ index, userID }, { seats }) => seats.muteSeat(index, false, userID),
  },
  {
    id: 'lock',
    label: (strings) => strings.lockEmptySeats,
    // Who sits on a seat that is locked has to get up.
    wants: ({ index, status }, { permissions }) => status === 'empty' && permissions.of(index).lock,
    run: ({ index }, { seats }) => seats.lock(index, true, ''),
  },
  {
    id: 'unlock',
    label: (strings) => strings.unlockSeats,
    wants: ({ index }, { permissions }) => permissions.of(index).unlock,
    run: ({ index }, { seats }) => seats.lock(index, false),
  },
];
