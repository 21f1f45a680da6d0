import { TYPES } from '@parlor/sdk';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/**
 * The marks of what is put away: folded and hidden conversations. As
 * {@link ConversationFilter.withoutMarks} they leave the list that a person looks at every day.
 */
export const ARCHIVE_MARKS: readonly number[] = [
  TYPES.CONV_MARK_TYPE_FOLD,
  TYPES.CONV_MARK_TYPE_HIDE,
];

/** What carries marks. */
type Marked = Pick<ConversationSnapshot, 'markList'>;

/**
 * Whether the person does not want to be called when something arrives in it: any remind type but
 * `AcceptAndNotify`. Not so while the SDK has not asked the service yet. Do-not-disturb for
 * everything is not looked at.
 */
export function isMuted(conversation: Pick<ConversationSnapshot, 'messageRemindType'>): boolean {
  const { messageRemindType } = conversation;
  return !!messageRemindType && messageRemindType !== TYPES.MSG_REMIND_ACPT_AND_NOTE;
}

/** Whether the person has marked it as unread, however many messages are (`CONV_MARK_TYPE_UNREAD`). */
export function isMarkedUnread(conversation: Marked): boolean {
  return conversation.markList.includes(TYPES.CONV_MARK_TYPE_UNREAD);
}

/** Whether something in it waits to be read, or is to look as if it did: unread messages, or the mark. */
export function isUnread(
  conversation: Pick<ConversationSnapshot, 'markList' | 'unreadCount'>,
): boolean {
  return conversation.unreadCount > 0 || isMarkedUnread(conversation);
}

/** Whether the person has starred it (`CONV_MARK_TYPE_STAR`). */
export function isStarred(conversation: Marked): boolean {
  return conversation.markList.includes(TYPES.CONV_MARK_TYPE_STAR);
}

/** Whether the person has folded it away (`CONV_MARK_TYPE_FOLD`). */
export function isFolded(conversation: Marked): boolean {
  return conversation.markList.includes(TYPES.CONV_MARK_TYPE_FOLD);
}

/** Whether the person has hidden it (`CONV_MARK_TYPE_HIDE`). */
export function isHidden(conversation: Marked): boolean {
  return conversation.markList.includes(TYPES.CONV_MARK_TYPE_HIDE);
}

/**
 * Whom the unread mentions in it mean: `me` when one of them names me, `all` when they only name
 * everybody, `null` when there are none. Reading the conversation ends them.
 */
export function mentionOf(
  conversation: Pick<ConversationSnapshot, 'groupAtInfoList'>,
): 'me' | 'all' | null {
  const { groupAtInfoList } = conversation;
  if (groupAtInfoList.length === 0) return null;
  const isMine = groupAtInfoList.some(({ atTypeArray }) => atTypeArray.some(namesMe));
  return isMine ? 'me' : 'all';
}

function namesMe(atType: number): boolean {
  return atType === TYPES.CONV_AT_ME || atType === TYPES.CONV_AT_ALL_AT_ME;
}
