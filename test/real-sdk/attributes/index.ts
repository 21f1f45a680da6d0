export { attributeHandlers } from './attribute-handlers.js';
export { attributeTellers } from './attribute-tellers.js';
