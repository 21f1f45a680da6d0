import { parseJSON } from '../../../parse-object.js';
import { isWithinBytes } from './byte-length.js';

/** The service takes no longer value, in bytes. */
const LONGEST_VALUE = 4000;

/** What a value says; `undefined` when it is no JSON, or longer than any value can be. */
export function parseValue(text: string): unknown {
  return isWithinBytes(text, LONGEST_VALUE) ? parseJSON(text) : undefined;
}
