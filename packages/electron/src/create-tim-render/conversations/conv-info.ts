import { type Conversation, TYPES } from '@parlor/sdk';
import { placeOf } from '../../codec/message-places.js';
import { remindNumber } from '../../codec/remind-numbers.js';
import type { ConvInfo, DraftParams } from '../../native/conversations.js';
import { TIMElemType } from '../../native/elements.js';
import { TIMConvType } from '../../native/messages.js';
import { lastMsg } from './last-msg.js';

/** A conversation in the words of the native SDK. */
export function convInfo(conversation: Conversation, me: string): ConvInfo {
  const { conversationID, lastMessage, draftText, groupAtInfoList } = conversation;
  const { conv_id, conv_type } = placeOf(conversationID) ?? UNKNOWN;
  const hasLastMessage = lastMessage.type !== '';
  return {
    conv_id,
    conv_type,
    conv_owner: '',
    conv_unread_num: conversation.unreadCount,
    conv_active_time: lastMessage.lastTime,
    conv_is_has_lastmsg: hasLastMessage,
    conv_last_msg: hasLastMessage ? lastMsg(conversation, me) : {},
    conv_is_has_draft: draftText !== '',
    conv_draft: draft(draftText),
    conv_recv_opt: remindNumber(conversation.messageRemindType),
    conv_group_at_info_array: groupAtInfoList.map(({ messageSequence, atTypeArray }) => ({
      conv_group_at_info_seq: messageSequence,
      conv_group_at_info_at_type: atTypeArray[0] ?? TYPES.CONV_AT_ME,
    })),
    conv_is_pinned: conversation.isPinned,
    conv_show_name: showName(conversation),
    conv_mark_array: conversation.markList,
    conv_custom_data: conversation.customData,
    conv_conversation_group_array: conversation.conversationGroupList,
    conv_c2c_read_timestamp: readTime(conversation),
    conv_group_read_sequence: readSequence(conversation),
  };
}

const UNKNOWN = { conv_id: '', conv_type: TIMConvType.kTIMConv_Invalid };

/** When it was written the contract does not know. */
function draft(text: string): DraftParams {
  const elem = { elem_type: TIMElemType.kTIMElem_Text, text_elem_content: text };
  return {
    draft_edit_time: 0,
    draft_msg: { message_elem_array: text === '' ? [] : [elem] },
    draft_user_define: '',
  };
}

function showName(conversation: Conversation): string {
  const { type, remark, toAccount } = conversation;
  if (type === TYPES.CONV_C2C) return remark || conversation.userProfile.nick || toAccount;
  return type === TYPES.CONV_GROUP ? conversation.groupProfile.name || toAccount : '';
}

function readTime({ type, unreadCount, lastMessage }: Conversation): number {
  return type === TYPES.CONV_C2C && unreadCount === 0 ? lastMessage.lastTime : 0;
}

function readSequence({ type, unreadCount, lastMessage }: Conversation): number {
  if (type !== TYPES.CONV_GROUP) return 0;
  return Math.max(0, lastMessage.lastSequence - unreadCount);
}
