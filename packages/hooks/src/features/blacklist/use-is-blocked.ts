'use client';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { blacklistFeature } from './blacklist-control.js';

/**
 * Whether I have blocked this person; `false` while that is not known.
 *
 * Renders again when it changes for this person, and for no other one. Why the list could not be had is the `error` of
 * {@link useBlacklist}. Stands on `getBlacklist` and BLACKLIST_UPDATED.
 */
export function useIsBlocked(userID: string): boolean {
  const control = useChat().feature(blacklistFeature);
  useEffect(() => control.watch(), [control]);
  return useSlice(control.slice, ({ shown }) => shown.includes(userID));
}
