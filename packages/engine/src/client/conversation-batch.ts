import {
  ChatError,
  type ConversationBatchResult,
  type ConversationFailure,
  TYPES,
} from '@parlor/sdk';
import type { ConversationOutcome } from '../protocol/entities.js';
import type { ConversationStore } from './conversation-store.js';

/** The conversations that the service is asked about, and those that fail on this side. */
interface Batch {
  asked: string[];
  failures: ConversationFailure[];
}

/** What is not in the list the service is not asked about, nor is the system conversation. */
export function batchOf(conversations: ConversationStore, wanted: readonly string[]): Batch {
  const asked: string[] = [];
  const failures: ConversationFailure[] = [];
  for (const conversationID of wanted) {
    const code = refusalOf(conversations, conversationID);
    if (code === undefined) asked.push(conversationID);
    else failures.push({ conversationID, code, message: new ChatError({ code }).message });
  }
  return { asked, failures };
}

/** The answer of a call where all conversations have failed on this side. */
export function nobodyAsked({ failures }: Batch): ConversationBatchResult {
  return { successConversationIDList: [], failureConversationIDList: failures };
}

/** The answer of a call: these have come off well; with those that the service has refused, these have not. */
export function resultOf(
  successConversationIDList: string[],
  { failures }: Batch,
  outcomes: readonly ConversationOutcome[],
): ConversationBatchResult {
  const refused = outcomes.filter(({ code }) => code !== 0);
  return { successConversationIDList, failureConversationIDList: [...failures, ...refused] };
}

/** The conversations that the service has said yes to. */
export function agreed(outcomes: readonly ConversationOutcome[]): string[] {
  return outcomes.filter(({ code }) => code === 0).map(({ conversationID }) => conversationID);
}

function refusalOf(
  conversations: ConversationStore,
  conversationID: string,
): 2500 | 2503 | undefined {
  const conversation = conversations.get(conversationID);
  if (!conversation) return 2500;
  return conversation.type === TYPES.CONV_SYSTEM ? 2503 : undefined;
}
