import { parseConversationID } from '@parlor/sdk';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { GROUP, PERSON } from './session-item.js';

const PINNED = 2;
const UNPINNED = 3;

/** What others have read, and what I did in another instance. */
export const conversationTellers: PushTellers = {
  'conversations.readByPeer': ({ userID, time }, session) => {
    const pair = { From_Account: session.userID, To_Account: userID, LastReadTime: time };
    const C2cReadedReceipt = { To_Account: userID, UinPairReadArray: [pair] };
    return [{ Event: 10, C2cNotifyMsgArray: [{ C2cReadedReceipt }] }];
  },
  'conversations.read': ({ conversationID, position }, session) => {
    const id = parseConversationID(conversationID);
    if (!id) return [];
    if (id.type === 'GROUP') return [groupRead(id.targetID, position.sequence)];
    const { time: LastReadTime } = position;
    const pair = { From_Account: id.targetID, To_Account: session.userID, LastReadTime };
    const ReadC2cMsgNotify = { UinPairReadArray: [pair] };
    return [{ Event: 10, C2cNotifyMsgArray: [{ ReadC2cMsgNotify }] }];
  },
  'conversations.pinned': ({ conversationID, isPinned }) => {
    const id = parseConversationID(conversationID);
    if (!id) return [];
    const { type, targetID } = id;
    const contact =
      type === 'C2C' ? { Type: PERSON, UserId: targetID } : { Type: GROUP, GroupId: targetID };
    const RecentContactTopItem = { RecentContactList: [contact] };
    const PushType = isPinned ? PINNED : UNPINNED;
    return [{ Event: 13, RecentContactMod: [{ PushType, RecentContactTopItem }] }];
  },
};

function groupRead(groupID: string, sequence: number): WireBody {
  const GroupReadInfoArray = [{ GroupId: groupID, LastReadMsgSeq: sequence }];
  const tip = {
    Event: 5,
    From_Account: '@TIM#SYSTEM',
    GroupInfo: { GroupId: groupID },
    MsgBody: { GroupReadInfoArray },
  };
  return { Event: 5, GroupTips: [tip] };
}
