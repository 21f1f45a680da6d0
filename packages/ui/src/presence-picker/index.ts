export { PresencePicker, type PresencePickerProps } from './presence-picker.js';
