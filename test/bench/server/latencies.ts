/** How long something took, in milliseconds: half of the times, 95 and 99 of a hundred, and the longest. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Times that are taken down, up to a number that is known before. */
export class Latencies {
  readonly #times: Float32Array;
  #count = 0;

  constructor(most: number) {
    this.#times = new Float32Array(most);
  }

  get count(): number {
    return this.#count;
  }

  add(milliseconds: number): void {
    this.#times[this.#count] = milliseconds;
    this.#count += 1;
  }

  percentiles(): Percentiles {
    const sorted = this.#times.slice(0, this.#count).sort();
    const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
  }
}
