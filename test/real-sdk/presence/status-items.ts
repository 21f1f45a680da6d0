import { describeErrorCode, type UserStatus } from '@parlor/sdk';
import type { WireStatusFailure } from '../../../packages/engine/src/protocol/presence-commands.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** Who is there. The SDK reads what they say of themselves from base64; it writes it as it is. */
export function statusItem({ userID, statusType, customStatus }: UserStatus): WireBody {
  return { To_Account: userID, Status: statusType, CustomStatus: inBase64(customStatus) };
}

/** Of whom nothing can be said. */
export function failureItem({ userID, code }: WireStatusFailure): WireBody {
  return { To_Account: userID, ErrorCode: code, ErrorInfo: describeErrorCode(code).text };
}

/** What the SDK takes for a text of its own. */
export function inBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
