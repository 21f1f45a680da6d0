import type { MessageSnapshot } from '@parlor/hooks';
import { useState } from 'react';
import { countIncomingAfter, lastStoredID } from './thread-layout.js';

/**
 * How many messages of others have arrived since the newest one was left.
 *
 * @param live the newest messages, wherever the reader looks.
 */
export function useNewCount(live: readonly MessageSnapshot[], isAtNewest: boolean): number {
  const lastID = lastStoredID(live);
  const [seenID, setSeenID] = useState(lastID);
  if (isAtNewest && seenID !== lastID) setSeenID(lastID);
  return isAtNewest ? 0 : countIncomingAfter(live, seenID);
}
