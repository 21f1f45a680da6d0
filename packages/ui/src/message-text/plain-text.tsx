'use client';

import { InlineText } from './inline-text.js';
import type { MessageTextProps } from './message-text.js';

/** A text as it was written, with its links and those it mentions. */
export function PlainText({ text, mentions, isForMe }: MessageTextProps) {
  return (
    <span className="parlor-message-text" data-for-me={isForMe || undefined}>
      <InlineText text={text} mentions={mentions} />
    </span>
  );
}
