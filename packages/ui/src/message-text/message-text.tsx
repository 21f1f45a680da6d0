'use client';

import { type ReactElement, Suspense } from 'react';
import { hasMarkdown } from './has-markdown.js';
import { LazyMarkdownText } from './lazy-markdown.js';
import type { Mention } from './mentions.js';
import { PlainText } from './plain-text.js';

/** What {@link messageText} takes. */
export interface MessageTextProps {
  /** Untrusted. */
  text: string;
  /** Whom it mentions, by all the names that they may have in it. */
  mentions: readonly Mention[];
  /** It mentions me, or everybody. */
  isForMe?: boolean | undefined;
}

/**
 * A text that somebody wrote: links, mentions, and the markdown of messages. Nothing in it is ever HTML. Until
 * what reads markdown is there, it stands as it was written.
 */
export function messageText(props: MessageTextProps, isMarkdown: boolean): ReactElement {
  if (!isMarkdown || !hasMarkdown(props.text)) return <PlainText {...props} />;
  return (
    <Suspense fallback={<PlainText {...props} />}>
      <LazyMarkdownText {...props} />
    </Suspense>
  );
}
