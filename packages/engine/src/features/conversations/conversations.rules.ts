import type { ConversationRecord } from './conversations.records.js';

/** How many conversations one person can pin. */
export const MAX_PINNED = 50;

/** How many conversations can be deleted at once. */
export const MAX_DELETED = 100;

/** The numbers of marks: the bits of a number of 64. */
export const MARK_BITS = 64;

/**
 * How many messages a person has not read: those that count in the whole log, less those up to where
 * they have read, less their own after it. So no message has to be looked at, however long the log.
 */
export function unreadCount(
  record: Pick<ConversationRecord, 'readCounted' | 'ownCounted'>,
  log: { counted: number },
): number {
  return Math.max(0, log.counted - record.readCounted - record.ownCounted);
}

/** The first message of the history that a person has not cleared, of those they may see. */
export function firstKeptIndex({
  firstVisibleIndex,
  clearedIndex = 0,
}: Pick<ConversationRecord, 'firstVisibleIndex' | 'clearedIndex'>): number {
  return Math.max(firstVisibleIndex, clearedIndex + 1);
}

/** Newest first; those of the same second by their IDs, so that pages have a fixed order. */
export function byNewest(one: ListPlace, other: ListPlace): number {
  if (one.time !== other.time) return other.time - one.time;
  return one.conversationID < other.conversationID ? -1 : 1;
}

/** Where a conversation stands in the list. */
export interface ListPlace {
  time: number;
  conversationID: string;
}

/** A cursor names the last conversation of a page by its place: it holds even if that one moves. */
export function cursorAfter({ time, conversationID }: ListPlace): string {
  return `${time}/${conversationID}`;
}

/** The place that a cursor names; `undefined` when it names none. */
export function placeOf(cursor: string): ListPlace | undefined {
  const [, time, conversationID] = /^(\d{1,15})\/(.+)$/s.exec(cursor) ?? [];
  return time === undefined || conversationID === undefined
    ? undefined
    : { time: Number(time), conversationID };
}
