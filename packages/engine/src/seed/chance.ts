/**
 * Chance that is the same each time: a run of numbers that a beginning decides.
 *
 * It is made for worlds and for play, not for secrets.
 */
export class Chance {
  #state: number;

  /** @param beginning any number or text; the same one gives the same run. */
  constructor(beginning: number | string) {
    this.#state = hashOf(String(beginning));
  }

  /** The next number, from 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below this one. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A whole number between these two, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Whether something happens that happens so often, from 0 to 1. */
  isLucky(share: number): boolean {
    return this.next() < share;
  }

  /** One of these; throws when there is none. */
  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  }

  /** So many of these, in the order of chance, none of them twice. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const chosen: Item[] = [];
    while (chosen.length < count && left.length > 0) {
      chosen.push(...left.splice(this.below(left.length), 1));
    }
    return chosen;
  }
}

/** FNV-1a: every beginning is far from the next one. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
