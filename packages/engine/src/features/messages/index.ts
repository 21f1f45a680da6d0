export { composeMessage, type Sender, SYSTEM_SENDER, systemOutgoing } from './compose.js';
export { keepRevoked } from './keep-revoked.js';
export { keepForAWhile, nextLiveNumber } from './live-log.js';
export { mentionsAfter } from './mentions.js';
export { keepMergedList } from './merged-lists.js';
export {
  appendToLog,
  changeInLog,
  deleteLog,
  entriesAfter,
  entriesFrom,
  entryAt,
  entryOf,
  indexAtTime,
  readLog,
} from './message-log.js';
export { c2cLogID, groupLogID, type LogEntry, type LogRecord } from './messages.records.js';
export { isOfService } from './messages.rules.js';
export { modificationOf } from './modification-of.js';
export { asToldTo, entriesToldOf, isFor } from './receivers.js';
export { recentInRoom } from './room-history.js';
export { isDeletedFor, noteDeleted, uncountedAfter, uncountedIndexesAfter } from './uncounted.js';
