import { ChatError, toChatError } from '@parlor/sdk';
import {
  type ConversationsOutcome,
  type ConversationsWork,
  mergeOutcomes,
  outcomeForAll,
  unlessAllFailed,
} from './conversations-outcome.js';
import { topicIDOf } from './topic-id-of.js';

type IDs = readonly string[];

/**
 * Does one thing with conversations that a list has, and another with those of topics, which are in none. Rejects with the
 * first error when all failed.
 */
export async function apartFromTopics(
  ids: IDs,
  ofTopics: ConversationsWork,
  ofOthers: ConversationsWork,
): Promise<ConversationsOutcome> {
  const topics = ids.filter((id) => topicIDOf(id) !== undefined);
  if (topics.length === 0) return ofOthers(ids);
  const others = ids.filter((id) => topicIDOf(id) === undefined);
  const outcome = mergeOutcomes(
    await Promise.all([
      settle(topics, ofTopics),
      others.length > 0 ? settle(others, ofOthers) : outcomeForAll([]),
    ]),
  );
  return unlessAllFailed(outcome);
}

/** Where topics cannot be meant: they are in no list. */
export const refuseTopics: ConversationsWork = async (topics) =>
  outcomeForAll(topics, new ChatError({ code: 2500 }));

function settle(ids: IDs, work: ConversationsWork): Promise<ConversationsOutcome> {
  return work(ids).catch((thrown) => outcomeForAll(ids, toChatError(thrown)));
}
