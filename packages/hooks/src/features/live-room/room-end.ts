import { isRecord } from '../../is-record.js';

/** How it came that I am not in the room any more, when it was not my own doing. */
export type RoomEnd = 'dismissed' | 'removed' | 'banned';

/** By the `operationType` of the notice that tells of it; `TYPES` has no names for these. */
const ENDS: Readonly<Record<number, RoomEnd>> = {
  4: 'removed',
  5: 'dismissed',
  // Taken back by the service, as a group that nobody has used.
  11: 'dismissed',
  21: 'banned',
};

/** Reads a system notice that ends a room; `undefined` when it is another one, or none. */
export function readRoomEnd(
  live: unknown,
): { readonly groupID: string; readonly end: RoomEnd } | undefined {
  if (!isRecord(live) || live['conversationID'] !== '@TIM#SYSTEM') return undefined;
  const { payload } = live;
  const group = isRecord(payload) ? payload['groupProfile'] : undefined;
  const end = isRecord(payload) ? ENDS[Number(payload['operationType'])] : undefined;
  if (!end || !isRecord(group) || typeof group['groupID'] !== 'string') return undefined;
  return { groupID: group['groupID'], end };
}
