import { type GroupAtInfo, type GroupType, TYPES } from '@parlor/sdk';
import { remindTypeOf } from '../../codec/remind-numbers.js';
import { fieldOf, listIn, numberIn, textIn } from '../messages/native-field.js';
import { NativeFields, type Report } from '../native-json.js';
import { emptyLastMessage, showLastMessage } from './last-message.js';
import type { LiveConversation } from './native-conversation.js';

/** In these nothing is ever unread. */
const UNCOUNTED: ReadonlySet<GroupType | ''> = new Set([TYPES.GRP_AVCHATROOM, TYPES.GRP_MEETING]);

/** Takes over what the native library says of a conversation, as far as it says something. Whether that is news. */
export function takeInfo(conversation: LiveConversation, native: unknown, report: Report): boolean {
  const before = JSON.stringify(conversation);
  const fields = new NativeFields(native, report);
  takeLastMessage(conversation, fields);
  takeSettings(conversation, fields, report);
  conversation.unreadCount = fields.number('conv_unread_num') ?? conversation.unreadCount;
  if (conversation.type === TYPES.CONV_GROUP) {
    if (UNCOUNTED.has(conversation.subType)) conversation.unreadCount = 0;
    const mentions = fields.list('conv_group_at_info_array');
    if (mentions) conversation.groupAtInfoList = mentionsOf(conversation, mentions, report);
  }
  takeName(conversation, fields.text('conv_show_name') ?? '');
  return JSON.stringify(conversation) !== before;
}

function takeLastMessage(conversation: LiveConversation, fields: NativeFields): void {
  const hasOne = fields.flag('conv_is_has_lastmsg');
  const { lastMessage } = conversation;
  if (hasOne === false) Object.assign(lastMessage, emptyLastMessage());
  const native = fields.value('conv_last_msg');
  if (!hasOne || fieldOf(native, 'message_server_time') === undefined) return;
  showLastMessage(lastMessage, native);
  // The native library says of a message that it was read, and not up to when.
  if (conversation.type === TYPES.CONV_C2C && lastMessage.isPeerRead) {
    conversation.peerReadTime = Math.max(conversation.peerReadTime, lastMessage.lastTime);
  }
}

function takeSettings(conversation: LiveConversation, fields: NativeFields, report: Report): void {
  conversation.isPinned = fields.flag('conv_is_pinned') ?? conversation.isPinned;
  conversation.customData = fields.text('conv_custom_data') ?? conversation.customData;
  conversation.markList = numbersIn(fields, 'conv_mark_array', report) ?? conversation.markList;
  conversation.conversationGroupList =
    namesIn(fields, 'conv_conversation_group_array', report) ?? conversation.conversationGroupList;
  if (conversation.type !== TYPES.CONV_SYSTEM) {
    conversation.messageRemindType =
      remindTypeOf(fields.number('conv_recv_opt') ?? -1) ?? conversation.messageRemindType;
  }
  const hasDraft = fields.flag('conv_is_has_draft');
  if (hasDraft !== undefined) conversation.draftText = hasDraft ? draftIn(fields) : '';
}

/** The text that a draft begins with. */
function draftIn(fields: NativeFields): string {
  const message = fieldOf(fields.value('conv_draft'), 'draft_msg');
  const [first] = listIn(message, 'message_elem_array');
  return textIn(first, 'text_elem_content') ?? '';
}

/** A remark and a nick cannot be told apart: what is shown is taken for a nick as long as none is known. */
function takeName(conversation: LiveConversation, shown: string): void {
  if (shown === '' || shown === conversation.toAccount) return;
  if (conversation.type === TYPES.CONV_C2C) {
    const { userProfile, remark } = conversation;
    if (userProfile.lastUpdatedTime === 0 && shown !== remark) userProfile.nick = shown;
  } else if (conversation.type === TYPES.CONV_GROUP) {
    conversation.groupProfile.name = shown;
  }
}

/** Who mentioned me is not told: it is known of the last message alone, and of what was known before. */
function mentionsOf(
  { toAccount: groupID, lastMessage, groupAtInfoList }: LiveConversation,
  native: readonly unknown[],
  report: Report,
): GroupAtInfo[] {
  return native.flatMap((one) => {
    const messageSequence = numberIn(one, 'conv_group_at_info_seq');
    const type = numberIn(one, 'conv_group_at_info_at_type');
    if (messageSequence === undefined || type === undefined) {
      report('The native library has told a mention that cannot be read.', one);
      return [];
    }
    const known = groupAtInfoList.find((info) => info.messageSequence === messageSequence);
    const isLast = lastMessage.lastSequence === messageSequence;
    const from = known?.from || (isLast ? lastMessage.fromAccount : '');
    return [{ from, groupID, messageSequence, atTypeArray: [type], __random: 0, __sequence: 0 }];
  });
}

function numbersIn(fields: NativeFields, name: string, report: Report): number[] | undefined {
  return fields.list(name)?.filter((one): one is number => isOf('number', name, one, report));
}

function namesIn(fields: NativeFields, name: string, report: Report): string[] | undefined {
  return fields.list(name)?.filter((one): one is string => isOf('string', name, one, report));
}

function isOf(type: 'number' | 'string', name: string, value: unknown, report: Report): boolean {
  if (typeof value === type) return true;
  report(`The native library has told a strange ${name}.`, value);
  return false;
}
