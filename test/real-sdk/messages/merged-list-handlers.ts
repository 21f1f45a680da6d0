import { isMergedMessage } from '../../../packages/engine/src/features/messages/merged-lists.js';
import { list, text } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import { elementsOf, msgBodyOf } from './elements.js';
import { messageFromService, messageToService } from './merged-messages.js';

/** The lists of merged messages that are too long to travel with them. */
export const mergedListHandlers: Handlers = {
  async save_relay_json_msg({ body, session }) {
    const messages = list(body, 'MsgList')
      .map((message): unknown => messageFromService(message, elementsOf))
      .filter(isMergedMessage);
    const keys = await session.call('messages.keepMergedList', { messages });
    return { JsonMsgKey: keys.downloadKey, PbMsgKey: keys.pbDownloadKey };
  },
  async get_relay_json_msg({ body, session }) {
    const downloadKey = text(body, 'JsonMsgKey');
    const { messages } = await session.call('messages.mergedList', { downloadKey });
    return { MsgList: messages.map((message) => messageToService(message, msgBodyOf)) };
  },
};
