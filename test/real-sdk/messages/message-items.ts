import { communityIDOfTopic, TYPES } from '@parlor/sdk';
import type { WireMessage } from '../../../packages/engine/src/protocol/entities.js';
import { placeFieldsOf } from '../gateway/group-place.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { msgBodyOf } from './elements.js';
import type { GroupNature } from './group-types.js';
import { roomTipBodyOf, tipBodyOf, tipGroupOf } from './tip-body.js';
import { revokerOf } from './withdrawals.js';

const PRIORITIES = { High: 1, Normal: 2, Low: 3, Lowest: 4 } as const;

/** What a revoked message is marked with. */
const REVOKED_C2C = { MsgFlagBits: 8 } as const;
const REVOKED_GROUP = { IsPlaceMsg: 2 } as const;

/** What the app's own server says: in a push, and where it is asked for. */
const BY_THE_APP = { IsSys: 1, IsSystemMsg: 1 } as const;

/** What the tips of a community with topics are marked with: they are told, and are in no conversation. */
const WITH_TOPICS = 2;

/** A C2C message as the service tells it, in a push or in the history. */
export function c2cItemOf(message: WireMessage): WireBody {
  return {
    ...commonOf(message),
    To_Account: message.to,
    From_AccountNick: message.nick,
    From_AccountHeadurl: message.avatar,
    IsNeedReadReceipt: flag(message.needReadReceipt),
    ...(message.receiptTime !== undefined && acknowledgedAt(message.receiptTime)),
    ...(message.onlineUserOnly && { MsgLifeTime: 0 }),
    ...(message.isRevoked && REVOKED_C2C),
    MsgBody: msgBodyOf(message.elements),
  };
}

/** When the receiver has said that they have read it. */
function acknowledgedAt(PeerReadTime: number): WireBody {
  return { IsPeerRead: 1, PeerReadTime };
}

/** A message of a group, or a tip, as the service tells it, in a push or in the history. */
export function groupItemOf(message: WireMessage, nature: GroupNature): WireBody {
  const communityID = communityIDOfTopic(message.to);
  const item = {
    ...commonOf(message),
    ToGroupId: communityID ?? message.to,
    // In the history.
    ...(communityID !== undefined && { ToTopicId: message.to }),
    MsgPriority: PRIORITIES[message.priority],
    NeedReadReceipt: flag(message.needReadReceipt),
    ...(message.isSystemMessage && BY_THE_APP),
    OnlineOnlyFlag: flag(message.onlineUserOnly),
    ...(message.isRevoked && REVOKED_GROUP),
  };
  return isTip(message)
    ? { ...item, ...tipPartsOf(message, nature) }
    : { ...item, ...spokenPartsOf(message, nature) };
}

/** What is said to all live rooms: an item of another event, which names no group. */
export function broadcastItemOf(message: WireMessage): WireBody {
  const nature = { type: TYPES.GRP_AVCHATROOM, isSupportTopic: false };
  const { ToGroupId: _none, ...item } = groupItemOf(message, nature);
  return { ...item, Event: 17 };
}

/** Whether the service itself says it in a group. */
export function isTip({ elements }: WireMessage): boolean {
  return elements[0]?.type === TYPES.MSG_GRP_TIP;
}

function tipPartsOf(message: WireMessage, nature: GroupNature): WireBody {
  const content = message.elements[0]?.content ?? {};
  return {
    // What only those hear who are there is another event.
    Event: message.onlineUserOnly ? 6 : 4,
    From_AccountNick: message.nick,
    From_AccountHeadurl: message.avatar,
    GroupInfo: {
      ...tipGroupOf(content),
      GroupType: nature.type,
      ...(nature.isSupportTopic && { MillionGroupFlag: WITH_TOPICS }),
    },
    MsgBody: nature.type === TYPES.GRP_AVCHATROOM ? roomTipBodyOf(content) : tipBodyOf(content),
  };
}

function spokenPartsOf(
  message: WireMessage,
  { type: GroupType, isSupportTopic }: GroupNature,
): WireBody {
  const GroupAtInfo = message.atUserList.map((userID) =>
    userID === TYPES.MSG_AT_ALL
      ? { GroupAtAllFlag: 1 }
      : { GroupAtAllFlag: 0, GroupAt_Account: userID },
  );
  return {
    Event: 3,
    GroupInfo: {
      ...placeFieldsOf(message.to),
      GroupType,
      ...(isSupportTopic && { MillionGroupFlag: WITH_TOPICS }),
      From_AccountNick: message.nick,
      From_AccountHeadurl: message.avatar,
      ...(message.level !== undefined && { From_AccountLevel: message.level }),
      MsgFrom_AccountExtraInfo: { NameCard: message.nameCard },
    },
    ...(GroupAtInfo.length > 0 && { GroupAtInfo }),
    MsgBody: msgBodyOf(message.elements),
  };
}

/** The ID of a message is made of `TinyId`, `MsgClientTime` and `MsgRandom`. */
function commonOf(message: WireMessage): WireBody {
  const { excludedFromLastMessage, excludedFromUnreadCount } = message;
  return {
    From_Account: message.from,
    TinyId: message.senderTinyID,
    MsgSeq: message.sequence,
    ClientSeq: message.clientSequence,
    MsgRandom: message.random,
    MsgTimeStamp: message.time,
    MsgClientTime: message.clientTime,
    MsgVersion: message.version,
    ...(message.revoker !== undefined && {
      RevokerInfo: revokerOf({ revoker: message.revoker }),
    }),
    CloudCustomData: message.cloudCustomData,
    ...judgementOf(message),
    SupportMessageExtension: flag(message.isSupportExtension),
    SendMsgControl: {
      NoLastMsg: flag(excludedFromLastMessage),
      NoUnread: flag(excludedFromUnreadCount),
    },
  };
}

/** What the moderation has come to, once it has. */
export function judgementOf({ checkResult }: Pick<WireMessage, 'checkResult'>): WireBody {
  return checkResult === undefined ? {} : { MsgCheckResult: checkResult };
}

function flag(isSet: boolean): 0 | 1 {
  return isSet ? 1 : 0;
}
