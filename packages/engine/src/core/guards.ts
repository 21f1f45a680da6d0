/** Says whether a value that came from outside is what it should be. */
export type Guard<T> = (value: unknown) => value is T;

/** A guard for each field of an object; optional fields get an {@link optional} one. */
export type Fields<T> = { readonly [Key in keyof Required<T>]: Guard<T[Key]> };

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** A text of so many characters at most. */
export function textUpTo(most: number): Guard<string> {
  return (value): value is string => isString(value) && value.length <= most;
}

/** A finite number: what JSON and structured clones can both carry without a surprise. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** 0, 1, 2, …: a count, a position, a time. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A request that says nothing but its name. */
export function isNothing(value: unknown): value is Record<string, never> {
  return isRecord(value) && Object.keys(value).length === 0;
}

/** A value that may be missing. */
export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

/** A list of which every element passes. */
export function listOf<T>(guard: Guard<T>): Guard<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(guard);
}

/** One of a few values. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Guard<T> {
  const known: ReadonlySet<unknown> = new Set(allowed);
  return (value): value is T => known.has(value);
}

/** An object with at least these fields. */
export function objectOf<T>(fields: Fields<T>): Guard<T> {
  const checks: [string, Guard<unknown>][] = Object.entries(fields);
  return (value): value is T =>
    isRecord(value) && checks.every(([key, guard]) => guard(value[key]));
}
