import { secondsOf, type Work } from '../../core/context.js';
import { messageIDOf } from '../../core/ids.js';
import type { WireMessage } from '../../protocol/entities.js';
import { keyOf, within } from '../../storage/keys.js';
import { readLog } from './message-log.js';
import { logEntries, logs, messageIndexes, revocations } from './messages.records.js';
import { isInRoomHistory, noteInRoomHistory, ROOM_HISTORY } from './room-history.js';

/** How many messages are forgotten at most for each that is said. */
const FORGOTTEN_AT_ONCE = 10;

/** The next number of a live room. They are counted even where nothing is kept. */
export async function nextLiveNumber(work: Work, logID: string): Promise<number> {
  return (await readLog(work, logID)).lastIndex + 1;
}

/**
 * Keeps what was said in a live room for as long as it can be taken back, and some time more in which it
 * is known to be too late; the newest for a day, where that was bought. It is in no history.
 */
export async function keepForAWhile(
  work: Work,
  logID: string,
  message: WireMessage,
): Promise<void> {
  const { sequence: index } = message;
  const log = await readLog(work, logID);
  work.store.put(logs, logID, { ...log, lastIndex: index });
  work.store.put(logEntries, keyOf(logID, index), { message, index, countedUpToHere: 0 });
  work.store.put(messageIndexes, keyOf(logID, messageIDOf(message)), index);
  const isKept = isInRoomHistory(await noteInRoomHistory(work, logID, message));
  await forgetOld(work, logID, isKept);
}

async function forgetOld(
  { store, clock, settings }: Work,
  logID: string,
  isKept: (message: WireMessage) => boolean,
): Promise<void> {
  const limit = FORGOTTEN_AT_ONCE + (settings.lacks.has('roomHistory') ? 0 : ROOM_HISTORY);
  const oldest = await store.values(logEntries, { ...within(logID), limit });
  const since = secondsOf(clock) - 2 * settings.revocableSeconds;
  for (const { message, index } of oldest) {
    if (message.time >= since) return;
    if (isKept(message)) continue;
    store.delete(logEntries, keyOf(logID, index));
    store.delete(messageIndexes, keyOf(logID, messageIDOf(message)));
    store.delete(revocations, keyOf(logID, index));
  }
}
