import { isRecord } from '../../is-record.js';
import { parseValue } from './parse-value.js';
import type { RaisedHand, SeatMeta } from './seat-book.js';
import { MOST_SEATS } from './seat-keys.js';
import type { SeatRoom } from './seat-snapshot.js';

/** The version of the protocol. */
const VERSION = 1;
const LAYOUT = 'A';
const MODES: readonly SeatRoom['mode'][] = ['free', 'apply', 'invite'];
const MOST_CO_HOSTS = 5;
const MOST_HANDS = 20;

/** What a `seat.meta` turned out to be. */
export type MetaReading =
  | { readonly kind: 'meta'; readonly meta: SeatMeta }
  /** Of another version or layout of the protocol. */
  | { readonly kind: 'foreign'; readonly isOpen: boolean }
  | { readonly kind: 'malformed' };

/** Writes what holds for all seats: keys in the protocol's order, so that equal rooms are equal texts. */
export function writeMeta(meta: SeatMeta): string {
  return JSON.stringify({
    v: VERSION,
    n: meta.count,
    lay: LAYOUT,
    h: meta.hostID,
    ...(meta.coHostIDs.length > 0 && { co: meta.coHostIDs }),
    m: meta.mode,
    hs: meta.hostSeat,
    ...(meta.queue.length > 0 && { q: meta.queue }),
    o: meta.isOpen ? 1 : 0,
    e: meta.epoch,
  });
}

/** Reads what holds for all seats. */
export function readMeta(text: string): MetaReading {
  const fields = parseValue(text);
  if (!isRecord(fields) || typeof fields['v'] !== 'number') return { kind: 'malformed' };
  const isOpen = fields['o'] === 1;
  if (fields['v'] !== VERSION || fields['lay'] !== LAYOUT) return { kind: 'foreign', isOpen };
  const { n: count, h: hostID, m, e: epoch, hs = 1 } = fields;
  const mode = MODES.find((known) => known === m);
  if (!isWithin(count, 1, MOST_SEATS) || !isUserID(hostID) || !mode) return { kind: 'malformed' };
  if (!isWithin(hs, 1, count) || !isWithin(epoch, 0, Number.MAX_SAFE_INTEGER - 1)) {
    return { kind: 'malformed' };
  }
  const coHostIDs = list(fields['co']).filter(isUserID).slice(0, MOST_CO_HOSTS);
  const queue = list(fields['q']).filter(isHand).slice(0, MOST_HANDS);
  const meta = { count, hostID, coHostIDs, mode, hostSeat: hs, queue, isOpen, epoch };
  return { kind: 'meta', meta };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isUserID(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isHand(value: unknown): value is RaisedHand {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [userID, index, since] = value;
  return (
    isUserID(userID) &&
    isWithin(index, 0, MOST_SEATS) &&
    isWithin(since, 0, Number.MAX_SAFE_INTEGER)
  );
}
