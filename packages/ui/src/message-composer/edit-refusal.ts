import type { ChatError } from '@parlor/sdk';
import type { Strings } from '../internals/strings/strings.js';

const CONFLICT = 2480;
const LIVE_ROOM = 2481;
const GONE: readonly number[] = [20026, 2105];
const NO_CONNECTION: readonly number[] = [2800, 2801, 2805];

/** Why a change was refused, in words. */
export function editRefusal({ code, message }: ChatError, strings: Strings): string {
  if (code === CONFLICT) return strings.editConflict;
  if (code === LIVE_ROOM) return strings.editForbidden;
  if (GONE.includes(code)) return strings.editGone;
  return NO_CONNECTION.includes(code) ? strings.editOffline : message;
}
