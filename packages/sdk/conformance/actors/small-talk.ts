import {
  type ChatSDK,
  type Conversation,
  type Message,
  type TextMessage,
  TYPES,
} from '@parlor/sdk';

/** A text to a person, or to a group. Not sent. */
export function text(
  chat: ChatSDK,
  to: string,
  words: string,
  conversationType: 'C2C' | 'GROUP' = TYPES.CONV_C2C,
): TextMessage {
  return chat.createTextMessage({ to, conversationType, payload: { text: words } });
}

/** Sends a text, and returns the message that was sent. */
export async function say(
  chat: ChatSDK,
  to: string,
  words: string,
  conversationType: 'C2C' | 'GROUP' = TYPES.CONV_C2C,
): Promise<Message> {
  const { data } = await chat.sendMessage(text(chat, to, words, conversationType));
  return data.message;
}

/** Says texts one after the other, and returns the messages that were sent. */
export async function sayAll(
  chat: ChatSDK,
  to: string,
  texts: readonly string[],
  conversationType: 'C2C' | 'GROUP' = TYPES.CONV_C2C,
): Promise<Message[]> {
  const said: Message[] = [];
  for (const words of texts) said.push(await say(chat, to, words, conversationType));
  return said;
}

/** The words of text messages; `?` for others. */
export function textsOf(messages: readonly Message[]): string[] {
  return messages.map(({ payload }) => ('text' in payload ? payload.text : '?'));
}

/** A public group, and its ID. */
export async function groupOf(chat: ChatSDK, members: readonly string[] = []): Promise<string> {
  const { data } = await chat.createGroup({
    name: 'Team',
    type: TYPES.GRP_PUBLIC,
    memberList: members.map((userID) => ({ userID })),
  });
  return data.group.groupID;
}

/** A conversation of the list. */
export async function conversationOf(
  chat: ChatSDK,
  conversationID: string,
): Promise<Conversation | undefined> {
  const { data } = await chat.getConversationList([conversationID]);
  return data.conversationList[0];
}

/** The number of unread messages of a conversation. */
export async function unreadIn(chat: ChatSDK, conversationID: string): Promise<number | undefined> {
  return (await conversationOf(chat, conversationID))?.unreadCount;
}
