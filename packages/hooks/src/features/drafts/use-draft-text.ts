'use client';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { own } from '../../own.js';
import { useSlice } from '../../use-slice.js';
import { conversationOf, conversationsFeature } from '../conversations/index.js';
import { draftsFeature } from './drafts-control.js';

/**
 * What was begun to be written in a conversation and not sent, for a row of the list; `''` when there is nothing. The
 * text as it was last saved, so that a row does not follow each letter: see {@link useDraft}. Else the SDK's `draftText`.
 *
 * Renders again when that text changes. Nothing of it can fail.
 *
 * Stands on `setConversationDraft`, and the `draftText` that CONVERSATION_LIST_UPDATED tells.
 */
export function useDraftText(conversationID: string): string {
  const chat = useChat();
  const control = chat.feature(draftsFeature);
  const { slice } = chat.feature(conversationsFeature);
  useEffect(() => control.load(), [control]);
  const saved = useSlice(control.slice, (state) => own(state.saved, conversationID));
  const known = useSlice(slice, (state) =>
    // A row whose conversation is open asks for none.
    conversationID === '' ? '' : (conversationOf(state, conversationID)?.draftText ?? ''),
  );
  return saved ?? known;
}
