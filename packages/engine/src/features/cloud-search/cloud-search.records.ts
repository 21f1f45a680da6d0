import { table } from '../../storage/table.js';
import type { Signature } from './signature.js';

/**
 * What the messages of a block of a log are about, by logID and number of the block. A memory of what
 * is in the log: one that is missing is made anew by the search that misses it.
 */
export const signatures = table<Signature>('search-signatures');

/** How many messages a block has. */
export const BLOCK = 16;

/** The number of the block that a message is in. */
export function blockOf(index: number): number {
  return Math.floor((index - 1) / BLOCK);
}

/** The first message of a block. */
export function firstOf(block: number): number {
  return block * BLOCK + 1;
}
