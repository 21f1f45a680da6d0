import type { SeatRoom } from '@parlor/hooks';
import type { Strings } from '../internals/strings/strings.js';

/** How a seat is got in a room, in two or three words. */
export function modeName(mode: SeatRoom['mode'], strings: Strings): string {
  return {
    free: strings.roomModeFree,
    apply: strings.roomModeApply,
    invite: strings.roomModeInvite,
  }[mode];
}
