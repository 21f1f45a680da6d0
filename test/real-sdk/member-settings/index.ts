export { memberSettingsHandlers } from './member-settings-handlers.js';
