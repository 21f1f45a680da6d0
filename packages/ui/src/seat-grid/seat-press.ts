import type { SeatSnapshot } from '@parlor/hooks';
import { deedsOnSeat, type SeatGround, type SeatMenuDeed } from './menu/deeds-on-seat.js';

/**
 * What a press on a seat does: sit down there or move there, open its menu, show who sits there, or nothing. What is the only
 * thing to do is done at once; what takes something away stands in the menu.
 */
export type SeatPress = 'sit' | 'menu' | 'person' | 'none';

/** What can be done with a seat, and by what. */
interface SeatWays {
  readonly press: SeatPress;
  /** Whether its menu has anything in it. */
  readonly hasMenu: boolean;
  /** Whether it invites me to sit down. */
  readonly isAvailable: boolean;
}

/** No press leads there that does not stand in the menu. */
const AT_ONCE: readonly SeatMenuDeed[] = ['take', 'move', 'profile'];

/** What can be done with a seat by who may do this; nothing but to look at people where it `isReadOnly`. */
export function waysOf(seat: SeatSnapshot, ground: SeatGround, isReadOnly: boolean): SeatWays {
  const person = seat.status === 'taken' && ground.hasProfile ? 'person' : 'none';
  if (isReadOnly) return { press: person, hasMenu: false, isAvailable: false };
  const deeds = deedsOnSeat(seat, ground);
  const isAvailable = deeds.includes('take') || deeds.includes('move');
  const hasMore = deeds.some((deed) => !AT_ONCE.includes(deed));
  // Where sitting down would be refused, the refusal says why.
  const alone = seat.status === 'taken' ? person : 'sit';
  return { press: hasMore ? 'menu' : alone, hasMenu: deeds.length > 0, isAvailable };
}
