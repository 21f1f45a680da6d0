export { extensionHandlers } from './extension-handlers.js';
export { extensionTellers } from './extension-tellers.js';
