import type { SeatRole } from '@parlor/hooks';

/** Whether who asks is theirs to answer. */
export function runsRoom(role: SeatRole): boolean {
  return role === 'host' || role === 'coHost';
}
