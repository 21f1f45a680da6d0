import type { Pace } from '../../pace.js';
import type { MessageSnapshot } from '../messages/index.js';

/** Of what comes in one go to one conversation the last is told. */
const MOST = 50;

/** Gathers messages by conversation, and hands them on together some time after the first has come. */
export class GatheredNews {
  readonly #pace: Pace;
  readonly #milliseconds: number;
  readonly #onGathered: (conversationID: string, messages: readonly MessageSnapshot[]) => void;
  #messages = new Map<string, readonly MessageSnapshot[]>();
  #stop: (() => void) | undefined;

  constructor(
    pace: Pace,
    milliseconds: number,
    onGathered: (conversationID: string, messages: readonly MessageSnapshot[]) => void,
  ) {
    this.#pace = pace;
    this.#milliseconds = milliseconds;
    this.#onGathered = onGathered;
  }

  add(message: MessageSnapshot): void {
    const { conversationID } = message;
    const before = this.#messages.get(conversationID) ?? [];
    this.#messages.set(conversationID, [...before, message].slice(-MOST));
    this.#stop ??= this.#pace.after(this.#milliseconds, this.#handOn);
  }

  /** It was taken back before anybody was told of it. */
  remove(conversationID: string, messageID: string): void {
    const left = this.#messages.get(conversationID)?.filter(({ ID }) => ID !== messageID) ?? [];
    if (left.length > 0) this.#messages.set(conversationID, left);
    else this.#messages.delete(conversationID);
  }

  drop(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#messages.clear();
  }

  readonly #handOn = (): void => {
    const messages = this.#messages;
    this.#stop = undefined;
    this.#messages = new Map();
    for (const [conversationID, gathered] of messages) this.#onGathered(conversationID, gathered);
  };
}
