import type { GroupAttributes } from '@parlor/sdk';
import { own } from '../../../own.js';
import { readElements } from './read-packs.js';
import {
  EMPTY_SEAT,
  type Seat,
  type SeatBook,
  type SeatMeta,
  type SurplusSeat,
} from './seat-book.js';
import { isSeatKey, META_KEY, packKey, REVISION_KEY, seatKey } from './seat-keys.js';
import { type MetaReading, readMeta } from './seat-meta.js';
import { readSeat, seatFrom } from './seat-value.js';

/** A book, and the keys whose values could not be understood. */
export interface BookReading {
  readonly book: SeatBook;
  readonly malformed: readonly string[];
}

/** Gives the value of a key, and is told when it makes no sense. */
export interface AttributeSource {
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
  const malformed = new Set<string>();
  const source: AttributeSource = {
    valueOf: (key) => ownText(attributes, key),
    reject: (key) => void malformed.add(key),
  };
  const reading = metaFrom(source);
  const meta = reading?.kind === 'meta' ? reading.meta : undefined;
  const elements = meta?.layout === 'B' ? readElements(source, meta) : [];
  const written = meta ? seatsFrom(source, meta, elements) : [];
  const expired = written.flatMap((seat, position) => expiredOf(seat, position + 1, now));
  const current = expired.reduce(without, written);
  const surplus = surplusOf(current);
  const book: SeatBook = {
    meta,
    isForeign: reading?.kind === 'foreign' && reading.isOpen,
    revision: revisionFrom(source),
    seats: surplus.reduce(without, current),
    surplus,
    expired,
    elements,
    appAttributes: appAttributesOf(attributes),
  };
  return { book, malformed: [...malformed] };
}

function ownText(attributes: Readonly<GroupAttributes>, key: string): string | undefined {
  const value: unknown = own(attributes, key);
  // No SDK sends anything but texts; what is none is reported like a text that makes no sense.
  return value === undefined || typeof value === 'string' ? value : '';
}

function appAttributesOf(attributes: Readonly<GroupAttributes>): GroupAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => !isSeatKey(key)));
}

function metaFrom(source: AttributeSource): MetaReading | undefined {
  const text = source.valueOf(META_KEY);
  if (text === undefined) return undefined;
  const reading = readMeta(text);
  if (reading.kind !== 'meta') source.reject(META_KEY);
  return reading;
}

/** One more has to be another number. */
const GREATEST_REVISION = Number.MAX_SAFE_INTEGER - 1;

/** A counter that makes no sense begins anew: only that it changes is of importance. */
function revisionFrom(source: AttributeSource): number {
  const text = source.valueOf(REVISION_KEY);
  if (text === undefined) return 0;
  const revision = /^\d{1,16}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  if (revision <= GREATEST_REVISION) return revision;
  source.reject(REVISION_KEY);
  return 0;
}

function seatsFrom(
  source: AttributeSource,
  { count, layout, perPack }: SeatMeta,
  elements: readonly unknown[],
): readonly Seat[] {
  return Array.from({ length: count }, (_, position) => {
    const isPacked = layout === 'B';
    const key = isPacked ? packKey(Math.floor(position / perPack) + 1) : seatKey(position + 1);
    const seat = isPacked ? seatOfElement(elements[position]) : seatOfText(source.valueOf(key));
    if (!seat) source.reject(key);
    return seat ?? EMPTY_SEAT;
  });
}

function seatOfText(text: string | undefined): Seat | undefined {
  return text === undefined ? EMPTY_SEAT : readSeat(text);
}

function seatOfElement(element: unknown): Seat | undefined {
  return element === null ? EMPTY_SEAT : seatFrom(element);
}

function expiredOf(
  { status, userID, until }: Seat,
  index: number,
  now: () => number,
): SurplusSeat[] {
  return status === 'reserved' && until <= now() ? [{ index, userID }] : [];
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
