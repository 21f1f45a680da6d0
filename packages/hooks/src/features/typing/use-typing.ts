'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { typingFeature, typistsOf } from './typing-control.js';

/** What {@link useTyping} returns. */
export interface UseTypingResult {
  /** Who is typing, in the order in which they began; 20 at most. Not I myself. */
  readonly typingUserIDs: readonly string[];
  /**
   * Says that I am typing, or have stopped: call it with each key. The others hear it at most every four seconds, and
   * once when I stop, or leave. Does nothing before the session is ready; a failure is nobody's concern.
   */
  setTyping(isTyping: boolean): void;
}

/**
 * Who is typing in a conversation, `C2C<userID>` or `GROUP<groupID>`, and telling the others that I am.
 *
 * Somebody counts as typing for five seconds after saying so, until they stop, or until their message comes. Renders
 * again when somebody begins or stops, and not when they go on.
 *
 * What is sent is a custom message for those alone who are online, in the form that Tencent's own UI kits write and
 * read: it is in no thread, in no list and not unread. In live rooms, communities and topics nothing is sent, since there
 * it could stay. Nobody types in the system conversation.
 *
 * Stands on `createCustomMessage`, `sendMessage` with `onlineUserOnly`, `getGroupProfile` and MESSAGE_RECEIVED.
 */
export function useTyping(conversationID: string): UseTypingResult {
  const control = useChat().feature(typingFeature);
  useEffect(() => control.attend(conversationID), [control, conversationID]);
  const typists = useSlice(control.slice, (state) => typistsOf(state, conversationID).userIDs);
  return useMemo(
    () => ({
      typingUserIDs: typists,
      setTyping: (isTyping: boolean) => control.setTyping(conversationID, isTyping),
    }),
    [typists, control, conversationID],
  );
}

/**
 * Who is typing in a conversation, in the order in which they began, 20 at most and not I myself: for who only shows it,
 * such as a row of the conversation list. Sends nothing, neither while it is shown nor when it goes.
 *
 * Renders again when somebody begins or stops here, and for no other conversation. Nothing of it can fail. Otherwise as
 * {@link useTyping}.
 *
 * Stands on MESSAGE_RECEIVED.
 */
export function useTypingUserIDs(conversationID: string): readonly string[] {
  const control = useChat().feature(typingFeature);
  useEffect(() => control.watch(conversationID), [control, conversationID]);
  return useSlice(control.slice, (state) => typistsOf(state, conversationID).userIDs);
}
