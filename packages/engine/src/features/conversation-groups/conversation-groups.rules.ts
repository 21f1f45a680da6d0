import { byteLength } from '../../core/byte-length.js';

/** How many conversation groups a person can have. */
export const MOST_GROUPS = 20;

const MAX_NAME_BYTES = 32;

/** Why a conversation group cannot have this name; `undefined` when it can. */
export function nameFailure(name: string): 50002 | 51011 | undefined {
  if (name === '') return 50002;
  return byteLength(name) > MAX_NAME_BYTES ? 51011 : undefined;
}
