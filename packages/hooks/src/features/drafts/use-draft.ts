'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { conversationOf, conversationsFeature } from '../conversations/index.js';
import type { MessageSnapshot } from '../messages/index.js';
import {
  afterSending,
  beginEdit,
  cancelContext,
  type Draft,
  type DraftMention,
  withMention,
} from './draft.js';
import { draftOf, draftsFeature } from './drafts-control.js';

/** What can be done with the draft of a conversation; never changes. */
export interface DraftActions {
  /** What the field says now. */
  setText(text: string): void;
  /** Somebody is mentioned by `@name` in the text: counts as long as the text has it, see {@link mentionedIn}. */
  addMention(mention: DraftMention): void;
  /** Files that go along, behind those that are there. */
  addFiles(files: readonly File[]): void;
  /** This very file does not go along any more. */
  removeFile(file: File): void;
  /** The next message answers this one. */
  reply(message: MessageSnapshot): void;
  /** What is sent next changes this message of mine; only texts can be changed. */
  edit(message: MessageSnapshot): void;
  /** Ends answering, and what was written stays; or changing, and what was being written before is there again. */
  cancel(): void;
  /** It was sent: what is left is empty, or what was being written before the changing. */
  clear(): void;
  /** Saves the text now, and not when the person pauses: for a field that loses the focus. */
  save(): void;
  /** As it is now, for use outside of rendering. */
  read(): Draft;
}

/** What {@link useDraft} returns. */
export interface UseDraftResult extends DraftActions {
  /** What is being written there, shared by all who look at this conversation. */
  readonly draft: Draft;
}

/**
 * What is being written in a conversation: text, files, whom it answers or which message it changes. The thread and
 * the composer share it; it is kept while other conversations are open, until the login ends.
 *
 * The text is saved as one types: after half a second, and at once when the conversation or the page is left, when it is
 * sent, and by `save`. It is there again after a reload, on this device (`deviceStorage` of the provider: 200 texts of
 * 20,000 characters at most), and the SDK has it as the `draftText` of the conversation. Deleting the conversation with
 * its history deletes the draft, too. A failure to hand it to the SDK is told to the provider's `onError`.
 *
 * Renders again with every change of this draft, and for no other one; at once, not with the next frame.
 *
 * Stands on `setConversationDraft`.
 */
export function useDraft(conversationID: string): UseDraftResult {
  const chat = useChat();
  const control = chat.feature(draftsFeature);
  const { slice } = chat.feature(conversationsFeature);
  const draft = useSlice(control.slice, (state) => draftOf(state, conversationID));
  const known = useSlice(slice, (state) => conversationOf(state, conversationID)?.draftText ?? '');
  useEffect(() => control.watch(conversationID), [control, conversationID]);
  useEffect(() => control.adopt(conversationID, known), [control, conversationID, known]);
  const actions = useDraftActions(conversationID);
  return useMemo(() => ({ draft, ...actions }), [draft, actions]);
}

/**
 * The same as {@link useDraft} without the draft: for who only changes it, such as a message's "Reply". What fails is told
 * to the provider's `onError`, too. Never renders again.
 *
 * Stands on `setConversationDraft`.
 */
export function useDraftActions(conversationID: string): DraftActions {
  const control = useChat().feature(draftsFeature);
  return useMemo(() => {
    const change = (next: (draft: Draft) => Draft) => control.change(conversationID, next);
    return {
      setText: (text) => change((draft) => (draft.text === text ? draft : { ...draft, text })),
      addMention: (mention) => change((draft) => withMention(draft, mention)),
      addFiles: (files) => change((draft) => ({ ...draft, files: [...draft.files, ...files] })),
      removeFile: (file) =>
        change((draft) => ({ ...draft, files: draft.files.filter((one) => one !== file) })),
      reply: (message) => change((draft) => ({ ...cancelContext(draft), replyTo: message })),
      edit: (message) => change((draft) => beginEdit(draft, message)),
      cancel: () => change(cancelContext),
      clear: () => change(afterSending),
      save: () => control.save(),
      read: () => draftOf(control.slice.read(), conversationID),
    };
  }, [control, conversationID]);
}
