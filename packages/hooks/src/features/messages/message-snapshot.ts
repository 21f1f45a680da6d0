import type { ChatError, MessageBase, MessageOf, MessageType } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/** What Parlor knows of a message besides what the SDK says. */
export interface MessageSending {
  /** Why `status` is `fail`; `null` otherwise, and when it failed before this page was opened. */
  readonly sendError: ChatError | null;
  /** Sent from here and not yet answered. */
  readonly isSending: boolean;
}

/** What is copied: not `elements`, which the SDK hands out by a getter; `_elements` is the same list. */
type Copied<Live extends MessageBase> = Omit<Plain<Live>, 'elements'>;

/** A message of one type, as it was at one moment. */
export type MessageSnapshotOf<Type extends MessageType> = Copied<MessageOf<Type>> & MessageSending;

/** A message whose element type the SDK does not know: show that something is there. */
export type UnknownMessageSnapshot = Copied<MessageBase> &
  MessageSending & { readonly type: 'unknown'; readonly payload: null };

/**
 * A message as it was at one moment: a plain, deeply readonly copy, told apart by `type`.
 *
 * A message that has not changed is the same object in every snapshot, so it may be compared by
 * identity. Texts, names and URLs in it are untrusted.
 */
export type MessageSnapshot =
  | { [Type in MessageType]: MessageSnapshotOf<Type> }[MessageType]
  | UnknownMessageSnapshot;
