'use client';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import type { ProfileSnapshot } from './profile-snapshot.js';
import { profileOf } from './profiles.store.js';
import { profilesFeature } from './profiles-control.js';

/**
 * A person's profile; `undefined` while it is not known, and for who does not exist.
 *
 * Asked for once, together with all others that are shown at the same moment. Renders again when
 * this profile changes, and for no other one. A failure is told to the provider's `onError`.
 *
 * Stands on `getUserProfile` (100 people a call) and PROFILE_UPDATED.
 */
export function useUserProfile(userID: string): ProfileSnapshot | undefined {
  const control = useChat().feature(profilesFeature);
  useEffect(() => control.watch(userID), [control, userID]);
  return useSlice(control.slice, (state) => profileOf(state, userID));
}
