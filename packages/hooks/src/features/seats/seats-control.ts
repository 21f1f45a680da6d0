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
import { systemPace } from '../../pace.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { type Rooms, roomsFeature } from '../live-room/index.js';
import { readBook } from './read-book.js';
import type { SeatPace } from './seat-pace.js';
import { leaveSeat, moveSeat, openRoom, type SeatAction, takeSeat } from './seat-rules.js';
import type { OpenSeatsOptions } from './seat-snapshot.js';
import { SeatTransactions } from './seat-transactions.js';
import {
  dropSeats,
  initialSeats,
  isKept,
  type SeatsState,
  seatsOf,
  setBook,
  setSeatsError,
} from './seats.store.js';
import { SeatsNews } from './seats-news.js';
import { SeatsService } from './seats-service.js';

/** Keeps the seats of the groups that are looked at up to date, and changes them. */
export class SeatsControl {
  readonly slice: Slice<SeatsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #news: SeatsNews;
  readonly #service: SeatsService;
  readonly #transactions: SeatTransactions;
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

  constructor(chat: ChatStore, pace: SeatPace = systemPace) {
    this.#chat = chat;
    this.slice = chat.state.slice('seats', initialSeats);
    this.#rooms = chat.feature(roomsFeature);
    this.#news = new SeatsNews(chat.life, pace);
    this.#service = new SeatsService(chat, this.#news);
    const parts = { chat, service: this.#service, news: this.#news, pace };
    this.#transactions = new SeatTransactions({
      ...parts,
      onReading: (groupID, { attributes }) => this.#show(groupID, attributes),
    });
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

  /** Someone looks at the seats of a group; returns what ends that. They are asked for as soon as that is possible. */
  watch(groupID: string): () => void {
    const unwatch = this.#viewers.add(groupID);
    const release = this.#rooms.hold(groupID);
    void this.#load(groupID);
    return () => {
      unwatch();
      release();
    };
  }

  open(groupID: string, options: OpenSeatsOptions = {}): Promise<void> {
    return this.#act(groupID, async () => {
      const isOwner = await this.#service.isOwner(groupID);
      return openRoom(options, isOwner);
    });
  }

  take(groupID: string, index: number): Promise<void> {
    return this.#act(groupID, () => takeSeat(index));
  }

  leave(groupID: string): Promise<void> {
    return this.#act(groupID, leaveSeat);
  }

  move(groupID: string, index: number): Promise<void> {
    return this.#act(groupID, () => moveSeat(index));
  }

  async #act(groupID: string, prepare: () => SeatAction | Promise<SeatAction>): Promise<void> {
    try {
      await this.#transactions.run(groupID, prepare);
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
    this.slice.write(setBook(this.slice.read(), groupID, book, this.#chat.life.userID));
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
    const change = error.is(NOT_IN_GROUP, NO_SUCH_GROUP) ? dropSeats : setSeatsError;
    this.slice.write(change(this.slice.read(), groupID, error));
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
    this.#endDoubt();
  };
}

const NOT_IN_GROUP = 10007;
const NO_SUCH_GROUP = 10010;

/** Milliseconds after which the SDK trusts its memory of attributes no longer, and a second more. */
const LONGEST_MEMORY = 31_000;

/** The seats of a store. */
export const seatsFeature: FeatureDefinition<SeatsControl> = {
  create: (chat) => new SeatsControl(chat),
};
