import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { plainCopy } from '../../plain-copy.js';
import { type EarlyNews, noEarlyNews } from './early-news.js';
import { isStored } from './edges.js';
import { listOf, messageOf, putAll, removeOne } from './message-list.js';
import type { Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { emptyRun, type Run } from './run.js';

/**
 * A break of the line: what comes after it may not be next to what was there before, until the newest page has shown
 * that it is.
 */
export interface Gap {
  /** The newest stored message before the break; `''` when there was none. */
  readonly afterID: string;
  /** What has come since; not shown, since there may be a hole before it. */
  readonly held: Ordered;
}

/**
 * What is known of the messages of one conversation: the run that reaches the newest one, and others from elsewhere in
 * the history. A message is in one of them only.
 */
export interface Thread extends Run {
  readonly status: LoadStatus;
  /** Whether a page of history is there. */
  readonly isLoaded: boolean;
  /** Runs that do not reach the newest message, in the order in which they came to be. */
  readonly past: readonly Run[];
  readonly gap: Gap | null;
  /** How often the line was lost: the end of the history that was reached before is not the end after it. */
  readonly breaks: number;
  /** What was told of messages that are not there. */
  readonly early: EarlyNews;
}

/** A thread of which nothing is known yet. */
export const emptyThread: Thread = {
  ...emptyRun(),
  status: 'loading',
  isLoaded: false,
  past: [],
  gap: null,
  breaks: 0,
  early: noEarlyNews,
};

/** All runs of a thread, that of the newest messages first. */
export function runsOf(thread: Thread): readonly Run[] {
  return [thread, ...thread.past];
}

/** The run that has the message, shown or not. */
export function runWith(thread: Thread, messageID: string): Run | undefined {
  return runsOf(thread).find((run) => messageOf(run, messageID));
}

/** Changes each run; the thread stays the same when none has changed. */
export function mapRuns(thread: Thread, change: (run: Run) => Run): Thread {
  const newest = change(thread);
  const past = thread.past.map(change);
  const isSame = past.every((run, index) => run === thread.past[index]);
  if (newest === thread && isSame) return thread;
  return { ...thread, ...newest, past: isSame ? thread.past : past };
}

/** What we know ourselves of a message: it is being sent, was stored, or was refused. */
export function setSending(thread: Thread, message: MessageSnapshot): Thread {
  const known = messageOf(thread, message.ID);
  if (!known) return { ...thread, ...putAll(thread, [message]) };
  if (known.status === 'success' && message.status !== 'success') return thread;
  const copy = plainCopy(message, known);
  return copy === known ? thread : { ...thread, ...putAll(thread, [copy]) };
}

/** A message is no more: it was given up before it was stored, say. */
export function removeMessage(thread: Thread, ID: string): Thread {
  return messageOf(thread, ID) ? { ...thread, ...removeOne(thread, ID) } : thread;
}

/** The history was cleared: there is nothing but what was not stored yet. */
export function withoutHistory(thread: Thread): Thread {
  const unsent = thread.all.filter((message) => !isStored(message));
  return { ...thread, ...emptyRun(), ...listOf(unsent), past: [], gap: null };
}

/** The SDK has been asked for the newest page. */
export function beginLoading(thread: Thread): Thread {
  const status = thread.isLoaded ? 'ready' : 'loading';
  return thread.status === status && !thread.error ? thread : { ...thread, status, error: null };
}

/** The newest page could not be had. What is there stays, and the page before may still be under way. */
export function failLoading(thread: Thread, error: ChatError): Thread {
  return { ...thread, status: thread.isLoaded ? 'ready' : 'error', error };
}
