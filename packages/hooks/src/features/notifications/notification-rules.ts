import { TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { isOfNoThread, type MessageSnapshot, readMessage } from '../messages/index.js';
import { readTyping } from '../typing/index.js';

/** There people talk past each other by the thousand: nobody wants to be called. */
const LIVE_ROOM = TYPES.GRP_AVCHATROOM;

/** Announced, except where somebody is named. */
const EXCEPT_AT: ReadonlySet<unknown> = new Set([
  TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT,
  TYPES.NOT_RECEIVE_MSG_EXCEPT_AT,
]);

/**
 * The message, when it is one that somebody else has said to me; `undefined` for all others: my own, from whichever device,
 * tips and notices, what is meant for those who are online, what is said in live rooms, and what its sender does not want
 * to be counted as unread.
 */
export function readNews(live: unknown, userID: string): MessageSnapshot | undefined {
  if (!isRecord(live) || live['flow'] !== 'in' || live['from'] === userID) return undefined;
  if (isOfNoThread(live) || readTyping(live) !== undefined) return undefined;
  if (live['_isExcludedFromUnreadCount'] === true) return undefined;
  if (live['conversationSubType'] === LIVE_ROOM) return undefined;
  const message = readMessage(live);
  if (!message || message.isRevoked || message.isDeleted) return undefined;
  if (message.conversationType === TYPES.CONV_SYSTEM) return undefined;
  const { type } = message;
  return type === TYPES.MSG_GRP_TIP || type === TYPES.MSG_GRP_SYS_NOTICE ? undefined : message;
}

/** Whether a message names me, or everybody. */
export function isMention({ atUserList }: MessageSnapshot, userID: string): boolean {
  return atUserList.includes(userID) || atUserList.includes(TYPES.MSG_AT_ALL);
}

/**
 * Whether the person wants to be called for a message, by how they have set its conversation. As long as that is not known
 * they have set nothing.
 */
export function isWanted(remindType: string | undefined, mentionsMe: boolean): boolean {
  if (!remindType || remindType === TYPES.MSG_REMIND_ACPT_AND_NOTE) return true;
  return mentionsMe && EXCEPT_AT.has(remindType);
}
