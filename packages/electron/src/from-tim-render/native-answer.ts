import { ChatError } from '@parlor/sdk';
import type { CommonResult } from '../native/common-result.js';
import { contractCode } from './contract-code.js';

/**
 * What a native method has answered; `undefined` when it had nothing to say. A call that failed has resolved all the
 * same, and throws here.
 */
export async function answerOf<Data>(call: Promise<CommonResult<Data>>): Promise<Data | undefined> {
  const { code, desc, json_param, json_params } = await call;
  if (code !== 0) throw new ChatError({ code: contractCode(code), message: desc });
  return parsed(json_param ?? json_params);
}

/** {@link answerOf}, of a method that always has something to say. */
export async function dataOf<Data>(call: Promise<CommonResult<Data>>): Promise<Data> {
  const data = await answerOf(call);
  if (data === undefined) throw new ChatError({ code: -4 });
  return data;
}

/** Some methods hand the native library's text on as it is, others parse it: both are taken. */
function parsed<Data>(data: Data | undefined): Data | undefined {
  if (typeof data !== 'string' || !/^\s*[[{]/.test(data)) return data;
  return JSON.parse(data);
}
