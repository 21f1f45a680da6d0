import { EVENT, type GroupCountersResult } from '@parlor/sdk';
import type { CounterRender, GroupCounter } from '../../native/counters.js';
import type { Bridge } from '../bridge.js';

/** Counters of groups: written, read, and told when they change. */
export function counterRender(bridge: Bridge): CounterRender {
  const { client, callbacks } = bridge;
  client.on(EVENT.GROUP_COUNTER_UPDATED, ({ data: { groupID, key, value } }) =>
    callbacks.tell('TIMSetGroupCounterChangedCallback', groupID, key, value),
  );
  return {
    TIMGroupSetGroupCounters: async (param) =>
      bridge.ask(
        param,
        async ({ params }) =>
          client.setGroupCounters({
            groupID: params.group_id,
            counters: Object.fromEntries(
              params.json_group_counter_array.map((one) => [
                one.group_counter_key,
                one.group_counter_value,
              ]),
            ),
          }),
        nativeCounters,
      ),
    TIMGroupGetGroupCounters: async (param) =>
      bridge.ask(
        param,
        async ({ group_id, json_group_counter_key_array }) =>
          client.getGroupCounters({ groupID: group_id, keyList: json_group_counter_key_array }),
        nativeCounters,
      ),
    TIMGroupIncreaseGroupCounter: async (param) =>
      bridge.ask(
        param,
        async ({ group_id, group_counter_key, group_counter_value }) =>
          client.increaseGroupCounter({
            groupID: group_id,
            key: group_counter_key,
            value: group_counter_value,
          }),
        nativeCounters,
      ),
    TIMGroupDecreaseGroupCounter: async (param) =>
      bridge.ask(
        param,
        async ({ group_id, group_counter_key, group_counter_value }) =>
          client.decreaseGroupCounter({
            groupID: group_id,
            key: group_counter_key,
            value: group_counter_value,
          }),
        nativeCounters,
      ),
    TIMSetGroupCounterChangedCallback: async (param) =>
      callbacks.set('TIMSetGroupCounterChangedCallback', param),
  };
}

function nativeCounters({ counters }: GroupCountersResult): GroupCounter[] {
  return Object.entries(counters).map(([key, value]) => ({
    group_counter_key: key,
    group_counter_value: value,
  }));
}
