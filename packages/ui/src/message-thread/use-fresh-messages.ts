import type { MessageSnapshot } from '@parlor/hooks';
import { useCallback, useState } from 'react';

interface Fresh {
  readonly lastID: string | undefined;
  readonly ids: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The messages that have just been added at the end: they rise into their place.
 *
 * The second value is called when they have, so that scrolling away and back does not repeat it.
 */
export function useFreshMessages(
  messages: readonly MessageSnapshot[],
): readonly [ReadonlySet<string>, () => void] {
  const lastID = messages.at(-1)?.ID;
  const [fresh, setFresh] = useState<Fresh>({ lastID, ids: NONE });
  if (fresh.lastID !== lastID) {
    const before = messages.findIndex((message) => message.ID === fresh.lastID);
    // Not found: the list is another one, not a longer one.
    const added = before < 0 ? [] : messages.slice(before + 1).map((message) => message.ID);
    setFresh({ lastID, ids: new Set(added) });
  }
  const settle = useCallback(
    () => setFresh((current) => (current.ids.size > 0 ? { ...current, ids: NONE } : current)),
    [],
  );
  return [fresh.ids, settle];
}
