import type { CommonResult } from './common-result.js';
import type { Elem } from './elements.js';
import type { GroupMemberInfo } from './members.js';
import type { UserProfile } from './profiles.js';

/** Kinds of conversations. */
export const TIMConvType = {
  kTIMConv_Invalid: 0,
  kTIMConv_C2C: 1,
  kTIMConv_Group: 2,
  kTIMConv_System: 3,
} as const;

/** Where a message stands. */
export const TIMMsgStatus = {
  kTIMMsg_Sending: 1,
  kTIMMsg_SendSucc: 2,
  kTIMMsg_SendFail: 3,
  kTIMMsg_Deleted: 4,
  kTIMMsg_LocalImported: 5,
  kTIMMsg_Revoked: 6,
  kTIMMsg_Cancel: 7,
} as const;

/** How important a group's message is. */
export const TIMMsgPriority = {
  kTIMMsgPriority_High: 0,
  kTIMMsgPriority_Normal: 1,
  kTIMMsgPriority_Low: 2,
  kTIMMsgPriority_Lowest: 3,
} as const;

/** What is shown by a phone whose app is not running, on iOS. */
export interface IOSOfflinePushConfig {
  ios_offline_push_config_title: string;
  ios_offline_push_config_sound: string;
  ios_offline_push_config_ignore_badge: boolean;
  ios_offline_push_config_push_type: number;
}

/** The same on Android. */
export interface AndroidOfflinePushConfig {
  android_offline_push_config_title: string;
  android_offline_push_config_sound: string;
  android_offline_push_config_notify_mode: number;
  android_offline_push_config_vivo_classification?: number;
  android_offline_push_config_vivo_category?: string;
  android_offline_push_config_oppo_channel_id?: string;
}

/** What is shown by a phone whose app is not running. */
export interface OfflinePushConfig {
  offline_push_config_desc: string;
  offline_push_config_ext: string;
  /** 1: nobody is pushed to. */
  offline_push_config_flag: number;
  offline_push_config_ios_config?: IOSOfflinePushConfig;
  offline_push_config_android_config?: AndroidOfflinePushConfig;
}

/** A message. Times are seconds since the epoch. The package calls the type so. */
export interface Json_value_msg {
  message_elem_array?: Elem[];
  /** The userID of the other, a groupID or a topicID. */
  message_conv_id?: string;
  /** {@link TIMConvType}. */
  message_conv_type?: number;
  message_sender?: string;
  /** {@link TIMMsgPriority}. */
  message_priority?: number;
  message_client_time?: number;
  message_server_time?: number;
  message_is_from_self?: boolean;
  message_platform?: number;
  message_is_read?: boolean;
  message_is_online_msg?: boolean;
  message_is_peer_read?: boolean;
  /** {@link TIMMsgStatus}. */
  message_status?: number;
  message_unique_id?: number;
  message_msg_id?: string;
  message_rand?: number;
  message_seq?: number;
  message_custom_int?: number;
  message_custom_str?: string;
  message_cloud_custom_str?: string;
  message_is_excluded_from_unread_count?: boolean;
  message_group_at_user_array?: string[];
  message_is_forward_message?: boolean;
  message_sender_profile?: UserProfile;
  message_sender_group_member_info?: GroupMemberInfo;
  message_support_message_extension?: boolean;
  message_offline_push_config?: OfflinePushConfig;
  message_need_read_receipt?: boolean;
  message_receipt_peer_read?: boolean;
  message_is_broadcast_message?: boolean;
  message_has_sent_receipt?: boolean;
  message_group_receipt_read_count?: number;
  message_group_receipt_unread_count?: number;
  message_version?: number;
  message_excluded_from_last_message?: boolean;
  message_excluded_from_content_moderation?: boolean;
  message_target_group_member_array?: string[];
  message_revoker_user_id?: string;
}

/** Where a message is, without what it says. The first two are the C header's; the declaration does not have them. */
export interface Json_msg_locator {
  message_locator_conv_id?: string;
  message_locator_conv_type?: number;
  message_locator_is_revoked?: boolean;
  message_locator_time?: number;
  message_locator_seq?: number;
  message_locator_is_self?: boolean;
  message_locator_rand?: number;
  message_locator_unique_id?: number;
}

/** What TIMMsgSendMessage takes. */
export interface MsgSendMessageParams {
  conv_id: string;
  conv_type: number;
  params: Json_value_msg;
  /** Left out, the main process has nothing to hand to the native function. */
  user_data?: string;
  messageId?: string;
}

/** What TIMMsgModifyMessage takes. */
export interface MsgModifyMessageParams {
  params: Json_value_msg;
  user_data?: string;
}

/** What TIMMsgRevoke takes. */
export interface MsgRevokeParams {
  conv_id: string;
  conv_type: number;
  json_msg_param: Json_value_msg;
  user_data?: string;
}

/** Which messages TIMMsgGetMsgList is to look for. */
export interface Json_get_msg_param {
  /** The messages before this one; the newest when left out. It may not be `null`. */
  msg_getmsglist_param_last_msg?: Json_value_msg;
  msg_getmsglist_param_count?: number;
  msg_getmsglist_param_is_ramble?: boolean;
  /** `true`: those after it. */
  msg_getmsglist_param_is_forward?: boolean;
  msg_getmsglist_param_last_msg_seq?: number;
  msg_getmsglist_param_time_begin?: number;
  msg_getmsglist_param_time_period?: number;
}

/** What TIMMsgGetMsgList takes. */
export interface MsgGetMsgListParams {
  conv_id: string;
  conv_type: number;
  params: Json_get_msg_param;
  user_data?: string;
}

/** What TIMMsgListDelete takes. */
export interface MsgListDeleteParams {
  conv_id: string;
  conv_type: number;
  params: Json_value_msg[];
  user_data?: string;
}

/** What TIMMsgTranslateText takes. */
export interface TranslateTextParam {
  json_source_text_array: string[];
  source_language: string;
  target_language: string;
  user_data?: string;
}

/** A text, and what it is in the other language. */
export interface MessageTranslateTextResult {
  msg_translate_text_source_text: string;
  msg_translate_text_target_text: string;
}

/** What the setters of the callbacks of messages take: a list of messages, or of locators, as JSON text. */
export interface MessagesCallbackParam {
  callback: (json_array: string, user_data: string) => void;
  user_data?: string;
}

/** The part of TimRender that is about messages. */
export interface MessageRender {
  /** Sends a message, and answers when that is over, with the message as JSON text. */
  TIMMsgSendMessage(param: MsgSendMessageParams): Promise<CommonResult<string>>;
  /** Changes a message for everybody. */
  TIMMsgModifyMessage(param: MsgModifyMessageParams): Promise<CommonResult<Json_value_msg>>;
  /** Takes a message back, for everybody. */
  TIMMsgRevoke(param: MsgRevokeParams): Promise<CommonResult<string>>;
  /** Messages before or after one, the newest first. */
  TIMMsgGetMsgList(param: MsgGetMsgListParams): Promise<CommonResult<Json_value_msg[]>>;
  /** Hides messages of one conversation, for me alone. */
  TIMMsgListDelete(param: MsgListDeleteParams): Promise<CommonResult<string>>;
  /** Translates texts. */
  TIMMsgTranslateText(
    param: TranslateTextParam,
  ): Promise<CommonResult<MessageTranslateTextResult[]>>;
  /** Adds a callback of new messages: of this event there may be several. */
  TIMAddRecvNewMsgCallback(param: MessagesCallbackParam): Promise<void>;
  /** Takes the one callback of messages that were taken back: their {@link Json_msg_locator}. */
  TIMSetMsgRevokeCallback(param: MessagesCallbackParam): Promise<void>;
  /** Takes the one callback of messages that were changed. */
  TIMSetMsgUpdateCallback(param: MessagesCallbackParam): Promise<void>;
}

/** {@link MessageRender}, by name. */
export const MESSAGE_RENDER_METHODS = [
  'TIMMsgSendMessage',
  'TIMMsgModifyMessage',
  'TIMMsgRevoke',
  'TIMMsgGetMsgList',
  'TIMMsgListDelete',
  'TIMMsgTranslateText',
  'TIMAddRecvNewMsgCallback',
  'TIMSetMsgRevokeCallback',
  'TIMSetMsgUpdateCallback',
] as const satisfies readonly (keyof MessageRender)[];
