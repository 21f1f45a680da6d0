export { composeMessage, type Sender, SYSTEM_SENDER, systemOutgoing } from './compose.js';
export {
  appendToLog,
  deleteLog,
  entriesAfter,
  entriesBefore,
  entryAt,
  entryOf,
  readLog,
  skipInLog,
} from './message-log.js';
export { c2cLogID, groupLogID, type LogEntry, type LogRecord } from './messages.records.js';
export { postToUser, type UserPost } from './user-posts.js';
