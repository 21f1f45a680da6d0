import type { MessageRemindType } from '@parlor/sdk';
import type {
  WireConversation,
  WireConversationGroup,
} from '../../../packages/engine/src/protocol/entities.js';
import { groupIDsOf } from '../conversation-groups/group-items.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { GROUP, PERSON } from './contacts.js';
import { lastMessageOf } from './last-message.js';

/** How the service counts the ways of being told of messages. */
const REMIND_NUMBERS: Readonly<Partial<Record<MessageRemindType, number>>> = {
  AcceptAndNotify: 0,
  Discard: 1,
  AcceptNotNotify: 2,
  AcceptNotNotifyExceptAt: 3,
};

/** Set in `LastMsgFlags` when the last message was taken back. */
const REVOKED = { C2C: 8, GROUP: 2 } as const;

/** A conversation as the service lists it. What is unread one to one is told with the missed messages. */
export function sessionItem(
  conversation: WireConversation,
  groups: readonly WireConversationGroup[],
): WireBody {
  const { type, lastMessage, isPinned } = conversation;
  return {
    TopFlags: isPinned ? 1 : 0,
    MsgRecvOption: remindNumber(conversation),
    MsgTimeStamp: lastMessage?.time ?? 0,
    MsgSeq: lastMessage?.sequence ?? 0,
    ...labelFields(conversation, groups),
    LastMsgFlags: lastMessage?.isRevoked ? REVOKED[type] : 0,
    ...lastMessageOf(conversation),
    ...(type === 'C2C' ? personPart(conversation) : groupPart(conversation)),
  };
}

/** What I have written onto a conversation, and in which of my groups I have put it. */
export function labelFields(
  conversation: WireConversation,
  groups: readonly WireConversationGroup[],
): WireBody {
  return {
    StandardMark: bitsOf(conversation.markList ?? []),
    CustomMark: conversation.customData ?? '',
    ContactGroupId: groupIDsOf(conversation, groups),
  };
}

/** Marks are powers of two: together they make a number, told in its bits. */
export function bitsOf(markList: readonly number[]): string {
  if (markList.length === 0) return '';
  return markList.reduce((sum, mark) => sum + BigInt(mark), 0n).toString(2);
}

export function remindNumber({ messageRemindType }: WireConversation): number {
  return REMIND_NUMBERS[messageRemindType] ?? 0;
}

function personPart(conversation: WireConversation): WireBody {
  const { conversationID, userProfile, lastMessage, peerReadTime } = conversation;
  return {
    Type: PERSON,
    To_Account: conversationID.slice('C2C'.length),
    C2cNick: userProfile?.nick ?? '',
    C2cImage: userProfile?.avatar ?? '',
    C2cPeerReadTime: peerReadTime,
    LastC2CMsgFrom_Account: lastMessage?.from ?? '',
  };
}

/** A group that is no more is told without what it was. */
function groupPart(conversation: WireConversation): WireBody {
  const { conversationID, group, lastMessage, unreadCount } = conversation;
  return {
    Type: GROUP,
    ToAccount: conversationID.slice('GROUP'.length),
    GroupNick: group?.name ?? '',
    GroupImage: group?.avatar ?? '',
    GroupType: group?.type ?? '',
    GroupNextMsgSeq: group?.nextMessageSeq ?? 0,
    MsgGroupReadedSeq: group?.selfInfo?.readSequence ?? 0,
    UnreadMsgCount: unreadCount,
    MsgGroupFrom_Account: lastMessage?.from ?? '',
    MsgGroupFromNickName: lastMessage?.nick ?? '',
    MsgGroupFromCardName: lastMessage?.nameCard ?? '',
  };
}
