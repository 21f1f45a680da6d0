import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import type { ProfileSnapshot } from './profile-snapshot.js';

/** The profiles that are known, by userID; mine among them. */
export interface ProfilesState {
  readonly byID: Readonly<Record<string, ProfileSnapshot>>;
  /** Why mine could not be had. */
  readonly myError: ChatError | null;
}

/** Nobody is known. */
export const initialProfiles: ProfilesState = { byID: {}, myError: null };

/** The profile, if it is known. */
export function profileOf(state: ProfilesState, userID: string): ProfileSnapshot | undefined {
  return own(state.byID, userID);
}

/** Puts profiles in, in place of what was known of the same people. */
export function setProfiles(
  state: ProfilesState,
  profiles: readonly ProfileSnapshot[],
): ProfilesState {
  const news = profiles.filter((profile) => profileOf(state, profile.userID) !== profile);
  if (news.length === 0) return state;
  const entries = news.map((profile) => [profile.userID, profile] as const);
  return { ...state, byID: { ...state.byID, ...Object.fromEntries(entries) } };
}

/** My own could not be had; `null` when it could. */
export function setMyError(state: ProfilesState, myError: ChatError | null): ProfilesState {
  return state.myError === myError ? state : { ...state, myError };
}
