import {
  ChatError,
  type ConversationBatchResult,
  type ConversationFailure,
  TYPES,
} from '@parlor/sdk';
import { conversationIDOfPrefixed, prefixedID } from '../../codec/prefixed-ids.js';
import { contractCode } from '../contract-code.js';
import { numberIn, textIn } from '../messages/native-field.js';
import type { ConversationList } from './conversation-list.js';

/** The conversations that the native library is asked about, and those that fail on this side. */
interface Batch {
  readonly asked: readonly string[];
  readonly failures: readonly ConversationFailure[];
}

/** About what is not in the list nobody is asked, nor about the system conversation. */
export function batchOf(conversations: ConversationList, wanted: readonly string[]): Batch {
  const asked: string[] = [];
  const failures: ConversationFailure[] = [];
  for (const conversationID of wanted) {
    const code = refusalOf(conversations, conversationID);
    if (code === undefined) asked.push(conversationID);
    else failures.push({ conversationID, code, message: new ChatError({ code }).message });
  }
  return { asked, failures };
}

/** As the native methods name those that are asked about. */
export function prefixed(conversationIDs: readonly string[]): string[] {
  return conversationIDs.map(prefixedID).filter((one) => one !== undefined);
}

/** What came of it. Who is not named in the answer of a call that has succeeded has succeeded too. */
export function resultOf({ asked, failures }: Batch, told: unknown): ConversationBatchResult {
  const results = Array.isArray(told) ? told : [];
  const refused = results.flatMap((one) => failureIn(one));
  const failed = new Set(refused.map(({ conversationID }) => conversationID));
  return {
    successConversationIDList: asked.filter((conversationID) => !failed.has(conversationID)),
    failureConversationIDList: [...failures, ...refused],
  };
}

function failureIn(native: unknown): ConversationFailure[] {
  const name = textIn(native, 'conversation_operation_result_conversation_id') ?? '';
  const conversationID = conversationIDOfPrefixed(name);
  const code = numberIn(native, 'conversation_operation_result_result_code') ?? 0;
  if (conversationID === undefined || code === 0) return [];
  const message = textIn(native, 'conversation_operation_result_result_info') ?? '';
  return [{ conversationID, code: contractCode(code), message }];
}

function refusalOf(
  conversations: ConversationList,
  conversationID: string,
): 2500 | 2503 | undefined {
  const conversation = conversations.get(conversationID);
  if (!conversation) return 2500;
  return conversation.type === TYPES.CONV_SYSTEM ? 2503 : undefined;
}
