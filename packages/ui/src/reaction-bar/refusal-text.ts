import type { ChatError } from '@parlor/sdk';
import type { Strings } from '../internals/strings/strings.js';

const NO_CONNECTION: readonly number[] = [2800, 2801, 2805];

/** Why a reaction was not taken, in words. */
export function refusalText(error: ChatError, strings: Strings): string {
  if (error.code === 23005) return strings.reactionKindsFull;
  if (error.code === 23006) return strings.reactionPeopleFull;
  return NO_CONNECTION.includes(error.code) ? strings.reactionOffline : error.message;
}
