import { TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf, type Work } from '../../core/context.js';
import type { WireMessage } from '../../protocol/entities.js';
import { entryAt } from './message-log.js';
import { roomHistories } from './messages.records.js';
import { toldOf } from './receivers.js';

/** How many messages who comes into a live room hears at most, and how old they may be: seconds. */
export const ROOM_HISTORY = 20;
const ROOM_HISTORY_PERIOD = 24 * 60 * 60;

/** Notes that something was said in a live room, where its history was bought. Returns the numbers of what is in it. */
export async function noteInRoomHistory(
  work: Work,
  logID: string,
  { sequence, elements }: WireMessage,
): Promise<readonly number[]> {
  if (work.settings.lacks.has('roomHistory')) return [];
  const before = (await work.store.get(roomHistories, logID)) ?? [];
  // What only happened there is no part of it.
  if (elements[0]?.type === TYPES.MSG_GRP_TIP) return before;
  const history = [...before, sequence].slice(-ROOM_HISTORY);
  work.store.put(roomHistories, logID, history);
  return history;
}

/** Which messages have to be kept for it. */
export function isInRoomHistory(history: readonly number[]): (message: WireMessage) => boolean {
  const numbers = new Set(history);
  return ({ sequence }) => numbers.has(sequence);
}

/** What was said last in a live room, ascending, as who comes in is told it. Nothing of what was taken back. */
export async function recentInRoom(work: SessionWork, logID: string): Promise<WireMessage[]> {
  if (work.settings.lacks.has('roomHistory')) return [];
  const history = (await work.store.get(roomHistories, logID)) ?? [];
  const since = secondsOf(work.clock) - ROOM_HISTORY_PERIOD;
  const entries = await Promise.all(history.map((index) => entryAt(work, logID, index)));
  const recent = entries.filter((entry) => entry !== undefined && isRecent(entry.message, since));
  return toldOf(
    work,
    logID,
    recent.filter((entry) => entry !== undefined),
  );
}

function isRecent({ time, isRevoked }: WireMessage, since: number): boolean {
  return time >= since && !isRevoked;
}
