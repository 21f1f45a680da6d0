import { EVENT, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../../chat-store.js';
import { isRecord } from '../../../is-record.js';
import type { Pace } from '../../../pace.js';
import { parseObject } from '../../../parse-object.js';
import { text } from '../../../read-text.js';

/** Milliseconds in which an instance answers that is alive. */
const PATIENCE = 2000;

/** What instances of one person say to each other, as a message to themselves that is never kept. */
type Word = 'alive?' | 'alive';

/** Asks other instances of mine whether they are alive, and answers for this one. */
export class InstanceCalls {
  readonly #chat: ChatStore;
  readonly #pace: Pace;
  readonly #waiting = new Map<string, Set<() => void>>();

  constructor(chat: ChatStore, pace: Pace) {
    this.#chat = chat;
    this.#pace = pace;
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
  }

  /**
   * Whether an instance of mine is there; none is, where nobody answers in time, or nobody can be asked. Rejects when the
   * login ends.
   */
  async isAlive(instance: string): Promise<boolean> {
    const { life } = this.#chat;
    const { signal } = life;
    const answered = this.#answerOf(instance);
    this.#say('alive?', instance);
    const isAlive = await answered;
    if (signal.aborted) throw life.notReadyError();
    return isAlive;
  }

  #answerOf(instance: string): Promise<boolean> {
    const waiting = this.#waiting.get(instance) ?? new Set();
    this.#waiting.set(instance, waiting);
    return new Promise((resolve) => {
      const end = (isAlive: boolean) => {
        cancel();
        waiting.delete(hear);
        if (waiting.size === 0) this.#waiting.delete(instance);
        resolve(isAlive);
      };
      const hear = () => end(true);
      const cancel = this.#pace.after(PATIENCE, () => end(false));
      waiting.add(hear);
    });
  }

  #onMessages(list: readonly unknown[]): void {
    const { life } = this.#chat;
    if (!life.isReady || !Array.isArray(list)) return;
    for (const message of list) {
      const said = readWord(message, life.userID);
      if (said) this.#hear(said.word, said.instance);
    }
  }

  #hear(word: Word, instance: string): void {
    if (word === 'alive') for (const hear of [...(this.#waiting.get(instance) ?? [])]) hear();
    else if (instance === this.#mine) this.#say('alive', instance);
  }

  get #mine(): string {
    return this.#chat.instance.slice(0, 8);
  }

  /** Whoever cannot be told is not: some services let nobody write to themselves. */
  #say(word: Word, instance: string): void {
    const { calls, sdk, life } = this.#chat;
    const data = JSON.stringify({ seat: 1, cmd: word, i: instance });
    const say = () =>
      sdk.sendMessage(
        sdk.createCustomMessage({
          to: life.userID,
          conversationType: TYPES.CONV_C2C,
          payload: { data, description: '', extension: '' },
        }),
        { onlineUserOnly: true },
      );
    calls.call<unknown>(say).catch(() => undefined);
  }
}

function readWord(
  message: unknown,
  userID: string,
): { readonly word: Word; readonly instance: string } | undefined {
  if (!isRecord(message) || message['type'] !== TYPES.MSG_CUSTOM) return undefined;
  const { from, to, payload } = message;
  if (from !== userID || to !== userID || !isRecord(payload)) return undefined;
  const { seat, cmd, i: instance } = parseObject(text(payload['data'])) ?? {};
  const isWord = cmd === 'alive?' || cmd === 'alive';
  return seat === 1 && isWord && typeof instance === 'string' ? { word: cmd, instance } : undefined;
}
