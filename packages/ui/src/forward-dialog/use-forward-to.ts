import { type MergerContent, type MessageSnapshot, useSendMessage } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useRef } from 'react';

/** What is sent to each conversation. */
export interface ForwardedContent {
  /** One by one, or as one. */
  readonly messages: readonly MessageSnapshot[];
  readonly merged: MergerContent | undefined;
  /** Said after them; `''` for nothing. */
  readonly comment: string;
}

/** How far it has come with one conversation. */
export interface ForwardProgress {
  readonly done: number;
  readonly total: number;
  /** Why something was refused: the first reason. */
  readonly error: ChatError | undefined;
}

/** How many messages go to each conversation. */
export function countOf({ messages, merged, comment }: ForwardedContent): number {
  return (merged ? 1 : messages.length) + (comment === '' ? 0 : 1);
}

/** Sends to one conversation, once, and tells how far it is; what waits for the line goes on without the dialog. */
export function useForwardTo(
  conversationID: string,
  content: ForwardedContent,
  onProgress: (conversationID: string, progress: ForwardProgress) => void,
): void {
  const { forward, sendMerger, sendText } = useSendMessage(conversationID);
  const hasBegun = useRef(false);
  useEffect(() => {
    // Development runs effects twice; a message is sent once.
    if (hasBegun.current) return;
    hasBegun.current = true;
    const { messages, merged, comment } = content;
    const total = countOf(content);
    let progress: ForwardProgress = { done: 0, total, error: undefined };
    const tell = (error?: ChatError) => {
      progress = { done: progress.done + 1, total, error: progress.error ?? error };
      onProgress(conversationID, progress);
    };
    const sendings: Promise<unknown>[] = merged
      ? [sendMerger(merged)]
      : messages.map((message) => forward([message]));
    if (comment !== '') sendings.push(sendText(comment));
    for (const sending of sendings) sending.then(() => tell(), tell);
  }, [conversationID, content, onProgress, forward, sendMerger, sendText]);
}
