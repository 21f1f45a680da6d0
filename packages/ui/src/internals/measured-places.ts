import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';

/**
 * Knows how far rows have been moved by what was measured before them, while a virtualizer measures one after the other, from
 * the top. It reckons the places of thousands anew to know it by itself, for each of them.
 */
export class MeasuredPlaces {
  #places: readonly VirtualItem[] | undefined;
  /** The last row that was measured since its places were reckoned, and how far those behind it have been moved. */
  #index = -1;
  #moved = 0;

  /**
   * How far below its known place the row stands that has just been measured.
   *
   * @param delta by how much it is higher than was known.
   */
  measure(
    { index }: VirtualItem,
    delta: number,
    virtualizer: Virtualizer<HTMLDivElement, HTMLElement>,
  ): number {
    // Not in order: what was measured before stands behind it.
    if (index <= this.#index) virtualizer.getTotalSize();
    if (virtualizer.measurementsCache !== this.#places) {
      this.#places = virtualizer.measurementsCache;
      this.#moved = 0;
    }
    const moved = this.#moved;
    this.#index = index;
    this.#moved += delta;
    return moved;
  }
}
