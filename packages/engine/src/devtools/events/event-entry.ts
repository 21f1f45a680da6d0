/** What a row is about: a question and its answer, what the engine told unasked, what an app was told, a line. */
export type EntryKind = 'request' | 'push' | 'event' | 'line';

/** All of them, in the order of the filter's buttons. */
export const ENTRY_KINDS: readonly EntryKind[] = ['request', 'push', 'event', 'line'];

/** How it stands with it. What waits for no answer is `done` from the beginning. */
export type EntryState = 'pending' | 'done' | 'refused' | 'broken';

/** Something that went over a line or came out of a client. Never changed: what becomes of it is a new one with the same ID. */
export interface EventEntry {
  /** Counted up from 1, without a hole. */
  readonly id: number;
  readonly kind: EntryKind;
  /** The command, the push, the event. */
  readonly name: string;
  /** Whose client it was; empty while nobody is signed in to it. */
  readonly userID: string;
  /** Milliseconds since 1970, by the engine's clock. */
  readonly time: number;
  readonly state: EntryState;
  /** Why it was refused. */
  readonly code?: number;
  /** Milliseconds from the question to its answer. */
  readonly duration?: number;
  /** How often it was asked, where a line broke in between. */
  readonly attempts?: number;
  /** What it carried, as JSON; see {@link LONGEST_TEXT}. */
  readonly body: string;
  /** The answer to it. */
  readonly answer?: string;
  /** Characters of all that was carried, both ways. */
  readonly size: number;
}

/** How much of one frame is kept, in characters: a file that travels in pieces is not worth a page's memory. */
export const LONGEST_TEXT = 100_000;
