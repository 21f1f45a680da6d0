import {
  type MessageBase,
  type MessageElement,
  type MessagePayloads,
  type MessageType,
  type SendMessageOptions,
  TYPES,
} from '@parlor/sdk';
import { placeOf } from '../../codec/message-places.js';
import { priorityNumber } from '../../codec/priorities.js';
import { type Elem, TIMElemType } from '../../native/elements.js';
import type { Json_value_msg, OfflinePushConfig } from '../../native/messages.js';
import type { LiveMessage } from './native-message.js';
import { originalOf } from './read-element.js';

/** A message that is to be sent, with what is to become of it on its way. */
export function outgoingMessage(message: LiveMessage, options: SendMessageOptions): Json_value_msg {
  const { messageControlInfo: control, offlinePushInfo } = options;
  const receivers = message._receiverList ?? [];
  return {
    message_elem_array: writeElements(message),
    message_priority: priorityNumber(message.priority),
    message_client_time: message.clientTime,
    message_cloud_custom_str: message.cloudCustomData,
    ...(message.atUserList.length > 0 && { message_group_at_user_array: message.atUserList }),
    ...(message.needReadReceipt && { message_need_read_receipt: true }),
    ...(message.isSupportExtension && { message_support_message_extension: true }),
    ...(message._relayFlag && { message_is_forward_message: true }),
    ...(receivers.length > 0 && { message_target_group_member_array: receivers }),
    ...(options.onlineUserOnly && { message_is_online_msg: true }),
    ...(control?.excludedFromUnreadCount && { message_is_excluded_from_unread_count: true }),
    ...(control?.excludedFromLastMessage && { message_excluded_from_last_message: true }),
    ...(control?.excludedFromContentModeration && {
      message_excluded_from_content_moderation: true,
    }),
    ...(offlinePushInfo && { message_offline_push_config: pushConfig(offlinePushInfo) }),
  };
}

function pushConfig(push: NonNullable<SendMessageOptions['offlinePushInfo']>): OfflinePushConfig {
  const { title = '', description = '', extension = '' } = push;
  const { androidInfo = {}, apnsInfo = {} } = push;
  const channel = androidInfo.OPPOChannelID ?? push.androidOPPOChannelID;
  const isCall = (apnsInfo.disableVoipPush ?? push.disableVoipPush) === false;
  return {
    offline_push_config_desc: description,
    offline_push_config_ext: extension,
    offline_push_config_flag: push.disablePush ? 1 : 0,
    offline_push_config_ios_config: {
      ios_offline_push_config_title: title,
      ios_offline_push_config_sound: apnsInfo.sound ?? '',
      ios_offline_push_config_ignore_badge: apnsInfo.ignoreIOSBadge ?? push.ignoreIOSBadge ?? false,
      ios_offline_push_config_push_type: isCall ? 1 : 0,
    },
    offline_push_config_android_config: {
      android_offline_push_config_title: title,
      android_offline_push_config_sound: androidInfo.sound ?? '',
      android_offline_push_config_notify_mode: 0,
      ...(androidInfo.VIVOCategory !== undefined && {
        android_offline_push_config_vivo_category: androidInfo.VIVOCategory,
      }),
      ...(channel !== undefined && { android_offline_push_config_oppo_channel_id: channel }),
    },
  };
}

/** By what the native library knows a message again of which it has told nothing. */
export function identityOf(message: MessageBase): Json_value_msg {
  const place = placeOf(message.conversationID);
  return {
    message_msg_id: message.ID,
    ...(place && { message_conv_id: place.conv_id, message_conv_type: place.conv_type }),
    message_sender: message.from,
    message_is_from_self: message.flow === 'out',
    message_client_time: message.clientTime,
    message_server_time: message.time,
    message_seq: message.sequence,
    message_rand: message.random,
  };
}

/** Elements as they are written here; what has a file the native library has made, and gets back as it was. */
export function writeElements(message: { readonly _elements: readonly MessageElement[] }): Elem[] {
  return message._elements.flatMap((element) => writeElement(element) ?? []);
}

function writeElement(element: MessageElement): Elem | undefined {
  if (isOf(element, TYPES.MSG_TEXT)) {
    return { elem_type: TIMElemType.kTIMElem_Text, text_elem_content: element.content.text };
  }
  if (isOf(element, TYPES.MSG_CUSTOM)) {
    return {
      elem_type: TIMElemType.kTIMElem_Custom,
      custom_elem_data: element.content.data,
      custom_elem_desc: element.content.description,
      custom_elem_ext: element.content.extension,
      custom_elem_sound: '',
    };
  }
  if (isOf(element, TYPES.MSG_FACE)) {
    return {
      elem_type: TIMElemType.kTIMElem_Face,
      face_elem_index: element.content.index,
      face_elem_buf: element.content.data,
    };
  }
  if (isOf(element, TYPES.MSG_LOCATION)) {
    return {
      elem_type: TIMElemType.kTIMElem_Location,
      location_elem_desc: element.content.description,
      location_elem_longitude: element.content.longitude,
      location_elem_latitude: element.content.latitude,
    };
  }
  return originalOf(element);
}

/** Type and content of an element are a pair: whoever made it gave both. */
function isOf<Type extends MessageType>(
  element: MessageElement,
  type: Type,
): element is { type: Type; content: MessagePayloads[Type] } {
  return element.type === type;
}
