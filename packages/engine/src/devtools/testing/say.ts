import type { ChatSDK } from '@parlor/sdk';

/** Says a text to somebody. */
export function say(chat: ChatSDK, to: string, text: string) {
  return chat.sendMessage(
    chat.createTextMessage({ to, conversationType: 'C2C', payload: { text } }),
  );
}
