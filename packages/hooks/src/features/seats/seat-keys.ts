/** The attribute that holds what is true of all seats. */
export const META_KEY = 'seat.meta';

/**
 * The attribute that every write of a seat rewrites, so that two writes always conflict, also where
 * the service compares versions key by key.
 */
export const REVISION_KEY = 'seat.rev';

/** A group has 16 attributes, and two of them are no seats. */
export const MOST_SEATS = 14;

/** The attribute of a seat. */
export function seatKey(index: number): string {
  return `seat.${index}`;
}
