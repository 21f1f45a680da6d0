import type { ChatError } from '@parlor/sdk';
import type { Strings } from '../internals/strings/strings.js';

const TOO_LATE: readonly number[] = [20016, 10031];
const NOT_ALLOWED: readonly number[] = [20022, 10007];
const NO_CONNECTION: readonly number[] = [2800, 2801, 2805];
const PINS_FULL = 10070;
const NO_SUCH_MESSAGE: readonly number[] = [2105, 20026];

/** Why something could not be done with a message, in words. */
export function refusalText(
  { code, message }: Pick<ChatError, 'code' | 'message'>,
  strings: Strings,
): string {
  if (TOO_LATE.includes(code)) return strings.takeBackTooLate;
  if (NOT_ALLOWED.includes(code)) return strings.notAllowed;
  if (NO_CONNECTION.includes(code)) return strings.reactionOffline;
  if (NO_SUCH_MESSAGE.includes(code)) return strings.notHereAnymore;
  return code === PINS_FULL ? strings.pinsFull : message;
}
