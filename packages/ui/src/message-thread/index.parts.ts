export { MergedCard as Merged } from '../merged-messages/merged-card.js';
export {
  LazyMenu as Menu,
  LazyReaders as Readers,
  LazySelectionBar as SelectionBar,
  LazyToolbar as Toolbar,
} from '../message-actions/lazy-parts.js';
export { ToolbarPlace } from '../message-actions/toolbar-place.js';
export { ImageContent as Image } from '../message-media/image.js';
export {
  AudioPart as Audio,
  FilePart as File,
  LocationPart as Location,
  VideoPart as Video,
} from '../message-media/lazy-media.js';
export { LazyPinnedBar as PinnedBar } from '../pinned-bar/lazy-pinned-bar.js';
export { LazyPoll as Poll } from '../poll/lazy-poll.js';
export { LazyTypingLine as TypingLine } from '../typing-line/lazy-typing-line.js';
export { Bubble } from './bubble.js';
export { MessageContent as Content } from './content.js';
export { CustomContent as Custom } from './custom.js';
export { DateSeparator } from './date-separator.js';
export { MessageThreadEmpty as Empty } from './empty.js';
export { MessageThreadError as Error } from './error.js';
export { FaceContent as Face } from './face.js';
export { Failure } from './failure.js';
export { Message } from './message.js';
export { NewMessagesButton } from './new-messages-button.js';
export { OtherContent as Other } from './other.js';
export { Quotation } from './quotation.js';
export { Reactions } from './reactions.js';
export { Receipt } from './receipt.js';
export { Revoked } from './revoked.js';
export { SignalingContent as Signaling } from './signaling.js';
export { MessageThreadSkeleton as Skeleton } from './skeleton.js';
export { TextContent as Text } from './text.js';
export { Tip } from './tip.js';
export { TranscriptionLine as Transcription } from './transcription-line.js';
export { TranslationLine as Translation } from './translation-line.js';
export { UnreadLine } from './unread-line.js';
export { UnreadPill } from './unread-pill.js';
