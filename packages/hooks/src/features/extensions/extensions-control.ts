import {
  EVENT,
  type Message,
  type MessageExtension,
  type MessageExtensionOutcome,
  toChatError,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { chunksOf } from '../../chunks-of.js';
import { isRecord } from '../../is-record.js';
import { requireLiveMessage } from '../../live-message.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import {
  changeExtensions,
  type Extensions,
  type ExtensionsState,
  type ExtensionValues,
  extensionsOf,
  initialExtensions,
  isKept,
  withValues,
} from './extensions.store.js';

/** How many keys the SDK sends; what is more it leaves out without a word. */
const LARGEST_BATCH = 20;

/** Fetches the data under the messages that are shown, keeps it up to date, and changes it. */
export class ExtensionsControl {
  readonly slice: Slice<ExtensionsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #asked = new Set<string>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('extensions', initialExtensions);
    chat.life.listen({
      // The SDK begins anew with every login.
      ready: () => this.#startOver([]),
      reconnect: () => this.#startOver([...this.#asked]),
      reset: () => this.#asked.clear(),
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
    return unwatch;
  }

  /** Asks for the data, unless it is known. */
  async refetch(messageID: string, isForced = false): Promise<void> {
    const { calls, sdk, life, state } = this.#chat;
    if (!life.isReady || (this.#asked.has(messageID) && !isForced)) return;
    const { signal } = life;
    this.#asked.add(messageID);
    try {
      const live = requireLiveMessage(this.#chat, messageID);
      const answer = await calls.call(() => sdk.getMessageExtensions(live));
      if (!isRecord(answer) || !Array.isArray(answer.extensions)) {
        throw malformedData('list of extensions');
      }
      const values = this.#read(answer.extensions);
      this.#change(messageID, () => ({ status: 'ready', values, error: null }));
    } catch (thrown) {
      if (signal.aborted) return;
      this.#asked.delete(messageID);
      const error = toChatError(thrown);
      this.#change(messageID, (known) => ({
        ...known,
        status: known.status === 'ready' ? 'ready' : 'error',
        error,
      }));
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
    const live = requireLiveMessage(this.#chat, messageID);
    const before = extensionsOf(this.slice.read(), messageID).values;
    this.#show(messageID, values);
    try {
      return await this.#write(live, values);
    } catch (thrown) {
      const undone = Object.keys(values).map((key) => [key, before[key]] as const);
      this.#show(messageID, Object.fromEntries(undone));
      throw thrown;
    }
  }

  async #write(
    live: Message,
    values: ExtensionValues,
  ): Promise<readonly MessageExtensionOutcome[]> {
    const { calls, sdk } = this.#chat;
    const entries = Object.entries(values);
    const kept = entries
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ key, value }));
    const gone = entries.filter(([, value]) => value === '').map(([key]) => key);
    const outcomes: MessageExtensionOutcome[] = [];
    for (const batch of chunksOf(kept, LARGEST_BATCH)) {
      const answer = await calls.call(() => sdk.setMessageExtensions(live, batch));
      outcomes.push(...this.#outcomes(answer));
    }
    for (const batch of chunksOf(gone, LARGEST_BATCH)) {
      const answer = await calls.call(() => sdk.deleteMessageExtensions(live, batch));
      outcomes.push(...this.#outcomes(answer));
    }
    // A key that was gone already is as it was wished to be.
    const refused = outcomes.filter(
      ({ code, key }) => code !== 0 && !(code === 23004 && gone.includes(key)),
    );
    this.#show(live.ID, Object.fromEntries(refused.map(({ key, value }) => [key, value])));
    return refused;
  }

  #outcomes(answer: unknown): readonly MessageExtensionOutcome[] {
    const list = isRecord(answer) ? answer['extensions'] : undefined;
    if (!Array.isArray(list)) throw malformedData('list of extensions');
    return list.filter(isOutcome);
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

  #fold(messageID: string, changes: Readonly<Record<string, string | undefined>>): void {
    if (!isKept(this.slice.read(), messageID)) return;
    this.#change(messageID, (known) => withValues(known, changes));
  }

  #show(messageID: string, changes: Readonly<Record<string, string | undefined>>): void {
    this.#change(messageID, (known) => withValues(known, changes));
    this.#chat.state.publish();
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
   * change that is told, so what was missed in a break would never be known.
   */
  #startOver(known: readonly string[]): void {
    this.#asked.clear();
    for (const messageID of new Set([...known, ...this.#viewers.keys()])) {
      void this.refetch(messageID);
    }
  }
}

/** The data under messages, of a store. */
export const extensionsFeature: FeatureDefinition<ExtensionsControl> = {
  create: (chat) => new ExtensionsControl(chat),
};

function isExtension(item: unknown): item is MessageExtension {
  return isRecord(item) && typeof item['key'] === 'string' && typeof item['value'] === 'string';
}

function isOutcome(item: unknown): item is MessageExtensionOutcome {
  return isExtension(item) && 'code' in item && typeof item.code === 'number';
}
