import {
  ChatError,
  type ChatEvent,
  EVENT,
  type GroupAttributes,
  TYPES,
  toChatError,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { JoinedGroups } from '../../joined-groups.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { type Rooms, roomsFeature } from '../live-room/index.js';
import type { SeatBackend } from './backend/seat-backend.js';
import { SeatTransactions } from './backend/seat-transactions.js';
import { SeatsService } from './backend/seats-service.js';
import { WriteBudget } from './backend/write-budget.js';
import { SeatEventLine, type SeatEventListener } from './changes/seat-event-line.js';
import { readBook } from './protocol/read-book.js';
import type { SeatBook } from './protocol/seat-book.js';
import { type SeatOverlay, type SeatViewer, snapshotOf } from './read-seats.js';
import { decideSeat } from './rules/decide-seat.js';
import type { SeatOperation } from './rules/seat-operation.js';
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
  seatsOf,
  setBook,
  setInstances,
  setSeatsError,
} from './seats.store.js';
import { SeatsNews } from './seats-news.js';
import { SelfMutes } from './self-mutes.js';

/** Keeps the seats of the groups that are looked at up to date, and changes them. */
export class SeatsControl {
  readonly slice: Slice<SeatsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #news: SeatsNews;
  readonly #service: SeatsService;
  readonly #budget: WriteBudget;
  readonly #transactions: SeatTransactions;
  readonly #mutes: SelfMutes;
  readonly #events: SeatEventLine;
  readonly #observers = new Set<SeatObserver>();
  readonly #expiry: SeatExpiry;
  /** Who carries out what is done to seats, where that is not this page itself. */
  readonly #backends = new Map<string, SeatBackend>();
  readonly #mutedInGroup = new Map<string, ReadonlySet<string>>();
  readonly #paused = new Set<string>();
  /** What could not be understood and was reported: not again with every change of another key. */
  readonly #reported = new Map<string, string>();
  readonly #joined = new JoinedGroups();
  readonly #rooms: Rooms;
  /** Groups whose seats are being asked for. */
  readonly #loading = new Set<string>();
  /** Counts breaks of the line, and what ends the doubts after one. */
  #doubts = 0;
  /** Whether the SDK may answer from a memory that has missed something. */
  #isInDoubt = false;

  constructor(chat: ChatStore, pace: SeatPace = chat.pace) {
    this.#chat = chat;
    this.slice = chat.state.slice('seats', initialSeats);
    this.#rooms = chat.feature(roomsFeature);
    this.#news = new SeatsNews(chat.life, pace);
    this.#service = new SeatsService(chat, this.#news);
    this.#budget = new WriteBudget(pace);
    const parts = { chat, service: this.#service, news: this.#news, pace, budget: this.#budget };
    this.#transactions = new SeatTransactions({
      ...parts,
      livingInstances: (groupID) => instancesOf(this.slice.read(), groupID),
      onReading: (groupID, { attributes }) => this.#show(groupID, attributes),
    });
    this.#mutes = new SelfMutes({
      news: this.#news,
      write: (groupID, isMuted) => this.#carryOut(groupID, { type: 'muteSelf', isMuted }),
      onChange: (groupID) => this.#showAgain(groupID),
    });
    this.#events = new SeatEventLine(chat.problems);
    this.#expiry = new SeatExpiry(pace, (groupID) => void this.#load(groupID));
    chat.life.listen({
      ready: this.#begin,
      reconnect: () => void this.#doubt(),
      reset: this.#forget,
    });
    chat.events.listen(EVENT.GROUP_ATTRIBUTES_UPDATED, this.#onAttributes);
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
    chat.events.listen(EVENT.CONVERSATION_LIST_UPDATED, () => {
      if (this.#isInDoubt) this.#refresh();
    });
    chat.events.listen(EVENT.NET_STATE_CHANGE, ({ data }) => {
      if (data?.state !== TYPES.NET_STATE_CONNECTED) this.#endDoubt();
    });
  }

  /** Who looks at the seats here. */
  get viewer(): SeatViewer {
    return { userID: this.#chat.life.userID, instance: this.#chat.instance.slice(0, 8) };
  }

  /** Someone looks at the seats of a group; returns what ends that. They are asked for as soon as that is possible. */
  watch(groupID: string): () => void {
    const unwatch = this.#viewers.add(groupID);
    const release = this.#rooms.hold(groupID);
    void this.#load(groupID);
    return () => {
      unwatch();
      release();
      // StrictMode and a changed key unmount and mount again within one commit.
      queueMicrotask(() => {
        if (this.isWatched(groupID)) return;
        for (const observer of this.#observers) observer.onUnwatched(groupID);
      });
    };
  }

  /** Listens to what becomes of seats, for good. */
  observe(observer: SeatObserver): void {
    this.#observers.add(observer);
  }

  /** Listens to what happens to the seats of a group that is looked at; returns what ends that. */
  listen(groupID: string, listener: SeatEventListener): () => void {
    return this.#events.listen(groupID, listener);
  }

  /** What the attributes of a group say of its seats, as they were told last. */
  book(groupID: string): SeatBook | undefined {
    return bookOf(this.slice.read(), groupID);
  }

  /** Whether anybody here looks at the seats of a group. */
  isWatched(groupID: string): boolean {
    return this.#viewers.keys().includes(groupID);
  }

  /** Seconds since the epoch, by the service's clock. Throws before ready. */
  now(): number {
    return this.#service.now();
  }

  /** From now on somebody else carries out what is done to the seats of a group; returns what ends that. */
  setBackend(groupID: string, backend: SeatBackend): () => void {
    this.#backends.set(groupID, backend);
    return () => {
      if (this.#backends.get(groupID) === backend) this.#backends.delete(groupID);
    };
  }

  /** Instances of mine, beside this one, that are known to be alive and may hold a seat of a group. */
  setLivingInstances(groupID: string, instances: readonly string[]): void {
    this.slice.write(setInstances(this.slice.read(), groupID, instances));
  }

  /** Who may not speak in a group, and is shown as muted by the host. */
  setMutedInGroup(groupID: string, userIDs: ReadonlySet<string>): void {
    this.#mutedInGroup.set(groupID, userIDs);
    this.#showAgain(groupID);
  }

  /** Whether nobody runs the room, though it is open. */
  setPaused(groupID: string, isPaused: boolean): void {
    if (this.#paused.has(groupID) === isPaused) return;
    if (isPaused) this.#paused.add(groupID);
    else this.#paused.delete(groupID);
    this.#showAgain(groupID);
  }

  /** Does something to the seats of a group. Rejects with a ChatError: why it is refused, or what went wrong. */
  perform(groupID: string, operation: SeatOperation): Promise<void> {
    if (operation.type !== 'muteSelf') return this.#carryOut(groupID, operation);
    const code = this.#whyNot(groupID, operation);
    if (code !== undefined) return Promise.reject(new ChatError({ code }));
    return this.#mutes.want(groupID, operation.isMuted);
  }

  /** What speaks against it on what is known, so that nothing is shown that is going to be refused. */
  #whyNot(groupID: string, operation: SeatOperation) {
    const book = this.book(groupID);
    if (!book) return undefined;
    const actor = { ...this.viewer, nick: '', avatar: '', now: 0 };
    const livingInstances = instancesOf(this.slice.read(), groupID);
    const decision = decideSeat(operation, book, actor, { isOwner: false, livingInstances });
    return decision.kind === 'refusal' ? decision.code : undefined;
  }

  async #carryOut(groupID: string, operation: SeatOperation): Promise<void> {
    const other = this.#backends.get(groupID);
    const backend: SeatBackend = other ?? this.#transactions;
    const livingInstances = instancesOf(this.slice.read(), groupID);
    const told = this.#news.count(groupID);
    const { signal } = this.#chat.life;
    try {
      await backend.perform(groupID, operation, { ...this.viewer, livingInstances });
      if (operation.type === 'transferHost' && !signal.aborted) {
        await this.#service.giveGroup(groupID, operation.userID);
      }
      // What another has written is told a little later: what shows already is not to be taken back until then.
      const isShown = operation.type === 'muteSelf';
      if (other && isShown && this.#news.count(groupID) === told) {
        await this.#news.next(groupID, LONGEST_WAY).catch(() => undefined);
      }
    } catch (thrown) {
      // A backend of the app's own may throw anything.
      throw toChatError(thrown);
    } finally {
      this.#chat.state.publish();
    }
  }

  async #load(groupID: string): Promise<void> {
    const { life } = this.#chat;
    if (!life.isReady || !groupID) return;
    const { signal } = life;
    const wasListed = this.#joined.isListed(groupID);
    this.#loading.add(groupID);
    try {
      const { attributes } = await this.#service.read(groupID);
      if (!signal.aborted) this.#show(groupID, attributes);
    } catch (thrown) {
      if (signal.aborted) return;
      // I have come in while the question was on its way.
      if (!wasListed && this.#joined.isListed(groupID)) void this.#load(groupID);
      else this.#fail(groupID, thrown);
    } finally {
      this.#loading.delete(groupID);
    }
  }

  /** What the SDK still has in memory, or tells late, of a group that was left is not shown. */
  #show(groupID: string, attributes: Readonly<GroupAttributes>): void {
    if (this.#joined.hasLeft(groupID)) return this.#drop(groupID);
    const { book, malformed } = readBook(attributes, () => this.#service.now());
    for (const key of malformed) this.#report(groupID, key, attributes);
    this.#showBook(groupID, book);
    this.#expiry.expect(groupID, book, () => this.#service.now());
    this.#events.hear(groupID, snapshotOf(book, this.viewer));
  }

  #showBook(groupID: string, book: SeatBook): void {
    const overlay: SeatOverlay = {
      isSelfMuted: this.#mutes.wanted(groupID),
      mutedUserIDs: this.#mutedInGroup.get(groupID),
      isPaused: this.#paused.has(groupID),
    };
    this.slice.write(setBook(this.slice.read(), groupID, book, this.viewer, overlay));
    for (const observer of this.#observers) observer.onSeats(groupID);
  }

  /** What lies over the seats has changed; it is the person's own doing, and shows at once. */
  #showAgain(groupID: string): void {
    const book = this.book(groupID);
    if (book) this.#showBook(groupID, book);
    this.#chat.state.publish();
  }

  #report(groupID: string, key: string, attributes: Readonly<GroupAttributes>): void {
    const name = JSON.stringify([groupID, key]);
    const value = String(attributes[key]);
    if (this.#reported.get(name) === value) return;
    this.#reported.set(name, value);
    this.#chat.problems.malformed(`attribute ${key} of ${groupID}`);
  }

  /** Who is not in the group, or no longer, is shown nothing of it. */
  #fail(groupID: string, thrown: unknown): void {
    const error = toChatError(thrown);
    const isGone = error.is(NOT_IN_GROUP, NO_SUCH_GROUP);
    if (isGone) this.#events.forget(groupID);
    const change = isGone ? dropSeats : setSeatsError;
    this.slice.write(change(this.slice.read(), groupID, error));
    for (const observer of this.#observers) observer.onSeats(groupID);
  }

  #drop(groupID: string): void {
    this.#fail(groupID, new ChatError({ code: NOT_IN_GROUP }));
  }

  readonly #onAttributes = (event: ChatEvent<typeof EVENT.GROUP_ATTRIBUTES_UPDATED>) => {
    if (!this.#chat.life.isReady) return;
    const { groupID, groupAttributes } = event.data;
    if (typeof groupID !== 'string' || !isRecord(groupAttributes)) {
      throw new TypeError('No attributes of a group.');
    }
    this.#news.tell(groupID);
    this.#budget.hear(groupID);
    if (isKept(this.slice.read(), groupID)) this.#show(groupID, groupAttributes);
  };

  /** Coming into a group, or leaving it, changes what may be seen. */
  #onGroups(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const groupID of this.#joined.update(list)) {
      if (this.#rooms.isBeingRenewed(groupID)) continue;
      if (isKept(this.slice.read(), groupID)) this.#drop(groupID);
    }
    for (const groupID of this.#viewers.keys()) {
      const { isLoaded } = seatsOf(this.slice.read(), groupID);
      const isListed = this.#joined.isListed(groupID);
      if (isListed && !isLoaded && !this.#loading.has(groupID)) void this.#load(groupID);
      if (!isListed && isLoaded) void this.#leaveUnlessMember(groupID);
    }
  }

  /** Either left before anybody looked, or a community with topics, which is listed once it was asked for. */
  async #leaveUnlessMember(groupID: string): Promise<void> {
    const { signal } = this.#chat.life;
    const isMember = await this.#service.isMember(groupID);
    if (isMember || signal.aborted || this.#joined.isListed(groupID)) return;
    this.#joined.leave(groupID);
    this.#drop(groupID);
  }

  readonly #refresh = () => {
    for (const groupID of this.#viewers.keys()) void this.#load(groupID);
  };

  readonly #begin = () => {
    this.#joined.clear();
    this.#refresh();
  };

  /**
   * The SDK tells of the line before it has come back to its login, and until then answers from a memory
   * that may have missed something. Afterwards it fetches the list of conversations; where no attributes
   * were ever heard of, it trusts its memory even longer.
   */
  async #doubt(): Promise<void> {
    this.#doubts += 1;
    const mine = this.#doubts;
    this.#isInDoubt = true;
    try {
      await this.#news.pause(0);
      if (mine === this.#doubts) this.#refresh();
      await this.#news.pause(LONGEST_MEMORY);
    } catch {
      // The login has ended.
      return;
    }
    if (mine !== this.#doubts) return;
    this.#endDoubt();
    this.#refresh();
  }

  #endDoubt(): void {
    this.#doubts += 1;
    this.#isInDoubt = false;
  }

  readonly #forget = () => {
    this.#reported.clear();
    this.#joined.clear();
    this.#events.clear();
    this.#expiry.clear();
    this.#mutedInGroup.clear();
    this.#paused.clear();
    this.#endDoubt();
  };
}

const NOT_IN_GROUP = 10007;
const NO_SUCH_GROUP = 10010;

/** Milliseconds in which one is told of what a server has written. */
const LONGEST_WAY = 1000;

/** Milliseconds after which the SDK trusts its memory of attributes no longer, and a second more. */
const LONGEST_MEMORY = 31_000;

/** The seats of a store. */
export const seatsFeature: FeatureDefinition<SeatsControl> = {
  create: (chat) => new SeatsControl(chat, chat.pace),
};
