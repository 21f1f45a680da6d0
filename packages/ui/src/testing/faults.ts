import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';

function never(): Promise<never> {
  return new Promise(() => undefined);
}

function timeout(): Promise<never> {
  return Promise.reject(new ChatError({ code: 2801 }));
}

/** A service that does not answer. */
export const silent: Partial<ChatSDK> = { getConversationList: never, getMessageList: never };

/** A service that gives up after a while. */
export const timingOut = {
  getConversationList: timeout,
  getMessageList: timeout,
} satisfies Partial<ChatSDK>;

/** The same, and nothing is told unasked either: a list that comes by event would repair the failure. */
export function cutOff(sdk: ChatSDK): Partial<ChatSDK> {
  return {
    ...timingOut,
    on(name, handler, context) {
      if (name !== EVENT.CONVERSATION_LIST_UPDATED) sdk.on(name, handler, context);
    },
  };
}
