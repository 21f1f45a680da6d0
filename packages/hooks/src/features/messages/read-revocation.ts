import { isRecord } from '../../is-record.js';
import { text } from '../../read-text.js';
import type { Revocation } from './message-merge.js';

/** Which message was revoked, and by whom. */
export interface RevokedMessage {
  /** `''` where it was missed in a group: there the number alone names it. */
  readonly ID: string;
  readonly conversationID: string;
  /** Groups: the message's number; 0 when it was not told. */
  readonly sequence: number;
  readonly revocation: Revocation;
}

/** Reads what MESSAGE_REVOKED carries: a message, or a stub of one; `undefined` when it is neither. */
export function readRevocation(item: unknown): RevokedMessage | undefined {
  if (!isRecord(item)) return undefined;
  const { conversationID } = item;
  const ID = text(item['ID']);
  const sequence = numberIn(conversationID, item['sequence']);
  if (typeof conversationID !== 'string' || (!ID && !sequence)) return undefined;
  const info = isRecord(item['revokerInfo']) ? item['revokerInfo'] : {};
  const revocation = {
    revoker: text(item['revoker']),
    revokeReason: text(item['revokeReason']),
    revokerInfo: {
      userID: text(info['userID']),
      nick: text(info['nick']),
      avatar: text(info['avatar']),
    },
  };
  return { ID, conversationID, sequence, revocation };
}

/** Between two people it is the sender's own counter, and names nothing. */
function numberIn(conversationID: unknown, sequence: unknown): number {
  const isNumber = typeof sequence === 'number' && Number.isInteger(sequence) && sequence > 0;
  return isNumber && text(conversationID).startsWith('GROUP') ? sequence : 0;
}
