import { EVENT, type Message, toChatError } from '@parlor/sdk';
import { conversationAt } from '../../codec/message-places.js';
import {
  type Json_value_msg,
  type MessageRender,
  type MessageTranslateTextResult,
  TIMConvType,
} from '../../native/messages.js';
import type { Bridge } from '../bridge.js';
import { refusal } from '../native-answer.js';
import { success } from '../success.js';
import { HistoryPages } from './history-pages.js';
import { locatorJson, messageJson, messagesJson } from './message-json.js';
import { createdMessage, payloadOf, sendOptions } from './outgoing.js';
import { asTextAndData, inBothAsText } from './text-answer.js';

/** Messages: sent, heard, read again and changed. */
export function messageRender(bridge: Bridge): MessageRender {
  const { client, callbacks } = bridge;
  const pages = new HistoryPages(client);
  tellMessages(bridge);
  client.on(EVENT.SDK_NOT_READY, () => pages.clear());
  return {
    TIMMsgSendMessage: async (param) =>
      inBothAsText(
        bridge.ask(
          param,
          async (asked) =>
            client.sendMessage(createdMessage(client, asked), sendOptions(asked.params)),
          ({ message }) => messageJson(message),
        ),
      ),
    TIMMsgGetMsgList: async (param) =>
      asTextAndData(
        bridge.ask(
          param,
          async ({ conv_id, conv_type, params }) => {
            const conversationID = conversationAt(conv_id, conv_type);
            if (conversationID === undefined) throw refusal(6017);
            return pages.ask(conversationID, params);
          },
          messagesJson,
        ),
      ),
    TIMMsgRevoke: async (param) =>
      inBothAsText(
        bridge.ask(
          param,
          async ({ conv_type, json_msg_param }) => {
            const code = conv_type === TIMConvType.kTIMConv_Group ? 10030 : 20022;
            const message = found(bridge, json_msg_param, code);
            // The client throws at one that was taken back already; the service says so.
            if (message.isRevoked) throw refusal(20023);
            return client.revokeMessage(message);
          },
          () => '',
        ),
      ),
    TIMMsgListDelete: async (param) =>
      inBothAsText(
        bridge.ask(
          param,
          async ({ params }) => {
            // What is not there any more is deleted.
            const messageList = params.flatMap(
              ({ message_msg_id: ID = '' }) => client.findMessage(ID) ?? [],
            );
            if (messageList.length === 0) return success({ messageList });
            return client.deleteMessage(messageList);
          },
          () => '',
        ),
      ),
    TIMMsgModifyMessage: async (param) =>
      asTextAndData(
        bridge.ask(
          param,
          async ({ params }) => modify(bridge, found(bridge, params, 20026), params),
          ({ message }) => messageJson(message),
        ),
      ),
    TIMMsgTranslateText: async (param) =>
      asTextAndData(
        bridge.ask(
          param,
          async ({ json_source_text_array, source_language, target_language }) => {
            const { data } = await client.translateText({
              sourceTextList: json_source_text_array,
              sourceLanguage: source_language,
              targetLanguage: target_language,
            });
            return success(translations(json_source_text_array, data.translatedTextList));
          },
          (translated) => translated,
        ),
      ),
    TIMAddRecvNewMsgCallback: async (param) => callbacks.add('TIMAddRecvNewMsgCallback', param),
    TIMSetMsgRevokeCallback: async (param) => callbacks.set('TIMSetMsgRevokeCallback', param),
    TIMSetMsgUpdateCallback: async (param) => callbacks.set('TIMSetMsgUpdateCallback', param),
  };
}

function translations(
  sources: readonly string[],
  targets: readonly string[],
): MessageTranslateTextResult[] {
  return sources.map((source, place) => ({
    msg_translate_text_source_text: source,
    msg_translate_text_target_text: targets[place] ?? '',
  }));
}

/** Of messages the callbacks are told JSON as text. */
function tellMessages({ client, callbacks }: Bridge): void {
  client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    const messages = messagesJson(data);
    if (messages.length > 0) callbacks.tell('TIMAddRecvNewMsgCallback', JSON.stringify(messages));
  });
  client.on(EVENT.MESSAGE_REVOKED, ({ data }) =>
    callbacks.tell('TIMSetMsgRevokeCallback', JSON.stringify(data.map(locatorJson))),
  );
  client.on(EVENT.MESSAGE_MODIFIED, ({ data }) =>
    callbacks.tell('TIMSetMsgUpdateCallback', JSON.stringify(messagesJson(data))),
  );
}

/** The client's own instance of a message that the app names by its JSON. */
function found({ client }: Bridge, { message_msg_id: ID = '' }: Json_value_msg, code: number) {
  const message = client.findMessage(ID);
  if (!message) throw refusal(code);
  return message;
}

/** The instance says it first, and takes it back when the service refuses it. */
async function modify({ client }: Bridge, message: Message, wanted: Json_value_msg) {
  const before = { payload: { ...message.payload }, cloudCustomData: message.cloudCustomData };
  const [elem] = wanted.message_elem_array ?? [];
  const said = elem && payloadOf(elem);
  if (said?.type === message.type) Object.assign(message.payload, said.content);
  message.cloudCustomData = wanted.message_cloud_custom_str ?? message.cloudCustomData;
  try {
    const { data } = await client.modifyMessage(message);
    return { code: 0, data: { message: data.message ?? message } } as const;
  } catch (error) {
    // Somebody else was faster: the instance says what they have said.
    if (!toChatError(error).is(2480)) {
      Object.assign(message.payload, before.payload);
      message.cloudCustomData = before.cloudCustomData;
    }
    throw error;
  }
}
