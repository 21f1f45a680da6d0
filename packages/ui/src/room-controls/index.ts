export { RoomControls } from './room-controls.js';
export type { RoomControlsProps } from './room-controls-props.js';
