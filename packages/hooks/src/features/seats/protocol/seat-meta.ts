import { isRecord } from '../../../is-record.js';
import type { SeatRoom } from '../seat-snapshot.js';
import { parseValue } from './parse-value.js';
import type { RaisedHand, SeatMeta } from './seat-book.js';
import { MOST_SEAT_KEYS, SEATS_PER_PACK } from './seat-keys.js';

/** The version of the protocol. */
const VERSION = 1;
/** How a seat may be got. */
export const MODES: readonly SeatRoom['mode'][] = ['free', 'apply', 'invite'];
/** The most who help the host. */
export const MOST_CO_HOSTS = 5;
/** The most raised hands that a room remembers. */
export const MOST_HANDS = 20;
/** As many as the keys allow with the usual packs: rooms of others may have more seats than ours. */
const MOST_SEATS_READ = MOST_SEAT_KEYS * SEATS_PER_PACK;
const MOST_PER_PACK = 50;

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
    lay: meta.layout,
    ...(meta.layout === 'B' && { s: meta.perPack }),
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
  const { lay: layout } = fields;
  if (fields['v'] !== VERSION || (layout !== 'A' && layout !== 'B')) {
    return { kind: 'foreign', isOpen };
  }
  const meta = metaFrom(fields, layout);
  return meta ? { kind: 'meta', meta: { ...meta, isOpen } } : { kind: 'malformed' };
}

function metaFrom(
  fields: Record<string, unknown>,
  layout: SeatMeta['layout'],
): Omit<SeatMeta, 'isOpen'> | undefined {
  const { n: count, s: perPack = SEATS_PER_PACK, h: hostID, m, e: epoch, hs = 1 } = fields;
  const mode = MODES.find((known) => known === m);
  if (!isWithin(perPack, 1, MOST_PER_PACK) || !isUserID(hostID) || !mode) return undefined;
  const most =
    layout === 'A' ? MOST_SEAT_KEYS : Math.min(MOST_SEAT_KEYS * perPack, MOST_SEATS_READ);
  if (!isWithin(count, 1, most) || !isWithin(hs, 1, count)) return undefined;
  if (!isWithin(epoch, 0, Number.MAX_SAFE_INTEGER - 1)) return undefined;
  const coHostIDs = [...new Set(list(fields['co']).filter(isUserID))].slice(0, MOST_CO_HOSTS);
  const queue = list(fields['q']).filter(isHand).slice(0, MOST_HANDS);
  return { count, layout, perPack, hostID, coHostIDs, mode, hostSeat: hs, queue, epoch };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether it can be somebody. */
export function isUserID(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Whether it is a whole number between two, both included. */
export function isWithin(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isHand(value: unknown): value is RaisedHand {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [userID, index, since] = value;
  return (
    isUserID(userID) &&
    isWithin(index, 0, MOST_SEATS_READ) &&
    isWithin(since, 0, Number.MAX_SAFE_INTEGER)
  );
}
