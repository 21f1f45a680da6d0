import { type ChatError, EVENT, type Message, TYPES, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { own } from '../../own.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { SeenMembers } from './seen-members.js';

/** How many are online in a group, as far as it is known. */
export interface OnlineCount {
  /** `null` while it is not known. */
  readonly count: number | null;
  readonly error: ChatError | null;
}

/** By groupID. */
export type OnlineCountsState = Readonly<Record<string, OnlineCount>>;

/** Nothing is known. */
export const NO_COUNT: OnlineCount = { count: null, error: null };

/** From the answer on the SDK remembers the number for a minute, and asks when more has passed; milliseconds. */
const MINUTE = 60_001;
/**
 * Of a live room it knows itself how long the number holds, and from tips what it is meanwhile: it is asked more often, and
 * answers from memory.
 */
const ROOM_PERIOD = 10_000;
/** How soon after a tip of a live room it is asked: who comes in meanwhile is counted along. */
const AFTER_TIP = 1000;

/** The next question. */
interface Wait {
  /** Milliseconds. */
  readonly until: number;
  stop(): void;
}

/** Asks now and then how many are online in the groups that are shown. */
export class OnlineCountControl {
  readonly slice: Slice<OnlineCountsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #rooms = new Set<string>();
  /** When groups are asked about next, by groupID: not sooner, even when they are not shown meanwhile. */
  readonly #waits = new Map<string, Wait>();
  /** When the service has said the number of a group, by groupID: until the minute is over the SDK does not ask it again. */
  readonly #saidAt = new Map<string, number>();
  /** Who has been heard of since. */
  readonly #seen = new SeenMembers();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice<OnlineCountsState>('online-counts', {});
    chat.life.listen({ ready: this.#askAll, reconnect: this.#askAll, reset: this.#forget });
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
  }

  /** Someone looks at the number of a group that I am in; returns what ends that. */
  watch(groupID: string, isLiveRoom: boolean): () => void {
    const unwatch = this.#viewers.add(groupID);
    if (isLiveRoom) this.#rooms.add(groupID);
    if (!this.#waits.has(groupID)) this.#ask(groupID);
    return unwatch;
  }

  #ask(groupID: string): void {
    this.#waits.get(groupID)?.stop();
    this.#waits.delete(groupID);
    if (!this.#chat.life.isReady || !this.#isShown(groupID)) return;
    this.#askIn(groupID, this.#rooms.has(groupID) ? ROOM_PERIOD : MINUTE);
    void this.#count(groupID);
  }

  #askIn(groupID: string, milliseconds: number): void {
    const { pace } = this.#chat;
    const until = pace.now() + milliseconds;
    const stop = pace.after(milliseconds, () => this.#ask(groupID));
    this.#waits.get(groupID)?.stop();
    this.#waits.set(groupID, { until, stop });
  }

  async #count(groupID: string): Promise<void> {
    const { calls, sdk, life, pace } = this.#chat;
    const { signal } = life;
    const isRoom = this.#rooms.has(groupID);
    const saidAt = this.#saidAt.get(groupID) ?? Number.NEGATIVE_INFINITY;
    const isRemembered = pace.now() < saidAt + MINUTE;
    // Whoever is there by now the service counts along.
    if (!isRoom && !isRemembered) this.#seen.begin(groupID);
    try {
      const answer = await calls.call(() => sdk.getGroupOnlineMemberCount(groupID));
      const count = isRecord(answer) ? answer.memberCount : undefined;
      if (signal.aborted) return;
      if (!isRoom && !isRemembered) {
        this.#saidAt.set(groupID, pace.now());
        this.#askIn(groupID, MINUTE);
      }
      // I am there, at least: that nobody is the SDK says of a group that it does not know.
      if (typeof count === 'number' && count > 0) this.#show(groupID, count);
    } catch (thrown) {
      if (signal.aborted) return;
      const { count } = own(this.slice.read(), groupID) ?? NO_COUNT;
      this.#set(groupID, { count, error: toChatError(thrown) });
    }
  }

  /** So many there are as the service says, and no fewer than have been heard of since. */
  #show(groupID: string, count: number): void {
    const least = this.#rooms.has(groupID) ? 1 : this.#seen.least(groupID);
    this.#set(groupID, { count: Math.max(count, least), error: null });
  }

  #set(groupID: string, next: OnlineCount): void {
    const state = this.slice.read();
    const before = own(state, groupID) ?? NO_COUNT;
    if (before.count === next.count && before.error === next.error) return;
    this.slice.write({ ...state, [groupID]: next });
  }

  #onMessages(list: readonly Message[]): void {
    const { life } = this.#chat;
    if (!life.isReady || !Array.isArray(list)) return;
    this.#onTips(list);
    for (const message of list) {
      const groupID = this.#seen.note(message, life.userID);
      const known = groupID === undefined ? undefined : own(this.slice.read(), groupID);
      if (groupID !== undefined && known?.count) this.#show(groupID, known.count);
    }
  }

  /** The tips of live rooms bring the number along. */
  #onTips(list: readonly Message[]): void {
    const soon = this.#chat.pace.now() + AFTER_TIP;
    for (const message of list) {
      if (!isRecord(message) || message['type'] !== TYPES.MSG_GRP_TIP) continue;
      const groupID = String(message['to']);
      const wait = this.#waits.get(groupID);
      if (wait && wait.until > soon && this.#rooms.has(groupID)) this.#askIn(groupID, AFTER_TIP);
    }
  }

  #isShown(groupID: string): boolean {
    return this.#viewers.keys().includes(groupID);
  }

  readonly #askAll = () => {
    for (const groupID of this.#viewers.keys()) this.#ask(groupID);
  };

  readonly #forget = () => {
    for (const { stop } of this.#waits.values()) stop();
    this.#waits.clear();
    this.#rooms.clear();
    this.#saidAt.clear();
    this.#seen.clear();
  };
}

/** The online counts of a store's groups. */
export const onlineCountFeature: FeatureDefinition<OnlineCountControl> = {
  create: (chat) => new OnlineCountControl(chat),
};
