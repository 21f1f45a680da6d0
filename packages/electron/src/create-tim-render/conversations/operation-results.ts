import type { ConversationBatchResult } from '@parlor/sdk';
import { conversationIDOfPrefixed, prefixedID } from '../../codec/prefixed-ids.js';
import { TIMResult } from '../../native/common-result.js';
import type { ConversationOperationResult } from '../../native/conversations.js';
import { refusal } from '../native-answer.js';
import { nativeCode } from '../native-code.js';

/** Those that are meant. What names no conversation is refused by the native function itself. */
export function conversationIDs(prefixed: readonly string[]): string[] {
  return prefixed.map((one) => {
    const conversationID = conversationIDOfPrefixed(one);
    if (conversationID === undefined) throw refusal(-1);
    return conversationID;
  });
}

/** What came of it for each, those that succeeded first. */
export function operationResults({
  successConversationIDList,
  failureConversationIDList,
}: ConversationBatchResult): ConversationOperationResult[] {
  return [
    ...successConversationIDList.map((id) => operationResult(id, TIMResult.TIM_SUCC, '')),
    ...failureConversationIDList.map(({ conversationID, code, message }) =>
      operationResult(conversationID, nativeCode(code), message),
    ),
  ];
}

/** What came of it for one. */
export function operationResult(
  conversationID: string,
  code: number,
  info: string,
): ConversationOperationResult {
  return {
    conversation_operation_result_conversation_id: prefixedID(conversationID) ?? conversationID,
    conversation_operation_result_result_code: code,
    conversation_operation_result_result_info: info,
  };
}
