export type { LiveRoomStatus } from './live-room.store.js';
export type { RoomEnd } from './room-end.js';
export { type Rooms, roomsFeature } from './rooms.js';
export { type LiveRoomOptions, type UseLiveRoomResult, useLiveRoom } from './use-live-room.js';
