import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { receiptKey, receiptReaders, receiptReceivers, receipts } from './receipts.records.js';

/**
 * A message was sent to these people, who are to acknowledge it. Nobody is added later: to who joins it
 * was not sent, and who leaves stays among those who have not read it.
 */
export function expectReceipts(
  { store }: Work,
  { logID, index }: { logID: string; index: number },
  userIDs: readonly string[],
): void {
  const key = receiptKey(logID, index);
  store.put(receipts, key, { readCount: 0, unreadCount: userIDs.length });
  store.put(receiptReceivers, key, userIDs.toSorted());
}

/** Forgets who has read which messages of a log. */
export async function forgetReceipts({ store }: Work, logID: string): Promise<void> {
  for (const table of [receipts, receiptReceivers, receiptReaders]) {
    await store.deleteRange(table, within(logID));
  }
}
