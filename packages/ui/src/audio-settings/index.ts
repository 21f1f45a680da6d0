export type { AudioSettingsDialogProps } from './audio-settings-props.js';
export { AudioSettingsDialog } from './lazy-audio-settings-dialog.js';
