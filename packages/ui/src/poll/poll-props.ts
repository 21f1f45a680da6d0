import type { MessageSnapshotOf, Poll } from '@parlor/hooks';

/** What the part `Poll` takes. */
export interface PollProps {
  /** The message that carries the poll. */
  message: MessageSnapshotOf<'TIMCustomElem'>;
  /** The poll that the message carries: `pollOf(message)`. Its words are untrusted. */
  poll: Poll;
}
