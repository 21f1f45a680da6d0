export { LiveRoomEnd as End } from './end.js';
export { LiveRoomError as Error } from './error.js';
export { LiveRoomHead as Head } from './head.js';
export { LiveRoomMessage as Message } from './message.js';
export { LiveRoomSkeleton as Skeleton } from './skeleton.js';
