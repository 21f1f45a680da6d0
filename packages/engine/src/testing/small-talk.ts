import type { ChatSDK, Message, TextMessage } from '@parlor/sdk';
import { TYPES } from '@parlor/sdk';

/** A text to a person, or to a group. */
export function text(
  chat: ChatSDK,
  to: string,
  words: string,
  conversationType: 'C2C' | 'GROUP' = 'C2C',
): TextMessage {
  return chat.createTextMessage({ to, conversationType, payload: { text: words } });
}

/** Sends a text, and returns the message that was sent. */
export async function say(
  chat: ChatSDK,
  to: string,
  words: string,
  conversationType: 'C2C' | 'GROUP' = 'C2C',
): Promise<Message> {
  const { data } = await chat.sendMessage(text(chat, to, words, conversationType));
  return data.message;
}

/** Sends a text that can have extensions to a group, and returns the message that was sent. */
export async function sayExtensible(chat: ChatSDK, groupID: string): Promise<Message> {
  const message = chat.createTextMessage({
    ...{ to: groupID, conversationType: TYPES.CONV_GROUP, payload: { text: 'hello' } },
    isSupportExtension: true,
  });
  return (await chat.sendMessage(message)).data.message;
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
export async function conversationOf(chat: ChatSDK, conversationID: string) {
  const [conversation] = (await chat.getConversationList([conversationID])).data.conversationList;
  return conversation;
}
