import type { ChatSDK, ConversationBatchResult } from '@parlor/sdk';
import type { ConversationLabels, ConversationOutcome } from '../protocol/entities.js';
import { type ClientParts, success } from './client-parts.js';
import { agreed, batchOf, nobodyAsked, resultOf } from './conversation-batch.js';
import type { SdkConversation } from './live-conversation.js';

/** How the service is asked, and what its yes means for one conversation: whether that has changed it. */
interface BatchChange {
  ask(conversationIDs: string[]): Promise<readonly ConversationOutcome[]>;
  apply(conversation: SdkConversation): boolean;
}

/** Marks and custom data, which the service keeps for all instances of a person. */
export class Labels {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'markConversation' | 'setConversationCustomData'> {
    return {
      markConversation: async (options) => success(await this.#mark(options)),
      setConversationCustomData: async (options) => success(await this.#note(options)),
    };
  }

  /** I have marked conversations, or written custom data, in another instance. */
  changedElsewhere(labelled: readonly ConversationLabels[]): void {
    const { conversations, announcer } = this.#parts;
    const changed = labelled.filter(({ conversationID, markList, customData }) => {
      const conversation = conversations.get(conversationID);
      if (!conversation) return false;
      const isSame =
        conversation.customData === customData && isSameList(conversation.markList, markList);
      if (!isSame) Object.assign(conversation, { markList: [...markList], customData });
      return !isSame;
    });
    if (changed.length > 0) announcer.conversationsUnsorted();
  }

  #mark({ conversationIDList, markType, enableMark }: Parameters<ChatSDK['markConversation']>[0]) {
    const { connection } = this.#parts;
    const bit = lowestBitOf(markType);
    return changeEach(this.#parts, conversationIDList, {
      async ask(conversationIDs) {
        const request = { conversationIDs, bit, isSet: enableMark };
        return (await connection.request('conversations.mark', request)).outcomes;
      },
      apply: ({ markList }) => putMark(markList, markType, enableMark),
    });
  }

  #note({
    conversationIDList,
    customData,
  }: Parameters<ChatSDK['setConversationCustomData']>[0]): Promise<ConversationBatchResult> {
    const { connection } = this.#parts;
    return changeEach(this.#parts, conversationIDList, {
      async ask(conversationIDs) {
        const request = { conversationIDs, customData };
        return (await connection.request('conversations.note', request)).outcomes;
      },
      apply(conversation) {
        const isNew = conversation.customData !== customData;
        conversation.customData = customData;
        return isNew;
      },
    });
  }
}

/**
 * Changes each of some conversations. Those that are not listed, and the system's, fail on this side; when
 * all do, nobody is asked.
 */
async function changeEach(
  { conversations, announcer }: ClientParts,
  conversationIDList: readonly string[],
  { ask, apply }: BatchChange,
): Promise<ConversationBatchResult> {
  const batch = batchOf(conversations, conversationIDList);
  if (batch.asked.length === 0) return nobodyAsked(batch);
  const outcomes = await ask(batch.asked);
  const successes = agreed(outcomes);
  const changed = successes.filter((conversationID) => {
    const conversation = conversations.get(conversationID);
    return conversation !== undefined && apply(conversation);
  });
  if (changed.length > 0) announcer.conversationsUnsorted();
  return resultOf(successes, batch, outcomes);
}

/** In place, and as it was given, though the service keeps its lowest bit. Whether that is news. */
function putMark(markList: number[], markType: number, isSet: boolean): boolean {
  const place = markList.indexOf(markType);
  if (place >= 0 === isSet) return false;
  if (isSet) markList.push(markType);
  else markList.splice(place, 1);
  return true;
}

/** The number of the lowest bit that is set; 0 for 1. */
function lowestBitOf(markType: number): number {
  const digits = markType.toString(2);
  return digits.length - 1 - digits.lastIndexOf('1');
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, place) => value === other[place]);
}
