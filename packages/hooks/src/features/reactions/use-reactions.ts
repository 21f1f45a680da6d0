'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import type { ReactionSnapshot } from './reaction-snapshot.js';
import type { ReactionsState } from './reactions.store.js';
import { type ReactionsControl, reactionsFeature } from './reactions-control.js';

/** What {@link useReactions} returns. All promises reject with a ChatError, and may be ignored. */
export interface UseReactionsResult {
  /** `loading` until they are there, also while the session is not ready. */
  readonly status: LoadStatus;
  /** In the order of their coming: one that changes keeps its place, a new one is the last. */
  readonly reactions: readonly ReactionSnapshot[];
  /** Why they could not be had; 10007 not a member, 10010 no such group, 2801 without an answer. */
  readonly error: ChatError | null;
  /**
   * Reacts. Rejects 23005 when there are 10 reactions already, 23006 when this one has 100 people,
   * 23007 when I am one of them, 2105 when the message takes none.
   */
  add(reactionID: string): Promise<void>;
  /** Takes my reaction back. Rejects 23008 when there is no such reaction, 23009 when it is not mine. */
  remove(reactionID: string): Promise<void>;
  /** One or the other, by what is shown. */
  toggle(reactionID: string): Promise<void>;
}

/**
 * The reactions to a message.
 *
 * Asked for when it is first shown, together with all others of its conversation that are shown in
 * the same frame, and after a lost connection; not of a message that has come, or was sent, since then and of which
 * nothing was told: nobody can have reacted to it. What I do is shown at once, and taken back when it is
 * refused; what others do meanwhile is kept. A message that is not sent yet, tips and live rooms
 * have none: `ready`, and nothing is asked.
 *
 * Renders again when the reactions to this message change, and for no other one. A reaction that has
 * not changed stays the same object.
 *
 * Stands on `getMessageReactions` (20 messages of one conversation a call), `addMessageReaction`,
 * `removeMessageReaction`, `findMessage` and MESSAGE_REACTIONS_UPDATED.
 */
export function useReactions(messageID: string): UseReactionsResult {
  const control = useChat().feature(reactionsFeature);
  useEffect(() => control.watch(messageID), [control, messageID]);
  const select = useMemo(() => selectShown(control, messageID), [control, messageID]);
  const shown = useSlice(control.slice, select);
  const actions = useMemo(
    () => ({
      add: (id: string) => mayBeIgnored(control.react(messageID, id, true)),
      remove: (id: string) => mayBeIgnored(control.react(messageID, id, false)),
      toggle: (id: string) => mayBeIgnored(control.toggle(messageID, id)),
    }),
    [control, messageID],
  );
  return useMemo(() => ({ ...shown, ...actions }), [shown, actions]);
}

type Shown = Pick<UseReactionsResult, 'status' | 'reactions' | 'error'>;

/** The same object as long as what is shown is the same: not for each thing that is known besides. */
function selectShown(control: ReactionsControl, messageID: string) {
  let last: Shown | undefined;
  return (state: ReactionsState): Shown => {
    const { status, reactions, error } = control.of(state, messageID);
    const isSame = last?.status === status && last.reactions === reactions && last.error === error;
    if (!last || !isSame) last = { status, reactions, error };
    return last;
  };
}
