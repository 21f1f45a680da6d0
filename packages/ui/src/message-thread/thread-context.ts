'use client';

import { type ComponentType, createContext, useContext } from 'react';
import type { BubbleProps } from './bubble.js';
import type { MessageContentProps } from './content.js';
import type { DateSeparatorProps } from './date-separator.js';
import type { MessageThreadErrorProps } from './error.js';
import type { FailureProps } from './failure.js';
import type { MessageProps } from './message.js';
import type { NewMessagesButtonProps } from './new-messages-button.js';
import type { ReactionsProps } from './reactions.js';
import type { ReceiptProps } from './receipt.js';
import type { UnreadLineProps } from './unread-line.js';

/**
 * The parts of a message thread that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface MessageThreadParts {
  /** A whole message row: picture, name, bubble, reactions, failure. */
  Message: ComponentType<MessageProps>;
  /** The surface around a message's content, with its time and ticks. */
  Bubble: ComponentType<BubbleProps>;
  /** Chooses among the renderers below by the message's type. */
  Content: ComponentType<MessageContentProps>;
  Text: ComponentType<MessageContentProps<'TIMTextElem'>>;
  Custom: ComponentType<MessageContentProps<'TIMCustomElem'>>;
  Face: ComponentType<MessageContentProps<'TIMFaceElem'>>;
  /** Everything that has no renderer of its own: one line that says what it is. */
  Other: ComponentType<MessageContentProps>;
  /** Something that happened in the group, or a notice. */
  Tip: ComponentType<MessageContentProps>;
  /** The reactions to a message, and the way to add one. */
  Reactions: ComponentType<ReactionsProps>;
  Receipt: ComponentType<ReceiptProps>;
  Failure: ComponentType<FailureProps>;
  DateSeparator: ComponentType<DateSeparatorProps>;
  UnreadLine: ComponentType<UnreadLineProps>;
  NewMessagesButton: ComponentType<NewMessagesButtonProps>;
  Empty: ComponentType;
  Error: ComponentType<MessageThreadErrorProps>;
  Skeleton: ComponentType;
}

/** What the rows of one thread share. */
export interface ThreadScope {
  readonly conversationID: string;
  readonly parts: MessageThreadParts;
  /** Sends a failed message again; a failure stays visible at the message. */
  resend(messageID: string): void;
}

export const ThreadContext = createContext<ThreadScope | undefined>(undefined);

/** The thread that a part stands in. */
export function useThread(): ThreadScope {
  const scope = useContext(ThreadContext);
  if (!scope) {
    throw new Error('A part of MessageThread was rendered outside of one. Pass it in `parts`.');
  }
  return scope;
}
