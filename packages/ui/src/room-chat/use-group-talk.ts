import { type MessageSnapshot, useMessages, useSendMessage } from '@parlor/hooks';
import { useMemo } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { RoomTalk } from './room-talk.js';

/** So many are shown at most, besides those that were not sent. */
const MOST = 200;

/** What is said in a group that keeps its messages: the newest of them. Those that fail stay, until they are sent or discarded. */
export function useGroupTalk(conversationID: string): RoomTalk {
  const strings = useStrings();
  const { status, messages, error, refetch } = useMessages(conversationID);
  const { canSend, sendText, resend, discard } = useSendMessage(conversationID);
  const newest = useMemo(() => newestOf(messages), [messages]);
  return {
    // What is there stays, whatever becomes of the next page.
    status: messages.length > 0 ? 'ready' : status,
    messages: newest,
    dropped: 0,
    quiet: strings.roomQuiet,
    error,
    end: null,
    canSay: canSend,
    // What comes of these shows in the message's own place.
    say: (text) => void sendText(text),
    resend: (messageID) => void resend(messageID),
    discard: (messageID) => void discard(messageID),
    retry: () => void refetch(),
  };
}

/** Those that were not sent come last, and are all there. */
function newestOf(messages: readonly MessageSnapshot[]): readonly MessageSnapshot[] {
  const unsent = messages.filter(({ sendState }) => sendState !== null).length;
  return messages.slice(-(MOST + unsent));
}
