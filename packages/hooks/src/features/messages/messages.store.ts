import { own } from '../../own.js';
import { messageOf } from './message-list.js';
import type { Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { emptyThread, runWith, type Thread } from './thread.js';

/** The threads that were opened since the login, by conversationID. */
export interface MessagesState {
  readonly threads: Readonly<Record<string, Thread>>;
}

/** No thread was opened. */
export const initialMessages: MessagesState = { threads: {} };

/** The thread, empty when it was not opened. */
export function threadOf(state: MessagesState, conversationID: string): Thread {
  return own(state.threads, conversationID) ?? emptyThread;
}

/** Whether the thread is kept: of others nothing needs to be known. */
export function isKept(state: MessagesState, conversationID: string): boolean {
  return Object.hasOwn(state.threads, conversationID);
}

/** A message by its ID alone, whatever thread it is in. */
export function messageIn(
  { threads }: MessagesState,
  messageID: string,
): MessageSnapshot | undefined {
  for (const thread of Object.values(threads)) {
    const run = runWith(thread, messageID);
    if (run) return messageOf(run, messageID);
  }
  return undefined;
}

/** Changes one thread; the others stay the same objects. */
export function changeThread(
  state: MessagesState,
  conversationID: string,
  change: (thread: Thread) => Thread,
): MessagesState {
  const before = threadOf(state, conversationID);
  const after = change(before);
  if (after === before && isKept(state, conversationID)) return state;
  return { threads: { ...state.threads, [conversationID]: after } };
}

/** Changes the threads that messages belong to, as far as they are kept: each once, with all that are its own. */
export function changeThreads(
  state: MessagesState,
  messages: Ordered,
  change: (thread: Thread, messages: Ordered) => Thread,
): MessagesState {
  const byThread = new Map<string, MessageSnapshot[]>();
  for (const message of messages) {
    const own = byThread.get(message.conversationID);
    if (own) own.push(message);
    else if (isKept(state, message.conversationID)) byThread.set(message.conversationID, [message]);
  }
  return [...byThread].reduce(
    (now, [conversationID, own]) =>
      changeThread(now, conversationID, (thread) => change(thread, own)),
    state,
  );
}
