'use client';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { presenceOf } from './presence.store.js';
import { presenceFeature } from './presence-control.js';
import { presenceNewsFeature } from './presence-news.js';
import type { PresenceSnapshot } from './presence-snapshot.js';

/**
 * Whether a person is there, for a row or a header; `undefined` while it is not known, for who does not exist, and where
 * the service does not tell. Asked for together with all others that are shown, as {@link usePresence} does, which says
 * what went wrong.
 *
 * Renders again when this person comes, goes or says something else, and for no other one.
 *
 * Stands on `subscribeUserStatus`, `unsubscribeUserStatus`, `getUserStatus` and USER_STATUS_UPDATED.
 *
 * @param userID `null` while nobody is to be asked for.
 */
export function usePresenceOf(userID: string | null): PresenceSnapshot | undefined {
  const chat = useChat();
  const control = chat.feature(presenceFeature);
  const { slice } = chat.feature(presenceNewsFeature);
  useEffect(() => (userID === null ? undefined : control.watch([userID])), [control, userID]);
  return useSlice(slice, (state) => (userID === null ? undefined : presenceOf(state, userID)));
}
