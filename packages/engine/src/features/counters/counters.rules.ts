import { byteLength } from '../../core/byte-length.js';
import type { CounterMode, WireCounter } from '../../protocol/counter-commands.js';

const MAX_COUNTERS = 20;
const MAX_KEY_BYTES = 128;

/** The value of a counter after a write. One that does not exist counts from 0. */
function counted(mode: CounterMode, before: number | undefined, value: number): number {
  if (mode === 'set') return value;
  const after = mode === 'increase' ? (before ?? 0) + value : (before ?? 0) - value;
  // 0 has no sign on the service.
  return after === 0 ? 0 : after;
}

/** What was touched by a write, each counter once, as it is now. */
export function touchedBy(
  mode: CounterMode,
  written: readonly WireCounter[],
  before: ReadonlyMap<string, number>,
): WireCounter[] {
  const after = new Map<string, number>();
  for (const { key, value } of written) {
    after.set(key, counted(mode, after.get(key) ?? before.get(key), value));
  }
  return [...after].map(([key, value]) => ({ key, value }));
}

/**
 * Why the service does not take a write; `undefined` when it does. It keeps whole numbers, and here no
 * larger ones than are exact.
 */
export function counterFailure(
  { written, touched }: { written: readonly WireCounter[]; touched: readonly WireCounter[] },
  before: ReadonlyMap<string, number>,
): 10004 | undefined {
  const isWrong = [...written, ...touched].some(
    ({ key, value }) => byteLength(key) > MAX_KEY_BYTES || !Number.isSafeInteger(value),
  );
  const fresh = touched.filter(({ key }) => !before.has(key));
  return isWrong || before.size + fresh.length > MAX_COUNTERS ? 10004 : undefined;
}
