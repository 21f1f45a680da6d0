import type { JumpResult } from '@parlor/hooks';
import { isOffline, reasonOf } from '../internals/reason.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';

type Miss = Extract<JumpResult, { messageID: null }>;

/** Why a place could not be shown, in words. */
export function jumpWords({ reason, error }: Miss, strings: ChatStrings): string {
  if (reason === 'not-found') return strings.jumpNotFound;
  if (reason === 'deleted') return strings.jumpDeleted;
  if (reason === 'no-access') return strings.jumpNoAccess;
  if (error && isOffline(error)) return strings.jumpOffline;
  return strings.jumpFailed(error ? reasonOf(error, strings) : '');
}
