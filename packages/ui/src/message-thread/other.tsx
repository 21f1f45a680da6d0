'use client';

import { summarizeMessage } from '../internals/message-summary.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { MessageContentProps } from './content.js';

/** One safe line for a message that has no renderer of its own: `Photo`, `File: plan.pdf`. */
export function OtherContent({ message }: MessageContentProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  const line = summarizeMessage(message, strings, formats);
  const className = message.type === 'unknown' ? 'parlor-message-gone' : 'parlor-message-kind';
  return <span className={className}>{line}</span>;
}
