import type { ChatError } from '@parlor/sdk';
import { isOffline, reasonOf } from '../internals/reason.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';

const CONFLICT = 2480;
const LIVE_ROOM = 2481;
const GONE: readonly number[] = [20026, 2105];

/** Why a change was refused, in words. */
export function editRefusal(error: ChatError, strings: ChatStrings): string {
  const { code } = error;
  if (code === CONFLICT) return strings.editConflict;
  if (code === LIVE_ROOM) return strings.editForbidden;
  if (GONE.includes(code)) return strings.editGone;
  return isOffline(error) ? strings.editOffline : reasonOf(error, strings);
}
