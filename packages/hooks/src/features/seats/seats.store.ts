import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import type { SeatBook } from './protocol/seat-book.js';
import { type SeatOverlay, type SeatViewer, snapshotOf } from './read-seats.js';
import type { SeatRoom, SeatSnapshot } from './seat-snapshot.js';

/** What is known of the seats of one group. */
export interface SeatsView {
  /** Whether the service has said how they are. */
  readonly isLoaded: boolean;
  /** `undefined` where seats were never opened. */
  readonly room: SeatRoom | undefined;
  readonly seats: readonly SeatSnapshot[];
  /** Whether nobody runs the room, though it is open. */
  readonly isPaused: boolean;
  /** Why they could not be had. */
  readonly error: ChatError | null;
}

/** The seats that were asked for, by groupID. */
export interface SeatsState {
  readonly byGroup: Readonly<Record<string, SeatsView>>;
  /** What the views were made of. */
  readonly books: Readonly<Record<string, SeatBook>>;
  /** Instances of mine, beside this one, that are alive and may hold a seat. */
  readonly instances: Readonly<Record<string, readonly string[]>>;
}

/** No group was asked for. */
export const initialSeats: SeatsState = { byGroup: {}, books: {}, instances: {} };

const UNKNOWN: SeatsView = {
  ...{ isLoaded: false, room: undefined, seats: [], isPaused: false, error: null },
};

const NONE: readonly string[] = [];

/** What is known of the seats of a group. */
export function seatsOf(state: SeatsState, groupID: string): SeatsView {
  return known(state, groupID) ?? UNKNOWN;
}

/** Whether anything is known of the seats of a group. */
export function isKept(state: SeatsState, groupID: string): boolean {
  return known(state, groupID) !== undefined;
}

/** What the attributes of a group say of its seats; `undefined` while that is not known. */
export function bookOf(state: SeatsState, groupID: string): SeatBook | undefined {
  return own(state.books, groupID);
}

/** Instances of mine, beside this one, that are known to be alive. */
export function instancesOf(state: SeatsState, groupID: string): readonly string[] {
  return own(state.instances, groupID) ?? NONE;
}

/** So they are now. */
export function setInstances(
  state: SeatsState,
  groupID: string,
  instances: readonly string[],
): SeatsState {
  const before = instancesOf(state, groupID);
  const now = shareList(instances, before);
  return now === before ? state : { ...state, instances: { ...state.instances, [groupID]: now } };
}

/** The seats of a group, as somebody sees them. Nothing of what was shown before stays. */
export function setBook(
  state: SeatsState,
  groupID: string,
  book: SeatBook,
  viewer: SeatViewer,
  overlay: SeatOverlay = {},
): SeatsState {
  const isPaused = overlay.isPaused === true && book.meta?.isOpen === true;
  const seats = snapshotOf(book, viewer, overlay);
  const view: SeatsView = { isLoaded: true, isPaused, error: null, ...seats };
  const shown = setView(state, groupID, plainCopy(view, known(state, groupID)));
  if (bookOf(state, groupID) === book) return shown;
  return { ...shown, books: { ...state.books, [groupID]: book } };
}

/** The seats of a group could not be had. What is known of them stays. */
export function setSeatsError(state: SeatsState, groupID: string, error: ChatError): SeatsState {
  return setView(state, groupID, { ...seatsOf(state, groupID), error });
}

/** The seats of a group are none of our business any more. */
export function dropSeats(state: SeatsState, groupID: string, error: ChatError): SeatsState {
  const { [groupID]: _dropped, ...books } = state.books;
  return { ...setView(state, groupID, { ...UNKNOWN, error }), books };
}

function setView(state: SeatsState, groupID: string, view: SeatsView): SeatsState {
  if (known(state, groupID) === view) return state;
  return { ...state, byGroup: { ...state.byGroup, [groupID]: view } };
}

function known(state: SeatsState, groupID: string): SeatsView | undefined {
  return own(state.byGroup, groupID);
}
