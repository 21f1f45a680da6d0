import type { CommonResult } from '../native/common-result.js';

/** Some methods answer in `json_params` when they succeed; when they fail, as all others. */
export async function inJsonParams<Data>(
  asked: Promise<CommonResult<Data>>,
): Promise<CommonResult<Data>> {
  const result = await asked;
  if (result.code !== 0) return result;
  const { json_param, ...rest } = result;
  return { ...rest, json_params: json_param };
}
