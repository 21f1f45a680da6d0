'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { BarOfMessage } from '../reaction-bar/reaction-bar.js';

/** What {@link Reactions} takes. */
export interface ReactionsProps {
  /** The message that it stands under. */
  message: MessageSnapshot;
}

/**
 * Under a message: its reactions, and a button that adds one. As long as there are none, nothing: the first one is added
 * by the message's toolbar or menu.
 *
 * A message that is not sent yet, or was deleted, takes none.
 */
export function Reactions({ message }: ReactionsProps) {
  if (!takesReactions(message)) return null;
  const { ID } = message;
  return (
    <BarOfMessage key={ID} messageID={ID} isOffered={false} className="parlor-message-reactions" />
  );
}

/** Whether a message can have some. */
export function takesReactions({ status, isRevoked }: MessageSnapshot): boolean {
  return status === 'success' && !isRevoked;
}
