import { type ParsedConversationID, parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands, ReadPosition } from '../../protocol/commands.js';
import { requireGroup, requireMember } from '../groups/index.js';
import { entriesBefore, entryAt, type LogEntry, readLog } from '../messages/index.js';
import { findConversation, readUpTo, saveConversation } from './positions.js';
import { logIDFor } from './wire-conversation.js';

/** `conversations.read`: it only ever moves forward. */
export async function readConversation(
  work: SessionWork,
  { conversationID, position }: Commands['conversations.read']['request'],
): Promise<Record<string, never>> {
  const id = parseConversationID(conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return refuse(50002);
  await mustBeIn(work, id);
  const { userID } = work;
  const logID = logIDFor(userID, id);
  const record = await findConversation(work, userID, conversationID);
  const entry = await newestRead(work, logID, id, position);
  if (!record || !entry || entry.index <= record.readIndex) return {};
  saveConversation(work, userID, await readUpTo(work, { userID, logID }, record, entry));
  tellRead(work, conversationID, id, entry);
  return {};
}

async function mustBeIn(work: SessionWork, { type, targetID }: ParsedConversationID) {
  if (type === 'C2C') return;
  await requireMember(work, await requireGroup(work, targetID), work.userID);
}

/** The newest message that the position covers. */
async function newestRead(
  work: SessionWork,
  logID: string,
  { type }: ParsedConversationID,
  { time, sequence }: ReadPosition,
): Promise<LogEntry | undefined> {
  const { lastIndex } = await readLog(work, logID);
  if (type === 'GROUP') return entryAt(work, logID, Math.min(sequence, lastIndex));
  return newestUntil(work, logID, { time, before: lastIndex + 1 });
}

const STEP = 50;

/** From the newest backwards: what is read lies almost always at the end. */
async function newestUntil(
  work: SessionWork,
  logID: string,
  { time, before }: { time: number; before: number },
): Promise<LogEntry | undefined> {
  const entries = await entriesBefore(work, logID, { first: 1, before, limit: STEP });
  const found = entries.findLast(({ message }) => message.time <= time);
  const oldest = entries[0];
  if (found || !oldest) return found;
  return newestUntil(work, logID, { time, before: oldest.index });
}

function tellRead(
  { outbox, userID, session }: SessionWork,
  conversationID: string,
  { type, targetID }: ParsedConversationID,
  { message, index }: LogEntry,
): void {
  const position = { time: message.time, sequence: type === 'GROUP' ? index : 0 };
  outbox.toUser(
    userID,
    { type: 'conversations.read', conversationID, position },
    { except: session },
  );
  if (type !== 'C2C' || targetID === userID) return;
  outbox.toUser(targetID, { type: 'conversations.readByPeer', userID, time: message.time });
}
