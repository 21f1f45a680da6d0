import type { Plain } from './plain.js';

/** Deeper than any payload of the SDK; what a stranger nests deeper is cut off. */
const DEEPEST = 24;

/**
 * A plain copy of something live, sharing with an earlier copy whatever has not changed: when
 * nothing has, the earlier copy itself is returned.
 *
 * Methods and fields that begin with `_` are left out; the latter also keeps `__proto__` out.
 */
export function plainCopy<T>(live: T, previous?: unknown): Plain<T> {
  // The type says what copyAny does at run time; no signature of it could.
  return copyAny(live, previous, 0) as Plain<T>;
}

/** The earlier list when both hold the same elements in the same order. */
export function shareList<Item>(next: readonly Item[], previous: readonly Item[]): readonly Item[] {
  if (next.length !== previous.length) return next;
  return next.every((item, index) => Object.is(item, previous[index])) ? previous : next;
}

function copyAny(live: unknown, previous: unknown, depth: number): unknown {
  if (typeof live !== 'object' || live === null || live instanceof Error) return live;
  if (depth > DEEPEST) return null;
  return Array.isArray(live) ? copyArray(live, previous, depth) : copyObject(live, previous, depth);
}

function copyArray(live: readonly unknown[], previous: unknown, depth: number): unknown {
  const before: readonly unknown[] = Array.isArray(previous) ? previous : [];
  const copy = live.map((item, index) => copyAny(item, before[index], depth + 1));
  return Array.isArray(previous) ? shareList(copy, before) : copy;
}

function copyObject(live: object, previous: unknown, depth: number): unknown {
  const before: Record<string, unknown> = isPlain(previous) ? previous : {};
  const copy: Record<string, unknown> = {};
  let isSame = isPlain(previous);
  for (const [key, value] of Object.entries(live)) {
    if (key.startsWith('_') || typeof value === 'function') continue;
    copy[key] = copyAny(value, before[key], depth + 1);
    isSame &&= key in before && Object.is(copy[key], before[key]);
  }
  return isSame && Object.keys(copy).length === Object.keys(before).length ? before : copy;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
