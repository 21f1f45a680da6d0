'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { deletionFeature } from './deletion-control.js';
import type { DeletionState } from './pending-deletion.js';
import type { RemoveConversationsOptions } from './use-conversation-actions.js';

/** How {@link UseConversationDeletionResult.remove} deletes. */
export interface DeleteConversationsOptions extends RemoveConversationsOptions {
  /** How long it can be undone, in milliseconds; 6,000 when left out. */
  readonly undoFor?: number | undefined;
}

/** What {@link useConversationDeletion} returns. */
export interface UseConversationDeletionResult extends DeletionState {
  /**
   * Hides conversations at once, and deletes them later. What waited before is deleted now. Nothing
   * happens for those that are not in the list.
   */
  remove(ids: readonly string[], options?: DeleteConversationsOptions): void;
  /** Shows again what waits, where it was. */
  undo(): void;
  /** Deletes what waits now. Never rejects: a failure is `error`. */
  settle(): Promise<void>;
  /** The clock stands still, however often it is held: somebody points at the undo button, or has come to it. */
  hold(): void;
  /** The clock goes on. So it does when a component that uses this hook goes away. */
  resume(): void;
}

/**
 * Deletes conversations so that it can be undone: one batch at a time is hidden, and deleted when its time is over.
 *
 * The batch belongs to the store: it goes on when the component goes away, and is the same for all
 * components. Leaving the page carries it out; the end of the login gives it up, and the conversations
 * are back. One in which something is said meanwhile shows again and is not deleted.
 *
 * Renders again when what waits changes, not as the time goes by.
 *
 * Stands on `deleteConversation`, `getConversationList` and CONVERSATION_LIST_UPDATED.
 */
export function useConversationDeletion(): UseConversationDeletionResult {
  const control = useChat().feature(deletionFeature);
  useEffect(() => control.resume, [control]);
  const state = useSlice(control.slice, same);
  return useMemo(() => {
    const { undo, settle, hold, resume } = control;
    return {
      ...state,
      remove: (ids, { keepHistory = false, undoFor = LONG_ENOUGH } = {}) =>
        control.remove(ids, { keepHistory, undoFor }),
      ...{ undo, settle, hold, resume },
    };
  }, [control, state]);
}

/** To read what has happened and to reach the button; milliseconds. */
const LONG_ENOUGH = 6_000;

function same(state: DeletionState): DeletionState {
  return state;
}
