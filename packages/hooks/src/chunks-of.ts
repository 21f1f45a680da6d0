/** The list in parts of `largest` and a rest: what the SDK takes at a time. */
export function chunksOf<Item>(items: readonly Item[], largest: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / largest) }, (_, index) =>
    items.slice(index * largest, (index + 1) * largest),
  );
}
