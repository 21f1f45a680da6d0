/** What a record has under a key itself, and not by what it inherits; `undefined` when it has nothing there. */
export function own<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
