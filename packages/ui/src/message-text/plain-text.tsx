'use client';

import { InlineText } from './inline-text.js';
import type { Mention } from './mentions.js';
import type { MessageTextProps } from './message-text.js';

/** A text as it was written, with its links and those it mentions. */
export function PlainText({ text, mentions, isForMe }: MessageTextProps) {
  return (
    <span className="parlor-message-text" data-for-me={isForMe || undefined}>
      {isAllLetters(text, mentions) ? text : <InlineText text={text} mentions={mentions} />}
    </span>
  );
}

/** Most texts have nothing in them that would have to be found. */
function isAllLetters(text: string, mentions: readonly Mention[]): boolean {
  return mentions.length === 0 && !text.includes('://');
}
