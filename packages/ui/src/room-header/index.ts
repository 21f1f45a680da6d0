export { RoomHeader, type RoomHeaderProps } from './room-header.js';
