import { withoutGaps } from '../core/without-gaps.js';
import type { NetworkConditions, NetworkPreset } from '../engine-network.js';

/** Nothing takes any time, and nothing is lost. */
export const GOOD: NetworkConditions = Object.freeze({
  isOnline: true,
  latency: 0,
  jitter: 0,
  loss: 0,
  bytesPerSecond: Number.POSITIVE_INFINITY,
});

/** The conditions that have a name. */
export const PRESETS: Readonly<Record<NetworkPreset, NetworkConditions>> = {
  good: GOOD,
  // An answer has two ways to go.
  slow: Object.freeze({ ...GOOD, latency: 750 }),
  poor: Object.freeze({ ...GOOD, latency: 300, jitter: 500, loss: 0.1, bytesPerSecond: 20_000 }),
  offline: Object.freeze({ ...GOOD, isOnline: false }),
};

/** Whether frames pass as if there was no network between. */
export function isPerfect({ latency, jitter, loss, bytesPerSecond }: NetworkConditions): boolean {
  return latency === 0 && jitter === 0 && loss === 0 && bytesPerSecond === Number.POSITIVE_INFINITY;
}

/** Some of them, without those that are `undefined`. Throws a `RangeError` when there is no such network. */
export function checkedChanges(changes: Partial<NetworkConditions>): Partial<NetworkConditions> {
  for (const name of ['latency', 'jitter'] as const) {
    const { [name]: value = 0 } = changes;
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) refuse(name, value);
  }
  const { loss = 0, bytesPerSecond = 1 } = changes;
  if (!(loss >= 0 && loss <= 1)) refuse('loss', loss);
  if (!(bytesPerSecond > 0)) refuse('bytesPerSecond', bytesPerSecond);
  return withoutGaps(changes);
}

/** How many frames may pass; `Infinity`: all. Throws a `RangeError` for what counts nothing. */
export function checkedCount(count: number): number {
  const isCount = count === Number.POSITIVE_INFINITY || (Number.isSafeInteger(count) && count >= 0);
  if (isCount) return count;
  throw new RangeError(`No line breaks after ${count} frames: say a whole number from 0.`);
}

/** Whether two of them are the same network. */
export function areSame(one: NetworkConditions, other: NetworkConditions): boolean {
  return (
    one.isOnline === other.isOnline &&
    one.latency === other.latency &&
    one.jitter === other.jitter &&
    one.loss === other.loss &&
    one.bytesPerSecond === other.bytesPerSecond
  );
}

function refuse(name: string, value: number): never {
  throw new RangeError(`There is no network with a ${name} of ${value}.`);
}
