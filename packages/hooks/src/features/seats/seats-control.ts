import { ChatError, type ChatEvent, EVENT, type GroupAttributes, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { readBook } from './read-book.js';
import { type SeatPace, systemPace } from './seat-pace.js';
import { leaveSeat, moveSeat, openRoom, type SeatAction, takeSeat } from './seat-rules.js';
import type { OpenSeatsOptions } from './seat-snapshot.js';
import { SeatTransactions } from './seat-transactions.js';
import {
  dropSeats,
  initialSeats,
  isKept,
  type SeatsState,
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
  /** Which of the groups that are looked at I was in when the list of groups was told last. */
  #joined = new Set<string>();

  constructor(chat: ChatStore, pace: SeatPace = systemPace) {
    this.#chat = chat;
    this.slice = chat.state.slice('seats', initialSeats);
    this.#news = new SeatsNews(chat.life, pace);
    this.#service = new SeatsService(chat, this.#news);
    const parts = { chat, service: this.#service, news: this.#news, pace };
    this.#transactions = new SeatTransactions({
      ...parts,
      onReading: (groupID, { attributes }) => this.#show(groupID, attributes),
    });
    chat.life.listen({ ready: this.#refresh, reconnect: this.#onReconnect, reset: this.#forget });
    chat.events.listen(EVENT.GROUP_ATTRIBUTES_UPDATED, this.#onAttributes);
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
  }

  /** Someone looks at the seats of a group; returns what ends that. They are asked for as soon as that is possible. */
  watch(groupID: string): () => void {
    const unwatch = this.#viewers.add(groupID);
    void this.#load(groupID);
    return unwatch;
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
    try {
      const { attributes } = await this.#service.read(groupID);
      if (!signal.aborted) this.#show(groupID, attributes);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(groupID, thrown);
    }
  }

  #show(groupID: string, attributes: Readonly<GroupAttributes>): void {
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

  readonly #onAttributes = (event: ChatEvent<typeof EVENT.GROUP_ATTRIBUTES_UPDATED>) => {
    if (!this.#chat.life.isReady) return;
    const { groupID, groupAttributes } = event.data;
    if (typeof groupID !== 'string' || !isRecord(groupAttributes)) {
      throw new TypeError('No attributes of a group.');
    }
    this.#news.tell(groupID);
    if (isKept(this.slice.read(), groupID)) this.#show(groupID, groupAttributes);
  };

  /** Coming into a group, or leaving it, changes what may be seen. What is malformed is reported where the list is kept. */
  #onGroups(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    const listed = new Set(list.map((group) => (isRecord(group) ? group['groupID'] : undefined)));
    const joined = new Set(this.#viewers.keys().filter((groupID) => listed.has(groupID)));
    const before = this.#joined;
    this.#joined = joined;
    for (const groupID of this.#viewers.keys()) {
      if (joined.has(groupID) === before.has(groupID)) continue;
      if (joined.has(groupID)) void this.#load(groupID);
      // Not asked for: the SDK may still answer from its memory, and then nothing tells when it stops to.
      else this.#fail(groupID, new ChatError({ code: NOT_IN_GROUP }));
    }
  }

  readonly #refresh = () => {
    for (const groupID of this.#viewers.keys()) void this.#load(groupID);
  };

  /**
   * More than once, since the SDK tells of the line before it has come back to its login, and until then
   * answers from a memory that may have missed something. Nothing tells when it knows better.
   */
  readonly #onReconnect = () => {
    for (const milliseconds of REFRESHES_AFTER_BREAK) {
      // Ends with the login.
      this.#news.pause(milliseconds).then(this.#refresh, () => undefined);
    }
  };

  readonly #forget = () => {
    this.#reported.clear();
    this.#joined.clear();
  };
}

const NOT_IN_GROUP = 10007;
const NO_SUCH_GROUP = 10010;

/**
 * Milliseconds after which seats are asked for once more when the line is back: when a good line has
 * brought the login back, when a bad one has, and when the SDK trusts its memory of 30 seconds no longer.
 */
const REFRESHES_AFTER_BREAK = [0, 500, 3_000, 31_000];

/** The seats of a store. */
export const seatsFeature: FeatureDefinition<SeatsControl> = {
  create: (chat) => new SeatsControl(chat),
};
