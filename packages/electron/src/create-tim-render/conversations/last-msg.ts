import type { Conversation } from '@parlor/sdk';
import { placeOf } from '../../codec/message-places.js';
import { type Json_value_msg, TIMMsgStatus } from '../../native/messages.js';
import { elementJson } from '../messages/element-json.js';

/** What a conversation shows of its last message, in the words of the native SDK; it has gone through JSON. */
export function lastMsg({ conversationID, lastMessage }: Conversation, me: string): Json_value_msg {
  const { type, payload, fromAccount, isRevoked } = lastMessage;
  const place = placeOf(conversationID);
  const element = type && payload ? elementJson({ type, content: payload }) : undefined;
  return JSON.parse(
    JSON.stringify({
      message_elem_array: element ? [element] : [],
      message_conv_id: place?.conv_id,
      message_conv_type: place?.conv_type,
      message_sender: fromAccount,
      message_is_from_self: fromAccount === me,
      message_status: isRevoked ? TIMMsgStatus.kTIMMsg_Revoked : TIMMsgStatus.kTIMMsg_SendSucc,
      message_server_time: lastMessage.lastTime,
      message_seq: lastMessage.lastSequence,
      message_version: lastMessage.version,
      message_is_peer_read: lastMessage.isPeerRead,
      message_cloud_custom_str: lastMessage.cloudCustomData,
      message_revoker_user_id: lastMessage.revoker ?? '',
      message_sender_profile: {
        user_profile_identifier: fromAccount,
        user_profile_nick_name: lastMessage.nick,
      },
      message_sender_group_member_info: {
        group_member_info_identifier: fromAccount,
        group_member_info_name_card: lastMessage.nameCard,
      },
    }),
  );
}
