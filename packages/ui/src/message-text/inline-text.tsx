'use client';

import { cutMentions } from '@parlor/hooks';
import { Fragment, type ReactNode } from 'react';
import { linkText } from '../internals/link-text.js';
import type { Mention } from './mentions.js';

/** What {@link InlineText} takes. */
export interface InlineTextProps {
  /** Untrusted. */
  text: string;
  mentions: readonly Mention[];
  /** Inside of a link there is no other. */
  isLinked?: boolean;
}

/** A stretch of a text with its http(s) links and those it mentions; all else in it is letters. */
export function InlineText({ text, mentions, isLinked = false }: InlineTextProps) {
  const stretches = isLinked ? [{ text }] : linkText(text);
  return stretches.map((stretch, index) =>
    'href' in stretch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text have nothing else, and no state.
      <Link key={index} href={stretch.href}>
        {stretch.text}
      </Link>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Mentions key={index} text={stretch.text} mentions={mentions} />
    ),
  );
}

/** A link that leaves the page, and tells nothing of it to where it leads. */
export function Link({
  href,
  title,
  children,
}: {
  href: string;
  title?: string;
  children: ReactNode;
}) {
  return (
    <a className="parlor-link" href={href} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Mentions({ text, mentions }: { text: string; mentions: readonly Mention[] }) {
  if (mentions.length === 0 || !text.includes('@')) return text;
  return cutMentions(text, mentions).map((part, index) =>
    part.mention ? (
      <bdi
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        key={index}
        className="parlor-mention"
        data-mine={part.mention.isMine || undefined}
      >
        {part.text}
      </bdi>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Fragment key={index}>{part.text}</Fragment>
    ),
  );
}
