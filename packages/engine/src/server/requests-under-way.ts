import type { ServerLimits } from './server-limits.js';

/** What one client has asked and was not answered. */
export class RequestsUnderWay {
  readonly #limits: ServerLimits;
  /** How long each is, by its number. */
  readonly #lengths = new Map<number, number>();
  #length = 0;

  constructor(limits: ServerLimits) {
    this.#limits = limits;
  }

  get isEmpty(): boolean {
    return this.#lengths.size === 0;
  }

  /** Whether no more is to be read until something of it is answered. */
  get isEnough(): boolean {
    const { requestsUnderWay, bytesPerFrame } = this.#limits;
    return this.#lengths.size >= requestsUnderWay || this.#length >= bytesPerFrame;
  }

  /** `false` when one of this number is under way: whose answer it is that comes would be anybody's guess. */
  begin(id: number, length: number): boolean {
    if (this.#lengths.has(id)) return false;
    this.#lengths.set(id, length);
    this.#length += length;
    return true;
  }

  end(id: number): void {
    this.#length -= this.#lengths.get(id) ?? 0;
    this.#lengths.delete(id);
  }
}
