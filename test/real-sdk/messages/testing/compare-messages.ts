import type { ChatSDK, Message } from '@parlor/sdk';

/** All of a conversation, the oldest first, page by page. */
export async function historyOf(
  chat: ChatSDK,
  conversationID: string,
  nextReqMessageID?: string,
): Promise<Message[]> {
  const place = nextReqMessageID === undefined ? {} : { nextReqMessageID };
  const { data } = await chat.getMessageList({ conversationID, ...place });
  if (data.isCompleted) return data.messageList;
  const older = await historyOf(chat, conversationID, data.nextReqMessageID);
  return [...older, ...data.messageList];
}

/** What can be compared of one of the SDK's objects: its fields, those that are undefined left out. */
export function plain(sdkObject: object): unknown {
  return JSON.parse(JSON.stringify(sdkObject));
}
