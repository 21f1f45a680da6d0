import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import type { GroupSnapshot } from '../groups/index.js';
import type { RoomEnd } from './room-end.js';

/**
 * Where I stand with a room: nobody wants to be in it, on the way in, in it, out of it again, or refused.
 */
export type LiveRoomStatus = 'idle' | 'joining' | 'joined' | 'left' | 'error';

/** What is known of a room. */
export interface RoomState {
  readonly status: LiveRoomStatus;
  readonly group: GroupSnapshot | undefined;
  readonly error: ChatError | null;
  /** Why I am out of it, when it was not my own doing. */
  readonly end: RoomEnd | null;
}

/** The rooms that were looked at since the login, by groupID. */
export interface LiveRoomState {
  readonly rooms: Readonly<Record<string, RoomState>>;
}

/** Nobody has looked at any. */
export const initialLiveRooms: LiveRoomState = { rooms: {} };

const UNKNOWN: RoomState = { status: 'idle', group: undefined, error: null, end: null };

/** What is known of a room. */
export function roomOf({ rooms }: LiveRoomState, groupID: string): RoomState {
  return own(rooms, groupID) ?? UNKNOWN;
}

/** Changes what is known of one; the others stay the same objects. */
export function changeRoom(
  state: LiveRoomState,
  groupID: string,
  changes: Partial<RoomState>,
): LiveRoomState {
  return { rooms: { ...state.rooms, [groupID]: { ...roomOf(state, groupID), ...changes } } };
}
