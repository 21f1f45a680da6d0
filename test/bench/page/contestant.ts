/**
 * What a page of the benchmark does on demand: `window.contestant`, set when the page is ready. What it cannot do is
 * absent, and the table says "—". It measures nothing itself: times, frames, pixels, heap, commits and rendered rows are
 * taken by the harness from outside, the same way for all.
 *
 * What a contestant shows by default stays on. Every promise resolves when the thing has been painted (./painted.ts).
 */
export interface Contestant {
  readonly thread?: ThreadPage;
  readonly list?: ListPage;
  readonly seats?: SeatsPage;
}

/** A talk of two people, whose messages are those of ./talk.ts. */
export interface ThreadPage {
  /**
   * The contestant gets so many messages, 0 up to `count` - 1, in each of so many talks (1 unless told): its store or
   * array holds all. Nothing is drawn, nothing is measured. Called once on a page.
   */
  prepare(count: number, talks?: number): Promise<void>;
  /**
   * Draws a talk (the first unless told), at its end. With a composer when that is wanted, which is only asked of a page
   * that has `composer`.
   */
  mount(options?: { readonly talk?: number; readonly composer?: boolean }): Promise<void>;
  /** Takes the talk from the page: nothing of it is in the document any more. */
  unmount(): Promise<void>;
  /** So many messages come, in one go; the talk follows. */
  append(count: number): Promise<void>;
  /** So many messages a second come for so long, as `streamed` (./stream.ts) hands them out. */
  stream(perSecond: number, milliseconds: number): Promise<void>;
  /** So many older messages come, -1 down to -`count`, wherever the reader is: the harness has scrolled there before. */
  prepend(count: number): Promise<void>;
  /** The talk shows this message, wherever it is. Absent where a product has no way to do it. */
  jumpTo?(index: number): Promise<void>;
  /** What scrolls. */
  scroller(): HTMLElement;
  /** The rows in the document, one element for each message. */
  rows(): Iterable<Element>;
  /** Where somebody types. Absent where a product has no composer. */
  composer?(): HTMLElement;
}

/** A list of conversations, which are those of ./chats.ts, newest first. */
export interface ListPage {
  /** How many it can be given at all, where that is less than anybody asks for. */
  readonly most?: number;
  /** The contestant gets so many conversations. Nothing is drawn. Called once on a page. */
  prepare(count: number): Promise<void>;
  /** Draws the list, at its top. */
  mount(): Promise<void>;
  unmount(): Promise<void>;
  /** The conversation at the top has one more that is unread, and its words are `text`: nothing moves. */
  changeFirst(text: string): Promise<void>;
  /** Something is said in the conversation at this place: one more is unread, its words are `text`, it moves to the top. */
  moveToTop(place: number, text: string): Promise<void>;
  scroller(): HTMLElement;
  /** The rows in the document, one element for each conversation. */
  rows(): Iterable<Element>;
}

/** A room with seats, all of them taken. */
export interface SeatsPage {
  /** Draws so many seats. */
  mount(count: number): Promise<void>;
  /** Who sits there is muted, or heard again. */
  changeOne(index: number): Promise<void>;
  /** How loud each of them is, told so many times a second for so long. */
  levels(perSecond: number, milliseconds: number): Promise<void>;
  /** The seats in the document, one element for each. */
  rows(): Iterable<Element>;
}

declare global {
  interface Window {
    contestant?: Contestant;
  }
}
