'use client';

import { summarizeMessage } from '../internals/message-summary.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { MessageContentProps } from './content.js';

/** One safe line for a message that has no renderer of its own: `Photo`, `File: plan.pdf`. */
export function OtherContent({ message }: MessageContentProps) {
  const strings = useStrings();
  const formats = useFormats();
  const line = summarizeMessage(message, strings, formats);
  const className = message.type === 'unknown' ? 'parlor-message-gone' : 'parlor-message-kind';
  return <span className={className}>{line}</span>;
}
