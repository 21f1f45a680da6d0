import { ChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from './chat-store.js';

/**
 * Where is kept what belongs to this device and not to the account: what is being written, the order of folders.
 * `localStorage` is one. What an app brings may throw: that is reported once, to `onError` of the provider, and what
 * could not be kept is lost with the page.
 */
export interface DeviceStorage {
  /** What is kept under a key; `null` when nothing is. */
  getItem(key: string): string | null;
  /** Keeps it, in the place of what was kept under the key before. */
  setItem(key: string, value: string): void;
  /** Forgets what is kept under a key, if anything is. */
  removeItem(key: string): void;
}

/**
 * Keeps it in `localStorage`: what `ChatProvider` does by itself.
 *
 * For apps that share an origin: a `namespace` of its own, the SDKAppID for example, keeps what was written in one app
 * from being shown in the other under the same userID. Where there is no `localStorage` nothing is kept.
 */
export function createDeviceStorage(namespace = ''): DeviceStorage {
  const prefix = namespace ? `${namespace}:` : '';
  // Each time anew: looking at it throws where the person has forbidden it.
  return {
    getItem: (key) => globalThis.localStorage?.getItem(prefix + key) ?? null,
    setItem: (key, value) => globalThis.localStorage?.setItem(prefix + key, value),
    removeItem: (key) => globalThis.localStorage?.removeItem(prefix + key),
  };
}

/** What is kept on this device, each person's under their own keys. */
export class DeviceKeeper {
  readonly #chat: ChatStore;
  /** `undefined`: nobody has said yet where. */
  #storage: DeviceStorage | null | undefined;
  #hasFailed = false;

  constructor(chat: ChatStore) {
    this.#chat = chat;
  }

  /** Of several providers the first one says where, for good. */
  keepIn(storage: DeviceStorage | null): void {
    if (this.#storage === undefined) this.#storage = storage;
  }

  /** `''` where nothing is kept. */
  read(what: string, userID: string): string {
    return this.#try(() => this.#storage?.getItem(keyOf(what, userID)) ?? '', '');
  }

  /** `''` forgets it. */
  write(what: string, userID: string, text: string): void {
    const key = keyOf(what, userID);
    this.#try(() => {
      if (text) this.#storage?.setItem(key, text);
      else this.#storage?.removeItem(key);
    }, undefined);
  }

  /** Something that was kept means nothing: an older version, or somebody else, has written it. */
  malformed(what: string): void {
    const message = `What this device has kept under “${what}” could not be understood. It was ignored.`;
    this.#chat.problems.report(new ChatError({ code: -4, message }));
  }

  /** A full or forbidden storage is no reason to stop: it is said once. */
  #try<Result>(work: () => Result, otherwise: Result): Result {
    try {
      return work();
    } catch (cause) {
      const isNews = !this.#hasFailed;
      this.#hasFailed = true;
      const message = 'Nothing can be kept on this device. It is lost with the page.';
      if (isNews) this.#chat.problems.report(new ChatError({ code: 2903, message, cause }));
      return otherwise;
    }
  }
}

/** What a store keeps on this device. */
export const deviceFeature: FeatureDefinition<DeviceKeeper> = {
  create: (chat) => new DeviceKeeper(chat),
};

function keyOf(what: string, userID: string): string {
  return `parlor:${what}:${userID}`;
}
