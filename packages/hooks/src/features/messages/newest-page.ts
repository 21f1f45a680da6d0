import { settledBy } from './early-news.js';
import { isStored } from './edges.js';
import { finderIn, listOf, putAll } from './message-list.js';
import { isBefore, newestOf, type Ordered, oldestOf } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { emptyRun, extendOlder, leftBehind, type Page, runOf, touches } from './run.js';
import type { Thread } from './thread.js';
import { putFresh } from './thread-news.js';
import { addRun, joinRuns } from './thread-runs.js';

/**
 * The line was lost: what comes from now on waits for the newest page. Before the first page nothing says where what is
 * there belongs: what is stored comes again with its page.
 */
export function openGap(thread: Thread): Thread {
  const breaks = thread.breaks + 1;
  if (thread.gap) return { ...thread, breaks };
  if (!thread.isLoaded) {
    const unsent = thread.all.filter((message) => !isStored(message));
    return { ...thread, ...listOf(unsent), breaks };
  }
  const afterID = thread.all.findLast(isStored)?.ID ?? '';
  return { ...thread, breaks, gap: { afterID, held: [] } };
}

/**
 * The newest page came. When it does not reach down to what was there, because too much was missed, the thread goes on
 * with the page, and what was there becomes history: nobody is shown a hole as if it were none.
 */
export function addNewestPage(thread: Thread, page: Page): Thread {
  const loaded: Thread = { ...thread, status: 'ready', isLoaded: true, gap: null, error: null };
  const next = isNextTo(thread, page)
    ? joined(thread, loaded, page)
    : begunAnew(thread, loaded, page);
  const first = oldestOf(page.messages);
  const held = thread.gap?.held.filter((message) => !first || !isBefore(message, first)) ?? [];
  return joinRuns(putFresh(next, held));
}

function joined(before: Thread, loaded: Thread, page: Page): Thread {
  const { older, isLoadingOlder } = before;
  const next = extendOlder(loaded, page, settledBy(before.early));
  return before.isLoaded ? { ...next, older, isLoadingOlder } : next;
}

function begunAnew(before: Thread, loaded: Thread, page: Page): Thread {
  const left = beforeBreak(before, page);
  const kept = stillNew(before, page, new Set(left));
  const anew = { ...loaded, ...extendOlder(emptyRun(), page, settledBy(before.early)) };
  const find = finderIn(anew);
  const missing = kept.filter((message) => !find(message.ID));
  const whole = { ...anew, ...putAll(anew, missing) };
  return left.length > 0 ? addRun(whole, leftBehind(before, left), before.breaks) : whole;
}

/** Whether nothing can be between what was there and the page. */
function isNextTo(thread: Thread, page: Page): boolean {
  if (!thread.isLoaded || (page.next === null && !page.isOpen)) return true;
  const left = beforeBreak(thread, page);
  return left.length > 0 && touches(leftBehind(thread, left), runOf(page));
}

/** What was there before the break; without one, what is not newer than the page. */
function beforeBreak({ all, gap }: Thread, page: Page): Ordered {
  const stored = all.filter(isStored);
  if (gap) return stored.slice(0, stored.findIndex(({ ID }) => ID === gap.afterID) + 1);
  const last = newestOf(page.messages);
  return last ? stored.filter((message) => !isBefore(last, message)) : stored;
}

/** What came since, and is not older than the page; and what is not stored. */
function stillNew({ all }: Thread, page: Page, left: ReadonlySet<MessageSnapshot>): Ordered {
  const first = oldestOf(page.messages);
  const isNew = (message: MessageSnapshot) => !first || !isBefore(message, first);
  return all.filter((message) => !left.has(message) && isNew(message));
}
