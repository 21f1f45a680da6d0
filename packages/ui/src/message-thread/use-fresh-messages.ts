import type { MessageSnapshot } from '@parlor/hooks';
import { type AnimationEvent, useCallback, useLayoutEffect, useRef } from 'react';

interface Fresh {
  readonly lastID: string | undefined;
  readonly ids: Set<string>;
}

/**
 * The messages that have just been added at the end: they rise into their place.
 *
 * The second value is called when they have, so that scrolling away and back, or hiding the thread, does not repeat it.
 * Nothing is rendered for that: what has risen stays where it is.
 */
export function useFreshMessages(
  messages: readonly MessageSnapshot[],
): readonly [ReadonlySet<string>, (event: AnimationEvent<HTMLElement>) => void] {
  const lastID = messages.at(-1)?.ID;
  // Not a state: with each message that comes, the list would be rendered twice.
  const last = useRef<Fresh>({ lastID, ids: new Set() });
  const fresh =
    last.current.lastID === lastID
      ? last.current
      : { lastID, ids: addedBehind(last.current.lastID, messages) };
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

/** Where it is not found, the list is another one, not a longer one: nothing was added. */
function addedBehind(
  lastID: string | undefined,
  messages: readonly MessageSnapshot[],
): Set<string> {
  const before = messages.findLastIndex((message) => message.ID === lastID);
  return new Set(before < 0 ? [] : messages.slice(before + 1).map((message) => message.ID));
}
