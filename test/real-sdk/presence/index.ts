export { presenceHandlers } from './presence-handlers.js';
export { presenceTellers } from './presence-tellers.js';
export { inBase64 } from './status-items.js';
