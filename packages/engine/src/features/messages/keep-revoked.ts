import type { Work } from '../../core/context.js';
import { forgetMentions } from './mentions.js';
import { changeInLog } from './message-log.js';
import type { LogEntry } from './messages.records.js';
import { noteRevoked } from './uncounted.js';

/** Writes down that somebody has taken a message back. */
export function keepRevoked(work: Work, logID: string, entry: LogEntry, revoker: string): void {
  changeInLog(work, logID, { ...entry, message: { ...entry.message, isRevoked: true, revoker } });
  noteRevoked(work, logID, entry);
  forgetMentions(work, logID, entry);
}
