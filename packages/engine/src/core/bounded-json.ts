const MOST_VALUES = 3_000;
const MOST_ITEMS = 50;
const MOST_KEYS = 200;
const LONGEST_STRING = 2_000;
const DEEPEST = 12;

/**
 * Writes down as much of a value as a reader may want. Takes its time by what is written, not by what there is: a
 * list of ten thousand conversations costs as much as one of fifty. Never throws.
 */
export function boundedJSON(value: unknown): string {
  const budget = { left: MOST_VALUES };
  try {
    return JSON.stringify(bounded(value, budget, 0)) ?? '';
  } catch {
    return JSON.stringify(String(value));
  }
}

interface Budget {
  left: number;
}

function bounded(value: unknown, budget: Budget, depth: number): unknown {
  budget.left -= 1;
  if (typeof value === 'string') return shortened(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return `… ${value.byteLength} bytes`;
  if (depth >= DEEPEST || budget.left <= 0) return '…';
  return Array.isArray(value)
    ? boundedList(value, budget, depth)
    : boundedRecord(value, budget, depth);
}

function boundedList(list: readonly unknown[], budget: Budget, depth: number): unknown[] {
  const items = list.slice(0, MOST_ITEMS).map((item) => bounded(item, budget, depth + 1));
  const rest = list.length - items.length;
  return rest > 0 ? [...items, `… +${rest}`] : items;
}

function boundedRecord(record: object, budget: Budget, depth: number): Record<string, unknown> {
  const keys = Object.keys(record);
  const copy: [string, unknown][] = [];
  for (const key of keys.slice(0, MOST_KEYS)) {
    if (budget.left <= 0) break;
    copy.push([key, bounded(Reflect.get(record, key), budget, depth + 1)]);
  }
  const rest = keys.length - copy.length;
  return Object.fromEntries(rest > 0 ? [...copy, ['…', `+${rest}`]] : copy);
}

function shortened(text: string): string {
  const rest = text.length - LONGEST_STRING;
  return rest > 0 ? `${text.slice(0, LONGEST_STRING)}… +${rest}` : text;
}
