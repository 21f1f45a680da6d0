import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Engine } from '../engine.js';
import type { EngineInspection } from '../engine-admin.js';
import type { NetworkConditions } from '../engine-network.js';
import { areSame, isPerfect } from '../transports/network-conditions.js';
import type { EventLog } from './events/event-log.js';
import { numberText } from './formats.js';
import { useClients } from './network/use-clients.js';
import type { DevtoolsStrings } from './strings.js';

/** What is not as usual, in words; empty when nothing is. */
export function useTrouble(
  engine: Engine,
  { log, found }: { log: EventLog; found: EngineInspection | undefined },
  strings: DevtoolsStrings,
): string {
  const network = useNetworkTrouble(engine, log, strings);
  const refusals = found?.refusals.length ?? 0;
  const troubles = [
    network,
    refusals > 0 ? strings.refusals(numberText(refusals), refusals === 1) : '',
    found && found.moderatedWords.length > 0 ? strings.isModerated : '',
  ];
  return troubles.filter((words) => words !== '').join(strings.and);
}

/** Of the network of all, and of clients that have another one. */
function useNetworkTrouble(engine: Engine, log: EventLog, strings: DevtoolsStrings): string {
  const clients = useClients(engine, log);
  const networks = useMemo(
    () => clients.map(({ client, userID }) => ({ network: engine.network(client), userID })),
    [engine, clients],
  );
  const subscribe = useCallback(
    (listener: () => void) => {
      const all = [engine.network(), ...networks.map(({ network }) => network)];
      const stops = all.map((network) => network.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [engine, networks],
  );
  const words = () => {
    const common = engine.network();
    const own = networks.filter(({ network }) => !areSame(network.conditions, common.conditions));
    const troubles = own.map(({ network, userID }) => {
      const trouble = troubleOf(network.conditions, strings);
      return trouble === '' ? '' : strings.ofOne(userID || strings.nobody, trouble);
    });
    return [troubleOf(common.conditions, strings), ...troubles]
      .filter((trouble) => trouble !== '')
      .join(strings.and);
  };
  return useSyncExternalStore(subscribe, words, words);
}

function troubleOf(conditions: NetworkConditions, strings: DevtoolsStrings): string {
  if (!conditions.isOnline) return strings.isOffline;
  return isPerfect(conditions) ? '' : strings.isSlowed;
}
