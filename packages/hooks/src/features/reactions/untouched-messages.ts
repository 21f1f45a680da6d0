import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { isName } from '../../read-text.js';

/** Of so many messages that have come it is known before they are shown, and of so many that they were told of before. */
const MOST = 1_000;
/** The service tells its time to the second: its clock may be ahead by that much, in milliseconds. */
const ERROR = 1_000;

/**
 * Messages that have come, or were sent, while the line was up: nobody can have reacted to one and we were not told. So
 * they have no reactions, and nothing needs to be asked.
 *
 * What was missed in a break is told as received, too; those messages are older than the line, by the service's time. Of
 * what somebody has reacted to before it was shown, or before it came, nothing is known here.
 */
export class UntouchedMessages {
  readonly #chat: ChatStore;
  /** Since when the line is up, in milliseconds of the service; `undefined` while nobody wants to know. */
  #since: number | undefined;
  readonly #waiting = new Set<string>();
  readonly #shown = new Set<string>();
  readonly #touched = new Set<string>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
  }

  /** The line is up: what is said from then on is told. What was known before is forgotten. */
  begin(): void {
    this.forget();
    const isUpFor = performance.now() - this.#chat.life.upSince;
    this.#since = this.#now() - isUpFor + ERROR;
  }

  /** The same, unless it has begun already. */
  beginOnce(): void {
    if (this.#since === undefined && this.#chat.life.isReady) this.begin();
  }

  /** These have come, or were accepted. */
  note(messages: readonly unknown[]): void {
    for (const message of messages) {
      if (isRecord(message) && isName(message['ID']) && this.#isNew(message)) {
        this.#waiting.add(message['ID']);
      }
    }
    shorten(this.#waiting);
  }

  /** Somebody has reacted. Returns whether the message is shown, and has had no reactions before. */
  touch(messageID: string): boolean {
    if (this.#shown.has(messageID)) return true;
    this.#waiting.delete(messageID);
    this.#touched.add(messageID);
    shorten(this.#touched);
    return false;
  }

  /** Those that are shown. */
  get shown(): Iterable<string> {
    return this.#shown;
  }

  has(messageID: string): boolean {
    return this.#waiting.has(messageID) || this.#shown.has(messageID);
  }

  /** It is shown, and not forgotten before it is hidden. Returns whether it is one of them. */
  show(messageID: string): boolean {
    if (this.#waiting.delete(messageID)) this.#shown.add(messageID);
    return this.#shown.has(messageID);
  }

  /** It is not shown any more. In a live room there is no end to those that were. */
  hide(messageID: string): void {
    if (this.#shown.delete(messageID)) this.#waiting.add(messageID);
    shorten(this.#waiting);
  }

  /** Nobody listens any more. */
  forget(): void {
    this.#since = undefined;
    this.#waiting.clear();
    this.#shown.clear();
    this.#touched.clear();
  }

  #isNew({ ID, time }: Record<string, unknown>): boolean {
    const isSince = this.#since !== undefined && Number(time) * 1_000 >= this.#since;
    return isSince && !this.#touched.has(String(ID));
  }

  /** Where the time cannot be had, nothing is new. */
  #now(): number {
    const { calls, sdk } = this.#chat;
    try {
      return calls.ask(() => sdk.getServerTime());
    } catch {
      return Number.NaN;
    }
  }
}

function shorten(ids: Set<string>): void {
  for (const ID of ids) {
    if (ids.size <= MOST) break;
    ids.delete(ID);
  }
}
