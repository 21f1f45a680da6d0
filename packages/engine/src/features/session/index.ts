export { endSessions } from './end-session.js';
