import {
  type ChatSDK,
  type CloudMessageSearchResult,
  type FoundConversation,
  type Message,
  type SearchCloudMessagesOptions,
  TYPES,
} from '@parlor/sdk';
import { textsOf } from './small-talk.js';

/** A page of what a search for messages finds. */
export async function searchOf(
  chat: ChatSDK,
  options: SearchCloudMessagesOptions,
): Promise<CloudMessageSearchResult> {
  return (await chat.searchCloudMessages(options)).data;
}

/** All pages of it. */
export async function searchesOf(
  chat: ChatSDK,
  options: SearchCloudMessagesOptions,
): Promise<CloudMessageSearchResult[]> {
  const pages = [await searchOf(chat, options)];
  for (let cursor = pages[0]?.cursor; cursor; cursor = pages.at(-1)?.cursor) {
    pages.push(await searchOf(chat, { ...options, cursor }));
  }
  return pages;
}

/** The messages that are found in one conversation: the first page. */
export async function foundIn(
  chat: ChatSDK,
  conversationID: string,
  options: SearchCloudMessagesOptions,
): Promise<Message[]> {
  const { searchResultList } = await searchOf(chat, { ...options, conversationID });
  return searchResultList.flatMap(({ messageList }) => messageList);
}

/** Their texts, sorted; those of custom messages are their descriptions. */
export async function foundTexts(
  chat: ChatSDK,
  conversationID: string,
  options: SearchCloudMessagesOptions,
): Promise<string[]> {
  return textsOf(await foundIn(chat, conversationID, options)).toSorted();
}

/** In how many messages of which conversations something was found. */
export function countsOf(found: readonly FoundConversation[]): Record<string, number> {
  return Object.fromEntries(
    found.map(({ conversationID, messageCount }) => [conversationID, messageCount]),
  );
}

/** Sends a custom message with a description. */
export async function sayCustom(
  chat: ChatSDK,
  to: string,
  payload: { data: string; description: string; extension: string },
): Promise<Message> {
  const options = { to, conversationType: TYPES.CONV_C2C, payload };
  return (await chat.sendMessage(chat.createCustomMessage(options))).data.message;
}
