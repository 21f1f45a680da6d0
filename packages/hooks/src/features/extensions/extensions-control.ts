import {
  EVENT,
  type MessageExtension,
  type MessageExtensionOutcome,
  toChatError,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { chunksOf } from '../../chunks-of.js';
import { isRecord } from '../../is-record.js';
import { failed } from '../../load-status.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { requireLiveMessage } from '../messages/index.js';
import {
  addWish,
  changeExtensions,
  dropWish,
  type ExtensionChanges,
  type Extensions,
  type ExtensionsState,
  type ExtensionValues,
  type ExtensionWish,
  initialExtensions,
  isKept,
  setStored,
  settleKeys,
  withStored,
} from './extensions.store.js';
import { asWished, isExtension, readOutcomes } from './read-extensions.js';

/** How many keys the SDK sends; what is more it leaves out without a word. */
const LARGEST_BATCH = 20;
/** Of so many messages that nobody looks at any more it is kept up to date what is under them. */
const MOST_UNWATCHED = 20;
/** How many messages are asked about at a time after a break. */
const AT_ONCE = 5;

/** Fetches the data under the messages that are shown, keeps it up to date, and changes it. */
export class ExtensionsControl {
  readonly slice: Slice<ExtensionsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  /** What was asked about in this login, those that were looked at last behind the others. */
  readonly #asked = new Set<string>();
  /** What is asked and wished of one message goes out one after another. */
  readonly #queues: WorkQueues;
  /** The keys that were told of since the question that is under way. */
  readonly #newer = new Map<string, Set<string>>();
  #wishes = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#queues = createWorkQueues(chat.life);
    this.slice = chat.state.slice('extensions', initialExtensions);
    chat.life.listen({
      // The SDK begins anew with every login.
      ready: () => this.#startOver([]),
      reconnect: () => this.#startOver([...this.#asked]),
      reset: () => {
        this.#asked.clear();
        this.#queues.clear();
        this.#newer.clear();
      },
    });
    chat.events.listen(EVENT.MESSAGE_EXTENSIONS_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.#onUpdate(data);
    });
    chat.events.listen(EVENT.MESSAGE_EXTENSIONS_DELETED, ({ data }) => {
      if (chat.life.isReady) this.#onDeletion(data);
    });
  }

  /** A message is shown; returns what ends that. */
  watch(messageID: string): () => void {
    if (!messageID) return () => undefined;
    const unwatch = this.#viewers.add(messageID);
    void this.refetch(messageID);
    return () => {
      unwatch();
      // From now on it is the one that was looked at last.
      if (this.#asked.delete(messageID)) this.#asked.add(messageID);
    };
  }

  /** Asks for the data, unless it is known. */
  async refetch(messageID: string, isForced = false): Promise<void> {
    const { life, state } = this.#chat;
    if (!life.isReady || (this.#asked.has(messageID) && !isForced)) return;
    const { signal } = life;
    this.#asked.add(messageID);
    try {
      await this.#queues.add(messageID, () => this.#get(messageID));
    } catch (thrown) {
      if (signal.aborted) return;
      this.#asked.delete(messageID);
      const error = toChatError(thrown);
      this.#change(messageID, (known) => failed(known, error));
    }
    state.publish();
  }

  /**
   * Sets values, or deletes keys where the value is `''`; shown at once.
   *
   * @returns the keys that were refused, and why; what they are now is shown.
   */
  async set(
    messageID: string,
    values: ExtensionValues,
  ): Promise<readonly MessageExtensionOutcome[]> {
    const { life, state } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    this.#wishes += 1;
    const wish = { id: this.#wishes, values };
    this.#change(messageID, (known) => addWish(known, wish));
    state.publish();
    try {
      return await this.#queues.add(messageID, () => this.#write(messageID, wish));
    } finally {
      if (isKept(this.slice.read(), messageID)) {
        this.#change(messageID, (known) => dropWish(known, wish.id));
        state.publish();
      }
    }
  }

  async #get(messageID: string): Promise<void> {
    const { sdk } = this.#chat;
    const live = await requireLiveMessage(this.#chat, messageID);
    const { answer, newer } = await this.#ask(messageID, () => sdk.getMessageExtensions(live));
    if (!isRecord(answer) || !Array.isArray(answer.extensions)) {
      throw malformedData('list of extensions');
    }
    const values = this.#read(answer.extensions);
    this.#change(messageID, (known) => setStored(known, values, newer));
  }

  async #write(
    messageID: string,
    { id, values }: ExtensionWish,
  ): Promise<readonly MessageExtensionOutcome[]> {
    const { sdk } = this.#chat;
    const live = await requireLiveMessage(this.#chat, messageID);
    const [kept, gone] = [entriesWith(values, true), entriesWith(values, false)];
    const refused: MessageExtensionOutcome[] = [];
    const settle = async (ask: () => Promise<{ data: unknown }>) => {
      const { answer, newer } = await this.#ask(messageID, ask);
      const outcomes = readOutcomes(answer).map((one) => asWished(one, values));
      refused.push(...outcomes.filter(({ code }) => code !== 0));
      const now = Object.fromEntries(outcomes.map(({ key, value }) => [key, value]));
      const told = Object.entries(now).filter(([key]) => !newer.has(key));
      this.#change(messageID, (known) =>
        withStored(settleKeys(known, id, now), Object.fromEntries(told)),
      );
    };
    for (const batch of chunksOf(kept, LARGEST_BATCH)) {
      await settle(() => sdk.setMessageExtensions(live, batch));
    }
    for (const batch of chunksOf(gone, LARGEST_BATCH)) {
      const keys = batch.map(({ key }) => key);
      await settle(() => sdk.deleteMessageExtensions(live, keys));
    }
    return refused;
  }

  /** The answer, and the keys that were told of while it was under way. */
  async #ask<Data>(messageID: string, ask: () => Promise<{ data: Data }>) {
    const newer = new Set<string>();
    this.#newer.set(messageID, newer);
    try {
      return { answer: await this.#chat.calls.call(ask), newer };
    } finally {
      if (this.#newer.get(messageID) === newer) this.#newer.delete(messageID);
    }
  }

  #onUpdate(data: unknown): void {
    if (
      !isRecord(data) ||
      typeof data['messageID'] !== 'string' ||
      !Array.isArray(data['extensions'])
    ) {
      return this.#chat.problems.malformed('list of extensions');
    }
    this.#fold(data['messageID'], this.#read(data['extensions']));
  }

  #onDeletion(data: unknown): void {
    if (
      !isRecord(data) ||
      typeof data['messageID'] !== 'string' ||
      !Array.isArray(data['keyList'])
    ) {
      return this.#chat.problems.malformed('list of deleted extensions');
    }
    const keys = data['keyList'].filter((key): key is string => typeof key === 'string');
    this.#fold(data['messageID'], Object.fromEntries(keys.map((key) => [key, undefined])));
  }

  #fold(messageID: string, changes: ExtensionChanges): void {
    const newer = this.#newer.get(messageID);
    for (const key of Object.keys(changes)) newer?.add(key);
    if (!isKept(this.slice.read(), messageID)) return;
    this.#change(messageID, (known) => withStored(known, changes));
  }

  #read(list: readonly unknown[]): ExtensionValues {
    const sound = list.filter((item) => {
      const isSound = isExtension(item);
      if (!isSound) this.#chat.problems.malformed('extension');
      return isSound;
    });
    return Object.fromEntries(sound.filter(isExtension).map(({ key, value }) => [key, value]));
  }

  #change(messageID: string, change: (known: Extensions) => Extensions): void {
    this.slice.write(changeExtensions(this.slice.read(), messageID, change));
  }

  /**
   * What is shown is asked for again, and what the SDK knows already: it asks for nothing that is older than the next
   * change that is told, so what was missed in a break would never be known. Not of all that was ever looked at: the
   * rest is asked for when it is shown again.
   */
  #startOver(known: readonly string[]): void {
    const watched = this.#viewers.keys();
    const unwatched = known.filter((messageID) => !watched.includes(messageID));
    this.#asked.clear();
    void this.#refetchAll([...watched, ...unwatched.slice(-MOST_UNWATCHED)]);
  }

  async #refetchAll(messageIDs: readonly string[]): Promise<void> {
    const { signal } = this.#chat.life;
    for (const batch of chunksOf(messageIDs, AT_ONCE)) {
      if (signal.aborted) return;
      await Promise.all(batch.map((messageID) => this.refetch(messageID)));
    }
  }
}

/** The data under messages, of a store. */
export const extensionsFeature: FeatureDefinition<ExtensionsControl> = {
  create: (chat) => new ExtensionsControl(chat),
};

function entriesWith(values: ExtensionValues, isKept: boolean): readonly MessageExtension[] {
  const entries = Object.entries(values).filter(([, value]) => (value !== '') === isKept);
  return entries.map(([key, value]) => ({ key, value }));
}
