import { type MessageRemindType, TYPES } from '@parlor/sdk';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import type { ConversationChange } from './conversation-wish.js';
import { NO_LAST_MESSAGE } from './no-last-message.js';

type Change = (conversation: ConversationSnapshot) => ConversationSnapshot;

/** It stands above the others, or does no more. */
export function pinned(isPinned: boolean): Change {
  return (one) => (one.isPinned === isPinned ? one : { ...one, isPinned });
}

/** How its messages are announced. */
export function announced(messageRemindType: MessageRemindType): Change {
  return (one) =>
    one.messageRemindType === messageRemindType ? one : { ...one, messageRemindType };
}

/** It has the mark, or has it no more. */
export function marked(mark: number, isSet: boolean): Change {
  return (one) => {
    const { markList } = one;
    if (markList.includes(mark) === isSet) return one;
    return { ...one, markList: isSet ? [...markList, mark] : markList.filter((it) => it !== mark) };
  };
}

/** It carries this note of mine. */
export function noted(customData: string): Change {
  return (one) => (one.customData === customData ? one : { ...one, customData });
}

/**
 * What is unread in these now is read, they are not marked as unread, and nobody mentions me any more; what comes
 * meanwhile is unread.
 */
export function read(conversations: Iterable<ConversationSnapshot>): Change {
  const counts = new Map<string, number>();
  for (const one of conversations) counts.set(one.conversationID, one.unreadCount);
  const unmark = marked(TYPES.CONV_MARK_TYPE_UNREAD, false);
  return (one) => {
    const unreadCount = Math.max(0, one.unreadCount - (counts.get(one.conversationID) ?? 0));
    const next = unmark(unreadCount === one.unreadCount ? one : { ...one, unreadCount });
    return next.groupAtInfoList.length > 0 ? { ...next, groupAtInfoList: [] } : next;
  };
}

/** What was said up to now is gone for me. */
export function cleared(conversation: ConversationSnapshot | undefined): Change {
  const readAll = read(conversation ? [conversation] : []);
  const until = conversation?.lastMessage.lastTime ?? 0;
  return (one) => {
    const next = readAll(one);
    return one.lastMessage.lastTime > until ? next : { ...next, lastMessage: NO_LAST_MESSAGE };
  };
}

/** It is not in the list any more. */
export const removed: ConversationChange = () => null;
