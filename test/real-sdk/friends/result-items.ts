import { ChatError } from '@parlor/sdk';
import type { WireUserFailure } from '../../../packages/engine/src/protocol/friend-commands.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** What became of one person. */
export function resultItem(userID: string, more: WireBody = {}): WireBody {
  return { To_Account: userID, ResultCode: 0, ResultInfo: '', ...more };
}

/** Why something could not be done for each of these people. */
export function failureItems(failures: readonly WireUserFailure[]): WireBody[] {
  return failures.map(({ userID, code, message }) =>
    resultItem(userID, { ResultCode: code, ResultInfo: message }),
  );
}

/** What became of the only person that a command names. The service refuses the person, and not the command. */
export async function itemFor(
  userID: string,
  run: () => Promise<WireBody | undefined>,
): Promise<WireBody> {
  try {
    return resultItem(userID, await run());
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    return resultItem(userID, { ResultCode: error.code, ResultInfo: error.message });
  }
}
