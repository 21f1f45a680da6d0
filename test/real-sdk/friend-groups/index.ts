export { friendGroupHandlers } from './friend-group-handlers.js';
