import { EVENT } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import type { Slice } from '../../state-store.js';
import {
  initialPresence,
  keepPresences,
  type PresenceState,
  presenceOf,
  setPresences,
} from './presence.store.js';
import type { PresenceSnapshot } from './presence-snapshot.js';
import { readPresence } from './read-presence.js';

/** What the service has told of who is there, by events and answers. */
export class PresenceNews {
  readonly slice: Slice<PresenceState>;
  readonly #chat: ChatStore;
  #count = 0;
  /** By userID, how many events there had been when one told of them last. */
  readonly #toldAt = new Map<string, number>();
  readonly #listeners: (() => void)[] = [];

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('presence', initialPresence);
    chat.life.listen({ reset: () => this.#toldAt.clear() });
    chat.events.listen(EVENT.USER_STATUS_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.#onEvent(data);
    });
  }

  /** How many events there were so far: to be noted before something is asked. */
  get count(): number {
    return this.#count;
  }

  /** Listens to what becomes known, for good; it is known by then. */
  listen(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Takes over an answer, but of whom an event has told since it was asked for. */
  tell(list: readonly unknown[], askedAt: number): void {
    const state = this.slice.read();
    const presences = list.flatMap((live) => {
      const presence = this.#read(live, state);
      return presence && (this.#toldAt.get(presence.userID) ?? 0) <= askedAt ? presence : [];
    });
    this.#set(setPresences(state, presences));
  }

  write(changes: Partial<PresenceState>): void {
    this.#set({ ...this.slice.read(), ...changes });
  }

  /** What nobody tells of any more would be old when it is shown again. */
  forget(isKept: (userID: string) => boolean): void {
    for (const userID of this.#toldAt.keys()) if (!isKept(userID)) this.#toldAt.delete(userID);
    this.slice.write(keepPresences(this.slice.read(), isKept));
  }

  #set(next: PresenceState): void {
    if (next === this.slice.read()) return;
    this.slice.write(next);
    for (const listener of this.#listeners) listener();
  }

  #onEvent(data: unknown): void {
    if (!Array.isArray(data)) throw new TypeError('Not a list');
    this.tell(data, this.#count);
    this.#count += 1;
    for (const live of data) {
      if (isRecord(live) && isName(live['userID'])) this.#toldAt.set(live['userID'], this.#count);
    }
  }

  #read(live: unknown, state: PresenceState): PresenceSnapshot | undefined {
    const first = readPresence(live);
    if (!first) this.#chat.problems.malformed('status');
    return first && readPresence(live, presenceOf(state, first.userID));
  }
}

/** What is told of who is there, of a store. */
export const presenceNewsFeature: FeatureDefinition<PresenceNews> = {
  create: (chat) => new PresenceNews(chat),
};

/** Who is in an answer of `getUserStatus`; of the others nothing is known. */
export function successesIn(answer: unknown): readonly unknown[] {
  const list = isRecord(answer) ? answer['successUserList'] : undefined;
  if (!Array.isArray(list)) throw malformedData('answer about the status of people');
  return list;
}
