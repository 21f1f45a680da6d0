import { utf8ToBytes } from '@noble/hashes/utils.js';

/** How long a text is in UTF-8, which is how the service counts. */
export function byteLength(text: string): number {
  return utf8ToBytes(text).length;
}
