import type { Engine } from '../engine.js';
import type { NetworkConditions } from '../engine-network.js';
import { isPerfect } from '../transports/network-conditions.js';
import { numberText } from './formats.js';
import { useConditions } from './network/use-conditions.js';
import type { DevtoolsStrings } from './strings.js';

/** What is not as usual, in words; empty when nothing is. */
export function useTrouble(engine: Engine, refusals: number, strings: DevtoolsStrings): string {
  const conditions = useConditions(engine.network());
  const troubles = [
    networkTrouble(conditions, strings),
    refusals > 0 ? strings.refusals(numberText(refusals), refusals === 1) : '',
  ];
  return troubles.filter((words) => words !== '').join(strings.and);
}

function networkTrouble(conditions: NetworkConditions, strings: DevtoolsStrings): string {
  if (!conditions.isOnline) return strings.isOffline;
  return isPerfect(conditions) ? '' : strings.isSlowed;
}
