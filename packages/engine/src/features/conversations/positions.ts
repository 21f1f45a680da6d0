import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { WireMessage } from '../../protocol/entities.js';
import { within } from '../../storage/keys.js';
import {
  asToldTo,
  c2cLogID,
  entriesAfter,
  entryAt,
  groupLogID,
  isDeletedFor,
  isFor,
  type LogEntry,
  type LogRecord,
  noteDeleted,
  readLog,
} from '../messages/index.js';
import {
  type ConversationRecord,
  conversationKey,
  conversations,
  freshConversation,
} from './conversations.records.js';
import { firstKeptIndex } from './conversations.rules.js';

/** What a person has to do with a conversation; `undefined` when nothing yet. */
export function findConversation(
  { store }: Work,
  userID: string,
  conversationID: string,
): Promise<ConversationRecord | undefined> {
  return store.get(conversations, conversationKey(userID, conversationID));
}

/** The same; a fresh one, not yet stored, when nothing yet. */
export async function conversationOf(
  work: Work,
  userID: string,
  conversationID: string,
): Promise<ConversationRecord> {
  const known = await findConversation(work, userID, conversationID);
  return known ?? freshConversation(conversationID);
}

/** All that a person has to do with any conversation. */
export function conversationsOf({ store }: Work, userID: string): Promise<ConversationRecord[]> {
  return store.values(conversations, within(userID));
}

export function saveConversation(
  { store }: Work,
  userID: string,
  record: ConversationRecord,
): void {
  store.put(conversations, conversationKey(userID, record.conversationID), record);
}

/** What it was about is no more. */
export function forgetConversation({ store }: Work, userID: string, conversationID: string): void {
  store.delete(conversations, conversationKey(userID, conversationID));
}

/** A message was stored: the sender's own never counts as unread for them. */
export async function noteOwnMessage(
  work: Work,
  userID: string,
  conversationID: string,
  { message }: LogEntry,
): Promise<void> {
  const record = await conversationOf(work, userID, conversationID);
  const own = message.excludedFromUnreadCount ? 0 : 1;
  saveConversation(work, userID, { ...record, ownCounted: record.ownCounted + own });
}

/** A one-to-one message was stored: both have the conversation from now on. */
export async function noteC2CMessage(work: Work, entry: LogEntry): Promise<void> {
  const { from, to } = entry.message;
  await noteOwnMessage(work, from, c2cConversationID(to), entry);
  const theirs = c2cConversationID(from);
  if (await findConversation(work, to, theirs)) return;
  saveConversation(work, to, freshConversation(theirs));
}

/** The same, where it is for the sender alone: to the receiver it is as if they had deleted it before it came. */
export async function noteUnheardMessage(work: Work, entry: LogEntry): Promise<void> {
  const { from, to } = entry.message;
  await noteOwnMessage(work, from, c2cConversationID(to), entry);
  noteDeleted(work, { logID: c2cLogID(from, to), userID: to }, entry);
  const theirs = await findConversation(work, to, c2cConversationID(from));
  // A conversation that is not in their list stays out of it.
  if (!theirs || (theirs.deletedIndex ?? 0) !== entry.index - 1) return;
  saveConversation(work, to, { ...theirs, deletedIndex: entry.index });
}

/** A person is in a group from now on; what was said before is not news to them. */
export async function enterGroupConversation(
  work: Work,
  userID: string,
  conversationID: string,
  { log, seesHistory }: { log: LogRecord; seesHistory: boolean },
): Promise<void> {
  const { isPinned, clearedIndex } = await conversationOf(work, userID, conversationID);
  // Of another group that had the ID before, nothing was cleared in this one.
  const isCleared = clearedIndex !== undefined && clearedIndex <= log.lastIndex;
  saveConversation(work, userID, {
    ...freshConversation(conversationID),
    isPinned,
    ...(isCleared && { clearedIndex }),
    firstVisibleIndex: seesHistory ? 1 : log.lastIndex + 1,
    readIndex: log.lastIndex,
    readCounted: log.counted,
  });
}

/** A person is in a group no more: the conversation stays as they last saw it, with nothing unread. */
export async function leaveGroupConversation(
  work: Work,
  userID: string,
  groupID: string,
): Promise<void> {
  const logID = groupLogID(groupID);
  const log = await readLog(work, logID);
  const record = await conversationOf(work, userID, groupConversationID(groupID));
  const lastMessage = await lastMessageFor(work, { userID, logID }, record);
  saveConversation(work, userID, { ...withNothingUnread(record, log), left: { lastMessage } });
}

/** The newest message that a person may see as a conversation's last; `null` when there is none. */
export async function lastMessageFor(
  work: Work,
  { userID, logID }: { userID: string; logID: string },
  record: ConversationRecord,
): Promise<WireMessage | null> {
  if (record.left) return record.left.lastMessage;
  const first = firstKeptIndex(record);
  const { lastShownIndex } = await readLog(work, logID);
  for (let index = lastShownIndex; index >= first; index -= 1) {
    const message = (await entryAt(work, logID, index))?.message;
    if (!message || message.excludedFromLastMessage || !isFor(message, userID)) continue;
    if (await isDeletedFor(work, { logID, userID }, index)) continue;
    return asToldTo(message, userID);
  }
  return null;
}

/** The record with everything up to this entry read. */
export async function readUpTo(
  work: Work,
  { userID, logID }: { userID: string; logID: string },
  record: ConversationRecord,
  entry: LogEntry,
): Promise<ConversationRecord> {
  // Mostly there is none, and then no record is looked at.
  const { lastIndex } = await readLog(work, logID);
  const later = entry.index < lastIndex ? await entriesAfter(work, logID, entry.index) : [];
  const own = later.filter(
    ({ message }) => message.from === userID && !message.excludedFromUnreadCount,
  );
  return {
    ...record,
    readIndex: entry.index,
    readTime: entry.message.time,
    readCounted: entry.countedUpToHere,
    ownCounted: own.length,
  };
}

/**
 * The record with nothing unread, whatever the log holds. Nobody is to learn of it: where the other
 * side sees that it was read stays as it is.
 */
export function withNothingUnread(record: ConversationRecord, log: LogRecord): ConversationRecord {
  return { ...record, readIndex: log.lastIndex, readCounted: log.counted, ownCounted: 0 };
}

/** A person has read all there is, in a world that is being made up. */
export async function readEverything(
  work: Work,
  { userID, logID, conversationID }: { userID: string; logID: string; conversationID: string },
): Promise<void> {
  const { lastIndex } = await readLog(work, logID);
  const newest = await entryAt(work, logID, lastIndex);
  if (!newest) return;
  const record = await conversationOf(work, userID, conversationID);
  saveConversation(work, userID, await readUpTo(work, { userID, logID }, record, newest));
}
