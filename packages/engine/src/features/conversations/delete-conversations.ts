import { type ParsedConversationID, parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { readLog } from '../messages/index.js';
import { MAX_DELETED } from './conversations.rules.js';
import { findConversation, saveConversation, withNothingUnread } from './positions.js';
import { logIDFor } from './wire-conversation.js';

type Deletion = Commands['conversations.delete'];

/**
 * `conversations.delete`: what is not there is not missed. The pin goes; marks, custom data and
 * conversation groups stay for when the conversation comes back.
 */
export async function deleteConversations(
  work: SessionWork,
  { conversationIDs, clearsHistory }: Deletion['request'],
): Promise<Deletion['reply']> {
  const { userID, session, settings, outbox } = work;
  if (conversationIDs.length > MAX_DELETED) return refuse(50002);
  for (const conversationID of conversationIDs) {
    await deleteOne(work, parsed(conversationID), { conversationID, clearsHistory });
  }
  if (settings.syncsDeletedConversations) {
    const push = { type: 'conversations.deleted', conversationIDs } as const;
    outbox.toUser(userID, push, { except: session });
  }
  return {};
}

/** `conversations.clear`: nobody is told, not even the other instances of who clears. */
export async function clearHistory(
  work: SessionWork,
  { conversationID }: Commands['conversations.clear']['request'],
): Promise<Record<string, never>> {
  const { userID } = work;
  const id = parsed(conversationID);
  const record = await findConversation(work, userID, conversationID);
  if (!record) return {};
  const log = await readLog(work, logIDFor(userID, id));
  saveConversation(work, userID, {
    ...withNothingUnread(record, log),
    isListed: true,
    clearedIndex: log.lastIndex,
    ...(record.left && { left: { lastMessage: null } }),
  });
  return {};
}

async function deleteOne(
  work: SessionWork,
  id: ParsedConversationID,
  { conversationID, clearsHistory }: { conversationID: string; clearsHistory: boolean },
): Promise<void> {
  const { userID } = work;
  const record = await findConversation(work, userID, conversationID);
  if (!record) return;
  const log = await readLog(work, logIDFor(userID, id));
  saveConversation(work, userID, {
    ...withNothingUnread(record, log),
    isPinned: false,
    isListed: false,
    deletedIndex: log.lastIndex,
    ...(clearsHistory && { clearedIndex: log.lastIndex }),
  });
}

function parsed(conversationID: string): ParsedConversationID {
  const id = parseConversationID(conversationID);
  return !id || id.type === TYPES.CONV_SYSTEM ? refuse(50002) : id;
}
