'use client';

import { createContext, type MouseEvent, useContext } from 'react';
import { type LinkKind, type LinkTarget, linkTarget } from './link-target.js';

/** What an `<a>` gets. */
export interface LinkAnchor {
  /** Where it leads, http or https, after `rewrite`. */
  readonly href: string;
  /** `_blank`, a new tab, unless the policy says something else. */
  readonly target: string;
  /** What the page that is opened may know and do: `noopener noreferrer`, and what the policy adds. */
  readonly rel: string;
}

/** What has the last word on links; without one in between there is none. */
export interface LinkJudge {
  /** `undefined` when it is to be no link. */
  anchorOf(link: LinkTarget): LinkAnchor | undefined;
  /** Whether the person is asked first; then they are. */
  asks(link: LinkTarget): boolean;
}

/** Another page, which learns nothing of this one. */
export const OUT = { target: '_blank', rel: 'noopener noreferrer' } as const;

const FREE: LinkJudge = {
  anchorOf: ({ href }) => ({ href, ...OUT }),
  asks: () => false,
};

/** The nearest policy's. */
export const LinkContext = createContext(FREE);

/** What an `<a>` of the kit gets: all links have it from here. */
export interface LinkProps extends LinkAnchor {
  onClick(event: MouseEvent): void;
  onAuxClick(event: MouseEvent): void;
}

/** How an address from outside is linked to; `undefined` where it must not be: then its words are all there is. */
export function useLink(
  kind: LinkKind,
  address: string | undefined,
  words: string,
): (LinkProps & { readonly link: LinkTarget }) | undefined {
  const judge = useContext(LinkContext);
  const link = address === undefined ? undefined : linkTarget(kind, address, words);
  const anchor = link && judge.anchorOf(link);
  if (!link || !anchor) return undefined;
  const ask = (event: MouseEvent) => {
    if (judge.asks(link)) event.preventDefault();
  };
  return {
    ...anchor,
    link,
    onClick: ask,
    // The middle button opens another tab, and is no click.
    onAuxClick: (event) => {
      if (event.button === 1) ask(event);
    },
  };
}
