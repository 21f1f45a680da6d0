'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { ReactionBar } from '../reaction-bar/index.js';

/** What {@link Reactions} takes. */
export interface ReactionsProps {
  message: MessageSnapshot;
}

/**
 * Under a message: its reactions. As long as there are none, only a button at the bubble's upper edge,
 * which shows on hover, focus and long press.
 *
 * A message that is not sent yet, or was deleted, takes none.
 */
export function Reactions({ message }: ReactionsProps) {
  if (message.status !== 'success' || message.isRevoked) return null;
  return <ReactionBar messageID={message.ID} className="parlor-message-reactions" />;
}
