'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { useMedia } from './media-scope.js';

/** The places of the rows that have to stay in the document; the same list until it changes. */
export function useKeptIndexes(rows: readonly { readonly messageID: string }[]): readonly number[] {
  const { kept } = useMedia();
  const ids = useSyncExternalStore(kept.subscribe, kept.ids, kept.ids);
  return useMemo(
    () =>
      ids.size === 0 ? [] : rows.flatMap((row, index) => (ids.has(row.messageID) ? [index] : [])),
    [ids, rows],
  );
}
