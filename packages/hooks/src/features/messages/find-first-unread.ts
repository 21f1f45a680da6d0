import { around, atNumber, type Found, type History, NOT_FOUND } from './history-search.js';
import type { MessageSnapshot } from './message-snapshot.js';

/** How many pages are loaded to count unread messages one by one. */
const PAGES = 8;
/** What these pages have at least, in messages. */
const COUNTABLE = PAGES * 15;

/**
 * The first unread message. How many are unread is all that the SDK says, so they are counted back from the newest.
 *
 * When they are too many for that, a group's numbers say about where they begin: somewhat late, since my own messages
 * and tips have numbers too and are not unread. One to one it is the first that was loaded.
 *
 * @param known how many are to be counted back, when they were marked as read meanwhile.
 */
export async function findFirstUnread(history: History, known?: number): Promise<Found> {
  const { count, lastSequence } =
    known === undefined ? await history.unread() : sayUnread(history, known);
  if (!(count > 0)) return NOT_FOUND;
  const isTooMuch = history.isGroup && count > COUNTABLE;
  for (let page = 0; page < PAGES && !isTooMuch; page += 1) {
    if (countedBack(history, count) || history.read().older === null) break;
    await history.loadOlder();
  }
  const first = countedBack(history, count);
  if (first) return { messageID: first.ID, isExact: true };
  return history.isGroup && history.read().older !== null
    ? nearNumber(history, lastSequence - count + 1)
    : firstLoaded(history);
}

function sayUnread(history: History, count: number) {
  const newest = history.read().messages.findLast(({ status }) => status === 'success');
  return { count, lastSequence: newest?.sequence ?? 0 };
}

function countedBack(history: History, count: number): MessageSnapshot | undefined {
  return history.read().messages.filter(isCounted).at(-count);
}

/** It may be that what is unread was deleted or revoked: what is there is the first of it. */
function firstLoaded(history: History): Found {
  const first = history.read().messages.find(isCounted);
  return first ? { messageID: first.ID, isExact: false } : NOT_FOUND;
}

async function nearNumber(history: History, sequence: number): Promise<Found> {
  const run = await around(history, atNumber(Math.max(1, sequence)));
  const isIt = (message: MessageSnapshot) => isCounted(message) && message.sequence >= sequence;
  const first = run.messages.find(isIt);
  return first ? { messageID: first.ID, isExact: false, run } : NOT_FOUND;
}

function isCounted({ flow, type, isRevoked }: MessageSnapshot): boolean {
  return flow === 'in' && type !== 'TIMGroupTipElem' && !isRevoked;
}
