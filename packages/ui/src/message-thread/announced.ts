/** How long is gathered after something was announced, in milliseconds: a burst is one announcement. */
const GATHERED = 3_000;

/**
 * Keeps a live region from flooding: what comes first is announced at once, what follows soon after together.
 */
export class Announced<Item> {
  readonly #announce: (items: readonly Item[]) => void;
  #gathered: Item[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(announce: (items: readonly Item[]) => void) {
    this.#announce = announce;
  }

  add(items: readonly Item[]): void {
    this.#gathered.push(...items);
    if (this.#timer === undefined) this.#flush();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#gathered = [];
  }

  #flush(): void {
    this.#timer = undefined;
    if (this.#gathered.length === 0) return;
    this.#announce(this.#gathered);
    this.#gathered = [];
    this.#timer = setTimeout(() => this.#flush(), GATHERED);
  }
}
