import type { CommonResult } from './common-result.js';

/** One counter of a group. */
export interface GroupCounter {
  group_counter_key: string;
  group_counter_value: number;
}

/** What TIMGroupSetGroupCounters takes. */
export interface GroupCounterParams {
  params: {
    group_id: string;
    json_group_counter_array: GroupCounter[];
  };
  /** Comes back as `user_data`. */
  user_data?: string;
}

/** What TIMGroupGetGroupCounters takes: no keys are all of them. */
export interface GetGroupCounterParams {
  group_id: string;
  json_group_counter_key_array: string[];
  user_data?: string;
}

/** What TIMGroupIncreaseGroupCounter and TIMGroupDecreaseGroupCounter take. */
export interface IncreaseGroupCounterParam {
  group_id: string;
  group_counter_key: string;
  /** By how much. */
  group_counter_value: number;
  user_data?: string;
}

/** What the setter of the callback takes. */
export interface GroupCounterChangedParam {
  callback: (
    group_id: string,
    group_counter_key: string,
    group_counter_new_value: number,
    user_data: string,
  ) => void;
  user_data?: string;
}

/** The part of TimRender that is about the counters of groups. */
export interface CounterRender {
  /** Gives counters values. */
  TIMGroupSetGroupCounters(param: GroupCounterParams): Promise<CommonResult<GroupCounter[]>>;
  /** Some, or all. In 8.0.5906 the package calls the native function of TIMGroupSetGroupCounters here. */
  TIMGroupGetGroupCounters(param: GetGroupCounterParams): Promise<CommonResult<GroupCounter[]>>;
  /** Adds to a counter. */
  TIMGroupIncreaseGroupCounter(
    param: IncreaseGroupCounterParam,
  ): Promise<CommonResult<GroupCounter[]>>;
  /** Takes away from a counter. */
  TIMGroupDecreaseGroupCounter(
    param: IncreaseGroupCounterParam,
  ): Promise<CommonResult<GroupCounter[]>>;
  /** Takes the one callback of a counter that was changed, by whomever. */
  TIMSetGroupCounterChangedCallback(param: GroupCounterChangedParam): Promise<void>;
}

/** {@link CounterRender}, by name. */
export const COUNTER_RENDER_METHODS = [
  'TIMGroupSetGroupCounters',
  'TIMGroupGetGroupCounters',
  'TIMGroupIncreaseGroupCounter',
  'TIMGroupDecreaseGroupCounter',
  'TIMSetGroupCounterChangedCallback',
] as const satisfies readonly (keyof CounterRender)[];
