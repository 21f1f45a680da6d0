import { TYPES } from '@parlor/sdk';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** That tips tell of receipts, and not of what has happened. */
const RECEIPTS = 19;

/** That messages were read. */
export const receiptTellers: PushTellers = {
  'receipts.ofPeer': ({ userID, messageIDs, time }) => [
    {
      Event: 16,
      Peer_Account: userID,
      PeerReadTime: time,
      C2cMsgInfo: messageIDs.map(nameOf),
    },
  ],
  'receipts.ofGroup': ({ groupID, receipts }) => {
    const GroupMsgReceiptList = receipts.map(({ messageID, readCount, unreadCount }) => ({
      ...nameOf(messageID),
      ReadNum: readCount,
      UnreadNum: unreadCount,
    }));
    const tip = {
      Event: 5,
      From_Account: TYPES.CONV_SYSTEM,
      GroupInfo: { GroupId: groupID },
      MsgBody: { ReportType: RECEIPTS, GroupMsgReceiptList },
    };
    return [{ Event: 5, GroupTips: [tip] }];
  },
};

/** The SDK makes the ID of the message of these. */
function nameOf(messageID: string): WireBody {
  const [TinyId, MsgClientTime, MsgRandom] = messageID.split('-');
  return { TinyId, MsgClientTime: Number(MsgClientTime), MsgRandom: Number(MsgRandom) };
}
