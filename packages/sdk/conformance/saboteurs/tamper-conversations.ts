import { type ChatSDK, type Conversation, EVENT } from '@parlor/sdk';
import { intercept, replace } from './tamper.js';

/** Changes conversations when the list is asked for. */
export function onListing(
  client: ChatSDK,
  change: (conversations: Conversation[]) => Conversation[],
): ChatSDK {
  return replace(client, 'getConversationList', (honest) => async (options) => {
    // The two ways to ask are two overloads.
    const { code, data } = await (Array.isArray(options) ? honest(options) : honest(options));
    return { code, data: { ...data, conversationList: change(data.conversationList) } };
  });
}

/** The same, one by one and in place. */
export function onEach(client: ChatSDK, change: (conversation: Conversation) => void): ChatSDK {
  return onListing(client, (conversations) => {
    for (const conversation of conversations) change(conversation);
    return conversations;
  });
}

/** Changes the list that CONVERSATION_LIST_UPDATED tells. */
export function onTelling(
  client: ChatSDK,
  change: (conversations: Conversation[]) => Conversation[],
): ChatSDK {
  return intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
    deliver({ ...event, data: change(event.data) }),
  );
}

/** Changes the list wherever it is shown. */
export function onShowing(
  client: ChatSDK,
  change: (conversations: Conversation[]) => Conversation[],
): ChatSDK {
  return onTelling(onListing(client, change), change);
}

/** A question to the service that changes nothing, for those who ask where nobody has to. */
export async function askForNothing(client: ChatSDK): Promise<void> {
  await client.getUserProfile({ userIDList: ['nobody at all'] });
}
