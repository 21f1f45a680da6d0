import {
  type ChatSDK,
  type CreateMessageOptions,
  type Message,
  type OfflinePushInfo,
  type SendMessageOptions,
  TYPES,
} from '@parlor/sdk';
import { priorityOf } from '../../codec/priorities.js';
import { type Elem, TIMElemType } from '../../native/elements.js';
import {
  type Json_value_msg,
  type MsgSendMessageParams,
  type OfflinePushConfig,
  TIMConvType,
} from '../../native/messages.js';
import { refusal } from '../native-answer.js';

/** The message that TIMMsgSendMessage was asked to send, made by the client. */
export function createdMessage(client: ChatSDK, asked: MsgSendMessageParams): Message {
  const { params } = asked;
  const [elem, ...others] = params.message_elem_array ?? [];
  const options = creationOptions(asked);
  if (!elem) throw refusal(6017);
  const { message_group_at_user_array: atUserList = [] } = params;
  if ('text_elem_content' in elem && atUserList.length > 0) {
    const payload = { text: elem.text_elem_content, atUserList };
    return client.createTextAtMessage({ ...options, payload });
  }
  const message = messageOf(client, elem, options);
  for (const other of others) {
    const said = payloadOf(other);
    if (said) message.setElement(said);
  }
  // Of what is forwarded it is not asked whether there is anything in it.
  if (params.message_is_forward_message) message._relayFlag = true;
  return message;
}

function messageOf(
  client: ChatSDK,
  elem: Elem,
  options: Omit<CreateMessageOptions<never>, 'payload'>,
): Message {
  if (isText(elem)) {
    return client.createTextMessage({ ...options, payload: { text: elem.text_elem_content } });
  }
  const payload = payloadOf(elem);
  if (payload?.type === TYPES.MSG_CUSTOM) {
    return client.createCustomMessage({ ...options, payload: payload.content });
  }
  if (payload?.type === TYPES.MSG_FACE) {
    return client.createFaceMessage({ ...options, payload: payload.content });
  }
  if (payload?.type === TYPES.MSG_LOCATION) {
    return client.createLocationMessage({ ...options, payload: payload.content });
  }
  // There is no file system here to read from.
  throw refusal(7013);
}

function isText(elem: Elem): elem is Extract<Elem, { text_elem_content: string }> {
  return elem.elem_type === TIMElemType.kTIMElem_Text;
}

/** What an element says that has no file, in the words of the contract. */
export function payloadOf(elem: Elem) {
  const { elem_type } = elem;
  if (elem_type === TIMElemType.kTIMElem_Text && 'text_elem_content' in elem) {
    return { type: TYPES.MSG_TEXT, content: { text: elem.text_elem_content } } as const;
  }
  if (elem_type === TIMElemType.kTIMElem_Custom && 'custom_elem_data' in elem) {
    const { custom_elem_data: data = '', custom_elem_desc = '', custom_elem_ext = '' } = elem;
    const content = { data, description: custom_elem_desc, extension: custom_elem_ext };
    return { type: TYPES.MSG_CUSTOM, content } as const;
  }
  if (elem_type === TIMElemType.kTIMElem_Face && 'face_elem_index' in elem) {
    const { face_elem_index: index, face_elem_buf: data = '' } = elem;
    return { type: TYPES.MSG_FACE, content: { index, data } } as const;
  }
  if (elem_type === TIMElemType.kTIMElem_Location && 'location_elem_longitude' in elem) {
    const { location_elem_longitude: longitude, location_elem_latitude: latitude } = elem;
    const content = { description: elem.location_elem_desc, longitude, latitude };
    return { type: TYPES.MSG_LOCATION, content } as const;
  }
  return undefined;
}

function creationOptions({ conv_id, conv_type, params }: MsgSendMessageParams) {
  const isGroup = conv_type === TIMConvType.kTIMConv_Group;
  if (!isGroup && conv_type !== TIMConvType.kTIMConv_C2C) throw refusal(6017);
  const {
    message_priority: priority,
    message_cloud_custom_str: cloudCustomData,
    message_need_read_receipt: needReadReceipt,
    message_support_message_extension: isSupportExtension,
    message_target_group_member_array: receiverList = [],
  } = params;
  return {
    to: conv_id,
    conversationType: isGroup ? TYPES.CONV_GROUP : TYPES.CONV_C2C,
    ...(priority === undefined ? {} : { priority: priorityOf(priority) }),
    ...(cloudCustomData ? { cloudCustomData } : {}),
    ...(needReadReceipt ? { needReadReceipt } : {}),
    ...(isSupportExtension ? { isSupportExtension } : {}),
    ...(receiverList.length > 0 ? { receiverList } : {}),
  };
}

/** What is to become of it on its way. */
export function sendOptions(message: Json_value_msg): SendMessageOptions {
  const control = {
    ...(message.message_is_excluded_from_unread_count && { excludedFromUnreadCount: true }),
    ...(message.message_excluded_from_last_message && { excludedFromLastMessage: true }),
    ...(message.message_excluded_from_content_moderation && {
      excludedFromContentModeration: true,
    }),
  };
  const { message_offline_push_config: push } = message;
  return {
    ...(message.message_is_online_msg && { onlineUserOnly: true }),
    ...(Object.keys(control).length > 0 && { messageControlInfo: control }),
    ...(push && { offlinePushInfo: pushInfo(push) }),
  };
}

function pushInfo(push: OfflinePushConfig): OfflinePushInfo {
  const { offline_push_config_ios_config: ios, offline_push_config_android_config: android } = push;
  return {
    disablePush: push.offline_push_config_flag === 1,
    title: ios?.ios_offline_push_config_title || android?.android_offline_push_config_title || '',
    description: push.offline_push_config_desc ?? '',
    extension: push.offline_push_config_ext ?? '',
  };
}
