/** What stands in a field of what the native library tells; `undefined` when it is missing, `null`, or of another type. */
export function textIn(value: unknown, name: string): string | undefined {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** {@link textIn}, of a number. Large ones may come as texts. */
export function numberIn(value: unknown, name: string): number | undefined {
  const found = fieldOf(value, name);
  const number = typeof found === 'string' && found !== '' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** {@link textIn}, of a yes. Whatever else there is, is a no. */
export function flagIn(value: unknown, name: string): boolean {
  return fieldOf(value, name) === true;
}

/** {@link textIn}, of a list; an empty one when there is none. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}

/** {@link listIn}, of the texts in it. */
export function textsIn(value: unknown, name: string): string[] {
  return listIn(value, name).filter((one) => typeof one === 'string');
}

/** What stands in a field, whatever it is. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** A list that comes as JSON text, or already read; `undefined` when it is neither. */
export function listFrom(told: unknown): readonly unknown[] | undefined {
  const value = typeof told === 'string' ? parsed(told) : told;
  return Array.isArray(value) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
