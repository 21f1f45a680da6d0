import { toChatError } from '@parlor/sdk';
import { chunksOf } from '../../chunks-of.js';
import {
  type ConversationsOutcome,
  mergeOutcomes,
  outcomeForAll,
} from './conversations-outcome.js';

/** The most that the SDK takes in one call that changes or deletes conversations. */
const MOST_PER_CALL = 100;
/** How many calls for one conversation each go on at the same time. */
const AT_ONCE = 5;

/** So many at a time, one call after another. A call that fails does not stop the next. */
export async function inBatches(
  conversationIDs: readonly string[],
  ask: (batch: string[]) => Promise<ConversationsOutcome>,
  largest = MOST_PER_CALL,
): Promise<ConversationsOutcome> {
  const outcomes: ConversationsOutcome[] = [];
  for (const batch of chunksOf(conversationIDs, largest)) {
    outcomes.push(await ask(batch).catch((thrown) => outcomeForAll(batch, toChatError(thrown))));
  }
  return mergeOutcomes(outcomes);
}

/** One call for each, a few at the same time. One that fails does not stop the others. */
export async function oneByOne(
  conversationIDs: readonly string[],
  ask: (conversationID: string) => Promise<unknown>,
): Promise<ConversationsOutcome> {
  const outcomes: ConversationsOutcome[] = [];
  for (const some of chunksOf(conversationIDs, AT_ONCE)) {
    const answers = some.map((conversationID) =>
      ask(conversationID).then(
        () => outcomeForAll([conversationID]),
        (thrown) => outcomeForAll([conversationID], toChatError(thrown)),
      ),
    );
    outcomes.push(...(await Promise.all(answers)));
  }
  return mergeOutcomes(outcomes);
}
