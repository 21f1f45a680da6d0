export { composeMessage, type Sender, SYSTEM_SENDER, systemOutgoing } from './compose.js';
export { mentionsAfter } from './mentions.js';
export {
  appendToLog,
  deleteLog,
  entriesAfter,
  entryAt,
  entryOf,
  readLog,
  skipInLog,
} from './message-log.js';
export { c2cLogID, groupLogID, type LogEntry, type LogRecord } from './messages.records.js';
export { asToldTo, isFor } from './receivers.js';
export { isDeletedFor, uncountedAfter } from './uncounted.js';
