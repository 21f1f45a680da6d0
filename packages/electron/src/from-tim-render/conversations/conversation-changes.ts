import {
  ChatError,
  type ChatResponse,
  type ChatSDK,
  type DeleteConversationOptions,
  isTopicID,
  parseConversationID,
  TYPES,
} from '@parlor/sdk';
import { placeOf } from '../../codec/message-places.js';
import { TIMElemType } from '../../native/elements.js';
import { contractCode } from '../contract-code.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import { emptyLastMessage } from './last-message.js';
import { prefixed, resultOf } from './outcomes.js';
import type { Reading } from './reading.js';

/** How many conversations can be deleted at once; the others are not looked at. */
const MOST = 100;

/** Conversations are taken out of the list, emptied, and given a draft. */
export class ConversationChanges {
  readonly #parts: AdapterParts;
  readonly #reading: Reading;

  constructor(parts: AdapterParts, reading: Reading) {
    this.#parts = parts;
    this.#reading = reading;
  }

  methods(): Pick<ChatSDK, 'deleteConversation' | 'clearHistoryMessage' | 'setConversationDraft'> {
    const deleteAll = (options: DeleteConversationOptions) => this.#delete(options);
    function deleteConversation(id: string): Promise<ChatResponse<{ conversationID: string }>>;
    function deleteConversation(
      options: DeleteConversationOptions,
    ): Promise<ChatResponse<{ conversationIDList: string[] }>>;
    async function deleteConversation(options: string | DeleteConversationOptions) {
      if (typeof options !== 'string') {
        return success({ conversationIDList: await deleteAll(options) });
      }
      const [conversationID] = await deleteAll({ conversationIDList: [options] });
      return success({ conversationID });
    }
    return {
      deleteConversation,
      clearHistoryMessage: (conversationID) => this.#clear(conversationID),
      setConversationDraft: (options) => this.#draft(options),
    };
  }

  /** The system's, which the native methods have no name for, first. */
  async #delete({
    conversationIDList,
    clearHistoryMessage = true,
  }: DeleteConversationOptions): Promise<string[]> {
    const { conversations, timRender } = this.#parts;
    const listed = conversationIDList.slice(0, MOST).filter((id) => conversations.has(id));
    const here = listed.filter((id) => conversations.get(id)?.type === TYPES.CONV_SYSTEM);
    const asked = listed.filter((id) => !here.includes(id));
    this.#remove(here);
    const deleted = [...here];
    if (asked.length > 0) {
      const told = await answerOf(
        timRender.TIMConvDeleteConversationList({
          conversation_id_array: prefixed(asked),
          clearMessage: clearHistoryMessage,
        }),
      );
      const { successConversationIDList } = resultOf({ asked, failures: [] }, told);
      this.#remove(successConversationIDList);
      deleted.push(...successConversationIDList);
    }
    if (deleted.length === 0) throw new ChatError({ code: 2500 });
    return deleted;
  }

  /** Tells the list, unless the native library has told it already. */
  #remove(conversationIDs: readonly string[]): void {
    const { conversations, messages } = this.#parts;
    for (const conversationID of conversationIDs) messages.memory.forget(conversationID);
    const removed = conversationIDs.filter((id) => conversations.delete(id));
    if (removed.length > 0) conversations.tell();
  }

  async #clear(conversationID: string) {
    const { conversations, messages, timRender } = this.#parts;
    if (isTopicID(parseConversationID(conversationID)?.targetID ?? '')) {
      throw new ChatError({ code: 2502 });
    }
    const place = placeOf(conversationID);
    const known = conversations.get(conversationID);
    if (!known || !place) throw new ChatError({ code: 2500 });
    if (known.type === TYPES.CONV_SYSTEM) return success({ conversationID });
    await this.#reading.read(conversationID);
    await answerOf(timRender.TIMMsgClearHistoryMessage({ ...place }));
    this.#parts.messages.memory.forget(conversationID);
    messages.memory.forget(conversationID);
    const conversation = conversations.get(conversationID);
    if (conversation) {
      conversation.lastMessage = emptyLastMessage();
      conversations.tellSorted();
    }
    return success({ conversationID });
  }

  /** Stays where it is in the list. */
  async #draft({ conversationID, draftText }: Parameters<ChatSDK['setConversationDraft']>[0]) {
    const { conversations } = this.#parts;
    const conversation = conversations.get(conversationID);
    if (!conversation) throw new ChatError({ code: 2500 });
    await this.#keepDraft(conversationID, draftText);
    conversation.draftText = draftText;
    conversations.tell();
    return success({ code: 0 as const, conversation });
  }

  /** The native methods answer with their code alone. */
  async #keepDraft(conversationID: string, draftText: string): Promise<void> {
    const { timRender, now } = this.#parts;
    const place = placeOf(conversationID);
    if (!place) return;
    const { conv_id: convId, conv_type: convType } = place;
    const elem = { elem_type: TIMElemType.kTIMElem_Text, text_elem_content: draftText };
    const code = Number(
      draftText === ''
        ? await timRender.TIMConvCancelDraft({ convId, convType })
        : await timRender.TIMConvSetDraft({
            convId,
            convType,
            draftParam: {
              draft_edit_time: Math.floor(now() / 1000),
              draft_msg: { message_elem_array: [elem] },
              draft_user_define: '',
            },
          }),
    );
    if (code !== 0) throw new ChatError({ code: contractCode(code) });
  }
}
