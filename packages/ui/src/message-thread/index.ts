'use client';

import * as parts from './index.parts.js';
import { MessageThread as Root } from './message-thread.js';

/** The thread and its default parts: `<MessageThread />`, `<MessageThread.Bubble />` and so on. */
export const MessageThread: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(Root, parts);
export type { MergedMessagesProps } from '../merged-messages/index.js';
export type { LocationContentProps } from '../message-media/location.js';
export type { Place } from '../message-media/media-facts.js';
export type { PollProps } from '../poll/index.js';
export type { BubbleProps } from './bubble.js';
export type { MessageContentProps } from './content.js';
export type { CustomRendererProps, CustomRenderers } from './custom-data.js';
export type { DateSeparatorProps } from './date-separator.js';
export type { MessageThreadErrorProps } from './error.js';
export type { FailureProps } from './failure.js';
export type { MessageProps } from './message.js';
export type { MessageThreadProps } from './message-thread.js';
export type { NewMessagesButtonProps } from './new-messages-button.js';
export type { QuotationProps } from './quotation.js';
export type { ReactionsProps } from './reactions.js';
export type { ReceiptProps } from './receipt.js';
export type { RevokedProps } from './revoked.js';
export type { SignalingProps } from './signaling.js';
export type { MessageThreadParts } from './thread-context.js';
export type { WordingProps } from './translation-line.js';
export type { UnreadLineProps } from './unread-line.js';
export type { UnreadPillProps } from './unread-pill.js';
export type { ThreadJump } from './use-jumps.js';
