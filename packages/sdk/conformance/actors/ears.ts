import { type ChatSDK, EVENT } from '@parlor/sdk';
import { textsOf } from './small-talk.js';

/**
 * What a client is told about a conversation from now on, in order, as it is when it is told: `list 2
 * “tea?”` (unread messages and the last line), `total 2`, `received “tea?”`.
 */
export function listenTo(chat: ChatSDK, conversationID: string): string[] {
  const told: string[] = [];
  chat.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
    for (const { conversationID: id, unreadCount, lastMessage } of data) {
      if (id === conversationID) told.push(`list ${unreadCount} “${lastMessage.messageForShow}”`);
    }
  });
  chat.on(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, ({ data }) => void told.push(`total ${data}`));
  chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    const mine = data.filter((message) => message.conversationID === conversationID);
    for (const words of textsOf(mine)) told.push(`received “${words}”`);
  });
  return told;
}
