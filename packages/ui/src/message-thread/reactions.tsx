'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { ReactionBar } from '../reaction-bar/index.js';

/** What {@link Reactions} takes. */
export interface ReactionsProps {
  message: MessageSnapshot;
}

/**
 * Under a message: its reactions, and a button that adds one. As long as there are none, nothing: the first one is added
 * by the message's toolbar or menu.
 *
 * A message that is not sent yet, or was deleted, takes none.
 */
export function Reactions({ message }: ReactionsProps) {
  if (message.status !== 'success' || message.isRevoked) return null;
  return (
    <ReactionBar messageID={message.ID} isOffered={false} className="parlor-message-reactions" />
  );
}
