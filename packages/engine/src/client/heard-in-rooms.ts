import type { SdkMessage } from './live-message.js';

/** How many numbers of messages are remembered, and how many IDs: of all rooms together. */
const NUMBERS = 200;
const IDS = 100;

/** What was said in live rooms lately. It is kept nowhere else, and the service may say it once more. */
export class HeardInRooms {
  readonly #numbers = new Set<number>();
  readonly #ids = new Set<string>();
  readonly #areMany: boolean;

  /** @param areMany whether one may be in several rooms: each counts for itself, and the same number says nothing. */
  constructor(areMany: boolean) {
    this.#areMany = areMany;
  }

  /** Whether a message has neither the number nor the ID of one that was heard; it is heard now. */
  isNews({ ID, sequence }: Pick<SdkMessage, 'ID' | 'sequence'>): boolean {
    if (!this.#areMany && !noted(this.#numbers, sequence, NUMBERS)) return false;
    return noted(this.#ids, ID, IDS);
  }

  /** A room was left, whichever: all is forgotten, as in the SDK. */
  clear(): void {
    this.#numbers.clear();
    this.#ids.clear();
  }
}

/** Adds what is new, in the place of what is there longest; `false` when it is there already. */
function noted<Value>(known: Set<Value>, value: Value, most: number): boolean {
  if (known.has(value)) return false;
  const [oldest] = known;
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.add(value);
  return true;
}
