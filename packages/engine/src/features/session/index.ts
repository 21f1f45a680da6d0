export { endSessions } from './end-session.js';
export { requireOperator } from './require-operator.js';
