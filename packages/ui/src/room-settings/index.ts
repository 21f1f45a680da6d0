export { RoomSettingsDialog } from './lazy-room-settings-dialog.js';
export type { RoomSettingsDialogProps } from './room-settings-props.js';
