export { discards, forgetRemindType, remindTypeOf } from './remind-types.js';
