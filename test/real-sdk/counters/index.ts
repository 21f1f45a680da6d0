export { counterHandlers } from './counter-handlers.js';
export { counterTellers } from './counter-tellers.js';
