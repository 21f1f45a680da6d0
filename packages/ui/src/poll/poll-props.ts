import type { MessageSnapshotOf, Poll } from '@parlor/hooks';

/** What the part `Poll` takes. */
export interface PollProps {
  message: MessageSnapshotOf<'TIMCustomElem'>;
  /** The poll that the message carries: `pollOf(message)`. Its words are untrusted. */
  poll: Poll;
}
