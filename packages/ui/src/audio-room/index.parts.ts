export { AudioRoomEnd as End } from './end.js';
export { AudioRoomSkeleton as Skeleton } from './skeleton.js';
