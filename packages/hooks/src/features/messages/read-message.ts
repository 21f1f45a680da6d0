import type { Message } from '@parlor/sdk';
import { isSeatStep } from '../../about-seat.js';
import { isRecord } from '../../is-record.js';
import { plainCopy } from '../../plain-copy.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import { isMessageType, isSoundPayload } from './message-payload.js';
import {
  type MessageSending,
  type MessageSnapshot,
  NOT_SENT_FROM_HERE,
} from './message-snapshot.js';

/**
 * A snapshot of a live message; `undefined` when it is not one that could be shown. What is missing
 * but not needed is filled in.
 */
export function readMessage(
  live: unknown,
  sending: MessageSending = NOT_SENT_FROM_HERE,
): MessageSnapshot | undefined {
  if (!isMessage(live)) return undefined;
  const base = { ...live, ...soundFields(live), ...sending };
  if (!isMessageType(live.type)) return { ...plainCopy(base), type: 'unknown', payload: null };
  return isSoundPayload(live.type, live.payload) ? plainCopy(base) : undefined;
}

/** Whether it was meant for those who were online only: such a one is no part of the thread. */
export function isOnlineOnly(live: unknown): boolean {
  return isRecord(live) && live['_onlineOnlyFlag'] === true;
}

/** Whether it is no part of a thread: said to those who were online, or to all live rooms, or about a seat. */
export function isOfNoThread(live: unknown): boolean {
  const isToAllRooms = isRecord(live) && live['isBroadcastMessage'] === true;
  return isOnlineOnly(live) || isToAllRooms || isSeatStep(live);
}

function isMessage(live: unknown): live is Message {
  return (
    isRecord(live) &&
    isName(live['ID']) &&
    isName(live['conversationID']) &&
    typeof live['from'] === 'string' &&
    Number.isFinite(live['time']) &&
    (live['flow'] === 'in' || live['flow'] === 'out')
  );
}

/** Fields that are shown or compared and could be missing in what another client has sent. */
function soundFields(live: Message) {
  return {
    to: text(live.to),
    nick: text(live.nick),
    avatar: text(live.avatar),
    nameCard: text(live.nameCard),
    cloudCustomData: text(live.cloudCustomData),
    revoker: text(live.revoker),
    revokeReason: text(live.revokeReason),
    revokerInfo: isRecord(live.revokerInfo) ? live.revokerInfo : NOBODY,
    readReceiptInfo: isRecord(live.readReceiptInfo) ? live.readReceiptInfo : { timestamp: 0 },
    atUserList: Array.isArray(live.atUserList) ? live.atUserList.filter(isName) : [],
    sequence: count(live.sequence),
    clientSequence: count(live.clientSequence),
    version: count(live.version),
    status: live.status === 'fail' || live.status === 'unSend' ? live.status : 'success',
    isRevoked: live.isRevoked === true,
    isDeleted: live.isDeleted === true,
    isRead: live.isRead === true,
    isPeerRead: live.isPeerRead === true,
  } as const;
}

const NOBODY = { userID: '', nick: '', avatar: '' };
