import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import { applyRevocation, mergeMessage, type Revocation } from './message-merge.js';
import { inOrder, insert, type Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';

/** What was told of a message that is not there: it may have come before the message itself. */
interface Early {
  readonly told?: MessageSnapshot;
  readonly revocation?: Revocation;
}

/** What is known of the messages of one conversation. */
export interface Thread {
  readonly status: LoadStatus;
  readonly error: ChatError | null;
  /** All, in order; also those that are not shown because they were deleted. */
  readonly all: Ordered;
  /** What is shown. */
  readonly messages: Ordered;
  readonly early: Readonly<Record<string, Early>>;
  /** Where the page before begins, in the SDK's words; `''` before the first page and after the last. */
  readonly cursor: string;
  readonly hasOlder: boolean;
  readonly isLoadingOlder: boolean;
  /** Whether a page of history is there. */
  readonly isLoaded: boolean;
}

/** A page of history, read. */
export interface Page {
  readonly messages: Ordered;
  readonly cursor: string;
  readonly hasOlder: boolean;
}

/** A thread of which nothing is known yet. */
export const emptyThread: Thread = {
  status: 'loading',
  error: null,
  all: [],
  messages: [],
  early: {},
  cursor: '',
  hasOlder: false,
  isLoadingOlder: false,
  isLoaded: false,
};

/** A message that came, was sent, or has changed. What is there already is not there twice. */
export function addMessage(thread: Thread, message: MessageSnapshot): Thread {
  const index = indexOfID(thread.all, message.ID);
  const known = thread.all[index];
  if (!known)
    return withAll(withoutEarly(thread, message.ID), insert(thread.all, settled(thread, message)));
  const merged = mergeMessage(known, message);
  return merged === known ? thread : withAll(thread, replace(thread.all, index, merged));
}

/** What we know ourselves of a message: it is being sent, was stored, or was refused. */
export function setSending(thread: Thread, message: MessageSnapshot): Thread {
  const index = indexOfID(thread.all, message.ID);
  const known = thread.all[index];
  if (!known) return withAll(thread, insert(thread.all, message));
  return known.status === 'success' && message.status !== 'success'
    ? thread
    : withAll(thread, replace(thread.all, index, plainCopy(message, known)));
}

/** News of a message that is there; kept for later when it is not. */
export function amendMessage(thread: Thread, message: MessageSnapshot): Thread {
  if (indexOfID(thread.all, message.ID) >= 0) return addMessage(thread, message);
  const before = thread.early[message.ID];
  const told = before?.told ? mergeMessage(before.told, message) : message;
  return { ...thread, early: { ...thread.early, [message.ID]: { ...before, told } } };
}

/** A message was revoked; kept for later when it is not there. */
export function revokeMessage(thread: Thread, ID: string, revocation: Revocation): Thread {
  const index = indexOfID(thread.all, ID);
  const known = thread.all[index];
  if (!known) {
    const early = { ...thread.early[ID], revocation };
    return { ...thread, early: { ...thread.early, [ID]: early } };
  }
  const revoked = applyRevocation(known, revocation);
  return revoked === known ? thread : withAll(thread, replace(thread.all, index, revoked));
}

/** All that came is read; the SDK changes its messages and says so only of the conversation. */
export function readThread(thread: Thread): Thread {
  const isUnread = (message: MessageSnapshot) => message.flow === 'in' && !message.isRead;
  if (!thread.all.some(isUnread)) return thread;
  return withAll(
    thread,
    thread.all.map((message) => (isUnread(message) ? { ...message, isRead: true } : message)),
  );
}

/** The SDK has been asked for the newest page. */
export function beginLoading(thread: Thread): Thread {
  const status = thread.isLoaded ? 'ready' : 'loading';
  return thread.status === status && !thread.error ? thread : { ...thread, status, error: null };
}

/** The SDK has been asked for the page before. */
export function beginLoadingOlder(thread: Thread): Thread {
  return { ...thread, isLoadingOlder: true, error: null };
}

/** The newest page could not be had. What is there stays, and the page before may still be under way. */
export function failLoading(thread: Thread, error: ChatError): Thread {
  return { ...thread, status: thread.isLoaded ? 'ready' : 'error', error };
}

/** The page before could not be had. What is there stays. */
export function failLoadingOlder(thread: Thread, error: ChatError): Thread {
  return { ...failLoading(thread, error), isLoadingOlder: false };
}

/**
 * The newest page came. When it does not reach down to what was there (too much was missed), the
 * thread begins anew with it: better short than with a hole.
 */
export function addNewestPage(thread: Thread, page: Page): Thread {
  const isJoined = !thread.isLoaded || !page.hasOlder || overlaps(thread.all, page.messages);
  const kept = isJoined ? thread.all : newerThan(thread.all, page.messages);
  const joined = withAll({ ...thread, all: kept }, joinPage(thread, kept, page.messages));
  const history =
    thread.isLoaded && isJoined
      ? { cursor: thread.cursor, hasOlder: thread.hasOlder }
      : { cursor: page.cursor, hasOlder: page.hasOlder };
  return { ...joined, ...history, status: 'ready', error: null, isLoaded: true };
}

/** The page before came; of no use when the thread has begun anew since it was asked for at `from`. */
export function addOlderPage(thread: Thread, page: Page, from: string): Thread {
  if (thread.cursor !== from) return { ...thread, isLoadingOlder: false };
  const joined = withAll(thread, joinPage(thread, thread.all, page.messages));
  const { cursor, hasOlder } = page;
  return { ...joined, cursor, hasOlder, isLoadingOlder: false, error: null };
}

/**
 * One list of both. Where time and number leave the order open, the page's order counts, and what
 * the page does not know stays on its side of it.
 */
function joinPage(thread: Thread, known: Ordered, page: Ordered): Ordered {
  const byID = new Map(known.map((message) => [message.ID, message]));
  const pageIDs = new Set(page.map((message) => message.ID));
  const block = [...new Map(page.map((message) => [message.ID, message])).values()].map((told) => {
    const before = byID.get(told.ID);
    return before ? mergeMessage(before, told) : settled(thread, told);
  });
  const first = known.findIndex((message) => pageIDs.has(message.ID));
  const isOther = (message: MessageSnapshot) => !pageIDs.has(message.ID);
  const above = known.slice(0, Math.max(first, 0)).filter(isOther);
  const below = known.slice(Math.max(first, 0)).filter(isOther);
  return inOrder([...above, ...block, ...below]);
}

function overlaps(known: Ordered, page: Ordered): boolean {
  const ids = new Set(known.filter(isStored).map((message) => message.ID));
  return ids.size === 0 || page.some((message) => ids.has(message.ID));
}

/** What came while the page was under way, and what was not sent. */
function newerThan(known: Ordered, page: Ordered): Ordered {
  const last = page.at(-1);
  return known.filter(
    (message) => !isStored(message) || !last || inOrder([message, last])[0] === last,
  );
}

function isStored(message: MessageSnapshot): boolean {
  return message.status === 'success';
}

/** The message with what was told of it before it came. */
function settled(thread: Thread, message: MessageSnapshot): MessageSnapshot {
  const early = thread.early[message.ID];
  const told = early?.told ? mergeMessage(message, early.told) : message;
  return early?.revocation ? applyRevocation(told, early.revocation) : told;
}

function withoutEarly(thread: Thread, ID: string): Thread {
  if (!thread.early[ID]) return thread;
  const { [ID]: _used, ...early } = thread.early;
  return { ...thread, early };
}

/** Keeps what is shown as it is when nothing in it has changed. */
function withAll(thread: Thread, next: Ordered): Thread {
  const all = shareList(next, thread.all);
  if (all === thread.all) return thread;
  const messages = shareList(
    all.filter((message) => !message.isDeleted),
    thread.messages,
  );
  return { ...thread, all, messages };
}

function replace(all: Ordered, index: number, message: MessageSnapshot): Ordered {
  const isMoved = !isSamePosition(all[index], message);
  const rest = [...all.slice(0, index), ...all.slice(index + 1)];
  if (isMoved) return insert(rest, message);
  return [...all.slice(0, index), message, ...all.slice(index + 1)];
}

/** A message that was accepted, or got its number, goes to another place. */
function isSamePosition(before: MessageSnapshot | undefined, after: MessageSnapshot): boolean {
  return (
    before?.status === after.status &&
    before.time === after.time &&
    before.sequence === after.sequence
  );
}

/** From the end: news is mostly of new messages. */
function indexOfID(all: Ordered, ID: string): number {
  for (let index = all.length - 1; index >= 0; index -= 1) {
    if (all[index]?.ID === ID) return index;
  }
  return -1;
}
