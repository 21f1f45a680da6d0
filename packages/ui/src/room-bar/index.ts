export { RoomBar, type RoomBarProps } from './room-bar.js';
