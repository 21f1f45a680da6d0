import type { Work } from '../../core/context.js';
import { keyOf } from '../../storage/keys.js';
import { blockOf, signatures } from './cloud-search.records.js';

/** A message of a log is new, or has changed: what its block is about will be looked at again. */
export function forgetSignature(
  { store }: Pick<Work, 'store'>,
  logID: string,
  index: number,
): void {
  store.delete(signatures, keyOf(logID, blockOf(index)));
}
