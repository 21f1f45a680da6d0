/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that is a text; `''` when it is none. Numbers are written out: the SDK sends some IDs so. */
export function text(record: unknown, name: string): string {
  const value = isRecord(record) ? record[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A field that is a number; 0 when it is none. */
export function number(record: unknown, name: string): number {
  const value = isRecord(record) ? Number(record[name] ?? 0) : 0;
  return Number.isFinite(value) ? value : 0;
}

/** A field that is a list; a single value makes a list of one. */
export function list(record: unknown, name: string): readonly unknown[] {
  const value = isRecord(record) ? record[name] : undefined;
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A field that is a list of texts. */
export function texts(record: unknown, name: string): string[] {
  return list(record, name).map(String);
}

/** A field that is an object; an empty one when it is none. */
export function object(record: unknown, name: string): Record<string, unknown> {
  const value = isRecord(record) ? record[name] : undefined;
  return isRecord(value) ? value : {};
}
