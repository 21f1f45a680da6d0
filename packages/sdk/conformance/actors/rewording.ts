import { type ChatSDK, type Message, TYPES } from '@parlor/sdk';

/** Changes the words of a text, as an app has to before it modifies the message: in place. */
export function reword(message: Message, words: string): void {
  if (message.type !== TYPES.MSG_TEXT) throw new Error('It is no text.');
  message.payload.text = words;
}

/** Changes the words of a text for everybody. */
export async function modify(chat: ChatSDK, message: Message, words: string): Promise<void> {
  reword(message, words);
  await chat.modifyMessage(message);
}

/** The message as a client has it. */
export function known(chat: ChatSDK, { ID }: Pick<Message, 'ID'>): Message {
  const message = chat.findMessage(ID);
  if (!message) throw new Error('It is not in memory.');
  return message;
}
