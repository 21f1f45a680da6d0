import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import { messageIDOf, tinyIDOf } from '../../../packages/engine/src/core/ids.js';
import { list, number, text, texts } from '../gateway/fields.js';
import type { Handlers, Request } from '../gateway/handler.js';

/** What is said of a message of which nothing is known. */
const UNKNOWN = 10062;

const HAS_NOT_READ = 1;

/** Who has read which messages. C2C messages are named by what their IDs are made of, those of groups by their sequences. */
export const receiptHandlers: Handlers = {
  async c2c_msg_read_receipt({ body, session }) {
    const conversationID = c2cConversationID(text(body, 'Peer_Account'));
    const messageIDs = list(body, 'C2CMsgInfo').map((info) =>
      messageIDOf({
        senderTinyID: tinyIDOf(text(info, 'From_Account')),
        clientTime: number(info, 'MsgClientTime'),
        random: number(info, 'MsgRandom'),
      }),
    );
    await session.call('receipts.send', { conversationID, messageIDs });
    return {};
  },
  async group_msg_receipt(request) {
    const conversationID = groupConversationID(text(request.body, 'GroupId'));
    const messageIDs = sequencesOf(request).map((one) => messageID(request, one));
    await request.session.call('receipts.send', { conversationID, messageIDs });
    return {};
  },
  async get_group_msg_receipt(request) {
    const { body, session } = request;
    const groupID = text(body, 'GroupId');
    const sequences = sequencesOf(request);
    const messageIDs = sequences.map((one) => messageID(request, one));
    const { receipts } = await session.call('receipts.counts', { groupID, messageIDs });
    const GroupMsgReceiptList = sequences.map((MsgSeq, place) => {
      const receipt = receipts.find((one) => one.messageID === messageIDs[place]);
      if (!receipt) return { MsgSeq, Code: UNKNOWN };
      return { MsgSeq, Code: 0, ReadNum: receipt.readCount, UnreadNum: receipt.unreadCount };
    });
    return { GroupMsgReceiptList };
  },
  async get_group_msg_receipt_detail(request) {
    const { body, session } = request;
    const isRead = number(body, 'Flag') !== HAS_NOT_READ;
    const { userIDs, cursor } = await session.call('receipts.members', {
      groupID: text(body, 'GroupId'),
      messageID: messageID(request, number(body, 'MsgSeq')),
      isRead,
      cursor: text(body, 'Cursor'),
      count: number(body, 'Num'),
    });
    return {
      Cursor: cursor,
      IsFinish: cursor === '' ? 1 : 0,
      ReadList: isRead ? userIDs.map((Read_Account) => ({ Read_Account })) : [],
      UnreadList: isRead ? [] : userIDs.map((Unread_Account) => ({ Unread_Account })),
    };
  },
  async get_group_msg_receipts_by_users({ body, session }) {
    const messages = list(body, 'MemberReadMsgList').map((one) => ({
      sequence: number(one, 'MsgSeq'),
      userIDs: texts(one, 'MemberList_Account'),
    }));
    const groupID = text(body, 'GroupId');
    const reply = await session.call('receipts.times', { groupID, messages });
    return {
      MsgReadList: reply.messages.map(({ sequence, times }) => ({
        MsgSeq: sequence,
        ReadList: times.map(({ userID, time }) => ({ Read_Account: userID, Read_Time: time })),
      })),
    };
  },
};

function sequencesOf({ body }: Request): number[] {
  return list(body, 'MsgSeqList').map((one) => number(one, 'MsgSeq'));
}

/** A number that has never passed names no message: the engine will say so. */
function messageID({ body, session }: Request, sequence: number): string {
  const message = session.messages.byGroupSequence(text(body, 'GroupId'), sequence);
  return message ? messageIDOf(message) : String(sequence);
}
