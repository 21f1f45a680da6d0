import type { JumpResult } from '@parlor/hooks';
import type { Strings } from '../internals/strings/strings.js';

const NO_CONNECTION: readonly number[] = [2800, 2801, 2805, -3];

type Miss = Extract<JumpResult, { messageID: null }>;

/** Why a place could not be shown, in words. */
export function jumpWords({ reason, error }: Miss, strings: Strings): string {
  if (reason === 'not-found') return strings.jumpNotFound;
  if (reason === 'deleted') return strings.jumpDeleted;
  if (reason === 'no-access') return strings.jumpNoAccess;
  if (error && NO_CONNECTION.includes(error.code)) return strings.jumpOffline;
  return strings.jumpFailed(error?.message ?? '');
}
