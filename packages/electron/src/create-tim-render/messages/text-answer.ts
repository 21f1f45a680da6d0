import type { CommonResult } from '../../native/common-result.js';

/** What has succeeded says the text of its JSON twice. */
export async function inBothAsText(
  asked: Promise<CommonResult<unknown>>,
): Promise<CommonResult<string>> {
  return inBoth(asked, (text) => text);
}

/** What has succeeded says its JSON once as text, and once more as what the text means. */
export async function asTextAndData<Data>(
  asked: Promise<CommonResult<Data>>,
): Promise<CommonResult<Data>> {
  return inBoth(asked, (text) => JSON.parse(text || 'null'));
}

/** The declaration hides that `json_param` is the text. What has failed says in both what the native library says. */
async function inBoth<Data>(
  asked: Promise<CommonResult<unknown>>,
  read: (text: string) => unknown,
): Promise<CommonResult<Data>> {
  const result = await asked;
  if (result.desc === undefined) return { code: result.code };
  const { json_param } = result;
  const text = typeof json_param === 'string' ? json_param : JSON.stringify(json_param);
  const json_params = result.code === 0 ? read(text) : text;
  return JSON.parse(JSON.stringify({ ...result, json_param: text, json_params }));
}
