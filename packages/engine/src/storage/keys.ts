/**
 * Below every character that an ID may contain, so that the keys of one owner lie together and in
 * order, and `ann` does not reach into `anna`.
 */
const SEPARATOR = '\u0000';
const AFTER_SEPARATOR = '\u0001';

/** The digits of the largest safe integer: numbers written this long sort as numbers do. */
const NUMBER_LENGTH = 16;

/** A key made of several parts. Numbers sort by value; they must be whole and not negative. */
export function keyOf(...parts: (string | number)[]): string {
  return parts.map(written).join(SEPARATOR);
}

/** The keys that begin with these parts and go on. */
export function within(...parts: (string | number)[]): { gte: string; lt: string } {
  const prefix = keyOf(...parts);
  return { gte: prefix + SEPARATOR, lt: prefix + AFTER_SEPARATOR };
}

function written(part: string | number): string {
  return typeof part === 'number' ? String(part).padStart(NUMBER_LENGTH, '0') : part;
}
