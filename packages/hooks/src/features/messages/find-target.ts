import type { HopPosition } from './edges.js';
import { findFirstUnread } from './find-first-unread.js';
import { shownAs } from './find-known.js';
import { findTime } from './find-time.js';
import { around, atNumber, atTime, type Found, type History, NOT_FOUND } from './history-search.js';
import type { JumpTarget } from './jump-target.js';
import { timeOfMessageID } from './message-id.js';
import { messageOf } from './message-list.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { extendNewer, extendOlder, type Run } from './run.js';
import { runsOf, runWith } from './thread.js';

/** How many pages are looked through, each way, for a message of which only the time is known. */
const PAGES = 3;

/** Finds what can be jumped to and is not there yet. Changes nothing, but that the newest run may become longer. */
export function findTarget(
  history: History,
  target: Exclude<JumpTarget, 'latest'>,
): Promise<Found> {
  if (target === 'first-unread') return findFirstUnread(history);
  if ('unreadCount' in target) return findFirstUnread(history, target.unreadCount);
  if ('messageID' in target) return findMessage(history, target);
  return 'sequence' in target
    ? findSequence(history, target.sequence)
    : findTime(history, target.time);
}

async function findMessage(
  history: History,
  target: { readonly messageID: string; readonly sequence?: number; readonly time?: number },
): Promise<Found> {
  const { messageID } = target;
  if (!history.canHop) return NOT_FOUND;
  const recalled = history.recall(messageID);
  const { sequence = recalled?.sequence, time = recalled?.time ?? timeOfMessageID(messageID) } =
    target;
  if (history.isGroup && sequence)
    return inRun(await around(history, atNumber(sequence)), messageID);
  if (time === undefined) return NOT_FOUND;
  return history.isGroup
    ? findNearTime(history, messageID, time)
    : findFrom(history, messageID, atTime(time));
}

/** A group knows numbers alone: first where the time is, then the message near to it. */
async function findNearTime(history: History, messageID: string, time: number): Promise<Found> {
  const found = await findTime(history, time);
  if ('missing' in found) return found;
  const run = found.run ?? runWith(history.read(), found.messageID);
  const sequence = run && messageOf(run, found.messageID)?.sequence;
  return sequence ? findFrom(history, messageID, atNumber(sequence)) : NOT_FOUND;
}

/** A message was accepted about when it was written: nearly always after, and soon. */
async function findFrom(history: History, messageID: string, place: HopPosition): Promise<Found> {
  let run = await around(history, place);
  for (let page = 1; page < PAGES && !messageOf(run, messageID); page += 1) {
    if (run.newer) run = extendNewer(run, await history.newer(run.newer), asItIs);
    if (run.older && run.older.by !== 'list' && !messageOf(run, messageID)) {
      run = extendOlder(run, await history.older(run.older), asItIs);
    }
  }
  return inRun(run, messageID);
}

async function findSequence(history: History, sequence: number): Promise<Found> {
  if (!history.isGroup || !Number.isInteger(sequence) || sequence < 1) return NOT_FOUND;
  const find = (run: Run) => run.all.find((message) => message.sequence === sequence);
  for (const run of runsOf(history.read())) {
    const known = find(run);
    if (known) return shownAs(run, known);
  }
  const run = await around(history, atNumber(sequence));
  const message = find(run);
  return message ? inRun(run, message.ID) : NOT_FOUND;
}

function inRun(run: Run, messageID: string): Found {
  const message = messageOf(run, messageID);
  if (!message) return NOT_FOUND;
  const found = shownAs(run, message);
  return 'missing' in found ? found : { ...found, run };
}

function asItIs(message: MessageSnapshot): MessageSnapshot {
  return message;
}
