import { isRecord } from '../../is-record.js';
import type { Revocation } from './message-merge.js';

/** Which message was revoked, and by whom. */
export interface RevokedMessage {
  readonly ID: string;
  readonly conversationID: string;
  readonly revocation: Revocation;
}

/** Reads what MESSAGE_REVOKED carries: a message, or a stub of one; `undefined` when it is neither. */
export function readRevocation(item: unknown): RevokedMessage | undefined {
  if (!isRecord(item)) return undefined;
  const { ID, conversationID } = item;
  if (typeof ID !== 'string' || typeof conversationID !== 'string') return undefined;
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
  return { ID, conversationID, revocation };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
