import { type ChatResponse, type ChatSDK, type Conversation, EVENT, TYPES } from '@parlor/sdk';
import { conversationAt } from '../../codec/message-places.js';
import { conversationIDOfPrefixed } from '../../codec/prefixed-ids.js';
import { TIMResult } from '../../native/common-result.js';
import type { ConversationRender } from '../../native/conversations.js';
import type { Bridge } from '../bridge.js';
import { refusal } from '../native-answer.js';
import { convInfo } from './conv-info.js';
import { tellConversations } from './conversation-news.js';
import { draftRender } from './drafts.js';
import { conversationIDs, operationResult, operationResults } from './operation-results.js';

/** What TIMConvCleanConversationUnreadMessageCount takes in the place of one conversation. */
const SCOPES = new Map([
  ['', TYPES.READ_ALL_MSG],
  ['c2c', TYPES.READ_ALL_C2C_MSG],
  ['group', TYPES.READ_ALL_GROUP_MSG],
]);

/** The conversation list. */
export function conversationRender(bridge: Bridge): ConversationRender {
  const { client, callbacks } = bridge;
  const infos = (list: readonly Conversation[]) =>
    list.map((one) => convInfo(one, client.getLoginUser()));
  tellConversations(bridge);
  return {
    ...draftRender(bridge),
    TIMConvGetConvList: async (param) =>
      bridge.ask(
        param,
        () => synchronised(client),
        ({ conversationList }) => infos(conversationList),
      ),
    TIMConvGetConvInfo: async (param) =>
      bridge.ask(
        param,
        async ({ json_get_conv_list_param: items }) => {
          const answers = await Promise.all(
            items.map((item) =>
              client.getConversationProfile(
                placed(
                  item.get_conversation_list_param_conv_id,
                  item.get_conversation_list_param_conv_type,
                ),
              ),
            ),
          );
          return { code: 0, data: answers.map(({ data }) => data.conversation) };
        },
        infos,
      ),
    TIMConvPinConversation: async (param) =>
      bridge.ask(
        param,
        async ({ convId, convType, isPinned }) =>
          client.pinConversation({ conversationID: placed(convId, convType), isPinned }),
        () => '',
      ),
    TIMConvMarkConversation: async (param) =>
      bridge.ask(
        param,
        async ({ conversation_id_array, mark_type: markType, enable_mark: enableMark }) =>
          client.markConversation({
            conversationIDList: conversationIDs(conversation_id_array),
            markType,
            enableMark,
          }),
        operationResults,
      ),
    TIMConvSetConversationCustomData: async (param) =>
      bridge.ask(
        param,
        async ({ conversation_id_array, custom_data: customData }) =>
          client.setConversationCustomData({
            conversationIDList: conversationIDs(conversation_id_array),
            customData,
          }),
        operationResults,
      ),
    TIMConvDeleteConversationList: async (param) =>
      bridge.ask(
        param,
        async ({ conversation_id_array, clearMessage: clearHistoryMessage }) =>
          client.deleteConversation({
            conversationIDList: conversationIDs(conversation_id_array),
            clearHistoryMessage,
          }),
        ({ conversationIDList }) =>
          conversationIDList.map((id) => operationResult(id, TIMResult.TIM_SUCC, '')),
      ),
    TIMConvCleanConversationUnreadMessageCount: async (param) =>
      bridge.ask(
        param,
        async ({ conversation_id }) => read(client, conversation_id),
        () => [],
      ),
    TIMMsgClearHistoryMessage: async (param) =>
      bridge.ask(
        param,
        async ({ conv_id, conv_type }) => client.clearHistoryMessage(placed(conv_id, conv_type)),
        () => '',
      ),
    TIMSetConvEventCallback: async (param) => callbacks.set('TIMSetConvEventCallback', param),
  };
}

/** The list as it is when the synchronisation after the login is over: the native library has it in its database. */
async function synchronised(client: ChatSDK): ReturnType<ChatSDK['getConversationList']> {
  const answer = await client.getConversationList();
  if (answer.data.isSyncCompleted) return answer;
  await news(client);
  return synchronised(client);
}

/** Something has changed in the list, or it is over. */
function news(client: ChatSDK): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      client.off(EVENT.CONVERSATION_LIST_UPDATED, settle);
      client.off(EVENT.SDK_NOT_READY, settle);
      resolve();
    };
    client.on(EVENT.CONVERSATION_LIST_UPDATED, settle);
    client.on(EVENT.SDK_NOT_READY, settle);
  });
}

async function read(
  client: ChatSDK,
  prefixed: string,
): Promise<ChatResponse<Record<string, never>>> {
  const scope = SCOPES.get(prefixed);
  if (scope !== undefined) return client.setAllMessageRead({ scope });
  const conversationID = conversationIDOfPrefixed(prefixed);
  if (conversationID === undefined) throw refusal(-1);
  return client.setMessageRead({ conversationID });
}

/** A kind that is none is refused by the native library. */
function placed(conv_id: string, conv_type: number): string {
  const conversationID = conversationAt(conv_id, conv_type);
  if (conversationID === undefined) throw refusal(-1);
  return conversationID;
}
