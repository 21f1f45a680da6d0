/**
 * What a method of TimRender resolves with. It resolves when the call has failed, too: `code` is not 0 then, and
 * `json_param` the raw text. When the native function itself refuses the call there is `code` alone.
 */
export interface CommonResult<Data> {
  /** 0 for success; {@link TIMResult} or one of the service's codes else. */
  code: number;
  desc?: string | undefined;
  json_param?: Data | undefined;
  /** Some methods answer here instead. */
  json_params?: Data | undefined;
  /** What the call was given as `data`, `user_data` or `userData`. */
  user_data?: string | undefined;
}

/** What the native functions return when they refuse a call themselves. */
export const TIMResult = {
  TIM_SUCC: 0,
  TIM_ERR_SDKUNINIT: -1,
  TIM_ERR_NOTLOGIN: -2,
  TIM_ERR_JSON: -3,
  TIM_ERR_PARAM: -4,
  TIM_ERR_CONV: -5,
  TIM_ERR_GROUP: -6,
} as const;
