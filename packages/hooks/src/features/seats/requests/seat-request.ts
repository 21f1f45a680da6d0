import { parseObject } from '../../../parse-object.js';
import { isName } from '../../../read-text.js';
import { isWithinBytes } from '../protocol/byte-length.js';
import { isWithin } from '../protocol/seat-meta.js';

/** What is asked: for a seat (`apply`), or that somebody take one (`pick`). */
export type SeatCommand = 'apply' | 'pick';

/** What an invitation about a seat says in its `data`. */
export interface SeatRequest {
  readonly command: SeatCommand;
  /** The seat; 0 is any. */
  readonly index: number;
  /** Of which group; `''` where the invitation itself says so, which one to one it cannot. */
  readonly groupID: string;
}

/** What such a `data` turned out to be. */
export type RequestReading =
  | { readonly kind: 'request'; readonly request: SeatRequest }
  /** Of a kind that is not known here: later versions may have others. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed' };

/** Bytes. */
const LARGEST = 2048;
const LONGEST_GROUP_ID = 128;
/** More seats than any room has. */
const LARGEST_INDEX = 9999;

const COMMANDS: readonly SeatCommand[] = ['apply', 'pick'];

/** Writes what is asked, or how it is answered: the same with the number of the seat that was found. */
export function writeRequest({ command, index, groupID }: SeatRequest): string {
  return JSON.stringify({ seat: 1, cmd: command, i: index, ...(groupID && { g: groupID }) });
}

/** Reads it. Untrusted. */
export function readRequest(data: string): RequestReading {
  const fields = isWithinBytes(data, LARGEST) ? parseObject(data) : undefined;
  if (fields?.['seat'] !== 1 || !isName(fields['cmd'])) return { kind: 'malformed' };
  const { cmd, i: index, g: groupID = '' } = fields;
  const command = COMMANDS.find((known) => known === cmd);
  if (!command) return { kind: 'unknown' };
  if (!isWithin(index, 0, LARGEST_INDEX) || !isGroupID(groupID)) return { kind: 'malformed' };
  return { kind: 'request', request: { command, index, groupID } };
}

function isGroupID(value: unknown): value is string {
  return typeof value === 'string' && isWithinBytes(value, LONGEST_GROUP_ID);
}
