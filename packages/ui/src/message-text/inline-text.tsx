'use client';

import { cutMentions } from '@parlor/hooks';
import { Fragment, type ReactNode } from 'react';
import { useLink } from '../internals/link-context.js';
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
      <Link key={index} href={stretch.href} words={stretch.text} namesHost>
        {stretch.text}
      </Link>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Mentions key={index} text={stretch.text} mentions={mentions} />
    ),
  );
}

interface LinkProps {
  href: string;
  /** What one reads. Untrusted. */
  words: string;
  title?: string;
  /** Whether it is to say itself where it leads, should its words look like another place. */
  namesHost?: boolean;
  children: ReactNode;
}

/** A link, where the policy lets it be one; else its words. */
export function Link({ href, words, title, namesHost = false, children }: LinkProps): ReactNode {
  const found = useLink('link', href, words);
  if (!found) return children;
  const { link, ...anchor } = found;
  // Letters that a browser does not write as they stand.
  const address = link.host.includes('xn--') ? link.href : undefined;
  return (
    <a className="parlor-link" title={title ?? address} {...anchor}>
      {children}
      {namesHost && link.isMisleading && ` (${link.host})`}
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
