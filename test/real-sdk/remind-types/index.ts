export { remindTypeHandlers, setGroupRemindType } from './remind-type-handlers.js';
export { remindTypeTellers } from './remind-type-tellers.js';
