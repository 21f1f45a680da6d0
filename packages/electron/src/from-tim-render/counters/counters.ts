import { type CounterMethods, EVENT, type GroupCounters } from '@parlor/sdk';
import type { CommonResult } from '../../native/common-result.js';
import { dataOf } from '../native-answer.js';
import { listIn, NativeFields } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';

/** Counters of groups. */
export class Counters {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    parts.slots.listen('TIMSetGroupCounterChangedCallback', (groupID, key, value) =>
      this.#changed(groupID, key, value),
    );
  }

  methods(): CounterMethods {
    const { timRender } = this.#parts;
    return {
      setGroupCounters: async ({ groupID, counters }) => {
        const params = {
          group_id: groupID,
          json_group_counter_array: Object.entries(counters).map(([key, value]) => ({
            group_counter_key: key,
            group_counter_value: value,
          })),
        };
        return this.#answer(timRender.TIMGroupSetGroupCounters({ params }));
      },
      increaseGroupCounter: async ({ groupID, key, value }) =>
        this.#answer(timRender.TIMGroupIncreaseGroupCounter(step(groupID, key, value))),
      decreaseGroupCounter: async ({ groupID, key, value }) =>
        this.#answer(timRender.TIMGroupDecreaseGroupCounter(step(groupID, key, value))),
      getGroupCounters: async ({ groupID, keyList = [] }) =>
        this.#answer(
          timRender.TIMGroupGetGroupCounters({
            group_id: groupID,
            json_group_counter_key_array: [...keyList],
          }),
        ),
    };
  }

  async #answer(call: Promise<CommonResult<unknown>>) {
    return success({ counters: this.#read(await dataOf(call)) });
  }

  #read(told: unknown): GroupCounters {
    const { report } = this.#parts;
    // The package makes an object of an empty text.
    if (JSON.stringify(told) === '{}') return {};
    const found = new Map<string, number>();
    for (const one of listIn(told, report)) {
      const fields = new NativeFields(one, report);
      const key = fields.id('group_counter_key');
      const value = fields.number('group_counter_value');
      if (key !== undefined && value !== undefined) found.set(key, value);
    }
    return Object.fromEntries(found);
  }

  #changed(groupID: unknown, key: unknown, told: unknown): void {
    const { report, emitter } = this.#parts;
    // 64 bits may come as a text.
    const value = told === '' || told === null ? Number.NaN : Number(told);
    if (typeof groupID !== 'string' || typeof key !== 'string' || !Number.isFinite(value)) {
      report('The native library has told a counter that nobody can read.', [groupID, key, told]);
      return;
    }
    emitter.emit(EVENT.GROUP_COUNTER_UPDATED, { groupID, key, value });
  }
}

function step(groupID: string, key: string, value: number) {
  return { group_id: groupID, group_counter_key: key, group_counter_value: value };
}
