export { groupApplicationHandlers } from './application-handlers.js';
