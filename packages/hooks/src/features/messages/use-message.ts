'use client';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import { shownMessageOf } from './message-list.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { type MessagesState, threadOf } from './messages.store.js';
import { messagesFeature } from './messages-control.js';
import { runsOf, type Thread } from './thread.js';

/**
 * One message of a conversation that {@link useMessages} has opened; `undefined` when it is not
 * among the loaded ones, or is deleted.
 *
 * Renders again when this message changes, and for no other one: for a row that subscribes alone. It asks for nothing, and
 * cannot fail: `useMessages` has the error.
 *
 * Stands on what `useMessages` stands on: `getMessageList`, MESSAGE_RECEIVED, MESSAGE_MODIFIED, MESSAGE_REVOKED and
 * MESSAGE_READ_BY_PEER.
 */
export function useMessage(conversationID: string, messageID: string): MessageSnapshot | undefined {
  const { slice } = useChat().feature(messagesFeature);
  const select = useMemo(
    () => selectMessage(conversationID, messageID),
    [conversationID, messageID],
  );
  return useSlice(slice, select);
}

function selectMessage(conversationID: string, messageID: string) {
  if (!messageID) return () => undefined;
  const find = rememberLast((thread: Thread) => {
    for (const run of runsOf(thread)) {
      const message = shownMessageOf(run, messageID);
      if (message) return message;
    }
    return undefined;
  });
  return (state: MessagesState) => find(threadOf(state, conversationID));
}
