import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';

function never(): Promise<never> {
  return new Promise(() => undefined);
}

function timeout(): Promise<never> {
  return Promise.reject(new ChatError({ code: 2801 }));
}

/** A service that does not answer, and tells nothing unasked: a list that comes by event would be an answer. */
export function silent(sdk: ChatSDK): Partial<ChatSDK> {
  return { getConversationList: never, getMessageList: never, ...withoutLists(sdk) };
}

/** A service that gives up after a while. */
export const timingOut = {
  getConversationList: timeout,
  getMessageList: timeout,
} satisfies Partial<ChatSDK>;

/** The same, and tells nothing unasked either. */
export function cutOff(sdk: ChatSDK): Partial<ChatSDK> {
  return { ...timingOut, ...withoutLists(sdk) };
}

/** A service that tells nothing of lists unasked. */
export function withoutLists(sdk: ChatSDK): Pick<ChatSDK, 'on'> {
  return {
    on(name, handler, context) {
      if (name !== EVENT.CONVERSATION_LIST_UPDATED) sdk.on(name, handler, context);
    },
  };
}
