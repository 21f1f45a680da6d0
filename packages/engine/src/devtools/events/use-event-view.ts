import { useMemo, useState } from 'react';
import { type EventFilter, NO_FILTER } from './matches.js';

/** What of the events is looked at; it stays while other tabs are open. */
export interface EventView {
  readonly filter: EventFilter;
  readonly setFilter: (filter: EventFilter) => void;
  /** The row whose details are open. */
  readonly openID: number | undefined;
  readonly open: (id: number | undefined) => void;
}

/** All events, and none of them open, at first. */
export function useEventView(): EventView {
  const [filter, setFilter] = useState(NO_FILTER);
  const [openID, open] = useState<number>();
  return useMemo(() => ({ filter, setFilter, openID, open }), [filter, openID]);
}
