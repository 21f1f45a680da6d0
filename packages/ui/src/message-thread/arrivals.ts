import type { MessageSnapshot } from '@parlor/hooks';
import { lastStoredID } from './thread-layout.js';

type Messages = readonly MessageSnapshot[];

/** What has arrived in a thread, as far as it was looked at. */
export interface Arrivals {
  /** The messages that were looked at last; `undefined` before the first ones. */
  readonly seen: Messages | undefined;
  /** The newest of them that the service has; `undefined` when it has none. */
  readonly lastID: string | undefined;
  /** What is announced. */
  readonly announced: Messages;
  /** What has arrived since, and is announced together. */
  readonly gathered: Messages;
}

/** Nobody has looked yet. */
export const noArrivals: Arrivals = {
  seen: undefined,
  lastID: undefined,
  announced: [],
  gathered: [],
};

/**
 * Looks at the newest messages of a thread: what was added to those that were there is announced at once, or gathered as long
 * as what was announced before `isRecent`. The same object for the same messages.
 */
export function lookAt(before: Arrivals, messages: Messages, isRecent: boolean): Arrivals {
  if (messages === before.seen) return before;
  // Those that were there have not arrived, and may be thousands.
  if (before.seen === undefined) {
    return { ...before, seen: messages, lastID: lastStoredID(messages) };
  }
  const { lastID, added } = addedTo(before.lastID, messages);
  const after = { ...before, seen: messages, lastID };
  const incoming = added.filter((message) => message.flow === 'in');
  if (incoming.length === 0) return after;
  return isRecent
    ? { ...after, gathered: [...before.gathered, ...incoming] }
    : { ...after, announced: incoming };
}

/** Announces what was gathered, if anything was. */
export function announceGathered(before: Arrivals): Arrivals {
  if (before.gathered.length === 0) return before;
  return { ...before, announced: before.gathered, gathered: [] };
}

/** What stands behind a message. What I could not send stays behind whatever comes: it does not count. */
function addedTo(lastID: string | undefined, messages: Messages) {
  const added: MessageSnapshot[] = [];
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index];
    if (message?.status !== 'success') continue;
    if (message.ID === lastID) return { lastID: added[0]?.ID ?? lastID, added: added.reverse() };
    added.push(message);
  }
  // Where it is gone, the thread is another one, and not a longer one; an empty one may become one of a single message.
  const isLonger = added.length === 1;
  return { lastID: added[0]?.ID, added: isLonger ? added : [] };
}
