import { type LinkAnchor, type LinkJudge, OUT } from '../internals/link-context.js';
import type { LinkTarget } from '../internals/link-target.js';
import { safeLinkUrl } from '../internals/safe-url.js';

/** What an app decides about links. */
export interface LinkRules {
  /** Whether it is to be no link: its words are left. One that throws refuses. */
  readonly refuse?: ((link: LinkTarget) => boolean) | undefined;
  /** The address to open instead, http or https: a page of yours that looks at it first, say. Not asked of what is in memory. */
  readonly rewrite?: ((link: LinkTarget) => string) | undefined;
  /**
   * When the person is asked before it is opened: `never`, for those that are `misleading`, `always` but for files, or as a function
   * says: one that throws has them asked. `misleading` when left out.
   */
  readonly confirm?:
    | 'never'
    | 'misleading'
    | 'always'
    | ((link: LinkTarget) => boolean)
    | undefined;
  /** What links are besides `noopener noreferrer`: `nofollow ugc`, say. */
  readonly rel?: string | undefined;
  /** Where they open; another page, `_blank`, when left out. */
  readonly target?: string | undefined;
}

/** Has links judged by the rules. `ask` asks the person about one. */
export function createJudge(rules: LinkRules, ask: (link: LinkTarget) => void): LinkJudge {
  const { target = OUT.target, rel = '' } = rules;
  return {
    anchorOf(link): LinkAnchor | undefined {
      const href = addressOf(link, rules);
      return href === undefined ? undefined : { href, target, rel: `${OUT.rel} ${rel}`.trim() };
    },
    asks(link) {
      const isAsked = isConfirmed(link, rules.confirm);
      if (isAsked) ask(link);
      return isAsked;
    },
  };
}

/** What is not understood is not opened. */
function addressOf(link: LinkTarget, { refuse, rewrite }: LinkRules): string | undefined {
  try {
    if (refuse?.(link)) return undefined;
    const isLocal = link.host === '';
    return rewrite && !isLocal ? safeLinkUrl(rewrite(link)) : link.href;
  } catch {
    return undefined;
  }
}

function isConfirmed(link: LinkTarget, confirm: LinkRules['confirm']): boolean {
  if (confirm === 'always') return link.kind !== 'file';
  if (typeof confirm !== 'function') return confirm === 'misleading' && link.isMisleading;
  try {
    return confirm(link);
  } catch {
    // Where the app cannot say whether to, the person says.
    return true;
  }
}
