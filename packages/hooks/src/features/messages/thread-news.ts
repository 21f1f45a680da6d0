import { revokeEarly, settledBy, tellEarly } from './early-news.js';
import { isStored } from './edges.js';
import { finderIn, messageOf, putAll, unreadOf } from './message-list.js';
import { applyRevocation, mergeMessage, type Revocation } from './message-merge.js';
import { isBefore, type Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';
import type { Run } from './run.js';
import { mapRuns, runWith, type Thread } from './thread.js';

/** What comes while the newest page is asked for is more only in a room that is too busy to be read. */
const MOST_HELD = 300;

/**
 * Messages that came, or were sent elsewhere. What is there already is not there twice. After a break they are held back:
 * nobody knows yet what is before them. What comes late and is older than all that is there, comes with its page.
 */
export function addMessages(thread: Thread, messages: Ordered): Thread {
  const amended = amendKnown(thread, messages);
  const fresh = messages.filter(
    (message) => !runWith(amended, message.ID) && belongs(amended, message),
  );
  if (fresh.length === 0) return amended;
  return thread.gap ? holdBack(amended, fresh) : putFresh(amended, fresh);
}

/** One message that is sure to be in the newest run: my own, found again. */
export function addMessage(thread: Thread, message: MessageSnapshot): Thread {
  const amended = amendKnown(thread, [message]);
  return runWith(amended, message.ID) ? amended : putFresh(amended, [message]);
}

/**
 * Messages that were changed. One that was changed before it came is told as changed and not as received: what belongs
 * to the end of what is there is new.
 */
export function modifyMessages(thread: Thread, messages: Ordered): Thread {
  const isNew = (message: MessageSnapshot) =>
    !runWith(thread, message.ID) && (thread.gap !== null || isAtEnd(thread, message));
  const fresh = messages.filter(isNew);
  const amended = amendMessages(
    thread,
    messages.filter((message) => !fresh.includes(message)),
  );
  return fresh.length > 0 ? addMessages(amended, fresh) : amended;
}

/** News of messages that are there; kept for later where they are not. */
export function amendMessages(thread: Thread, messages: Ordered): Thread {
  const amended = amendKnown(thread, messages);
  const absent = messages.filter((message) => !runWith(amended, message.ID));
  return absent.length > 0 ? { ...amended, early: tellEarly(thread.early, absent) } : amended;
}

/** A message was revoked; kept for later when it is not there. */
export function revokeMessage(thread: Thread, ID: string, revocation: Revocation): Thread {
  const known = runWith(thread, ID);
  if (!known) return { ...thread, early: revokeEarly(thread.early, ID, revocation) };
  return mapRuns(thread, (run) => {
    const message = messageOf(run, ID);
    return message ? change(run, [applyRevocation(message, revocation)]) : run;
  });
}

/** The same of a group's message, by its number. One that is not there comes revoked, with its page. */
export function revokeNumber(thread: Thread, sequence: number, revocation: Revocation): Thread {
  const isIt = (message: MessageSnapshot) => isStored(message) && message.sequence === sequence;
  return mapRuns(thread, (run) => {
    const message = run.all.findLast(isIt);
    return message ? change(run, [applyRevocation(message, revocation)]) : run;
  });
}

/** All that came is read; the SDK changes its messages and says so only of the conversation. */
export function readThread(thread: Thread): Thread {
  return mapRuns(thread, (run) =>
    change(
      run,
      unreadOf(run).map((message) => ({ ...message, isRead: true })),
    ),
  );
}

/** These are not read, although it looked so. */
export function unreadMessages(thread: Thread, ids: ReadonlySet<string>): Thread {
  return mapRuns(thread, (run) => {
    const wrong = run.all.filter(({ ID, isRead }) => isRead && ids.has(ID));
    return change(
      run,
      wrong.map((message) => ({ ...message, isRead: false })),
    );
  });
}

/** Puts messages of which the place is known to the newest run. */
export function putFresh(thread: Thread, messages: Ordered): Thread {
  const settle = settledBy(thread.early);
  const find = finderIn(thread);
  const byID = new Map<string, MessageSnapshot>();
  for (const message of messages) {
    const known = byID.get(message.ID) ?? find(message.ID);
    byID.set(message.ID, known ? mergeMessage(known, message) : settle(message));
  }
  const list = putAll(thread, [...byID.values()]);
  return list === thread ? thread : { ...thread, ...list };
}

function belongs({ older, all }: Thread, message: MessageSnapshot): boolean {
  const first = all[0];
  return older === null || !first || !isBefore(message, first);
}

function isAtEnd({ all, isLoaded }: Thread, message: MessageSnapshot): boolean {
  const last = all.findLast(isStored);
  return last ? !isBefore(message, last) : isLoaded;
}

function holdBack(thread: Thread, fresh: Ordered): Thread {
  const { gap } = thread;
  const [stored, unsent] = [fresh.filter(isStored), fresh.filter((one) => !isStored(one))];
  const shown = unsent.length > 0 ? putFresh(thread, unsent) : thread;
  return gap
    ? { ...shown, gap: { ...gap, held: [...gap.held, ...stored].slice(-MOST_HELD) } }
    : shown;
}

/** News of messages, as far as they are there. */
export function amendKnown(thread: Thread, messages: Ordered): Thread {
  return mapRuns(thread, (run) => {
    const find = finderIn(run);
    const merged = new Map<string, MessageSnapshot>();
    for (const message of messages) {
      const known = merged.get(message.ID) ?? find(message.ID);
      if (known) merged.set(message.ID, mergeMessage(known, message));
    }
    return change(run, [...merged.values()]);
  });
}

function change(run: Run, messages: Ordered): Run {
  const list = putAll(run, messages);
  return list === run ? run : { ...run, ...list };
}
