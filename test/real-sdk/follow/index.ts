export { followHandlers } from './follow-handlers.js';
export { followTellers } from './follow-tellers.js';
