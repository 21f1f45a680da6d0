'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import type { ReactionsState } from './reactions.store.js';
import { type ReactionsControl, reactionsFeature } from './reactions-control.js';

/** Whether a message has reactions, as {@link useReactionPresence} tells. */
export type ReactionPresence =
  /** None, as far as is known: also while that is being asked. */
  | 'none'
  /** There were some when they were first known. */
  | 'there'
  /** The first one came when it was known that there were none. */
  | 'new';

/**
 * Whether there are reactions to a message, for a row that draws nothing as long as there are none, as most have.
 *
 * Asks and listens as {@link useReactions} does, whose `error` says why they could not be had. Renders again when the first one comes and when the last one goes: not when
 * it comes to be known that there are none, and not when there are more. An empty ID has none, and nothing is asked.
 *
 * Stands on `getMessageReactions`, `findMessage` and MESSAGE_REACTIONS_UPDATED.
 */
export function useReactionPresence(messageID: string): ReactionPresence {
  const control = useChat().feature(reactionsFeature);
  useEffect(() => (messageID ? control.watch(messageID) : undefined), [control, messageID]);
  const select = useMemo(() => selectPresence(control, messageID), [control, messageID]);
  return useSlice(control.slice, select);
}

function selectPresence(control: ReactionsControl, messageID: string) {
  let wasEmpty = false;
  return (state: ReactionsState): ReactionPresence => {
    const { status, reactions } = control.of(state, messageID);
    if (reactions.length > 0) return wasEmpty ? 'new' : 'there';
    wasEmpty ||= status === 'ready';
    return 'none';
  };
}
