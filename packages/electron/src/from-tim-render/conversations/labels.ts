import type { ChatSDK, ConversationBatchResult } from '@parlor/sdk';
import type { CommonResult } from '../../native/common-result.js';
import type { ConversationOperationResult } from '../../native/conversations.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import type { LiveConversation } from './native-conversation.js';
import { batchOf, prefixed, resultOf } from './outcomes.js';

/** How TimRender is asked, and what its yes means for one conversation: whether that has changed it. */
interface BatchChange {
  ask(conversationIDs: string[]): Promise<CommonResult<ConversationOperationResult[]>>;
  apply(conversation: LiveConversation): boolean;
}

/** Marks and notes of mine. */
export class Labels {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'markConversation' | 'setConversationCustomData'> {
    const { timRender } = this.#parts;
    return {
      markConversation: async ({ conversationIDList, markType, enableMark }) => {
        const result = await this.#changeEach(conversationIDList, {
          ask: (conversation_id_array) =>
            timRender.TIMConvMarkConversation({
              conversation_id_array,
              mark_type: markType,
              enable_mark: enableMark,
            }),
          apply: ({ markList }) => putMark(markList, markType, enableMark),
        });
        return success(result);
      },
      setConversationCustomData: async ({ conversationIDList, customData }) => {
        const result = await this.#changeEach(conversationIDList, {
          ask: (conversation_id_array) =>
            timRender.TIMConvSetConversationCustomData({
              conversation_id_array,
              custom_data: customData,
            }),
          apply(conversation) {
            const isNew = conversation.customData !== customData;
            conversation.customData = customData;
            return isNew;
          },
        });
        return success(result);
      },
    };
  }

  async #changeEach(
    wanted: readonly string[],
    { ask, apply }: BatchChange,
  ): Promise<ConversationBatchResult> {
    const { conversations } = this.#parts;
    const batch = batchOf(conversations, wanted);
    if (batch.asked.length === 0) return resultOf(batch, []);
    const result = resultOf(batch, await answerOf(ask(prefixed(batch.asked))));
    // What the native library has told already is no news.
    const changed = result.successConversationIDList.filter((conversationID) => {
      const conversation = conversations.get(conversationID);
      return conversation !== undefined && apply(conversation);
    });
    if (changed.length > 0) conversations.tell();
    return result;
  }
}

/** In place. Whether that is news. */
function putMark(markList: number[], markType: number, isSet: boolean): boolean {
  const place = markList.indexOf(markType);
  if (place >= 0 === isSet) return false;
  if (isSet) markList.push(markType);
  else markList.splice(place, 1);
  return true;
}
