import type { MessageSnapshot } from '@parlor/hooks';
import { useState } from 'react';
import { countIncomingAfter, lastStoredID } from './thread-layout.js';

/** How many messages of others have arrived since the end of the thread was left. */
export function useNewCount(messages: readonly MessageSnapshot[], isAtEnd: boolean): number {
  const lastID = lastStoredID(messages);
  const [seenID, setSeenID] = useState(lastID);
  if (isAtEnd && seenID !== lastID) setSeenID(lastID);
  return isAtEnd ? 0 : countIncomingAfter(messages, seenID);
}
