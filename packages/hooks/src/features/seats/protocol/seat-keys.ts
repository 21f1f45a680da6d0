const OURS = 'seat.';

/** The attribute that holds what is true of all seats. */
export const META_KEY = `${OURS}meta`;

/**
 * The attribute that every write of a seat rewrites, so that two writes always conflict, also where
 * the service compares versions key by key.
 */
export const REVISION_KEY = `${OURS}rev`;

/** A group has 16 attributes, and two of them are no seats. */
export const MOST_SEAT_KEYS = 14;

/** The most seats that a room is opened with, in layout B: of more, too few bytes would be left for each. */
export const MOST_SEATS = 100;

/** Seats in an attribute of layout B, unless the room says otherwise. */
export const SEATS_PER_PACK = 8;

/** The attribute of a seat, in layout A. */
export function seatKey(index: number): string {
  return `${OURS}${index}`;
}

/** The attribute of a pack of seats, from 1, in layout B. */
export function packKey(number: number): string {
  return `${OURS}p${number}`;
}

/** Whether an attribute belongs to the seats, and not to the app. */
export function isSeatKey(key: string): boolean {
  return key.startsWith(OURS);
}
