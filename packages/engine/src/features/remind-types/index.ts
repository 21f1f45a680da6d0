export { chosenRemindType, discards, forgetRemindType, remindTypeOf } from './remind-types.js';
