import type { Work } from '../../core/context.js';
import { keyOf, within } from '../../storage/keys.js';
import { deletions, type LogEntry, revocations, type UncountedRecord } from './messages.records.js';

/** A log, and who looks into it. */
interface Reader {
  logID: string;
  userID: string;
}

/** A message was taken back. */
export function noteRevoked({ store }: Work, logID: string, entry: LogEntry): void {
  store.put(revocations, keyOf(logID, entry.index), uncounted(entry));
}

/** A person has deleted a message for themselves. */
export function noteDeleted({ store }: Work, { logID, userID }: Reader, entry: LogEntry): void {
  store.put(deletions, keyOf(logID, userID, entry.index), uncounted(entry));
}

/** Whether a person has deleted the message with this number. */
export async function isDeletedFor(
  { store }: Work,
  { logID, userID }: Reader,
  index: number,
): Promise<boolean> {
  return (await store.get(deletions, keyOf(logID, userID, index))) !== undefined;
}

/** How many messages of others after this one were counted, and are not unread to this person any more. */
export async function uncountedAfter(work: Work, reader: Reader, index: number): Promise<number> {
  const gone = await goneAfter(work, reader, index);
  const others = gone.filter(({ from, counted }) => counted && from !== reader.userID);
  // One message may have been taken back and deleted.
  return new Set(others.map((one) => one.index)).size;
}

/** The numbers of all messages after this one that were taken back, or that this person has deleted. */
export async function uncountedIndexesAfter(
  work: Work,
  reader: Reader,
  index: number,
): Promise<number[]> {
  return (await goneAfter(work, reader, index)).map((one) => one.index);
}

async function goneAfter(
  { store }: Work,
  { logID, userID }: Reader,
  index: number,
): Promise<UncountedRecord[]> {
  const revoked = { ...within(logID), gte: keyOf(logID, index + 1) };
  const deleted = { ...within(logID, userID), gte: keyOf(logID, userID, index + 1) };
  return [
    ...(await store.values(revocations, revoked)),
    ...(await store.values(deletions, deleted)),
  ];
}

/** The numbers of those of these messages that a person has deleted; ascending ones are given. */
export async function deletedAmong(
  { store }: Work,
  { logID, userID }: Reader,
  entries: readonly LogEntry[],
): Promise<ReadonlySet<number>> {
  const first = entries[0]?.index;
  const last = entries.at(-1)?.index;
  if (first === undefined || last === undefined) return new Set();
  const range = { gte: keyOf(logID, userID, first), lt: keyOf(logID, userID, last + 1) };
  return new Set((await store.values(deletions, range)).map(({ index }) => index));
}

function uncounted({ index, message }: LogEntry): UncountedRecord {
  return { index, from: message.from, counted: !message.excludedFromUnreadCount };
}
