'use client';
import type { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { sessionFeature } from '../session/index.js';
import { myPresenceFeature } from './my-presence-control.js';
import { presenceNewsFeature } from './presence-news.js';
import type { PresenceSnapshot } from './presence-snapshot.js';
import { usePresenceOf } from './use-presence-of.js';

/** What {@link useMyPresence} returns. */
export interface UseMyPresenceResult {
  /** `undefined` while it is not known. */
  readonly presence: PresenceSnapshot | undefined;
  /** Why it could not be had. */
  readonly error: ChatError | null;
  /**
   * Says something of myself, 50 bytes of UTF-8 at most; `''` takes it back, and so does a logout or a lost connection.
   * Shown at once, and taken back when it is refused: rejects with -1 when it is too long, 3123 when the text filter
   * refuses it. May be ignored.
   */
  setCustomStatus(text: string): Promise<void>;
  /** Asks again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * How I am to others, and what I say of myself. Needs no paid plan.
 *
 * Renders again when it changes, here or on another device of mine.
 *
 * Stands on `getUserStatus`, `setSelfStatus` and USER_STATUS_UPDATED.
 */
export function useMyPresence(): UseMyPresenceResult {
  const chat = useChat();
  const control = chat.feature(myPresenceFeature);
  const { slice } = chat.feature(presenceNewsFeature);
  const userID = useSlice(chat.feature(sessionFeature).slice, ({ state }) => state.userID);
  const presence = usePresenceOf(userID || null);
  const error = useSlice(slice, (state) => state.myError);
  return useMemo(() => {
    const setCustomStatus = (text: string) => mayBeIgnored(control.setCustomStatus(text));
    return { presence, error, setCustomStatus, refetch: () => control.refetch() };
  }, [presence, error, control]);
}
