import type { ChatStore } from '../../chat-store.js';
import { unreadOf } from './message-list.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { isKept, threadOf } from './messages.store.js';
import { messagesFeature } from './messages-control.js';
import { runsOf } from './thread.js';
import { readThread, unreadMessages } from './thread-news.js';

/**
 * Shows what came in conversations as read, as far as it is there, with what is published next: not only when the SDK has
 * changed its messages. Returns what takes that back for some of them, which the service has refused.
 */
export function showRead(
  chat: ChatStore,
  conversationIDs: readonly string[],
): (refused: readonly string[]) => void {
  const control = chat.feature(messagesFeature);
  const unread = new Map<string, ReadonlySet<string>>();
  for (const conversationID of conversationIDs) {
    const state = control.slice.read();
    if (!isKept(state, conversationID)) continue;
    const messages = runsOf(threadOf(state, conversationID)).flatMap(unreadOf);
    unread.set(conversationID, new Set(messages.map(idOf)));
    if (messages.length > 0) control.change(conversationID, readThread);
  }
  return (refused) => {
    for (const conversationID of refused) {
      const ids = unread.get(conversationID);
      // What was forgotten meanwhile is another login's, or comes again as it is.
      if (!ids?.size || !isKept(control.slice.read(), conversationID)) continue;
      control.change(conversationID, (thread) => unreadMessages(thread, ids));
    }
    chat.state.publish();
  };
}

function idOf({ ID }: MessageSnapshot): string {
  return ID;
}
