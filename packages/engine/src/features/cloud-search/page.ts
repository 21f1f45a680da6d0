import { refuse } from '../../core/refusal.js';
import { WRONG_QUESTION } from './cloud-search.rules.js';

/** A page of what was found, and where the next one goes on; `''` when there is none. */
export interface Page<Found> {
  page: Found[];
  next: string;
}

/**
 * So many of what was found, in the order of their keys, after the one whose key is named. It goes on
 * rightly when that one has gone meanwhile.
 */
export function pageOf<Found>(
  found: readonly Found[],
  keyOfOne: (one: Found) => string,
  { after, count }: { after: string; count: number },
): Page<Found> {
  const rest = found
    .map((one) => ({ one, key: keyOfOne(one) }))
    .filter(({ key }) => key > after)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const page = rest.slice(0, count);
  const next = rest.length > count ? (page.at(-1)?.key ?? '') : '';
  return { page: page.map(({ one }) => one), next };
}

/** A number so that greater ones come first. */
export function descending(value: number): string {
  return String(Number.MAX_SAFE_INTEGER - value).padStart(16, '0');
}

/** How long a search of everything can be gone on with, in seconds. */
const GOOD_FOR = 120;

/** Where a search of messages goes on. */
export interface Place {
  /** What was said after this second is not looked for: the first page is of that time. */
  until: number;
  /** The key of the last that was given; `''` for none. */
  after: string;
}

/** Where a cursor leads to: `''` to the beginning. 27003 for one that is not ours, or too old. */
export function placeOf(cursor: string, now: number, canExpire: boolean): Place {
  if (cursor === '') return { until: now, after: '' };
  const [until, after] = cursor.match(/^(\d{1,15}) (.+)$/s)?.slice(1) ?? [];
  if (until === undefined || after === undefined) return refuse(WRONG_QUESTION);
  if (canExpire && now - Number(until) > GOOD_FOR) return refuse(WRONG_QUESTION);
  return { until: Number(until), after };
}

/** The cursor that leads to a place; `''` to none. */
export function cursorOf({ until, after }: Place): string {
  return after === '' ? '' : `${until} ${after}`;
}
