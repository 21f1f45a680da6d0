import type { LoadStatus, ReactionSnapshot } from '@parlor/hooks';
import { useState } from 'react';

interface Seen {
  readonly ids: readonly string[];
  readonly fresh: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The reactions that came while they were looked at. Those that are loaded or scrolled into sight are not new.
 *
 * @param wasEmpty there were none when they were first looked at, before this was called.
 */
export function useFreshReactions(
  status: LoadStatus,
  reactions: readonly ReactionSnapshot[],
  wasEmpty: boolean,
): ReadonlySet<string> {
  const [seen, setSeen] = useState<Seen | undefined>(
    wasEmpty ? { ids: [], fresh: NONE } : undefined,
  );
  const ids = reactions.map(({ reactionID }) => reactionID);
  const isChanged = !seen || !isSame(seen.ids, ids);
  if (status === 'ready' && isChanged) setSeen({ ids, fresh: freshOf(seen, ids) });
  return seen?.fresh ?? NONE;
}

function freshOf(seen: Seen | undefined, ids: readonly string[]): ReadonlySet<string> {
  if (!seen) return NONE;
  return new Set(ids.filter((id) => seen.fresh.has(id) || !seen.ids.includes(id)));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
