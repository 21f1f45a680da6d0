import type { Work } from '../../core/context.js';
import type { WireMessage } from '../../protocol/entities.js';
import { pinKey, pins } from './pinned-messages.records.js';

/** A message is pinned to its group from the start. Nobody is told: nobody is there yet. */
export function plantPin({ store }: Work, message: WireMessage, userID: string): void {
  const { to: groupID, senderTinyID, clientTime, random, sequence, time } = message;
  const pin = { senderTinyID, clientTime, random, sequence, time, userID };
  store.put(pins, pinKey(groupID, sequence), pin);
}
