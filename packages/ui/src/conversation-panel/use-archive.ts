import { type ConversationSnapshot, isFolded, isHidden, useConversations } from '@parlor/hooks';
import { useMemo } from 'react';

/** What stands apart from the list. One conversation may be folded and hidden: it is counted once in `count`. */
interface Archive {
  readonly count: number;
  readonly foldedCount: number;
  readonly hiddenCount: number;
  /** Unread messages in all of them, muted ones as well. */
  readonly unreadCount: number;
}

/** What is archived. Renders again with each change of the list. */
export function useArchive(): Archive {
  const { conversations } = useConversations();
  return useMemo(() => archiveOf(conversations), [conversations]);
}

function archiveOf(conversations: readonly ConversationSnapshot[]): Archive {
  const archive = { count: 0, foldedCount: 0, hiddenCount: 0, unreadCount: 0 };
  for (const conversation of conversations) {
    const folded = isFolded(conversation);
    const hidden = isHidden(conversation);
    if (!folded && !hidden) continue;
    archive.count += 1;
    archive.unreadCount += conversation.unreadCount;
    if (folded) archive.foldedCount += 1;
    if (hidden) archive.hiddenCount += 1;
  }
  return archive;
}
