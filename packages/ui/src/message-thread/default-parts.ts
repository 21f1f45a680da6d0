import { MergedCard } from '../merged-messages/merged-card.js';
import { LazyMenu, LazySelectionBar, LazyToolbar } from '../message-actions/lazy-parts.js';
import { ImageContent } from '../message-media/image.js';
import { AudioPart, FilePart, LocationPart, VideoPart } from '../message-media/lazy-media.js';
import { LazyPinnedBar } from '../pinned-bar/lazy-pinned-bar.js';
import { LazyPoll } from '../poll/lazy-poll.js';
import { LazyTypingLine } from '../typing-line/lazy-typing-line.js';
import { Bubble } from './bubble.js';
import { MessageContent } from './content.js';
import { CustomContent } from './custom.js';
import { DateSeparator } from './date-separator.js';
import { MessageThreadEmpty } from './empty.js';
import { MessageThreadError } from './error.js';
import { FaceContent } from './face.js';
import { Failure } from './failure.js';
import { Message } from './message.js';
import { NewMessagesButton } from './new-messages-button.js';
import { OtherContent } from './other.js';
import { Quotation } from './quotation.js';
import { Reactions } from './reactions.js';
import { ReadersPopover } from './readers-popover.js';
import { Receipt } from './receipt.js';
import { Revoked } from './revoked.js';
import { MessageThreadSkeleton } from './skeleton.js';
import { TextContent } from './text.js';
import type { MessageThreadParts } from './thread-context.js';
import { Tip } from './tip.js';
import { TranscriptionLine } from './transcription-line.js';
import { TranslationLine } from './translation-line.js';
import { UnreadLine } from './unread-line.js';
import { UnreadPill } from './unread-pill.js';

/** What a thread is made of when the app brings nothing of its own. */
export const defaultParts: MessageThreadParts = {
  Message,
  Bubble,
  Content: MessageContent,
  Text: TextContent,
  Custom: CustomContent,
  Face: FaceContent,
  Poll: LazyPoll,
  Merged: MergedCard,
  Revoked,
  Quotation,
  Translation: TranslationLine,
  Transcription: TranscriptionLine,
  Image: ImageContent,
  Audio: AudioPart,
  Video: VideoPart,
  File: FilePart,
  Location: LocationPart,
  Other: OtherContent,
  Tip,
  Reactions,
  Toolbar: LazyToolbar,
  Menu: LazyMenu,
  SelectionBar: LazySelectionBar,
  Receipt,
  Failure,
  DateSeparator,
  UnreadLine,
  NewMessagesButton,
  UnreadPill,
  PinnedBar: LazyPinnedBar,
  TypingLine: LazyTypingLine,
  Readers: ReadersPopover,
  Empty: MessageThreadEmpty,
  Error: MessageThreadError,
  Skeleton: MessageThreadSkeleton,
};
