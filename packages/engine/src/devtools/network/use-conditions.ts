import { useCallback, useSyncExternalStore } from 'react';
import type { EngineNetwork, NetworkConditions } from '../../engine-network.js';

/** The conditions of a network; renders again when they change. */
export function useConditions(network: EngineNetwork): NetworkConditions {
  const subscribe = useCallback((listener: () => void) => network.subscribe(listener), [network]);
  const conditions = () => network.conditions;
  return useSyncExternalStore(subscribe, conditions, conditions);
}
