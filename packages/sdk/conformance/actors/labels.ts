import { type ChatSDK, type ConversationBatchResult, TYPES } from '@parlor/sdk';

/** Sets a mark on conversations, or takes it away, and returns what came of it. */
export async function mark(
  chat: ChatSDK,
  conversationIDList: string[],
  markType: number,
  enableMark = true,
): Promise<ConversationBatchResult> {
  return (await chat.markConversation({ conversationIDList, markType, enableMark })).data;
}

/** Writes custom data onto conversations, and returns what came of it. */
export async function note(
  chat: ChatSDK,
  conversationIDList: string[],
  customData: string,
): Promise<ConversationBatchResult> {
  return (await chat.setConversationCustomData({ conversationIDList, customData })).data;
}

/** Both calls, with nothing but the conversations to be chosen: a star, and the word “Monday”. */
export const LABELLINGS: readonly ((
  chat: ChatSDK,
  ids: string[],
) => Promise<ConversationBatchResult>)[] = [
  (chat, ids) => mark(chat, ids, TYPES.CONV_MARK_TYPE_STAR),
  (chat, ids) => note(chat, ids, 'Monday'),
];
