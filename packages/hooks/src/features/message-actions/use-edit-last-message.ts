'use client';
import { useCallback } from 'react';
import { useChat } from '../../chat-context.js';
import { useDraftActions } from '../drafts/index.js';
import { type MessageSnapshot, messagesFeature, threadOf } from '../messages/index.js';
import { abilitiesOf } from './message-abilities.js';

/**
 * Begins to change the last message that I wrote in a conversation, as the Up arrow in an empty field does.
 *
 * The function says whether there was one: only texts that were sent can be changed, and only what the thread has loaded
 * is looked at, up to the last message that is mine. Nothing of it can fail. Never renders again.
 *
 * Stands on no method of the SDK: `useDraft(conversationID).draft.editing` is the message then.
 */
export function useEditLastMessage(conversationID: string): () => boolean {
  const { slice } = useChat().feature(messagesFeature);
  const { edit } = useDraftActions(conversationID);
  return useCallback(() => {
    const { messages } = threadOf(slice.read(), conversationID);
    const last = messages.findLast(isSaidByMe);
    if (!last || !abilitiesOf(last).canEdit) return false;
    edit(last);
    return true;
  }, [slice, conversationID, edit]);
}

/** What I took back, and what was not sent, is not what I said last. */
function isSaidByMe({ flow, type, isRevoked, status }: MessageSnapshot): boolean {
  return flow === 'out' && type !== 'TIMGroupTipElem' && !isRevoked && status === 'success';
}
