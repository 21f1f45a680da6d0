'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { selectMap } from '../../select-map.js';
import { useSameList } from '../../use-same-list.js';
import { useSlice } from '../../use-slice.js';
import type { ProfileSnapshot } from './profile-snapshot.js';
import { profileOf } from './profiles.store.js';
import { profilesFeature } from './profiles-control.js';

/**
 * The profiles of some people, by userID. Who is not known yet, or does not exist, is left out.
 *
 * Asked for once, together with all others that are shown at the same moment. It is the same Map until one of these
 * profiles changes: renders again then, and for no other one. A failure is told to the provider's `onError`.
 *
 * Stands on `getUserProfile` (100 people a call) and PROFILE_UPDATED.
 *
 * @param userIDs may be a new array each time.
 */
export function useUserProfiles(userIDs: readonly string[]): ReadonlyMap<string, ProfileSnapshot> {
  const control = useChat().feature(profilesFeature);
  const people = useSameList(userIDs);
  useEffect(() => control.watchAll(people), [control, people]);
  return useSlice(
    control.slice,
    useMemo(() => selectMap(people, profileOf), [people]),
  );
}
