import { parseConversationID } from '@parlor/sdk';
import { placeFieldsOf } from '../gateway/group-place.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { toldContactOf } from './contacts.js';
import { bitsOf } from './session-item.js';

/** What the news are about. */
const DELETED = 1;
const PINNED = 2;
const UNPINNED = 3;
const LABELLED = 4;

/** What was changed of a conversation's labels: both are told. */
const MARK_AND_CUSTOM_DATA = 3;

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
  'conversations.allRead': ({ readsPeople, groups }) => {
    const GroupReadInfoArray = groups.map(({ groupID, sequence }) => ({
      GroupId: groupID,
      LastReadMsgSeq: sequence,
    }));
    return [{ Event: 14, C2CReadAllMsg: readsPeople ? 1 : 0, GroupReadInfoArray }];
  },
  'conversations.deleted': ({ conversationIDs }) => {
    const RecentContactDeleteItem = { RecentContactList: conversationIDs.map(toldContactOf) };
    return [{ Event: 13, RecentContactMod: [{ PushType: DELETED, RecentContactDeleteItem }] }];
  },
  'conversations.labelled': ({ conversations }) => {
    const RecentContactMarkContactItem = conversations.map((labels) => ({
      RecentContactItem: toldContactOf(labels.conversationID),
      OptType: MARK_AND_CUSTOM_DATA,
      StandardMark: bitsOf(labels.markList),
      CustomMark: labels.customData,
    }));
    const RecentContactMarkContact = { RecentContactMarkContactItem };
    return [{ Event: 13, RecentContactMod: [{ PushType: LABELLED, RecentContactMarkContact }] }];
  },
  'conversations.pinned': ({ conversationID, isPinned }) => {
    const RecentContactTopItem = { RecentContactList: [toldContactOf(conversationID)] };
    const PushType = isPinned ? PINNED : UNPINNED;
    return [{ Event: 13, RecentContactMod: [{ PushType, RecentContactTopItem }] }];
  },
};

function groupRead(groupID: string, sequence: number): WireBody {
  const place = placeFieldsOf(groupID);
  const GroupReadInfoArray = [{ ...place, LastReadMsgSeq: sequence }];
  const tip = {
    Event: 5,
    From_Account: '@TIM#SYSTEM',
    GroupInfo: place,
    MsgBody: { GroupReadInfoArray },
  };
  return { Event: 5, GroupTips: [tip] };
}
