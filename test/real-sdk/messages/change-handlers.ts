import { ChatError, c2cConversationID, groupConversationID } from '@parlor/sdk';
import { messageIDOf } from '../../../packages/engine/src/core/ids.js';
import { list, number, object, text, texts } from '../gateway/fields.js';
import { placeIDOf } from '../gateway/group-place.js';
import type { Handlers, Request } from '../gateway/handler.js';
import { msgKeyOf } from '../gateway/message-index.js';

/** Taking messages back, and deleting them. C2C messages are named by their keys, those of groups by their sequences. */
export const changeHandlers: Handlers = {
  async msgwithdraw(request) {
    const info = object(request.body, 'MsgInfo');
    const key = {
      sequence: number(info, 'MsgSeq'),
      random: number(info, 'MsgRandom'),
      time: number(info, 'MsgTimeStamp'),
    };
    const messageID = c2cMessageID(request, msgKeyOf(key));
    const from = text(info, 'From_Account');
    const peer = from === request.session.userID ? text(info, 'To_Account') : from;
    const conversationID = c2cConversationID(peer);
    await request.session.call('messages.revoke', { conversationID, messageID });
    return {};
  },
  async group_msg_recall(request) {
    const conversationID = groupConversationID(placeIDOf(request.body));
    const RecallRetList: { MsgSeq: number; RetCode: number }[] = [];
    for (const one of list(request.body, 'MsgSeqList')) {
      const MsgSeq = number(one, 'MsgSeq');
      const messageID = groupMessageID(request, MsgSeq);
      const RetCode = await codeOf(
        request.session.call('messages.revoke', { conversationID, messageID }),
      );
      RecallRetList.push({ MsgSeq, RetCode });
    }
    return { RecallRetList };
  },
  async delete_c2c_msg_ramble(request) {
    const conversationID = c2cConversationID(text(request.body, 'To_Account'));
    const keys = texts(request.body, 'MsgKeyList');
    const messageIDs = keys.map((key) => c2cMessageID(request, key));
    await request.session.call('messages.delete', { conversationID, messageIDs });
    return {};
  },
  async delete_group_ramble_msg_by_seq(request) {
    const conversationID = groupConversationID(placeIDOf(request.body));
    const sequences = list(request.body, 'Seqs').map(Number);
    const messageIDs = sequences.map((sequence) => groupMessageID(request, sequence));
    await request.session.call('messages.delete', { conversationID, messageIDs });
    return {};
  },
};

/** What concerns one message is said of it; what concerns the whole question is its answer. */
const OF_ONE_MESSAGE: ReadonlySet<number> = new Set([10030, 10031, 10032]);

async function codeOf(call: Promise<unknown>): Promise<number> {
  try {
    await call;
    return 0;
  } catch (error) {
    if (error instanceof ChatError && OF_ONE_MESSAGE.has(error.code)) return error.code;
    throw error;
  }
}

/** A key that has never passed names no message: the engine will say so. */
function c2cMessageID({ session }: Request, msgKey: string): string {
  const message = session.messages.byMsgKey(msgKey);
  return message ? messageIDOf(message) : msgKey;
}

function groupMessageID({ body, session }: Request, sequence: number): string {
  const message = session.messages.byGroupSequence(placeIDOf(body), sequence);
  return message ? messageIDOf(message) : String(sequence);
}
