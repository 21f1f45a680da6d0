import type { SimplifiedMessage } from '@parlor/sdk';
import type { WireMention, WireMessage } from '../../protocol/entities.js';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** What is known of a log as a whole: the messages between two people, or those of a group. */
export interface LogRecord {
  /** The number of the newest message; messages are numbered from 1 without gaps. */
  lastIndex: number;
  /** When it was accepted, seconds. */
  lastTime: number;
  /** The newest message that may be shown as the conversation's last; 0 when there is none. */
  lastShownIndex: number;
  /** How many of all messages count as unread to those who have not read them. */
  counted: number;
}

/** A message in its log. */
export interface LogEntry {
  message: WireMessage;
  index: number;
  /** How many of the messages up to this one, itself included, count as unread. */
  countedUpToHere: number;
}

/** By logID. */
export const logs = table<LogRecord>('logs');

/** By logID and index: a log's messages lie in the order in which they were accepted. */
export const logEntries = table<LogEntry>('log-entries');

/** From logID and message ID to the message's index. */
export const messageIndexes = table<number>('message-indexes');

/** A message that mentions somebody, and for whom it is. */
export type MentionRecord = WireMention & Pick<WireMessage, 'receiverList'>;

/** By logID and index. */
export const mentions = table<MentionRecord>('mentions');

/** A message that is not unread to those who have not read it, although it counted when it was said. */
export interface UncountedRecord {
  index: number;
  from: string;
  /** Whether it counted before. */
  counted: boolean;
}

/** The indexes of what people said last in a live room, ascending, by logID. */
export const roomHistories = table<number[]>('room-histories');

/** Those that were taken back, by logID and index. */
export const revocations = table<UncountedRecord>('revocations');

/** Those that one person has deleted for themselves, by logID, userID and index. */
export const deletions = table<UncountedRecord>('deletions');

/** The messages of a merged one that was too long to travel with them. */
export interface MergedListRecord {
  messages: SimplifiedMessage[];
  /** How deep merged messages go that are among them; 0 when none is. */
  layers: number;
}

/** By downloadKey. */
export const mergedLists = table<MergedListRecord>('merged-lists');

export const EMPTY_LOG: LogRecord = { lastIndex: 0, lastTime: 0, lastShownIndex: 0, counted: 0 };

/** The name of the log of a group. */
export function groupLogID(groupID: string): string {
  return keyOf('GROUP', groupID);
}

/** The name of the log of two people, whoever of them is named first. */
export function c2cLogID(one: string, other: string): string {
  return one < other ? keyOf('C2C', one, other) : keyOf('C2C', other, one);
}
