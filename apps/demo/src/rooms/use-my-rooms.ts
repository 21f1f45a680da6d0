import { type GroupSnapshot, type LoadStatus, useGroup, useGroups } from '@parlor/hooks';
import { isMeeting } from './room-kinds.js';

/** What {@link useMyRooms} returns. */
export interface MyRooms {
  readonly status: LoadStatus;
  /** The one I am in first where nothing else lists it, since live rooms are in no list. */
  readonly rooms: readonly GroupSnapshot[];
  refetch(): Promise<void>;
}

/** The audio rooms that I am a member of, and the one I am in. */
export function useMyRooms(roomID: string | null): MyRooms {
  const { status, groups, refetch } = useGroups();
  const { group } = useGroup(roomID ?? '');
  const meetings = groups.filter(isMeeting);
  const isListed = group === undefined || meetings.some(({ groupID }) => groupID === roomID);
  return { status, rooms: isListed ? meetings : [group, ...meetings], refetch };
}
