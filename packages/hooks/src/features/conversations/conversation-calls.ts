import { ChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { inBatches, oneByOne } from './batch-calls.js';
import {
  type ConversationsOutcome,
  mergeOutcomes,
  outcomeForAll,
  outcomeOf,
} from './conversations-outcome.js';

type IDs = readonly string[];

/** Reads conversations, one by one. */
export function askRead({ calls, sdk }: ChatStore, ids: IDs): Promise<ConversationsOutcome> {
  return oneByOne(ids, (conversationID) =>
    calls.call(() => sdk.setMessageRead({ conversationID })),
  );
}

/** Pins or unpins conversations, one by one. */
export function askPinned(
  { calls, sdk }: ChatStore,
  ids: IDs,
  isPinned: boolean,
): Promise<ConversationsOutcome> {
  return oneByOne(ids, (conversationID) =>
    calls.call(() => sdk.pinConversation({ conversationID, isPinned })),
  );
}

/** Sets a mark of conversations, or takes it away. */
export function askMark(
  { calls, sdk }: ChatStore,
  ids: IDs,
  markType: number,
  enableMark: boolean,
): Promise<ConversationsOutcome> {
  return inBatches(ids, async (conversationIDList) => {
    const options = { conversationIDList, markType, enableMark };
    return outcomeOf(await calls.call(() => sdk.markConversation(options)));
  });
}

/** Writes a note on conversations. */
export function askNote(
  { calls, sdk }: ChatStore,
  ids: IDs,
  customData: string,
): Promise<ConversationsOutcome> {
  return inBatches(ids, async (conversationIDList) => {
    const options = { conversationIDList, customData };
    return outcomeOf(await calls.call(() => sdk.setConversationCustomData(options)));
  });
}

/** Deletes conversations. Those of which the answer does not speak were not in the list. */
export function askRemoved(
  { calls, sdk }: ChatStore,
  ids: IDs,
  clearHistoryMessage: boolean,
): Promise<ConversationsOutcome> {
  return inBatches(ids, async (conversationIDList) => {
    const options = { conversationIDList, clearHistoryMessage };
    const answer = await calls.call(() => sdk.deleteConversation(options));
    const deleted = new Set(answer.conversationIDList);
    const left = conversationIDList.filter((conversationID) => !deleted.has(conversationID));
    return mergeOutcomes([
      outcomeForAll([...deleted]),
      outcomeForAll(left, new ChatError({ code: 2500 })),
    ]);
  });
}
