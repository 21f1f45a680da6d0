import type { GroupAttributes } from '@parlor/sdk';
import { own } from '../../own.js';
import { EMPTY_SEAT, type Seat, type SeatBook, type SurplusSeat } from './seat-book.js';
import { META_KEY, REVISION_KEY, seatKey } from './seat-keys.js';
import { type MetaReading, readMeta } from './seat-meta.js';
import { readSeat } from './seat-value.js';

/** A book, and the keys whose values could not be understood. */
export interface BookReading {
  readonly book: SeatBook;
  readonly malformed: readonly string[];
}

/** Gives the value of a key, and is told when it makes no sense. */
interface Source {
  valueOf(key: string): string | undefined;
  reject(key: string): void;
}

/**
 * Reads the seats of a group. Only what is written counts: a seat's key that is missing is an empty
 * seat, and keys beyond the number of seats, which the SDK's cache may keep although they were deleted,
 * are not looked at.
 *
 * @param now seconds since the epoch; asked for only when a seat is reserved.
 */
export function readBook(attributes: Readonly<GroupAttributes>, now: () => number): BookReading {
  const malformed: string[] = [];
  const source: Source = {
    valueOf: (key) => ownText(attributes, key),
    reject: (key) => void malformed.push(key),
  };
  const reading = metaFrom(source);
  const meta = reading?.kind === 'meta' ? reading.meta : undefined;
  const isForeign = reading?.kind === 'foreign' && reading.isOpen;
  const written = seatsFrom(source, meta?.count ?? 0, now);
  const surplus = surplusOf(written);
  const seats = surplus.reduce(without, written);
  return { book: { meta, isForeign, revision: revisionFrom(source), seats, surplus }, malformed };
}

function ownText(attributes: Readonly<GroupAttributes>, key: string): string | undefined {
  const value: unknown = own(attributes, key);
  // No SDK sends anything but texts; what is none is reported like a text that makes no sense.
  return value === undefined || typeof value === 'string' ? value : '';
}

function metaFrom(source: Source): MetaReading | undefined {
  const text = source.valueOf(META_KEY);
  if (text === undefined) return undefined;
  const reading = readMeta(text);
  if (reading.kind !== 'meta') source.reject(META_KEY);
  return reading;
}

/** One more has to be another number. */
const GREATEST_REVISION = Number.MAX_SAFE_INTEGER - 1;

/** A counter that makes no sense begins anew: only that it changes is of importance. */
function revisionFrom(source: Source): number {
  const text = source.valueOf(REVISION_KEY);
  if (text === undefined) return 0;
  const revision = /^\d{1,16}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  if (revision <= GREATEST_REVISION) return revision;
  source.reject(REVISION_KEY);
  return 0;
}

function seatsFrom(source: Source, count: number, now: () => number): readonly Seat[] {
  return Array.from({ length: count }, (_, position) => {
    const key = seatKey(position + 1);
    const text = source.valueOf(key);
    const seat = text === undefined ? EMPTY_SEAT : readSeat(text);
    if (!seat) source.reject(key);
    const isOver = seat?.status === 'reserved' && seat.until <= now();
    return !seat || isOver ? EMPTY_SEAT : seat;
  });
}

/** Who holds several seats has the newest, and of equally new ones the one with the lowest number. */
function surplusOf(seats: readonly Seat[]): SurplusSeat[] {
  const byRight = new Map<string, number>();
  const surplus: SurplusSeat[] = [];
  seats.forEach(({ status, userID, since }, position) => {
    if (status !== 'taken') return;
    const index = position + 1;
    const other = byRight.get(userID);
    const isRight = other === undefined || since > (seats[other - 1]?.since ?? 0);
    if (isRight) byRight.set(userID, index);
    if (other !== undefined) surplus.push({ index: isRight ? other : index, userID });
  });
  return surplus;
}

function without(seats: readonly Seat[], { index }: SurplusSeat): readonly Seat[] {
  return seats.with(index - 1, EMPTY_SEAT);
}
