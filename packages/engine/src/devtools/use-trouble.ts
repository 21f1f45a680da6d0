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
  const isModerated = found !== undefined && found.moderatedWords.length > 0;
  return together(strings, [
    network,
    refusals > 0 ? strings.refusals(numberText(refusals), refusals === 1) : '',
    isModerated ? strings.isModerated : '',
  ]);
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
    const common = engine.network().conditions;
    const own = networks.filter(({ network }) => !areSame(network.conditions, common));
    const troubles = own.map(({ network, userID }) => {
      const trouble = troubleOf(network.conditions, strings);
      return trouble === '' ? '' : strings.ofOne(userID || strings.nobody, trouble);
    });
    return together(strings, [troubleOf(common, strings), ...troubles]);
  };
  return useSyncExternalStore(subscribe, words, words);
}

function troubleOf(conditions: NetworkConditions, strings: DevtoolsStrings): string {
  if (!conditions.isOnline) return strings.isOffline;
  return isPerfect(conditions) ? '' : strings.isSlowed;
}

function together({ and }: DevtoolsStrings, troubles: readonly string[]): string {
  return troubles.filter((trouble) => trouble !== '').join(and);
}
