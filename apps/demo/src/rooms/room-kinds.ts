import type { GroupSnapshot } from '@parlor/hooks';
import { TYPES } from '@parlor/sdk';

/** Whether a group is an audio room that one stays a member of. In the demo, all meetings are rooms. */
export function isMeeting({ type }: Pick<GroupSnapshot, 'type'>): boolean {
  return type === TYPES.GRP_MEETING;
}

/** Whether it is an audio room of any kind: a live one can have seats as well. */
export function isRoom({ type }: Pick<GroupSnapshot, 'type'>): boolean {
  return type === TYPES.GRP_MEETING || type === TYPES.GRP_AVCHATROOM;
}
