export { friendApplicationHandlers } from './application-handlers.js';
export { friendHandlers } from './friend-handlers.js';
export { friendTellers } from './friend-tellers.js';
