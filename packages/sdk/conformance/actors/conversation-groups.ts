import type { ChatSDK, ConversationBatchResult } from '@parlor/sdk';
import { conversationsOf } from './conversations.js';

/** Makes a conversation group, and returns what came of it. */
export async function createFolder(
  chat: ChatSDK,
  groupName: string,
  conversationIDList: string[],
): Promise<ConversationBatchResult> {
  return (await chat.createConversationGroup({ groupName, conversationIDList })).data;
}

/** Brings conversations into a group. */
export async function putIn(
  chat: ChatSDK,
  groupName: string,
  conversationIDList: string[],
): Promise<ConversationBatchResult> {
  return (await chat.addConversationsToGroup({ groupName, conversationIDList })).data;
}

/** Takes conversations out of a group. */
export async function takeOut(
  chat: ChatSDK,
  groupName: string,
  conversationIDList: string[],
): Promise<ConversationBatchResult> {
  return (await chat.deleteConversationsFromGroup({ groupName, conversationIDList })).data;
}

/** The names of all conversation groups. */
export async function foldersOf(chat: ChatSDK): Promise<string[]> {
  return (await chat.getConversationGroupList()).data;
}

/** In which groups each listed conversation is, by its ID; those that are in none are left out. */
export async function filedIn(chat: ChatSDK): Promise<Record<string, string[]>> {
  const filed = (await conversationsOf(chat)).filter(
    ({ conversationGroupList }) => conversationGroupList.length > 0,
  );
  return Object.fromEntries(
    filed.map(({ conversationID, conversationGroupList }) => [
      conversationID,
      conversationGroupList,
    ]),
  );
}
