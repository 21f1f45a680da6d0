'use client';

import type { JumpTarget, MessageSnapshotOf } from '@parlor/hooks';
import { type ComponentType, createContext, useContext } from 'react';
import type { MergedMessagesProps } from '../merged-messages/merged-card.js';
import type { MessageMenuProps } from '../message-actions/menu.js';
import type { MessageReadersProps } from '../message-actions/readers-props.js';
import type { ThreadActions } from '../message-actions/thread-actions.js';
import type { MessageToolbarProps } from '../message-actions/toolbar.js';
import type { LocationContentProps } from '../message-media/location.js';
import type { Selection } from '../message-selection/selection.js';
import type { SelectionBarProps } from '../message-selection/selection-bar.js';
import type { PinnedBarProps } from '../pinned-bar/pinned-bar.js';
import type { PollProps } from '../poll/poll-props.js';
import type { TypingLineProps } from '../typing-line/typing-line.js';
import type { BubbleProps } from './bubble.js';
import type { MessageContentProps } from './content.js';
import type { CustomRenderers } from './custom-data.js';
import type { DateSeparatorProps } from './date-separator.js';
import type { MessageThreadErrorProps } from './error.js';
import type { FailureProps } from './failure.js';
import type { MessageProps } from './message.js';
import type { NewMessagesButtonProps } from './new-messages-button.js';
import type { QuotationProps } from './quotation.js';
import type { ReactionsProps } from './reactions.js';
import type { ReceiptProps } from './receipt.js';
import type { RevokedProps } from './revoked.js';
import type { SignalingProps } from './signaling.js';
import type { WordingProps } from './translation-line.js';
import type { UnreadLineProps } from './unread-line.js';
import type { UnreadPillProps } from './unread-pill.js';

/**
 * The parts of a message thread that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface MessageThreadParts {
  /**
   * A whole message row: picture, name, bubble, reactions, failure. The buttons of the message float over the
   * `<MessageThread.ToolbarPlace />` that it draws; without one there is the menu alone.
   */
  Message: ComponentType<MessageProps>;
  /** The surface around a message's content, with its time and ticks, and that it was changed. */
  Bubble: ComponentType<BubbleProps>;
  /** Chooses among the renderers below by the message's type. */
  Content: ComponentType<MessageContentProps>;
  /** A text, with its links, mentions and markdown. */
  Text: ComponentType<MessageContentProps<'TIMTextElem'>>;
  /** A custom message: by the app's renderer for it, as a poll, as a step of an invitation, or by its description. */
  Custom: ComponentType<MessageContentProps<'TIMCustomElem'>>;
  /** A sticker of the app's: by the index and the data that it carries. */
  Face: ComponentType<MessageContentProps<'TIMFaceElem'>>;
  /** A custom message that carries a poll. */
  Poll: ComponentType<PollProps>;
  /** A custom message that carries a step of an invitation, such as a call. */
  Signaling: ComponentType<SignalingProps>;
  /** Several messages forwarded as one. */
  Merged: ComponentType<MergedMessagesProps>;
  /** In the place of the content of a message that was taken back. */
  Revoked: ComponentType<RevokedProps>;
  /** What a message answers, above its content; draws nothing when it answers nothing. */
  Quotation: ComponentType<QuotationProps>;
  /** Below a text, when its translation was asked for. */
  Translation: ComponentType<WordingProps>;
  /** Below a voice message, when what it says was asked for. */
  Transcription: ComponentType<WordingProps>;
  /** A picture; a press shows it large. */
  Image: ComponentType<MessageContentProps<'TIMImageElem'>>;
  /** A voice message. */
  Audio: ComponentType<MessageContentProps<'TIMSoundElem'>>;
  /** A video: its picture, and a press plays it. */
  Video: ComponentType<MessageContentProps<'TIMVideoFileElem'>>;
  /** A file to open or keep, with its name and size. */
  File: ComponentType<MessageContentProps<'TIMFileElem'>>;
  /** To have another map, wrap the default part: `<MessageThread.Location {...props} mapUrl={…} />`. */
  Location: ComponentType<LocationContentProps>;
  /** Everything that has no renderer of its own: one line that says what it is. */
  Other: ComponentType<MessageContentProps>;
  /** Something that happened in the group, or a notice. */
  Tip: ComponentType<MessageContentProps>;
  /** The reactions to a message, and the way to add one. */
  Reactions: ComponentType<ReactionsProps>;
  /** The buttons that float over the message that is pointed at. */
  Toolbar: ComponentType<MessageToolbarProps>;
  /** What can be done with a message: by right click, long press, Enter or the toolbar's last button. */
  Menu: ComponentType<MessageMenuProps>;
  /** Who has read a message of mine in a group, beside it; without it the menu does not offer it. */
  Readers?: ComponentType<MessageReadersProps>;
  /** Below the thread while messages are selected. */
  SelectionBar: ComponentType<SelectionBarProps>;
  /** At a message of mine: how far it has come, and in groups how many have read it. */
  Receipt: ComponentType<ReceiptProps>;
  /** Below a message that was not sent: why, "Retry" and "Discard". */
  Failure: ComponentType<FailureProps>;
  /** Between messages of different days. The one in sight sticks to the top. */
  DateSeparator: ComponentType<DateSeparatorProps>;
  /** Between what was read and what was not, when the thread was opened. */
  UnreadLine: ComponentType<UnreadLineProps>;
  /** Over the lower edge, while the end is out of sight: how many are new, and the way there. */
  NewMessagesButton: ComponentType<NewMessagesButtonProps>;
  /** At the top, while the unread messages begin above what is in sight. */
  UnreadPill: ComponentType<UnreadPillProps>;
  /** What is pinned, above the messages. */
  PinnedBar: ComponentType<PinnedBarProps>;
  /** Who is typing, over the lower edge. */
  TypingLine: ComponentType<TypingLineProps>;
  /** In the place of rows, where nothing was said yet. */
  Empty: ComponentType;
  /** In the place of a thread that could not be loaded. */
  Error: ComponentType<MessageThreadErrorProps>;
  /** While the first page is being loaded. */
  Skeleton: ComponentType;
}

/** What the rows of one thread share. */
export interface ThreadScope {
  readonly conversationID: string;
  readonly parts: MessageThreadParts;
  /** What floats over the thread, and what is pointed at. */
  readonly actions: ThreadActions;
  readonly selection: Selection;
  /** Sends a failed message again; a failure stays visible at the message. */
  resend(messageID: string): void;
  /** Takes a message away that is not sent. */
  discard(messageID: string): void;
  /** Goes to another place in the history; missing where that cannot be done. */
  jumpTo?(target: JumpTarget): void;
  /** Shows the messages in a merged one; missing where they cannot be shown. */
  openMerged?(message: MessageSnapshotOf<'TIMRelayElem'>): void;
  /** Shows who somebody is; missing where that is not wanted. */
  openUser?: ((userID: string) => void) | undefined;
  /** The app's own renderers of custom messages, by `businessID`. */
  readonly customRenderers?: CustomRenderers | undefined;
  /** Whether texts have markdown in them; they have when left out. */
  readonly hasMarkdown?: boolean;
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
