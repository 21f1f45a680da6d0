import type { MessageSnapshot } from '@parlor/hooks';
import { type AnimationEvent, useCallback, useLayoutEffect, useRef } from 'react';

interface Fresh {
  readonly lastID: string | undefined;
  /** Those that rise. */
  readonly ids: Set<string>;
  /** When the last one came. */
  readonly at: number;
}

/** What follows within so many milliseconds is in its place at once. */
const PAUSE = 300;

/**
 * The messages that have just been added at the end: they rise into their place. Where one follows upon the other, only the
 * first does: all would be on the move, and none could be read.
 *
 * The second value is called when they have, so that scrolling away and back, or hiding the thread, does not repeat it.
 * Nothing is rendered for that: what has risen stays where it is.
 */
export function useFreshMessages(
  messages: readonly MessageSnapshot[],
): readonly [ReadonlySet<string>, (event: AnimationEvent<HTMLElement>) => void] {
  const lastID = messages.at(-1)?.ID;
  // Not a state: with each message that comes, the list would be rendered twice.
  const last = useRef<Fresh>({ lastID, ids: new Set(), at: Number.NEGATIVE_INFINITY });
  const fresh = last.current.lastID === lastID ? last.current : follow(last.current, messages);
  useLayoutEffect(() => {
    last.current = fresh;
  });
  const { ids } = fresh;
  const settle = useCallback(
    ({ currentTarget }: AnimationEvent<HTMLElement>) => {
      ids.clear();
      const risen = currentTarget.querySelectorAll('.parlor-thread-row[data-new]');
      for (const row of risen) row.removeAttribute('data-new');
    },
    [ids],
  );
  return [ids, settle];
}

function follow(before: Fresh, messages: readonly MessageSnapshot[]): Fresh {
  const at = performance.now();
  const ids = at - before.at < PAUSE ? before.ids : addedBehind(before.lastID, messages);
  return { lastID: messages.at(-1)?.ID, ids, at };
}

/** Where it is not found, the list is another one, not a longer one: nothing was added. */
function addedBehind(
  lastID: string | undefined,
  messages: readonly MessageSnapshot[],
): Set<string> {
  const before = messages.findLastIndex((message) => message.ID === lastID);
  return new Set(before < 0 ? [] : messages.slice(before + 1).map((message) => message.ID));
}
