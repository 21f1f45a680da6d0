import { TYPES } from '@parlor/sdk';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/** How many unread messages of a conversation count in the total: the SDK's own rule. */
export function notifyingUnread(conversation: ConversationSnapshot): number {
  const { type, messageRemindType, unreadCount } = conversation;
  const notifies = messageRemindType === TYPES.MSG_REMIND_ACPT_AND_NOTE || messageRemindType === '';
  return notifies && type !== TYPES.CONV_SYSTEM ? unreadCount : 0;
}
