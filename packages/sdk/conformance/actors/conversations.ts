import type { ChatSDK, Conversation, GetConversationListOptions } from '@parlor/sdk';

/** The conversations that a client lists, in its order. */
export async function conversationsOf(
  chat: ChatSDK,
  filter?: string[] | GetConversationListOptions,
): Promise<Conversation[]> {
  const { data } = await chat.getConversationList(filter);
  return data.conversationList;
}

/** Their IDs. */
export async function idsOf(
  chat: ChatSDK,
  filter?: string[] | GetConversationListOptions,
): Promise<string[]> {
  return (await conversationsOf(chat, filter)).map(({ conversationID }) => conversationID);
}

/** What is unread in a conversation; `undefined` when it is not in the list. */
export async function unreadOf(chat: ChatSDK, conversationID: string): Promise<number | undefined> {
  const [conversation] = await conversationsOf(chat, [conversationID]);
  return conversation?.unreadCount;
}
