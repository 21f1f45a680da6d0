import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** How many of those to whom a group's message was sent have acknowledged it, and how many have not. */
export interface ReceiptRecord {
  readCount: number;
  unreadCount: number;
}

/** Somebody has acknowledged a message. */
export interface ReaderRecord {
  userID: string;
  /** Seconds. */
  time: number;
}

/** By {@link receiptKey}. One to one, a message itself says when it was acknowledged. */
export const receipts = table<ReceiptRecord>('receipts');

/** Who was in the group when the message was sent, but for its sender, sorted. By {@link receiptKey}. */
export const receiptReceivers = table<string[]>('receipt-receivers');

/** By {@link receiptKey} and userID. */
export const receiptReaders = table<ReaderRecord>('receipt-readers');

/** The key of what is known of a message of a log. */
export function receiptKey(logID: string, index: number): string {
  return keyOf(logID, index);
}
