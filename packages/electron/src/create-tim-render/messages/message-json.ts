import { type Message, type RevokedMessageStub, TYPES } from '@parlor/sdk';
import { placeOf } from '../../codec/message-places.js';
import { priorityNumber } from '../../codec/priorities.js';
import { type Json_msg_locator, type Json_value_msg, TIMMsgStatus } from '../../native/messages.js';
import { elementJson } from './element-json.js';

/** A message as the native SDK tells it: all of it has gone through JSON. */
export function messageJson(message: Message): Json_value_msg {
  const place = placeOf(message.conversationID ?? '');
  const isMine = message.flow === 'out';
  return JSON.parse(
    JSON.stringify({
      message_elem_array: message._elements.flatMap((element) => elementJson(element) ?? []),
      message_conv_id: place?.conv_id,
      message_conv_type: place?.conv_type,
      message_msg_id: message.ID,
      message_sender: message.from,
      message_is_from_self: isMine,
      message_status: statusNumber(message),
      message_priority: priorityNumber(message.priority),
      message_client_time: message.clientTime,
      message_server_time: message.time,
      message_seq: message.sequence,
      message_rand: message.random,
      message_version: message.version,
      message_is_read: message.isRead,
      message_is_peer_read: message.isPeerRead,
      message_is_online_msg: message._onlineOnlyFlag,
      message_is_broadcast_message: message.isBroadcastMessage,
      message_is_excluded_from_unread_count: message._isExcludedFromUnreadCount,
      message_excluded_from_last_message: message._isExcludedFromLastMessage,
      message_cloud_custom_str: message.cloudCustomData,
      message_group_at_user_array: message.atUserList,
      message_target_group_member_array: message._receiverList ?? [],
      message_support_message_extension: message.isSupportExtension,
      message_need_read_receipt: message.needReadReceipt,
      ...receiptJson(message),
      message_revoker_user_id: message.isRevoked ? message.revoker : '',
      ...senderJson(message),
    }),
  );
}

/** Messages of a list that the native SDK tells in this way: notices have a callback of their own. */
export function messagesJson(messages: readonly Message[]): Json_value_msg[] {
  return messages.filter(({ type }) => type !== TYPES.MSG_GRP_SYS_NOTICE).map(messageJson);
}

/** Where a message is that was taken back. */
export function locatorJson(message: Message | RevokedMessageStub): Json_msg_locator {
  const place = placeOf(message.conversationID);
  const { time } = message;
  return {
    ...(place && {
      message_locator_conv_id: place.conv_id,
      message_locator_conv_type: place.conv_type,
    }),
    message_locator_is_revoked: true,
    ...(time !== undefined && { message_locator_time: time }),
    message_locator_seq: message.sequence,
    message_locator_is_self: 'flow' in message && message.flow === 'out',
    // A message that is not loaded has it in its ID.
    message_locator_rand:
      'random' in message ? message.random : Number(message.ID?.split('-')[2] ?? 0),
  };
}

function statusNumber({ isRevoked, status }: Message): number {
  if (isRevoked) return TIMMsgStatus.kTIMMsg_Revoked;
  if (status === 'success') return TIMMsgStatus.kTIMMsg_SendSucc;
  return status === 'fail' ? TIMMsgStatus.kTIMMsg_SendFail : TIMMsgStatus.kTIMMsg_Sending;
}

function receiptJson({ readReceiptInfo }: Message): object {
  return {
    message_receipt_peer_read: readReceiptInfo.isPeerRead,
    message_group_receipt_read_count: readReceiptInfo.readCount,
    message_group_receipt_unread_count: readReceiptInfo.unreadCount,
  };
}

function senderJson({ from, nick, avatar, level, nameCard, conversationType }: Message): object {
  return {
    message_sender_profile: {
      user_profile_identifier: from,
      user_profile_nick_name: nick,
      user_profile_face_url: avatar,
      user_profile_level: level,
    },
    ...(conversationType === TYPES.CONV_GROUP && {
      message_sender_group_member_info: {
        group_member_info_identifier: from,
        group_member_info_name_card: nameCard,
      },
    }),
  };
}
