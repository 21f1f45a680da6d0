import { type ParsedConversationID, parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands, ReadPosition } from '../../protocol/commands.js';
import { entriesAfter, type LogEntry } from '../messages/index.js';
import { requirePlaceForMember } from '../topic-messages/index.js';
import type { ConversationRecord } from './conversations.records.js';
import { conversationOf, readUpTo, saveConversation } from './positions.js';
import { logIDFor } from './wire-conversation.js';

/** `conversations.read`: it only ever moves forward. */
export async function readConversation(
  work: SessionWork,
  { conversationID, position }: Commands['conversations.read']['request'],
): Promise<Record<string, never>> {
  const id = parseConversationID(conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return refuse(50002);
  await mustBeIn(work, id);
  const entry = await moveRead(work, id, position);
  if (entry) tellRead(work, conversationID, id, entry);
  return {};
}

/** Writes down that the person has read up to a position. Returns up to where, if that is news. */
export async function moveRead(
  work: SessionWork,
  id: ParsedConversationID,
  position: ReadPosition,
): Promise<LogEntry | undefined> {
  const { userID } = work;
  const logID = logIDFor(userID, id);
  // Of a topic there is nothing written down before it is first read.
  const record = await conversationOf(work, userID, id.type + id.targetID);
  const entry = await newestRead(work, logID, record, position);
  if (entry) saveConversation(work, userID, await readUpTo(work, { userID, logID }, record, entry));
  return entry;
}

/** The peer is told up to when their messages were read; in a group nobody is. */
export function tellPeer(
  { outbox, userID }: SessionWork,
  { type, targetID }: ParsedConversationID,
  { message }: LogEntry,
): void {
  if (type !== 'C2C' || targetID === userID) return;
  outbox.toUser(targetID, { type: 'conversations.readByPeer', userID, time: message.time });
}

async function mustBeIn(work: SessionWork, { type, targetID }: ParsedConversationID) {
  if (type === 'C2C') return;
  await requirePlaceForMember(work, targetID);
}

/** The newest message that the position covers, if it was not read before. */
async function newestRead(
  work: SessionWork,
  logID: string,
  { conversationID, readIndex }: ConversationRecord,
  { time, sequence }: ReadPosition,
): Promise<LogEntry | undefined> {
  const unread = await entriesAfter(work, logID, readIndex);
  const isGroup = parseConversationID(conversationID)?.type === TYPES.CONV_GROUP;
  return unread.findLast(({ message, index }) =>
    isGroup ? index <= sequence : message.time <= time,
  );
}

function tellRead(
  work: SessionWork,
  conversationID: string,
  id: ParsedConversationID,
  entry: LogEntry,
): void {
  const { outbox, userID, session } = work;
  const { message, index } = entry;
  const position = { time: message.time, sequence: id.type === 'GROUP' ? index : 0 };
  outbox.toUser(
    userID,
    { type: 'conversations.read', conversationID, position },
    { except: session },
  );
  tellPeer(work, id, entry);
}
