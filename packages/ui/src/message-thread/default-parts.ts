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
import { Reactions } from './reactions.js';
import { Receipt } from './receipt.js';
import { MessageThreadSkeleton } from './skeleton.js';
import { TextContent } from './text.js';
import type { MessageThreadParts } from './thread-context.js';
import { Tip } from './tip.js';
import { UnreadLine } from './unread-line.js';

/** What a thread is made of when the app brings nothing of its own. */
export const defaultParts: MessageThreadParts = {
  Message,
  Bubble,
  Content: MessageContent,
  Text: TextContent,
  Custom: CustomContent,
  Face: FaceContent,
  Other: OtherContent,
  Tip,
  Reactions,
  Receipt,
  Failure,
  DateSeparator,
  UnreadLine,
  NewMessagesButton,
  Empty: MessageThreadEmpty,
  Error: MessageThreadError,
  Skeleton: MessageThreadSkeleton,
};
