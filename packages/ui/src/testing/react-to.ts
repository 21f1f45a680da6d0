import type { ChatSDK } from '@parlor/sdk';

/** Where a message is, and what it says. */
export interface Said {
  readonly conversationID: string;
  readonly text: string;
}

/** Reacts to a message, in each of the ways. */
export async function reactTo(
  sdk: ChatSDK,
  { conversationID, text }: Said,
  ...reactionIDs: readonly string[]
): Promise<void> {
  const { data } = await sdk.getMessageList({ conversationID });
  const message = data.messageList.find(
    (one) => one.type === 'TIMTextElem' && one.payload.text === text,
  );
  if (!message) throw new Error(`Nobody said “${text}” in ${conversationID}.`);
  for (const reactionID of reactionIDs) await sdk.addMessageReaction(message, reactionID);
}
