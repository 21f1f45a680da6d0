import { ChatError, type ChatSDK } from '@parlor/sdk';

function never(): Promise<never> {
  return new Promise(() => undefined);
}

function timeout(): Promise<never> {
  return Promise.reject(new ChatError({ code: 2801 }));
}

/** A service that does not answer. */
export const silent: Partial<ChatSDK> = { getConversationList: never, getMessageList: never };

/** A service that gives up after a while. */
export const timingOut: Partial<ChatSDK> = {
  getConversationList: timeout,
  getMessageList: timeout,
};
