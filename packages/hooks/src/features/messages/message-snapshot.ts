import type { ChatError, MessageBase, MessageOf, MessageType } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/**
 * How far a message is that is sent from here:
 *
 * - `waiting` for the line, for the next try, or for those before it in the same conversation;
 * - `uploading` its file, `uploadProgress` of it;
 * - `sending`, and not yet answered;
 * - `failed`, as `sendError` says, until it is sent again or discarded.
 */
export type SendState = 'waiting' | 'uploading' | 'sending' | 'failed';

/** What Parlor knows of a message besides what the SDK says. */
export interface MessageSending {
  /** `null` once it is stored, and for what was not sent from here. */
  readonly sendState: SendState | null;
  /** Whether it is on its way: `waiting`, `uploading` or `sending`. */
  readonly isSending: boolean;
  /** From 0 to 1 while `uploading`; `null` otherwise. */
  readonly uploadProgress: number | null;
  /** Why it `failed`, or what the last try came to while it is `waiting`; `null` otherwise. */
  readonly sendError: ChatError | null;
}

/** Of a message that is stored, or was not sent from here. */
export const NOT_SENT_FROM_HERE: MessageSending = {
  sendState: null,
  isSending: false,
  uploadProgress: null,
  sendError: null,
};

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
