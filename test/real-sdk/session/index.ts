export { loginOf } from './logins.js';
export { resumeLogin } from './resume-login.js';
export { sessionHandlers } from './session-handlers.js';
export { sessionTellers } from './session-tellers.js';
