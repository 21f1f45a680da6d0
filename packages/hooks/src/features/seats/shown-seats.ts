import { ChatError, type GroupAttributes, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import { SeatEventLine, type SeatEventListener } from './changes/seat-event-line.js';
import { readBook } from './protocol/read-book.js';
import type { SeatBook } from './protocol/seat-book.js';
import { type SeatOverlay, type SeatViewer, snapshotOf } from './read-seats.js';
import { SeatExpiry } from './seat-expiry.js';
import type { SeatObserver } from './seat-observer.js';
import type { SeatPace } from './seat-pace.js';
import {
  bookOf,
  dropSeats,
  initialSeats,
  instancesOf,
  isKept,
  type SeatsState,
  setBook,
  setInstances,
  setSeatsError,
} from './seats.store.js';

const NOT_IN_GROUP = 10007;
const NO_SUCH_GROUP = 10010;

/** What it works with. */
export interface ShownSeatsParts {
  readonly chat: ChatStore;
  readonly pace: SeatPace;
  /** Seconds since the epoch, by the service's clock. Throws before ready. */
  now(): number;
  /** Whether I want to be muted in a group, as long as that is not written. */
  wishOf(groupID: string): boolean | undefined;
  /** A reservation of a group is over. */
  onExpiry(groupID: string): void;
}

/** What is shown of the seats of groups: what their attributes say, and what lies over that. */
export class ShownSeats {
  readonly slice: Slice<SeatsState>;
  readonly #parts: ShownSeatsParts;
  readonly #events: SeatEventLine;
  readonly #expiry: SeatExpiry;
  readonly #observers = new Set<SeatObserver>();
  readonly #mutedInGroup = new Map<string, ReadonlySet<string>>();
  readonly #paused = new Set<string>();
  /** What could not be understood and was reported: not again with every change of another key. */
  readonly #reported = new Map<string, string>();

  constructor(parts: ShownSeatsParts) {
    this.#parts = parts;
    this.slice = parts.chat.state.slice('seats', initialSeats);
    this.#events = new SeatEventLine(parts.chat.problems);
    this.#expiry = new SeatExpiry(parts.pace, (groupID) => parts.onExpiry(groupID));
  }

  /** Who looks at the seats here. */
  get viewer(): SeatViewer {
    const { life, instance } = this.#parts.chat;
    return { userID: life.userID, instance: instance.slice(0, 8) };
  }

  /** Listens to what becomes of seats, for good. */
  observe(observer: SeatObserver): void {
    this.#observers.add(observer);
  }

  /** Tells who stands on the seats of a group that they may be others. */
  tellSeats(groupID: string): void {
    for (const observer of this.#observers) observer.onSeats(groupID);
  }

  /** Nobody here looks at the seats of a group any more. */
  tellUnwatched(groupID: string): void {
    for (const observer of this.#observers) observer.onUnwatched(groupID);
  }

  /** Listens to what happens to the seats of a group that is looked at; returns what ends that. */
  listen(groupID: string, listener: SeatEventListener): () => void {
    return this.#events.listen(groupID, listener);
  }

  /** What the attributes of a group say of its seats, as they were told last. */
  book(groupID: string): SeatBook | undefined {
    return bookOf(this.slice.read(), groupID);
  }

  /** Whether anything is shown of the seats of a group. */
  isKept(groupID: string): boolean {
    return isKept(this.slice.read(), groupID);
  }

  /** Instances of mine, beside this one, that are known to be alive and may hold a seat of a group. */
  livingInstances(groupID: string): readonly string[] {
    return instancesOf(this.slice.read(), groupID);
  }

  /** So they are now. */
  setLivingInstances(groupID: string, instances: readonly string[]): void {
    this.slice.write(setInstances(this.slice.read(), groupID, instances));
  }

  /** Who may not speak in a group, and is shown as muted by the host. */
  setMutedInGroup(groupID: string, userIDs: ReadonlySet<string>): void {
    this.#mutedInGroup.set(groupID, userIDs);
    this.showAgain(groupID);
  }

  /** Whether nobody runs the room, though it is open. */
  setPaused(groupID: string, isPaused: boolean): void {
    if (this.#paused.has(groupID) === isPaused) return;
    if (isPaused) this.#paused.add(groupID);
    else this.#paused.delete(groupID);
    this.showAgain(groupID);
  }

  /** So the attributes of a group are now. */
  show(groupID: string, attributes: Readonly<GroupAttributes>): void {
    const now = () => this.#parts.now();
    const { book, malformed } = readBook(attributes, now);
    for (const key of malformed) this.#report(groupID, key, attributes);
    this.#showBook(groupID, book);
    this.#expiry.expect(groupID, book, now);
    this.#events.hear(groupID, snapshotOf(book, this.viewer));
  }

  /** What lies over the seats has changed; it is the person's own doing, and shows at once. */
  showAgain(groupID: string): void {
    const book = this.book(groupID);
    if (book) this.#showBook(groupID, book);
    this.#parts.chat.state.publish();
  }

  /** They could not be had. Who is not in the group, or no longer, is shown nothing of it. */
  fail(groupID: string, thrown: unknown): void {
    const error = toChatError(thrown);
    const isGone = error.is(NOT_IN_GROUP, NO_SUCH_GROUP);
    if (isGone) this.#events.forget(groupID);
    const change = isGone ? dropSeats : setSeatsError;
    this.slice.write(change(this.slice.read(), groupID, error));
    this.tellSeats(groupID);
  }

  /** I am not in the group any more. */
  drop(groupID: string): void {
    this.fail(groupID, new ChatError({ code: NOT_IN_GROUP }));
  }

  /** The login has ended. Slices are reset by themselves. */
  forget(): void {
    this.#reported.clear();
    this.#events.clear();
    this.#expiry.clear();
    this.#mutedInGroup.clear();
    this.#paused.clear();
  }

  #showBook(groupID: string, book: SeatBook): void {
    const overlay: SeatOverlay = {
      isSelfMuted: this.#parts.wishOf(groupID),
      mutedUserIDs: this.#mutedInGroup.get(groupID),
      isPaused: this.#paused.has(groupID),
    };
    this.slice.write(setBook(this.slice.read(), groupID, book, this.viewer, overlay));
    this.tellSeats(groupID);
  }

  #report(groupID: string, key: string, attributes: Readonly<GroupAttributes>): void {
    const name = JSON.stringify([groupID, key]);
    const value = String(attributes[key]);
    if (this.#reported.get(name) === value) return;
    this.#reported.set(name, value);
    this.#parts.chat.problems.malformed(`attribute ${key} of ${groupID}`);
  }
}
