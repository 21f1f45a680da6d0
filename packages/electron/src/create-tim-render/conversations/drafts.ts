import { toChatError } from '@parlor/sdk';
import { conversationAt } from '../../codec/message-places.js';
import { TIMResult } from '../../native/common-result.js';
import type { ConversationRender } from '../../native/conversations.js';
import type { Bridge } from '../bridge.js';
import { received, refusal } from '../native-answer.js';
import { nativeCode } from '../native-code.js';

/** Drafts: kept by the native function itself, which answers with its code alone. */
export function draftRender(
  bridge: Bridge,
): Pick<ConversationRender, 'TIMConvSetDraft' | 'TIMConvCancelDraft'> {
  const keep = async (convId: string, convType: number, draftText: string): Promise<number> => {
    const { refusal: refused, client } = bridge;
    if (refused !== TIMResult.TIM_SUCC) return refused;
    try {
      const conversationID = conversationAt(convId, convType);
      if (conversationID === undefined) throw refusal(-1);
      await client.setConversationDraft({ conversationID, draftText });
      return TIMResult.TIM_SUCC;
    } catch (thrown) {
      const error = toChatError(thrown);
      return error.is('INVALID_PARAMETERS') ? TIMResult.TIM_ERR_PARAM : nativeCode(error.code);
    }
  };
  return {
    TIMConvSetDraft: async (param) => {
      const { convId, convType, draftParam } = received(param);
      const [elem] = draftParam.draft_msg.message_elem_array;
      return keep(convId, convType, elem?.text_elem_content ?? '');
    },
    TIMConvCancelDraft: async (param) => {
      const { convId, convType } = received(param);
      return keep(convId, convType, '');
    },
  };
}
