import { own } from '../../../own.js';
import { plainCopy } from '../../../plain-copy.js';
import { LOWERED, type OwnHand } from './own-hand.js';
import type { RaisedHandSnapshot } from './raised-hands.js';
import type { SeatInvitationSnapshot, SentSeatInvitation } from './seat-picks.js';

/** What is asked about the seats of one group. */
export interface RoomRequests {
  /** Who asks for a seat; nobody, where I do not run the room. */
  readonly hands: readonly RaisedHandSnapshot[];
  /** My own asking. */
  readonly mine: OwnHand;
  /** The seat that I am to take. */
  readonly invitation: SeatInvitationSnapshot | undefined;
  /** Whom I have invited. */
  readonly sent: readonly SentSeatInvitation[];
}

/** The requests of the groups that are looked at. */
export interface SeatRequestsState {
  readonly byGroup: Readonly<Record<string, RoomRequests>>;
}

/** Nobody asks for anything. */
export const initialRequests: SeatRequestsState = { byGroup: {} };

/** Of a group of which nothing is known. */
export const NO_REQUESTS: RoomRequests = {
  ...{ hands: [], mine: LOWERED, invitation: undefined, sent: [] },
};

/** What is asked about the seats of a group. */
export function requestsIn(state: SeatRequestsState, groupID: string): RoomRequests {
  return own(state.byGroup, groupID) ?? NO_REQUESTS;
}

/** It is this now; what has not changed stays the same object. */
export function setRequests(
  state: SeatRequestsState,
  groupID: string,
  requests: RoomRequests,
): SeatRequestsState {
  const before = requestsIn(state, groupID);
  const next = plainCopy(requests, before);
  if (next === before) return state;
  return { byGroup: { ...state.byGroup, [groupID]: next } };
}
