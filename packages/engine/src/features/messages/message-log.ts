import type { Work } from '../../core/context.js';
import { messageIDOf } from '../../core/ids.js';
import type { WireMessage } from '../../protocol/entities.js';
import { keyOf, within } from '../../storage/keys.js';
import { forgetSignature, signatures } from '../cloud-search/index.js';
import { noteMentions } from './mentions.js';
import {
  deletions,
  EMPTY_LOG,
  type LogEntry,
  type LogRecord,
  logEntries,
  logs,
  mentions,
  messageIndexes,
  revocations,
  roomHistories,
} from './messages.records.js';

/** The state of a log; that of an empty one when nothing was ever written to it. */
export async function readLog({ store }: Work, logID: string): Promise<LogRecord> {
  return (await store.get(logs, logID)) ?? EMPTY_LOG;
}

/** Writes a message at the end of a log. Its number must be the next one. */
export async function appendToLog(
  work: Work,
  logID: string,
  message: WireMessage,
): Promise<LogEntry> {
  const log = await readLog(work, logID);
  const index = log.lastIndex + 1;
  const counted = log.counted + (message.excludedFromUnreadCount ? 0 : 1);
  const entry = { message, index, countedUpToHere: counted };
  work.store.put(logEntries, keyOf(logID, index), entry);
  work.store.put(messageIndexes, keyOf(logID, messageIDOf(message)), index);
  noteMentions(work, logID, entry);
  forgetSignature(work, logID, index);
  work.store.put(logs, logID, {
    lastIndex: index,
    lastTime: message.time,
    lastShownIndex: message.excludedFromLastMessage ? log.lastShownIndex : index,
    counted,
  });
  return entry;
}

/** Writes down that a message has changed. */
export function changeInLog(work: Work, logID: string, entry: LogEntry): void {
  work.store.put(logEntries, keyOf(logID, entry.index), entry);
  forgetSignature(work, logID, entry.index);
}

/** The entry with this number. */
export function entryAt(
  { store }: Work,
  logID: string,
  index: number,
): Promise<LogEntry | undefined> {
  return store.get(logEntries, keyOf(logID, index));
}

/** The entry of the message with this ID. */
export async function entryOf(
  work: Work,
  logID: string,
  messageID: string,
): Promise<LogEntry | undefined> {
  const index = await work.store.get(messageIndexes, keyOf(logID, messageID));
  return index === undefined ? undefined : entryAt(work, logID, index);
}

/** The entry of the C2C message that its keys name. */
export async function entryNamed(
  work: Work,
  logID: string,
  { sequence, random, time }: Pick<WireMessage, 'sequence' | 'random' | 'time'>,
): Promise<LogEntry | undefined> {
  for (let index = await indexAtTime(work, logID, time); ; index += 1) {
    const entry = await entryAt(work, logID, index);
    if (entry?.message.time !== time) return undefined;
    const { message } = entry;
    if (message.sequence === sequence && message.random === random) return entry;
  }
}

/** Up to `limit` entries from `first` (included) to `before` (not included), the newest of them, ascending. */
export async function entriesBefore(
  { store }: Work,
  logID: string,
  { first, before, limit }: { first: number; before: number; limit: number },
): Promise<LogEntry[]> {
  const range = { gte: keyOf(logID, first), lt: keyOf(logID, before), reverse: true, limit };
  return (await store.values(logEntries, range)).reverse();
}

/** Up to `limit` entries from this number on, ascending. */
export function entriesFrom(
  { store }: Work,
  logID: string,
  { first, limit }: { first: number; limit: number },
): Promise<LogEntry[]> {
  return store.values(logEntries, { ...within(logID), gte: keyOf(logID, first), limit });
}

/** The number of the first message that is not older than a time; that after the newest when all are. */
export async function indexAtTime(work: Work, logID: string, time: number): Promise<number> {
  const { lastIndex } = await readLog(work, logID);
  let first = 1;
  let after = lastIndex + 1;
  // Times of a log never go back: halves will do.
  while (first < after) {
    const middle = Math.floor((first + after) / 2);
    const entry = await entryAt(work, logID, middle);
    if (entry && entry.message.time >= time) after = middle;
    else first = middle + 1;
  }
  return first;
}

/** The entries after this one, ascending. */
export function entriesAfter({ store }: Work, logID: string, index: number): Promise<LogEntry[]> {
  return store.values(logEntries, { ...within(logID), gte: keyOf(logID, index + 1) });
}

/** Forgets a log. */
export async function deleteLog({ store }: Work, logID: string): Promise<void> {
  for (const table of [logEntries, messageIndexes, mentions, revocations, deletions, signatures]) {
    await store.deleteRange(table, within(logID));
  }
  store.delete(logs, logID);
  store.delete(roomHistories, logID);
}
