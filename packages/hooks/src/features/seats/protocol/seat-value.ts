import { isRecord } from '../../../is-record.js';
import type { SeatStatus } from '../seat-snapshot.js';
import { cutToBytes, isWithinBytes } from './byte-length.js';
import { parseValue } from './parse-value.js';
import { EMPTY_SEAT, type Seat } from './seat-book.js';

/** Bytes that a seat takes at most, in any layout. */
export const LARGEST_SEAT = 900;

/** Bytes. */
const LONGEST_NICK = 60;
const LONGEST_AVATAR = 120;
const LONGEST_EXTENSION = 64;
const LONGEST_NONCE = 8;
/** The service has no longer userIDs than 32 bytes; other implementations may. */
const LONGEST_USER_ID = 128;

/** The protocol's numbers for what a seat is. */
const STATUSES: readonly SeatStatus[] = ['empty', 'taken', 'locked', 'reserved'];

/** A seat as it is written: short names, in this order, and only what is not ordinary. */
interface SeatFields {
  s: number;
  u?: string;
  n?: string;
  a?: string;
  m?: 1;
  x?: 1;
  t?: number;
  i?: string;
  d?: number;
  k?: string;
}

/**
 * Writes a seat. Equal seats are equal texts; copies that are too long are cut or left out.
 *
 * @param limit bytes; where they are too few, it is written without the avatar, and then without the nick.
 */
export function writeSeat(seat: Seat, limit: number = LARGEST_SEAT): string {
  const whole = writeWhole(seat);
  if (isWithinBytes(whole, limit)) return whole;
  const faceless = writeWhole({ ...seat, avatar: '' });
  return isWithinBytes(faceless, limit) ? faceless : writeWhole({ ...seat, avatar: '', nick: '' });
}

function writeWhole(seat: Seat): string {
  const fields: SeatFields = { s: STATUSES.indexOf(seat.status) };
  const hasPerson = seat.status === 'taken' || seat.status === 'reserved';
  if (hasPerson) Object.assign(fields, personOf(seat));
  return JSON.stringify(fields);
}

function personOf(seat: Seat): Partial<SeatFields> {
  const nick = cutToBytes(seat.nick, LONGEST_NICK);
  return {
    u: seat.userID,
    ...(nick && { n: nick }),
    ...(fits(seat.avatar, LONGEST_AVATAR) && { a: seat.avatar }),
    ...(seat.isSelfMuted && { m: 1 }),
    ...(seat.isMutedByHost && { x: 1 }),
    ...(seat.since > 0 && { t: seat.since }),
    ...(fits(seat.instance, LONGEST_NONCE) && { i: seat.instance }),
    ...(seat.until > 0 && { d: seat.until }),
    ...(fits(seat.extension, LONGEST_EXTENSION) && { k: seat.extension }),
  };
}

/** Reads a seat; `undefined` when it is none. What is too long or of another type in it is left out. */
export function readSeat(text: string): Seat | undefined {
  return seatFrom(parseValue(text));
}

/** The same of what was parsed already. */
export function seatFrom(fields: unknown): Seat | undefined {
  if (!isRecord(fields)) return undefined;
  const status = typeof fields['s'] === 'number' ? STATUSES[fields['s']] : undefined;
  if (status === 'empty') return EMPTY_SEAT;
  if (status === 'locked') return { ...EMPTY_SEAT, status };
  const userID = bounded(fields['u'], LONGEST_USER_ID);
  if (!status || !userID) return undefined;
  return {
    status,
    userID,
    nick: typeof fields['n'] === 'string' ? cutToBytes(fields['n'], LONGEST_NICK) : '',
    avatar: bounded(fields['a'], LONGEST_AVATAR),
    isSelfMuted: fields['m'] === 1,
    isMutedByHost: fields['x'] === 1,
    since: seconds(fields['t']),
    instance: bounded(fields['i'], LONGEST_NONCE),
    until: seconds(fields['d']),
    extension: bounded(fields['k'], LONGEST_EXTENSION),
  };
}

function bounded(value: unknown, limit: number): string {
  return typeof value === 'string' && fits(value, limit) ? value : '';
}

function fits(text: string, limit: number): boolean {
  return text !== '' && isWithinBytes(text, limit);
}

function seconds(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
