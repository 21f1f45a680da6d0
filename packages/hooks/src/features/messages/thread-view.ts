import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import type { MessageSnapshot } from './message-snapshot.js';
import type { Run } from './run.js';
import type { Thread } from './thread.js';

/** The message that a jump has brought to: to be scrolled to, and marked for a moment. */
export interface MessageAnchor {
  /** The `ID` of the message. */
  readonly messageID: string;
  /** What was jumped to: a certain message, where a time or the unread ones begin, or the end. */
  readonly kind: 'message' | 'time' | 'first-unread' | 'latest';
  /** Another number for each jump: jumping twice to one message scrolls twice. */
  readonly nonce: number;
}

/** What one view shows of a thread. */
export interface ShownThread {
  readonly status: LoadStatus;
  readonly messages: readonly MessageSnapshot[];
  readonly error: ChatError | null;
  readonly hasOlder: boolean;
  readonly isLoadingOlder: boolean;
  readonly hasNewer: boolean;
  readonly isLoadingNewer: boolean;
  readonly isAtLatest: boolean;
  readonly isJumping: boolean;
  readonly anchor: MessageAnchor | null;
}

/** Where a view looks. */
interface Place {
  /** A message of the run that is shown; `null` for the run of the newest messages. */
  readonly pin: string | null;
  readonly anchor: MessageAnchor | null;
  readonly isJumping: boolean;
}

const AT_LATEST: Place = { pin: null, anchor: null, isJumping: false };

/**
 * One look at a thread: which of its runs is shown. Two of one conversation, on one page, look where each wants to.
 *
 * It keeps to a message and not to a run: runs grow, and become one.
 */
export class ThreadView {
  readonly conversationID: string;
  readonly #listeners = new Set<() => void>();
  #place: Place = AT_LATEST;
  #jumps = 0;
  #last: { thread: Thread; place: Place; shown: ShownThread } | undefined;

  constructor(conversationID: string) {
    this.conversationID = conversationID;
  }

  /** A message of the run that is shown; `null` for the run of the newest messages. */
  get pin(): string | null {
    return this.#place.pin;
  }

  /** Called when it looks elsewhere; what changes in the thread, the store says. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The run that is shown. */
  runIn(thread: Thread): Run {
    const { pin } = this.#place;
    if (pin === null) return thread;
    return thread.past.find(({ all }) => all.some(({ ID }) => ID === pin)) ?? thread;
  }

  /** What is shown: the same object while nothing in it has changed. */
  show(thread: Thread): ShownThread {
    const place = this.#place;
    if (this.#last?.thread === thread && this.#last.place === place) return this.#last.shown;
    const next = shownOf(thread, this.runIn(thread), place);
    const before = this.#last?.shown;
    const shown = before && isSame(before, next) ? before : next;
    this.#last = { thread, place, shown };
    return shown;
  }

  /** A jump begins. What was under way is of no use any more. Returns whether this one still is. */
  beginJump(): () => boolean {
    this.#jumps += 1;
    const jump = this.#jumps;
    this.#set({ isJumping: true });
    return () => this.#jumps === jump;
  }

  /** The jump has come to a message; `pin` keeps the view at its run. */
  land(messageID: string, kind: MessageAnchor['kind']): void {
    const pin = kind === 'latest' ? null : messageID;
    this.#set({ pin, anchor: { messageID, kind, nonce: this.#jumps }, isJumping: false });
  }

  /** To the newest messages, of which there are none; what a jump is on its way to is gone, too. */
  release(): void {
    this.#jumps += 1;
    this.#set({ pin: null, anchor: null, isJumping: false });
  }

  /** The jump has come to nothing: all stays as it was. */
  endJump(): void {
    this.#set({ isJumping: false });
  }

  /** Nobody waits for a jump any more. */
  cancelJump(): void {
    this.#jumps += 1;
    this.#set({ isJumping: false });
  }

  #set(change: Partial<Place>): void {
    const next = { ...this.#place, ...change };
    const isNew = Object.entries(next).some(
      ([key, value]) => Reflect.get(this.#place, key) !== value,
    );
    if (!isNew) return;
    this.#place = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

function shownOf(thread: Thread, run: Run, { anchor, isJumping }: Place): ShownThread {
  const { messages, error, isLoadingOlder, isLoadingNewer } = run;
  return {
    status: run === thread ? thread.status : 'ready',
    ...{ messages, error, isLoadingOlder, isLoadingNewer, isJumping, anchor },
    hasOlder: run.older !== null,
    hasNewer: run.newer !== null,
    isAtLatest: run === thread,
  };
}

function isSame(one: ShownThread, other: ShownThread): boolean {
  return Object.entries(one).every(([key, value]) => Object.is(Reflect.get(other, key), value));
}
