import { ChatError, type ChatResponse, toChatError } from '@parlor/sdk';
import { type CommonResult, TIMResult } from '../native/common-result.js';
import { nativeCode } from './native-code.js';

/** A call that the native library takes and refuses, with a code of its own. */
export function refusal(code: number, message?: string): ChatError {
  return new ChatError({ code, message });
}

/** What the native function itself refuses: there is nothing but its code. */
export function refusedCall<Data>(code: number): CommonResult<Data> {
  return { code };
}

/**
 * Answers as the package does: always resolved, and with a code that is not 0 when it failed. Arguments that the
 * contract throws at are refused by the native function itself.
 */
export async function answer<Data, Native>(
  userData: string | null | undefined,
  ask: () => Promise<ChatResponse<Data>>,
  translate: (data: Data) => Native,
): Promise<CommonResult<Native>> {
  const user_data = userData ?? '';
  try {
    const { data } = await ask();
    return overTheWire({
      code: TIMResult.TIM_SUCC,
      desc: '',
      json_param: translate(data),
      user_data,
    });
  } catch (thrown) {
    const error = toChatError(thrown);
    if (error.is('INVALID_PARAMETERS')) return refusedCall(TIMResult.TIM_ERR_PARAM);
    const code = nativeCode(error.code);
    return overTheWire<Native>({ code, desc: error.message, json_param: '', user_data });
  }
}

/**
 * Between the processes all is JSON text: members that are undefined are gone on the other side. The declaration hides
 * that a failed call carries the raw text instead of the data.
 */
function overTheWire<Data>(result: CommonResult<Data> | CommonResult<string>): CommonResult<Data> {
  return JSON.parse(JSON.stringify(result));
}

/** What was passed, as it arrives in the main process. Throws for what cannot be serialised, as the channel does. */
export function received<Param>(param: Param): Param {
  return JSON.parse(JSON.stringify(param ?? {}));
}
