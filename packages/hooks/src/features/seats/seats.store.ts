import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import { plainCopy } from '../../plain-copy.js';
import { snapshotOf } from './read-seats.js';
import type { SeatBook } from './seat-book.js';
import type { SeatRoom, SeatSnapshot } from './seat-snapshot.js';

/** What is known of the seats of one group. */
export interface SeatsView {
  /** Whether the service has said how they are. */
  readonly isLoaded: boolean;
  /** `undefined` where seats were never opened. */
  readonly room: SeatRoom | undefined;
  readonly seats: readonly SeatSnapshot[];
  /** Why they could not be had. */
  readonly error: ChatError | null;
}

/** The seats that were asked for, by groupID. */
export interface SeatsState {
  readonly byGroup: Readonly<Record<string, SeatsView>>;
}

/** No group was asked for. */
export const initialSeats: SeatsState = { byGroup: {} };

const UNKNOWN: SeatsView = { isLoaded: false, room: undefined, seats: [], error: null };

/** What is known of the seats of a group. */
export function seatsOf(state: SeatsState, groupID: string): SeatsView {
  return known(state, groupID) ?? UNKNOWN;
}

/** Whether anything is known of the seats of a group. */
export function isKept(state: SeatsState, groupID: string): boolean {
  return known(state, groupID) !== undefined;
}

/** The seats of a group, as `userID` sees them. Nothing of what was shown before stays. */
export function setBook(
  state: SeatsState,
  groupID: string,
  book: SeatBook,
  userID: string,
): SeatsState {
  const view: SeatsView = { isLoaded: true, error: null, ...snapshotOf(book, userID) };
  return setView(state, groupID, plainCopy(view, known(state, groupID)));
}

/** The seats of a group could not be had. What is known of them stays. */
export function setSeatsError(state: SeatsState, groupID: string, error: ChatError): SeatsState {
  return setView(state, groupID, { ...seatsOf(state, groupID), error });
}

/** The seats of a group are none of our business any more. */
export function dropSeats(state: SeatsState, groupID: string, error: ChatError): SeatsState {
  return setView(state, groupID, { ...UNKNOWN, error });
}

function setView(state: SeatsState, groupID: string, view: SeatsView): SeatsState {
  if (known(state, groupID) === view) return state;
  return { byGroup: { ...state.byGroup, [groupID]: view } };
}

function known(state: SeatsState, groupID: string): SeatsView | undefined {
  return own(state.byGroup, groupID);
}
