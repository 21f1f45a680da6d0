import type { SeatBook, SeatsView } from '../seats/index.js';
import type { AudioSpeaker } from './audio-bridge.js';

/** Who speaks in a room, as its seats say. */
export interface RoomVoices {
  /** Whether I am muted where I sit; `undefined` where I do not sit, or from another page. */
  readonly isMuted: boolean | undefined;
  /** The others who sit, in an order of their own, so that moving changes nothing. */
  readonly speakers: readonly AudioSpeaker[];
}

/** Who speaks as the seats are now; `undefined` while the room is not open, or nothing is known of it. */
export function voicesIn(
  { isLoaded, room, seats }: SeatsView,
  book: SeatBook | undefined,
): RoomVoices | undefined {
  if (!isLoaded || !room?.isOpen || !book) return undefined;
  const mine = seats.find((seat) => seat.isMine && !seat.isHeldElsewhere);
  const speakers = seats
    .filter(({ status, isMine }) => status === 'taken' && !isMine)
    .map(({ index, userID, isMuted }) => {
      return { userID, instance: book.seats[index - 1]?.instance ?? '', isMuted };
    });
  return { isMuted: mine?.isMuted, speakers: speakers.toSorted(byName) };
}

function byName(one: AudioSpeaker, other: AudioSpeaker): number {
  return one.userID < other.userID ? -1 : 1;
}
