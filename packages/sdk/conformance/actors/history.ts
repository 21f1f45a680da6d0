import {
  type ChatSDK,
  type GetMessageListHoppingOptions,
  type Message,
  type MessageListHop,
  type MessageListPage,
  TYPES,
} from '@parlor/sdk';
import { textsOf } from './small-talk.js';

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

/** The words of the newest page of a history. */
export async function wordsIn(chat: ChatSDK, conversationID: string): Promise<string[]> {
  const { messageList } = await pageOf(chat, conversationID);
  return textsOf(messageList.filter(({ type }) => type === TYPES.MSG_TEXT));
}

/** Messages from a place in a history. */
export async function hopOf(
  chat: ChatSDK,
  options: GetMessageListHoppingOptions,
): Promise<MessageListHop> {
  return (await chat.getMessageListHopping(options)).data;
}

/** Messages from a place on to the end of the history, hop by hop. */
export async function hopsOf(
  chat: ChatSDK,
  options: GetMessageListHoppingOptions,
): Promise<MessageListHop[]> {
  const hops = [await hopOf(chat, options)];
  for (let last = hops[0]; last && !last.isCompleted; last = hops.at(-1)) {
    hops.push(await hopOf(chat, { ...options, ...placeAfter(last) }));
  }
  return hops;
}

/** Where to go on. */
function placeAfter({ nextMessageSeq, nextMessageTime }: MessageListHop) {
  if (nextMessageSeq) return { sequence: nextMessageSeq };
  return nextMessageTime ? { time: nextMessageTime } : {};
}
