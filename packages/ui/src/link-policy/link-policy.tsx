'use client';

import { type ComponentType, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { LinkAnchor } from '../internals/link-context.js';
import { LinkContext } from '../internals/link-context.js';
import type { LinkTarget } from '../internals/link-target.js';
import { createJudge, type LinkRules } from './judge.js';
import { LazyConfirmation } from './lazy-confirmation.js';

/** What the part `Confirmation` takes: a dialog that asks before a link is opened. */
export interface LinkConfirmationProps {
  /** Untrusted. */
  readonly link: LinkTarget;
  /** For the `<a>` that opens it: browsers let no other thing open a page. That of a file has `download={link.words}` besides. */
  readonly anchor: LinkAnchor;
  /** The person has opened it, or does not want to. */
  readonly onClose: () => void;
}

/** What can be drawn otherwise in {@link LinkPolicy}. */
export interface LinkPolicyParts {
  /** Asks whether a link is to be opened; the default one is loaded when it is first needed. */
  readonly Confirmation?: ComponentType<LinkConfirmationProps> | undefined;
}

/** What {@link LinkPolicy} takes. Functions had better be stable: links are drawn again with new ones. */
export interface LinkPolicyProps extends LinkRules {
  /** Own components in the place of the default ones. */
  readonly parts?: LinkPolicyParts | undefined;
  /** All links of the kit in here follow the policy. */
  readonly children?: ReactNode;
}

/**
 * Says which links of messages may be opened, and how: for all links of the kit below it, in texts, on cards, of files and
 * in the gallery. Draws nothing but the question before a link is opened, where one is asked.
 *
 * Without it links are http and https only, open another page that learns nothing of this one, and say where they lead when
 * their words name another place. That holds with it as well: no function makes a link of anything else.
 */
export function LinkPolicy({ parts = {}, children, ...rules }: LinkPolicyProps) {
  const { refuse, rewrite, confirm = 'misleading', rel, target } = rules;
  const [asked, setAsked] = useState<LinkTarget>();
  const judge = useMemo(
    () => createJudge({ refuse, rewrite, confirm, rel, target }, setAsked),
    [refuse, rewrite, confirm, rel, target],
  );
  const { Confirmation = LazyConfirmation } = parts;
  const anchor = asked && judge.anchorOf(asked);
  return (
    <LinkContext.Provider value={judge}>
      {children}
      {asked && anchor && (
        <Suspense>
          <Confirmation link={asked} anchor={anchor} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </LinkContext.Provider>
  );
}
