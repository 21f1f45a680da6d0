import { type Found, NOT_FOUND } from './history-search.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import type { JumpTarget } from './jump-target.js';
import { messageOf, shownMessageOf } from './message-list.js';
import type { MessageSnapshot } from './message-snapshot.js';
import type { Run } from './run.js';
import { runWith, type Thread } from './thread.js';

/** Finds a message that is there, or the newest one, without a question; `undefined` when it has to be looked for. */
export function findKnown(thread: Thread, target: JumpTarget): Found | undefined {
  if (target === 'latest') return newestOf(thread);
  if (typeof target === 'string' || !('messageID' in target)) return undefined;
  const run = runWith(thread, target.messageID);
  const known = run && messageOf(run, target.messageID);
  return known && shownAs(run, known);
}

/** What there is to be shown of a run for a message in it. */
export function shownAs(run: Run, message: MessageSnapshot): Found {
  if (message.isDeleted) return { missing: 'deleted' };
  const shown = shownMessageOf(run, message.ID) ?? doubleOf(run, message);
  return shown ? { messageID: shown.ID, isExact: true } : NOT_FOUND;
}

/** Of one message that was sent twice only the first is shown. */
function doubleOf({ messages }: Run, message: MessageSnapshot): MessageSnapshot | undefined {
  const key = idempotencyKeyOf(message);
  return key === undefined ? undefined : messages.find((shown) => idempotencyKeyOf(shown) === key);
}

function newestOf({ messages }: Thread): Found {
  const newest = messages.at(-1);
  return newest ? { messageID: newest.ID, isExact: true } : NOT_FOUND;
}
