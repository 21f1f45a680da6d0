import { type ChatEvent, EVENT } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { type Rooms, roomsFeature } from '../live-room/index.js';
import { AskedSeats } from './asked-seats.js';
import type { SeatBackend } from './backend/seat-backend.js';
import { SeatsService } from './backend/seats-service.js';
import type { SeatEventListener } from './changes/seat-event-line.js';
import type { SeatBook } from './protocol/seat-book.js';
import type { SeatViewer } from './read-seats.js';
import type { SeatOperation } from './rules/seat-operation.js';
import { SeatDoubts } from './seat-doubts.js';
import type { SeatObserver } from './seat-observer.js';
import type { SeatPace } from './seat-pace.js';
import { SeatWork } from './seat-work.js';
import type { SeatsState } from './seats.store.js';
import { SeatsNews } from './seats-news.js';
import { ShownSeats } from './shown-seats.js';

/** Keeps the seats of the groups that are looked at up to date, and changes them. */
export class SeatsControl {
  readonly slice: Slice<SeatsState>;
  readonly #chat: ChatStore;
  readonly #rooms: Rooms;
  readonly #viewers = createViewerCount();
  readonly #news: SeatsNews;
  readonly #service: SeatsService;
  readonly #shown: ShownSeats;
  readonly #asked: AskedSeats;
  readonly #work: SeatWork;
  readonly #doubts: SeatDoubts;

  constructor(chat: ChatStore, pace: SeatPace = chat.pace) {
    this.#chat = chat;
    this.#rooms = chat.feature(roomsFeature);
    this.#news = new SeatsNews(chat.life, pace);
    this.#service = new SeatsService(chat, this.#news);
    this.#shown = new ShownSeats({
      ...{ chat, pace, now: () => this.now() },
      wishOf: (groupID) => this.#work.wishOf(groupID),
      onExpiry: (groupID) => void this.#asked.load(groupID),
    });
    this.slice = this.#shown.slice;
    const parts = { chat, service: this.#service, shown: this.#shown };
    this.#asked = new AskedSeats({ ...parts, rooms: this.#rooms, viewers: this.#viewers });
    this.#work = new SeatWork({
      ...{ ...parts, pace, news: this.#news },
      onReading: (groupID, attributes) => this.#asked.take(groupID, attributes),
    });
    const refresh = () => this.#asked.refresh();
    this.#doubts = new SeatDoubts({ chat, news: this.#news, refresh });
    chat.life.listen({
      ready: this.#begin,
      reconnect: () => void this.#doubts.begin(),
      reset: this.#forget,
    });
    chat.events.listen(EVENT.GROUP_ATTRIBUTES_UPDATED, this.#onAttributes);
  }

  /** Who looks at the seats here. */
  get viewer(): SeatViewer {
    return this.#shown.viewer;
  }

  /** Someone looks at the seats of a group; returns what ends that. They are asked for as soon as that is possible. */
  watch(groupID: string): () => void {
    const unwatch = this.#viewers.add(groupID);
    const release = this.#rooms.hold(groupID);
    void this.#asked.load(groupID);
    return () => {
      unwatch();
      release();
      // StrictMode and a changed key unmount and mount again within one commit.
      queueMicrotask(() => {
        if (!this.isWatched(groupID)) this.#shown.tellUnwatched(groupID);
      });
    };
  }

  /** Listens to what becomes of seats, for good. */
  observe(observer: SeatObserver): void {
    this.#shown.observe(observer);
  }

  /** Listens to what happens to the seats of a group that is looked at; returns what ends that. */
  listen(groupID: string, listener: SeatEventListener): () => void {
    return this.#shown.listen(groupID, listener);
  }

  /** What the attributes of a group say of its seats, as they were told last. */
  book(groupID: string): SeatBook | undefined {
    return this.#shown.book(groupID);
  }

  /** Whether anybody here looks at the seats of a group. */
  isWatched(groupID: string): boolean {
    return this.#viewers.keys().includes(groupID);
  }

  /** Whether I am giving up my seat, or closing the room: to be told, or to be refused. */
  isGettingUp(groupID: string): boolean {
    return this.#work.isGettingUp(groupID);
  }

  /** Seconds since the epoch, by the service's clock. Throws before ready. */
  now(): number {
    return this.#service.now();
  }

  /** From now on somebody else carries out what is done to the seats of a group; returns what ends that. */
  setBackend(groupID: string, backend: SeatBackend): () => void {
    return this.#work.setBackend(groupID, backend);
  }

  /** Instances of mine, beside this one, that are known to be alive and may hold a seat of a group. */
  setLivingInstances(groupID: string, instances: readonly string[]): void {
    this.#shown.setLivingInstances(groupID, instances);
  }

  /** Who may not speak in a group, and is shown as muted by the host. */
  setMutedInGroup(groupID: string, userIDs: ReadonlySet<string>): void {
    this.#shown.setMutedInGroup(groupID, userIDs);
  }

  /** Whether nobody runs the room, though it is open. */
  setPaused(groupID: string, isPaused: boolean): void {
    this.#shown.setPaused(groupID, isPaused);
  }

  /** Does something to the seats of a group. Rejects with a ChatError: why it is refused, or what went wrong. */
  perform(groupID: string, operation: SeatOperation): Promise<void> {
    return this.#work.perform(groupID, operation);
  }

  readonly #onAttributes = (event: ChatEvent<typeof EVENT.GROUP_ATTRIBUTES_UPDATED>) => {
    if (!this.#chat.life.isReady) return;
    const { groupID, groupAttributes } = event.data;
    if (typeof groupID !== 'string' || !isRecord(groupAttributes)) {
      throw new TypeError('No attributes of a group.');
    }
    this.#news.tell(groupID);
    this.#work.hear(groupID);
    if (this.#shown.isKept(groupID)) this.#asked.take(groupID, groupAttributes);
  };

  readonly #begin = () => {
    this.#asked.forget();
    this.#asked.refresh();
  };

  readonly #forget = () => {
    this.#shown.forget();
    this.#asked.forget();
    this.#doubts.end();
  };
}

/** The seats of a store. */
export const seatsFeature: FeatureDefinition<SeatsControl> = {
  create: (chat) => new SeatsControl(chat, chat.pace),
};
