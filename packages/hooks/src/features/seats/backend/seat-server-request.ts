import { isRecord } from '../../../is-record.js';
import { isWithinBytes } from '../protocol/byte-length.js';
import { isSeatOperation } from '../rules/is-seat-operation.js';
import type { SeatOperation } from '../rules/seat-operation.js';

/** What the app's server is sent, as JSON. Who sends it, the server finds out for itself. */
export interface SeatServerRequest {
  /** The group that is the room. */
  readonly groupID: string;
  /** What is to be done. */
  readonly operation: SeatOperation;
  /** The same when it is sent once more because no answer came: a server that remembers it does it once. */
  readonly requestID: string;
  /** Which instance of the person sends it: what `i` of the seat is to be that they take. */
  readonly instance: string;
  /** Their other instances that hold seats and are known to be alive; what they say of themselves, and of nobody else. */
  readonly livingInstances: readonly string[];
}

/** Bytes. */
const LONGEST_ID = 128;
const LONGEST_NONCE = 8;
/** Nobody has more pages open. */
const MOST_INSTANCES = 20;

/** Reads it, on the server's side; `undefined` when it makes no sense. */
export function readSeatServerRequest(value: unknown): SeatServerRequest | undefined {
  if (!isRecord(value)) return undefined;
  const { groupID, operation, requestID, instance, livingInstances } = value;
  if (!isText(groupID, LONGEST_ID) || !isText(requestID, LONGEST_ID)) return undefined;
  if (groupID === '' || requestID === '' || !isSeatOperation(operation)) return undefined;
  if (!isNonce(instance) || !Array.isArray(livingInstances)) return undefined;
  if (livingInstances.length > MOST_INSTANCES || !livingInstances.every(isNonce)) return undefined;
  return { groupID, operation, requestID, instance, livingInstances };
}

function isNonce(value: unknown): value is string {
  return isText(value, LONGEST_NONCE);
}

function isText(value: unknown, limit: number): value is string {
  return typeof value === 'string' && isWithinBytes(value, limit);
}
