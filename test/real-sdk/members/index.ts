export { memberHandlers } from './member-handlers.js';
