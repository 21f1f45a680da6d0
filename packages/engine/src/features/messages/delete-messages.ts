import { type ParsedConversationID, parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { requirePlaceForMember } from '../topic-messages/index.js';
import { entryOf } from './message-log.js';
import { c2cLogID, groupLogID } from './messages.records.js';
import { noteDeleted } from './uncounted.js';

/** `messages.delete`: nobody is told, not even the other instances of who deletes. */
export async function deleteMessages(
  work: SessionWork,
  { conversationID, messageIDs }: Commands['messages.delete']['request'],
): Promise<Record<string, never>> {
  const { userID } = work;
  const id = parseConversationID(conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return refuse(50002);
  const logID = await logOf(work, id);
  for (const messageID of messageIDs) {
    const entry = await entryOf(work, logID, messageID);
    if (entry) noteDeleted(work, { logID, userID }, entry);
  }
  return {};
}

async function logOf(work: SessionWork, { type, targetID }: ParsedConversationID): Promise<string> {
  if (type === TYPES.CONV_C2C) return c2cLogID(work.userID, targetID);
  const { rules } = await requirePlaceForMember(work, targetID);
  return rules.isLive ? refuse(10035) : groupLogID(targetID);
}
