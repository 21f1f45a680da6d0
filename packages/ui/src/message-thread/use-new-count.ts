import type { MessageSnapshot } from '@parlor/hooks';
import { useLayoutEffect, useRef } from 'react';
import { countIncomingAfter, lastStoredID } from './thread-layout.js';

/**
 * How many messages of others have arrived since the newest one was left.
 *
 * @param live the newest messages, wherever the reader looks.
 */
export function useNewCount(live: readonly MessageSnapshot[], isAtNewest: boolean): number {
  const lastID = lastStoredID(live);
  // Not a state: with each message that comes, the list would be rendered twice.
  const seenID = useRef(lastID);
  useLayoutEffect(() => {
    if (isAtNewest) seenID.current = lastID;
  }, [isAtNewest, lastID]);
  return isAtNewest ? 0 : countIncomingAfter(live, seenID.current);
}
