'use client';
import type { ChatError, UpdateMyProfileOptions } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { sessionFeature } from '../session/index.js';
import type { ProfileSnapshot } from './profile-snapshot.js';
import { profileOf } from './profiles.store.js';
import { profilesFeature } from './profiles-control.js';

/** What {@link useMyProfile} returns. */
export interface UseMyProfileResult {
  /** `undefined` while it is not known. */
  readonly profile: ProfileSnapshot | undefined;
  /** Why it could not be had. */
  readonly error: ChatError | null;
  /** Changes what is given. Rejects with a ChatError: 2721, 2722, 40601. May be ignored. */
  update(changes: UpdateMyProfileOptions): Promise<ProfileSnapshot>;
}

/**
 * My own profile.
 *
 * Renders again when it changes. Stands on `getMyProfile`, `updateMyProfile` and PROFILE_UPDATED.
 */
export function useMyProfile(): UseMyProfileResult {
  const chat = useChat();
  const control = chat.feature(profilesFeature);
  useEffect(() => control.watchMine(), [control]);
  const userID = useSlice(chat.feature(sessionFeature).slice, ({ state }) => state.userID);
  const profile = useSlice(control.slice, (state) => profileOf(state, userID));
  const error = useSlice(control.slice, (state) => state.myError);
  return useMemo(() => {
    const update = (changes: UpdateMyProfileOptions) => mayBeIgnored(control.updateMine(changes));
    return { profile, error, update };
  }, [profile, error, control]);
}
