import type { VirtualList } from './virtual-list.js';

/** Whoever comes without a row to go on from goes on from what they see. */
export function firstInSight({ rows, offset }: VirtualList): number {
  const top = offset();
  return rows.find(({ start }) => start >= top)?.index ?? 0;
}
