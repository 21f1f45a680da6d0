import type { HopPosition } from './edges.js';
import { around, atNumber, atTime, type Found, type History, NOT_FOUND } from './history-search.js';
import type { MessageSnapshot } from './message-snapshot.js';
import type { Page, Run } from './run.js';
import { runsOf, type Thread } from './thread.js';

/** Halving finds one among a million messages. */
const MOST_HALVINGS = 20;
/** So many pages in a row may have numbers alone, and no messages. */
const MOST_EMPTY_PAGES = 8;

/** The first message of a second or after it; the newest where there is none. */
export async function findTime(history: History, time: number): Promise<Found> {
  if (!Number.isFinite(time) || time < 0) return NOT_FOUND;
  const known = knownRun(history.read(), time);
  if (!known && !history.canHop) return NOT_FOUND;
  const run =
    known ?? (await around(history, await placeOf(history, Math.max(1, Math.floor(time)))));
  const message = firstFrom(run, time);
  if (message) return { messageID: message.ID, isExact: true, ...(!known && { run }) };
  const newest = run.messages.findLast(({ status }) => status === 'success');
  return newest ? { messageID: newest.ID, isExact: false, ...(!known && { run }) } : NOT_FOUND;
}

/** The run that has the time between its messages, or at an end behind which there is nothing. */
function knownRun(thread: Thread, time: number): Run | undefined {
  return runsOf(thread).find((run) => {
    const beginsBefore = run.older === null || (run.all[0]?.time ?? time) < time;
    const endsAfter = run.newer === null || firstFrom(run, time) !== undefined;
    return run.all.length > 0 && beginsBefore && endsAfter;
  });
}

function firstFrom({ messages }: Run, time: number): MessageSnapshot | undefined {
  return messages.find((message) => message.status === 'success' && message.time >= time);
}

async function placeOf(history: History, time: number) {
  return history.isGroup ? atNumber(await sequenceAt(history, time)) : atTime(time);
}

/** Between which numbers the first message from a time on is looked for. */
interface Search {
  readonly low: number;
  readonly high: number;
  /** The number of the first message that is known to be late enough. */
  readonly found: number;
}

/** Groups are gone through by number alone: halves what is between the first one and the newest run. */
async function sequenceAt(history: History, time: number): Promise<number> {
  const newest = history.read().all.find(({ sequence }) => sequence > 0)?.sequence ?? 1;
  let search: Search = { low: 1, high: newest, found: newest };
  for (let count = 0; count < MOST_HALVINGS && search.low < search.high; count += 1) {
    search = await halve(history, search, time);
  }
  return search.found;
}

async function halve(history: History, search: Search, time: number): Promise<Search> {
  const { low, high, found } = search;
  const middle = low + Math.floor((high - low) / 2);
  const { messages, next } = await history.newer(atNumber(middle));
  const late = messages.find((message) => message.time >= time);
  const last = messages.at(-1);
  if (late) {
    const sequence = Math.min(found, late.sequence);
    const isHere = late !== messages[0];
    return { low: isHere ? sequence : low, high: isHere ? sequence : middle, found: sequence };
  }
  if (last) return { ...search, low: last.sequence + 1 };
  const before = await lastBefore(history, middle);
  if (before && before.time >= time) {
    return { low, high: before.sequence, found: before.sequence };
  }
  // Where nothing is before it, and nothing close behind, I was not in the group yet.
  return { ...search, low: next?.by === 'sequence' ? next.sequence : middle + 1 };
}

/** The last message before a number, across numbers that have none. */
async function lastBefore(
  history: History,
  sequence: number,
): Promise<MessageSnapshot | undefined> {
  let place: HopPosition | null = atNumber(sequence - 1);
  for (let count = 0; count < MOST_EMPTY_PAGES && place; count += 1) {
    const page: Page<HopPosition> = await history.older(place);
    const last = page.messages.at(-1);
    if (last) return last;
    place = page.next;
  }
  return undefined;
}
