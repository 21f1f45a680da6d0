import { ChatError, type ConversationBatchResult } from '@parlor/sdk';

/** A conversation that an action did not change, and why. */
export interface FailedConversation {
  /** Which one. */
  readonly conversationID: string;
  /** Why it was refused. */
  readonly error: ChatError;
}

/** What came of an action on several conversations. Those that fail do not stop the others. */
export interface ConversationsOutcome {
  /** Their conversationIDs. */
  readonly succeeded: readonly string[];
  /** Those that were refused, and why. */
  readonly failed: readonly FailedConversation[];
}

/** What the SDK says of a call for several conversations. */
export function outcomeOf(result: ConversationBatchResult): ConversationsOutcome {
  return {
    succeeded: result.successConversationIDList,
    failed: result.failureConversationIDList.map(({ conversationID, code, message }) => ({
      conversationID,
      error: new ChatError({ code, message }),
    })),
  };
}

/** All of them came to the same. */
export function outcomeForAll(
  conversationIDs: readonly string[],
  error?: ChatError,
): ConversationsOutcome {
  if (!error) return { succeeded: conversationIDs, failed: [] };
  return {
    succeeded: [],
    failed: conversationIDs.map((conversationID) => ({ conversationID, error })),
  };
}

/** Parts of one action: who failed in one of them has failed, and only once. */
export function mergeOutcomes(outcomes: readonly ConversationsOutcome[]): ConversationsOutcome {
  const failed = new Map<string, FailedConversation>();
  for (const failure of outcomes.flatMap((outcome) => outcome.failed)) {
    if (!failed.has(failure.conversationID)) failed.set(failure.conversationID, failure);
  }
  const succeeded = new Set(outcomes.flatMap((outcome) => outcome.succeeded));
  return {
    succeeded: [...succeeded].filter((conversationID) => !failed.has(conversationID)),
    failed: [...failed.values()],
  };
}

/** Does one thing with conversations. */
export type ConversationsWork = (
  conversationIDs: readonly string[],
) => Promise<ConversationsOutcome>;

/** Throws the first error when there is nothing else. */
export function unlessAllFailed(outcome: ConversationsOutcome): ConversationsOutcome {
  const [failure] = outcome.failed;
  if (failure && outcome.succeeded.length === 0) throw failure.error;
  return outcome;
}
