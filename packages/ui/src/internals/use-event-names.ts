import { type KnownNames, useKnownNames } from '@parlor/hooks';
import { useMemo } from 'react';
import { namelessInNotice, namelessInTip } from './event-names.js';
import { groupOf } from './group-of.js';
import type { MessageContent } from './message-summary.js';

const NOBODY: readonly string[] = [];

/**
 * How those are called whom a tip or a notice names by their ID only: what `summarizeMessage` takes. Nobody is asked about
 * any other message.
 *
 * @param content the same object as long as it says the same.
 */
export function useEventNames(
  content: MessageContent | undefined,
  conversationID: string,
): KnownNames {
  const userIDs = useMemo(() => namelessIn(content), [content]);
  return useKnownNames(userIDs, groupOf(conversationID).groupID);
}

function namelessIn(content: MessageContent | undefined): readonly string[] {
  // What others have sent may be of any shape.
  try {
    if (content?.type === 'TIMGroupTipElem') return namelessInTip(content.payload);
    if (content?.type === 'TIMGroupSystemNoticeElem') return namelessInNotice(content.payload);
  } catch {
    // Nobody is looked for.
  }
  return NOBODY;
}
