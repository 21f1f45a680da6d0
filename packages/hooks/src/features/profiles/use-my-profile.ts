'use client';
import type { ChatError, UpdateMyProfileOptions } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { sessionFeature } from '../session/index.js';
import { myProfileFeature } from './my-profile-control.js';
import type { ProfileSnapshot } from './profile-snapshot.js';
import { profileOf } from './profiles.store.js';
import { profilesFeature } from './profiles-control.js';

/** What {@link useMyProfile} returns. */
export interface UseMyProfileResult {
  /** `undefined` while it is not known. */
  readonly profile: ProfileSnapshot | undefined;
  /** Why it could not be had. One that was there stays. */
  readonly error: ChatError | null;
  /**
   * Changes what is given; custom fields are merged by their keys. Shown at once, wherever I am shown, and taken back
   * when it is refused: rejects with 2721 an unknown key or a wrong value, 2722 nothing to change, 3123 refused by the
   * text filter, 40601 too long (500 bytes; a place 16). May be ignored.
   */
  update(changes: UpdateMyProfileOptions): Promise<ProfileSnapshot>;
  /** Asks for it again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * My own profile.
 *
 * Asked for once in a login. Renders again when it changes, here or on another device of mine.
 *
 * Stands on `getMyProfile`, `updateMyProfile` and PROFILE_UPDATED.
 */
export function useMyProfile(): UseMyProfileResult {
  const chat = useChat();
  const control = chat.feature(myProfileFeature);
  const { slice } = chat.feature(profilesFeature);
  useEffect(() => control.watch(), [control]);
  const userID = useSlice(chat.feature(sessionFeature).slice, ({ state }) => state.userID);
  const profile = useSlice(slice, (state) => profileOf(state, userID));
  const error = useSlice(slice, (state) => state.myError);
  return useMemo(() => {
    const update = (changes: UpdateMyProfileOptions) => mayBeIgnored(control.update(changes));
    return { profile, error, update, refetch: control.refetch };
  }, [profile, error, control]);
}
