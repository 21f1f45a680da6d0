import { parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { isBoolean, isCount, isString, listOf, objectOf } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands, GroupReadPosition, ReadPosition } from '../../protocol/commands.js';
import { findProfile } from '../profiles/index.js';
import { requirePlaceForMember } from '../topic-messages/index.js';
import { listConversations } from './conversation-list.js';
import { clearHistory, deleteConversations } from './delete-conversations.js';
import { markConversations, noteConversations } from './label-conversations.js';
import { pinConversation } from './pin-conversation.js';
import { conversationOf } from './positions.js';
import { readAll } from './read-all.js';
import { readConversation } from './read-conversation.js';
import { wireConversation } from './wire-conversation.js';

const isPosition = objectOf<ReadPosition>({ time: isCount, sequence: isCount });
const isGroupPosition = objectOf<GroupReadPosition>({ groupID: isString, sequence: isCount });

type ConversationCommand =
  | 'conversations.list'
  | 'conversations.get'
  | 'conversations.read'
  | 'conversations.readAll'
  | 'conversations.pin'
  | 'conversations.delete'
  | 'conversations.clear'
  | 'conversations.mark'
  | 'conversations.note';

export const conversationRoutes: Routes<ConversationCommand> = {
  'conversations.list': forUsers(objectOf({ cursor: isString, limit: isCount }), listConversations),
  'conversations.get': forUsers(objectOf({ conversationID: isString }), getConversation),
  'conversations.read': forUsers(
    objectOf({ conversationID: isString, position: isPosition }),
    readConversation,
  ),
  'conversations.pin': forUsers(
    objectOf({ conversationID: isString, isPinned: isBoolean }),
    pinConversation,
  ),
  'conversations.readAll': forUsers(
    objectOf({ readsPeople: isBoolean, groups: listOf(isGroupPosition) }),
    readAll,
  ),
  'conversations.delete': forUsers(
    objectOf({ conversationIDs: listOf(isString), clearsHistory: isBoolean }),
    deleteConversations,
  ),
  'conversations.clear': forUsers(objectOf({ conversationID: isString }), clearHistory),
  'conversations.mark': forUsers(
    objectOf({ conversationIDs: listOf(isString), bit: isCount, isSet: isBoolean }),
    markConversations,
  ),
  'conversations.note': forUsers(
    objectOf({ conversationIDs: listOf(isString), customData: isString }),
    noteConversations,
  ),
};

/** One that is not yet in the list is described, and stays out of it. */
async function getConversation(
  work: SessionWork,
  { conversationID }: { conversationID: string },
): Promise<Commands['conversations.get']['reply']> {
  await mustBeVisible(work, conversationID);
  const record = await conversationOf(work, work.userID, conversationID);
  const conversation = await wireConversation(work, work.userID, record);
  return conversation ? { conversation } : refuse(50002);
}

async function mustBeVisible(work: SessionWork, conversationID: string): Promise<void> {
  const id = parseConversationID(conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return refuse(50002);
  if (id.type === 'C2C') {
    if (!(await findProfile(work, id.targetID))) refuse(2501);
    return;
  }
  await requirePlaceForMember(work, id.targetID);
}
