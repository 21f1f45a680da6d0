import type { CommonResult } from './common-result.js';
import type { Json_value_msg } from './messages.js';

/** What the callback of conversations is told of. */
export const TIMConvEvent = {
  kTIMConvEvent_Add: 0,
  kTIMConvEvent_Del: 1,
  kTIMConvEvent_Update: 2,
  kTIMConvEvent_Start: 3,
  kTIMConvEvent_Finish: 4,
} as const;

/** Somebody mentioned me in a group. Who it was is not told. */
export interface ConvGroupAtInfo {
  conv_group_at_info_seq: number;
  /** 1 me, 2 everybody, 3 both. */
  conv_group_at_info_at_type: number;
}

/** An element of a draft. */
export interface DraftElem {
  elem_type: number;
  text_elem_content: string;
}

/** What somebody has begun to write. */
export interface DraftParams {
  /** Seconds since the epoch. */
  draft_edit_time: number;
  draft_msg: { message_elem_array: DraftElem[] };
  draft_user_define: string;
}

/** What is known of a conversation. */
export interface ConvInfo {
  /** A userID or a groupID: what kind it is, `conv_type` says. */
  conv_id: string;
  /** TIMConvType. */
  conv_type: number;
  /** Not used any more. */
  conv_owner: string;
  conv_unread_num: number;
  /** Seconds since the epoch. */
  conv_active_time: number;
  conv_is_has_lastmsg: boolean;
  conv_last_msg: Json_value_msg;
  conv_is_has_draft: boolean;
  conv_draft: DraftParams;
  /** TIMReceiveMessageOpt. */
  conv_recv_opt: number;
  conv_group_at_info_array: ConvGroupAtInfo[];
  conv_is_pinned: boolean;
  /** Group: its name, else its ID. C2C: my remark, else the nick, else the userID. */
  conv_show_name: string;
  conv_mark_array: number[];
  conv_custom_data: string;
  conv_conversation_group_array: string[];
  /** Seconds since the epoch: up to when I have read. */
  conv_c2c_read_timestamp: number;
  conv_group_read_sequence: number;
}

/** What came of a call for one of several conversations. */
export interface ConversationOperationResult {
  /** With `c2c_` or `group_` before it. */
  conversation_operation_result_conversation_id: string;
  conversation_operation_result_result_code: number;
  conversation_operation_result_result_info: string;
}

/** What TIMConvGetConvList takes. */
export interface GetConvListParam {
  userData?: string;
}

/** One of the conversations that TIMConvGetConvInfo is asked about. */
export interface ConvItem {
  get_conversation_list_param_conv_id: string;
  get_conversation_list_param_conv_type: number;
}

/** What TIMConvGetConvInfo takes. */
export interface ConvGetConvInfo {
  json_get_conv_list_param: ConvItem[];
  user_data?: string;
}

/** What TIMConvPinConversation takes. */
export interface ConvPinConversation {
  convId: string;
  convType: number;
  isPinned: boolean;
  user_data?: string;
}

/** What TIMConvSetDraft takes. */
export interface ConvSetDraft {
  convId: string;
  convType: number;
  draftParam: DraftParams;
}

/** What TIMConvCancelDraft takes. */
export interface ConvCancelDraft {
  convId: string;
  convType: number;
}

/** What TIMConvMarkConversation takes. */
export interface MarkConversationParam {
  /** With `c2c_` or `group_` before each. */
  conversation_id_array: string[];
  mark_type: number;
  enable_mark: boolean;
  user_data?: string;
}

/** What TIMConvSetConversationCustomData takes. */
export interface SetConvCustomDataParam {
  /** With `c2c_` or `group_` before each. */
  conversation_id_array: string[];
  /** At most 256 bytes. */
  custom_data: string;
  user_data?: string;
}

/** What TIMConvDeleteConversationList takes. */
export interface DeleteConvListParam {
  /** With `c2c_` or `group_` before each. */
  conversation_id_array: string[];
  clearMessage: boolean;
  user_data?: string;
}

/** What TIMConvCleanConversationUnreadMessageCount takes. */
export interface CleanUnreadMessageCountParam {
  /** With `c2c_` or `group_` before it; `c2c` or `group` alone means all of them, an empty text all at all. */
  conversation_id: string;
  /** C2C: up to when it is read, in seconds; 0 means all of it. */
  clean_timestamp: number;
  /** Groups: up to where it is read; 0 means all of it. */
  clean_sequence: number;
  user_data?: string;
}

/** What TIMMsgClearHistoryMessage takes. */
export interface MsgClearHistoryMessageParams {
  conv_id: string;
  conv_type: number;
  user_data?: string;
}

/** What the setter of the callback of conversations takes. */
export interface ConvEventCallbackParam {
  /** `json_conv_array` is the text of a list of {@link ConvInfo}. */
  callback: (conv_event: number, json_conv_array: string, user_data: string) => void;
  user_data?: string;
}

/** The part of TimRender that is about conversations. */
export interface ConversationRender {
  /** All conversations. */
  TIMConvGetConvList(param: GetConvListParam): Promise<CommonResult<ConvInfo[]>>;
  /** Some conversations, listed or not. */
  TIMConvGetConvInfo(param: ConvGetConvInfo): Promise<CommonResult<ConvInfo[]>>;
  /** Pins a conversation above the others, or unpins it. */
  TIMConvPinConversation(param: ConvPinConversation): Promise<CommonResult<string>>;
  /** Keeps a draft. Resolves with its code alone. */
  TIMConvSetDraft(param: ConvSetDraft): Promise<number>;
  /** Drops a draft. Resolves with its code alone. */
  TIMConvCancelDraft(param: ConvCancelDraft): Promise<number>;
  /** Sets a mark on conversations, or takes it away. */
  TIMConvMarkConversation(
    param: MarkConversationParam,
  ): Promise<CommonResult<ConversationOperationResult[]>>;
  /** Writes a note of mine on conversations. */
  TIMConvSetConversationCustomData(
    param: SetConvCustomDataParam,
  ): Promise<CommonResult<ConversationOperationResult[]>>;
  /** Takes conversations out of the list, and their history with them if wanted. */
  TIMConvDeleteConversationList(
    param: DeleteConvListParam,
  ): Promise<CommonResult<ConversationOperationResult[]>>;
  /** Reads a conversation, or many. */
  TIMConvCleanConversationUnreadMessageCount(
    param: CleanUnreadMessageCountParam,
  ): Promise<CommonResult<ConversationOperationResult[]>>;
  /** Removes my history of a conversation, which stays in the list. */
  TIMMsgClearHistoryMessage(param: MsgClearHistoryMessageParams): Promise<CommonResult<string>>;
  /** Takes the one callback of {@link TIMConvEvent}. */
  TIMSetConvEventCallback(param: ConvEventCallbackParam): Promise<unknown>;
}

/** {@link ConversationRender}, by name. */
export const CONVERSATION_RENDER_METHODS = [
  'TIMConvGetConvList',
  'TIMConvGetConvInfo',
  'TIMConvPinConversation',
  'TIMConvSetDraft',
  'TIMConvCancelDraft',
  'TIMConvMarkConversation',
  'TIMConvSetConversationCustomData',
  'TIMConvDeleteConversationList',
  'TIMConvCleanConversationUnreadMessageCount',
  'TIMMsgClearHistoryMessage',
  'TIMSetConvEventCallback',
] as const satisfies readonly (keyof ConversationRender)[];
