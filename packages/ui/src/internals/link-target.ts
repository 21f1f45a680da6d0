import { isMisleading } from './is-misleading.js';
import { safeImageUrl, safeLinkUrl } from './safe-url.js';

/** What a link is for: a `link` that somebody has written, a `place` on a map, or a `file` that is saved. */
export type LinkKind = 'link' | 'place' | 'file';

/** Where a link leads, and as what it is shown. Untrusted. */
export interface LinkTarget {
  /** What it is for: somebody has written it, it is a place on a map, or a file that is saved. */
  readonly kind: LinkKind;
  /** The address, http or https, as a browser writes it: with a host in plain letters (`xn--…`). Of a file also what is in memory. */
  readonly href: string;
  /** Its host with the port, if it has one of its own; `''` of what is in memory. */
  readonly host: string;
  /** What one reads. */
  readonly words: string;
  /** Whether what one reads names another host, or one that only looks like another to the eye. */
  readonly isMisleading: boolean;
}

/** What is known of a link before anything is decided; `undefined` for an address that may never be followed. */
export function linkTarget(kind: LinkKind, address: string, words: string): LinkTarget | undefined {
  const href = kind === 'file' ? safeImageUrl(address) : safeLinkUrl(address);
  if (href === undefined) return undefined;
  const { host } = new URL(href);
  return {
    ...{ kind, href, host, words },
    isMisleading: kind === 'link' && isMisleading(words, href),
  };
}
