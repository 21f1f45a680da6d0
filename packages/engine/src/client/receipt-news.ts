import { type C2CReadReceipt, EVENT, type GroupReadReceipt } from '@parlor/sdk';
import type { Push } from '../protocol/pushes.js';
import type { ClientParts } from './client-parts.js';
import type { SdkMessage } from './live-message.js';

type OfPeer = Extract<Push, { type: 'receipts.ofPeer' }>;
type OfGroup = Extract<Push, { type: 'receipts.ofGroup' }>;

/** Others have read messages of mine: those in memory know it from now on, and the app is told of them. */
export class ReceiptNews {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  /** A message is told of once. */
  ofPeer({ userID, messageIDs, time: timestamp }: OfPeer): void {
    const told: C2CReadReceipt[] = [];
    for (const messageID of messageIDs) {
      const info = this.#find(messageID)?.readReceiptInfo;
      if (!info || info.isPeerRead) continue;
      Object.assign(info, { isPeerRead: true, timestamp });
      told.push({ userID, messageID, isPeerRead: true, timestamp });
    }
    if (told.length > 0) this.#parts.emitter.emit(EVENT.MESSAGE_READ_RECEIPT_RECEIVED, told);
  }

  ofGroup({ groupID, receipts }: OfGroup): void {
    const told: GroupReadReceipt[] = [];
    for (const { messageID, readCount, unreadCount } of receipts) {
      const message = this.#find(messageID);
      if (!message) continue;
      Object.assign(message.readReceiptInfo, { readCount, unreadCount });
      told.push({ groupID, messageID, readCount, unreadCount });
    }
    if (told.length > 0) this.#parts.emitter.emit(EVENT.MESSAGE_READ_RECEIPT_RECEIVED, told);
  }

  /** Of a message that hops have brought as well, only the other object changes: so does the SDK's. */
  #find(messageID: string): SdkMessage | undefined {
    const { messages, hops } = this.#parts;
    return messages.find(messageID) ?? hops.find(messageID);
  }
}
