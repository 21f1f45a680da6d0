import { type MessageBase, parseConversationID, TYPES } from '@parlor/sdk';
import { conversationAt } from '../../codec/message-places.js';
import { priorityOf } from '../../codec/priorities.js';
import { TIMConvType, TIMMsgStatus } from '../../native/messages.js';
import { fieldOf, flagIn, numberIn, textIn, textsIn } from './native-field.js';
import type { MessageInit } from './native-message.js';

/** How a group marks the place of a message that was taken back. */
const REVOKED_PLACE = 2;

/** What the native library says of a message, without its elements; `undefined` when it cannot be told which it is. */
export function readMessage(native: unknown, me: string): MessageInit | undefined {
  const conversationID = conversationAt(
    textIn(native, 'message_conv_id') ?? '',
    numberIn(native, 'message_conv_type') ?? 0,
  );
  const ID = textIn(native, 'message_msg_id');
  if (conversationID === undefined || !ID) return undefined;
  const from = textIn(native, 'message_sender') ?? '';
  const flow = isMine(native, from, me) ? 'out' : 'in';
  return {
    ID,
    ...whereOf(conversationID, flow, me),
    from,
    flow,
    status: 'success',
    senderTinyID: ID.split('-')[0] ?? '',
    ...readSender(native),
    ...readNumbers(native),
    ...readMarks(native, flow),
  };
}

function isMine(native: unknown, from: string, me: string): boolean {
  const said = fieldOf(native, 'message_is_from_self');
  return typeof said === 'boolean' ? said : from === me;
}

function whereOf(conversationID: string, flow: 'in' | 'out', me: string) {
  const { type: conversationType, targetID } = parseConversationID(conversationID) ?? {
    type: TYPES.CONV_SYSTEM,
    targetID: '',
  };
  const isToMe = conversationType === TYPES.CONV_C2C && flow === 'in';
  return { conversationID, conversationType, to: isToMe ? me : targetID };
}

function readSender(native: unknown) {
  const profile = fieldOf(native, 'message_sender_profile');
  const member = fieldOf(native, 'message_sender_group_member_info');
  return {
    nick: textIn(profile, 'user_profile_nick_name') ?? '',
    avatar: textIn(profile, 'user_profile_face_url') ?? '',
    level: numberIn(profile, 'user_profile_level') ?? 0,
    nameCard: textIn(member, 'group_member_info_name_card') ?? '',
  };
}

function readNumbers(native: unknown) {
  const clientTime = numberIn(native, 'message_client_time') ?? 0;
  const sequence = numberIn(native, 'message_seq') ?? 0;
  const version = numberIn(native, 'message_version') ?? 0;
  return {
    time: numberIn(native, 'message_server_time') ?? clientTime,
    clientTime,
    sequence,
    clientSequence: sequence,
    random: numberIn(native, 'message_rand') ?? 0,
    priority: priorityOf(numberIn(native, 'message_priority') ?? -1),
    version,
    isModified: version > 0,
  };
}

function readMarks(native: unknown, flow: 'in' | 'out'): Partial<MessageInit> {
  const isRevoked = numberIn(native, 'message_status') === TIMMsgStatus.kTIMMsg_Revoked;
  const revoker = isRevoked ? (textIn(native, 'message_revoker_user_id') ?? '') : '';
  const isGroup = numberIn(native, 'message_conv_type') === TIMConvType.kTIMConv_Group;
  const receivers = textsIn(native, 'message_target_group_member_array');
  return {
    isRead: flow === 'out' || flagIn(native, 'message_is_read'),
    isPeerRead: flow === 'out' && flagIn(native, 'message_is_peer_read'),
    isRevoked,
    isPlaceMessage: isRevoked && isGroup ? REVOKED_PLACE : 0,
    revoker,
    revokerInfo: { userID: revoker, nick: '', avatar: '' },
    cloudCustomData: textIn(native, 'message_cloud_custom_str') ?? '',
    atUserList: textsIn(native, 'message_group_at_user_array'),
    needReadReceipt: flagIn(native, 'message_need_read_receipt'),
    isSupportExtension: flagIn(native, 'message_support_message_extension'),
    isBroadcastMessage: flagIn(native, 'message_is_broadcast_message'),
    _onlineOnlyFlag: flagIn(native, 'message_is_online_msg'),
    _isExcludedFromUnreadCount: flagIn(native, 'message_is_excluded_from_unread_count'),
    _isExcludedFromLastMessage: flagIn(native, 'message_excluded_from_last_message'),
    _receiverList: receivers.length > 0 ? receivers : undefined,
    readReceiptInfo: readReceipt(native, flow),
  };
}

/** Of my own messages alone, and as far as the native library knows it. */
function readReceipt(native: unknown, flow: 'in' | 'out'): MessageBase['readReceiptInfo'] {
  const isWanted = flow === 'out' && flagIn(native, 'message_need_read_receipt');
  const isC2C = numberIn(native, 'message_conv_type') === TIMConvType.kTIMConv_C2C;
  return {
    readCount:
      isWanted && !isC2C ? numberIn(native, 'message_group_receipt_read_count') : undefined,
    unreadCount:
      isWanted && !isC2C ? numberIn(native, 'message_group_receipt_unread_count') : undefined,
    isPeerRead: isWanted && isC2C ? flagIn(native, 'message_receipt_peer_read') : undefined,
    timestamp: 0,
  };
}
