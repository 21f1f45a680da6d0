export { blacklistHandlers } from './blacklist-handlers.js';
export { blacklistTellers } from './blacklist-tellers.js';
