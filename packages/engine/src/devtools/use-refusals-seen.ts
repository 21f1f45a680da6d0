import { useEffect, useSyncExternalStore } from 'react';
import type { EventLog } from './events/event-log.js';
import type { Inspection } from './use-inspection.js';

/**
 * Asks the engine anew after something was refused: what is refused may have been so for the last time, or have been there
 * since before the page was loaded.
 */
export function useRefusalsSeen(log: EventLog, { refresh }: Inspection): void {
  const seen = useSyncExternalStore(log.subscribe, log.refusals, log.refusals);
  useEffect(() => {
    if (seen > 0) void refresh();
  }, [refresh, seen]);
}
