export { endSession } from './end-session.js';
