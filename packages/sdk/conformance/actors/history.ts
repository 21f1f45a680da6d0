import type { ChatSDK, Message, MessageListPage } from '@parlor/sdk';

/** A page of the history: the newest one unless it says before which. */
export async function pageOf(
  chat: ChatSDK,
  conversationID: string,
  nextReqMessageID = '',
): Promise<MessageListPage> {
  const { data } = await chat.getMessageList({ conversationID, nextReqMessageID });
  return data;
}

/** The history page by page, from the newest page to the oldest. */
export async function pagesOf(chat: ChatSDK, conversationID: string): Promise<MessageListPage[]> {
  const pages = [await pageOf(chat, conversationID)];
  for (let last = pages[0]; last && !last.isCompleted; last = pages.at(-1)) {
    pages.push(await pageOf(chat, conversationID, last.nextReqMessageID));
  }
  return pages;
}

/** All messages of some pages, the oldest first. */
export function messagesOf(pages: readonly MessageListPage[]): Message[] {
  return pages.toReversed().flatMap(({ messageList }) => messageList);
}
