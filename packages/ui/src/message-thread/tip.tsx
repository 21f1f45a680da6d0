'use client';

import { summarizeMessage } from '../internals/message-summary.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useEventNames } from '../internals/use-event-names.js';
import type { MessageContentProps } from './content.js';

/** Something that happened in the group, in the middle and quiet. */
export function Tip({ message }: MessageContentProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  const known = useEventNames(message, message.conversationID);
  return (
    <p className="parlor-tip" title={formats.full(message.time)}>
      <span>{summarizeMessage(message, strings, formats, known)}</span>
    </p>
  );
}
