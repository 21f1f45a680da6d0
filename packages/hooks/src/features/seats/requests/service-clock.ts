import type { ChatStore } from '../../../chat-store.js';

/** The service's time, and what it is on this device. */
export class ServiceClock {
  readonly #chat: ChatStore;
  /** Milliseconds by which this device is ahead, as it was last known. */
  #ahead = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
  }

  /** Seconds since the epoch. */
  now(): number {
    this.#ask();
    return Math.floor((this.#chat.pace.now() - this.#ahead) / 1_000);
  }

  /**
   * Seconds of the service as milliseconds of this device; to the second, so that it is the same however often it is
   * asked.
   */
  toDevice(seconds: number): number {
    this.#ask();
    return seconds * 1_000 + Math.round(this.#ahead / 1_000) * 1_000;
  }

  #ask(): void {
    const { calls, sdk, pace } = this.#chat;
    try {
      this.#ahead = pace.now() - calls.ask(() => sdk.getServerTime());
    } catch {
      // Out of a login it cannot be asked, and the clocks go on as they did.
    }
  }
}
