import type { UserInfo } from '@parlor/sdk';
import type { Plain } from '../../plain.js';
import { plainCopy } from '../../plain-copy.js';
import type { MessageSnapshot } from './message-snapshot.js';

/** That a message was revoked, and by whom. */
export interface Revocation {
  readonly revoker: string;
  readonly revokeReason: string;
  readonly revokerInfo: Plain<UserInfo>;
}

/**
 * What two reports of one message say together, whichever came first: what was stored stays stored,
 * what was revoked, deleted or read stays so, and the higher version has the content. Of a message
 * that is not stored we know more than any report.
 *
 * Returns `known` itself when the other says nothing new.
 */
export function mergeMessage(known: MessageSnapshot, told: MessageSnapshot): MessageSnapshot {
  const newer = told.version >= known.version ? told : known;
  const stored = told.status === 'success' ? told : known;
  // Given up here and accepted all the same: what was discarded is not what is stored.
  const isNowStored = known.status !== 'success' && told.status === 'success';
  const revoked = known.isRevoked && !told.isRevoked ? known : told;
  const merged: MessageSnapshot = {
    ...newer,
    nick: told.nick,
    avatar: told.avatar,
    nameCard: told.nameCard,
    readReceiptInfo: told.readReceiptInfo,
    status: stored.status,
    time: stored.time,
    sequence: stored.sequence,
    sendState: stored.sendState,
    isSending: stored.isSending,
    uploadProgress: stored.uploadProgress,
    sendError: stored.sendError,
    isRevoked: revoked.isRevoked,
    revoker: revoked.revoker,
    revokerInfo: revoked.revokerInfo,
    revokeReason: revoked.revokeReason,
    isDeleted: told.isDeleted || (known.isDeleted && !isNowStored),
    isRead: known.isRead || told.isRead,
    isPeerRead: known.isPeerRead || told.isPeerRead,
  };
  return plainCopy(merged, known);
}

/** The message, revoked. */
export function applyRevocation(message: MessageSnapshot, revocation: Revocation): MessageSnapshot {
  return message.isRevoked ? message : { ...message, ...revocation, isRevoked: true };
}
