export { profileHandlers } from './profile-handlers.js';
export { profileTellers } from './profile-tellers.js';
