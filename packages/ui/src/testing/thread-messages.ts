import type { ChatSDK, GetMessageListOptions, Message } from '@parlor/sdk';
import type { Faults } from './chat-world.js';

/**
 * A client of whose history the service says something else: each message with these changes, in place of what it is.
 * For what no client could send.
 */
export function withHistory(change: (message: Message, index: number) => object): Faults {
  return (sdk: ChatSDK) => ({
    async getMessageList(options: GetMessageListOptions) {
      const answer = await sdk.getMessageList(options);
      answer.data.messageList.forEach((message, index) => {
        Object.assign(message, change(message, index));
      });
      return answer;
    },
  });
}
