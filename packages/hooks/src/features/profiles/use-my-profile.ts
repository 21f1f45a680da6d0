'use client';
import type { ChatError, UpdateMyProfileOptions } from '@parlor/sdk';
import type { ProfileSnapshot } from './profile-snapshot.js';

/** What {@link useMyProfile} returns. */
export interface UseMyProfileResult {
  readonly profile: ProfileSnapshot | undefined;
  /** Why it could not be had. */
  readonly error: ChatError | null;
  /** Changes what is given. Rejects with a ChatError: 2721, 2722, 40601. */
  update(changes: UpdateMyProfileOptions): Promise<ProfileSnapshot>;
}

export function useMyProfile(): UseMyProfileResult {
  throw new Error('Not built yet.');
}
