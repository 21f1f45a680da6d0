export {
  chosenRemindType,
  discards,
  forgetRemindType,
  keepRemindType,
  remindTypeOf,
} from './remind-types.js';
