import { type ChatError, TYPES } from '@parlor/sdk';
import { own } from '../../own.js';
import type { PresenceSnapshot } from './presence-snapshot.js';

/** What is wanted of my own words: asked of the service and not answered yet. */
export interface StatusWish {
  /** Mine. */
  readonly userID: string;
  readonly customStatus: string;
}

/** Who is there, as far as it is known. */
export interface PresenceState {
  /** As the service has told: what is shown is {@link presenceOf}. */
  readonly byID: Readonly<Record<string, PresenceSnapshot>>;
  /** What is wanted last; `null` when nothing is. */
  readonly wish: StatusWish | null;
  /** I as I am to be; `null` while nothing is wanted. */
  readonly wanted: PresenceSnapshot | null;
  /** Whether the service tells of others at all. */
  readonly isAvailable: boolean;
  /** Why that of others could not be had, or not be kept up to date. */
  readonly error: ChatError | null;
  /** Why my own could not be had. */
  readonly myError: ChatError | null;
}

/** Nobody is known. */
export const initialPresence: PresenceState = {
  byID: {},
  wish: null,
  wanted: null,
  isAvailable: true,
  error: null,
  myError: null,
};

/** The presence as it is shown, if it is known. */
export function presenceOf(state: PresenceState, userID: string): PresenceSnapshot | undefined {
  return state.wanted?.userID === userID ? state.wanted : own(state.byID, userID);
}

/** Puts some in, in place of what was known of the same people. */
export function setPresences(
  state: PresenceState,
  presences: readonly PresenceSnapshot[],
): PresenceState {
  const news = presences.filter((one) => own(state.byID, one.userID) !== one);
  if (news.length === 0) return state;
  const entries = news.map((one) => [one.userID, one] as const);
  return withWanted({ ...state, byID: { ...state.byID, ...Object.fromEntries(entries) } });
}

/** Forgets all others. */
export function keepPresences(
  state: PresenceState,
  isKept: (userID: string) => boolean,
): PresenceState {
  const entries = Object.entries(state.byID);
  const kept = entries.filter(([userID]) => isKept(userID));
  return kept.length === entries.length ? state : { ...state, byID: Object.fromEntries(kept) };
}

/** Something else is wanted, or nothing. */
export function setWish(state: PresenceState, wish: StatusWish | null): PresenceState {
  return withWanted({ ...state, wish });
}

/** Who says something of themselves is online. */
function withWanted(state: PresenceState): PresenceState {
  const { wish, wanted } = state;
  if (!wish) return wanted === null ? state : { ...state, wanted: null };
  const { userID, customStatus } = wish;
  const told = own(state.byID, userID);
  const statusType = told?.statusType ?? TYPES.USER_STATUS_ONLINE;
  const isSame = wanted?.customStatus === customStatus && wanted.statusType === statusType;
  return isSame ? state : { ...state, wanted: { userID, statusType, customStatus } };
}
