import type { ConversationBatchResult } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { type ConversationsOutcome, inBatches, outcomeOf } from '../conversations/index.js';

/** Makes a folder with any number of conversations in it. */
export function createGroup(
  { calls, sdk }: ChatStore,
  groupName: string,
  conversationIDs: readonly string[],
): Promise<ConversationsOutcome> {
  let isMade = false;
  return inBatches(conversationIDs, async (batch) => {
    const options = { groupName, conversationIDList: [...batch] };
    const outcome = wholeOutcome(
      await calls.call(() =>
        isMade ? sdk.addConversationsToGroup(options) : sdk.createConversationGroup(options),
      ),
      batch,
    );
    // When none of them is in the list, no folder is made.
    isMade ||= outcome.succeeded.length > 0;
    return outcome;
  });
}

/** Puts any number of conversations into a folder, or takes them out. */
export function moveConversations(
  { calls, sdk }: ChatStore,
  groupName: string,
  conversationIDs: readonly string[],
  isAdded: boolean,
): Promise<ConversationsOutcome> {
  return inBatches(conversationIDs, async (batch) => {
    const options = { groupName, conversationIDList: [...batch] };
    const answer = await calls.call(() =>
      isAdded ? sdk.addConversationsToGroup(options) : sdk.deleteConversationsFromGroup(options),
    );
    return wholeOutcome(answer, batch);
  });
}

/** The SDK does not name those that were where they were wanted: they have not failed. */
function wholeOutcome(
  answer: ConversationBatchResult,
  batch: readonly string[],
): ConversationsOutcome {
  const { failed } = outcomeOf(answer);
  const failedIDs = new Set(failed.map(({ conversationID }) => conversationID));
  return { failed, succeeded: batch.filter((conversationID) => !failedIDs.has(conversationID)) };
}
