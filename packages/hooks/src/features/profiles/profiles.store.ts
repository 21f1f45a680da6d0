import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import { plainCopy } from '../../plain-copy.js';
import type { ProfileSnapshot } from './profile-snapshot.js';
import { type ProfileWish, withChanges } from './profile-wish.js';

/** The profiles that are known, by userID; mine among them. */
export interface ProfilesState {
  /** As the SDK has them: what is shown is {@link profileOf}. */
  readonly byID: Readonly<Record<string, ProfileSnapshot>>;
  /** What is wanted of mine. */
  readonly wishes: readonly ProfileWish[];
  /** Mine as it is to be; `null` while nothing is wanted of it, or it is not known. */
  readonly wanted: ProfileSnapshot | null;
  /** Why mine could not be had. */
  readonly myError: ChatError | null;
}

/** Nobody is known. */
export const initialProfiles: ProfilesState = {
  byID: {},
  wishes: [],
  wanted: null,
  myError: null,
};

/** The profile as it is shown, if it is known. */
export function profileOf(state: ProfilesState, userID: string): ProfileSnapshot | undefined {
  return state.wanted?.userID === userID ? state.wanted : own(state.byID, userID);
}

/** Puts profiles in, in place of what was known of the same people. */
export function setProfiles(
  state: ProfilesState,
  profiles: readonly ProfileSnapshot[],
): ProfilesState {
  const news = profiles.filter((profile) => own(state.byID, profile.userID) !== profile);
  if (news.length === 0) return state;
  const entries = news.map((profile) => [profile.userID, profile] as const);
  return withWanted({ ...state, byID: { ...state.byID, ...Object.fromEntries(entries) } });
}

/** Something else is wanted of my profile. */
export function setWishes(state: ProfilesState, wishes: readonly ProfileWish[]): ProfilesState {
  return withWanted({ ...state, wishes });
}

/** My own could not be had; `null` when it could. */
export function setMyError(state: ProfilesState, myError: ChatError | null): ProfilesState {
  return state.myError === myError ? state : { ...state, myError };
}

function withWanted(state: ProfilesState): ProfilesState {
  const { wishes, wanted: before } = state;
  const told = wishes[0] && own(state.byID, wishes[0].userID);
  if (!told) return before === null ? state : { ...state, wanted: null };
  const wanted = wishes.reduce((profile, { changes }) => withChanges(profile, changes), told);
  return { ...state, wanted: plainCopy(wanted, before ?? told) };
}
