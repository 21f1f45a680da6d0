import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireMessageReactions } from '../../protocol/entities.js';
import {
  findMessage,
  requireConversation,
  requireMessage,
  type VisibleConversation,
} from '../visible-messages/index.js';
import { reactions, reactionsKey } from './reactions.records.js';
import { pageOf, usersOf } from './reactions.rules.js';
import { wireReaction } from './wire-reaction.js';

type ListCommand = Commands['reactions.list'];
type UsersCommand = Commands['reactions.users'];

/** `reactions.list`: a message that is not of the conversation is one without reactions. */
export async function listReactions(
  work: SessionWork,
  { conversationID, messageIDs, usersPerReaction }: ListCommand['request'],
): Promise<ListCommand['reply']> {
  const conversation = await requireConversation(work, conversationID);
  const messages: WireMessageReactions[] = [];
  for (const messageID of messageIDs) {
    messages.push(await reactionsTo(work, conversation, messageID, usersPerReaction));
  }
  return { messages };
}

async function reactionsTo(
  work: SessionWork,
  conversation: VisibleConversation,
  messageID: string,
  usersPerReaction: number,
): Promise<WireMessageReactions> {
  if (!(await findMessage(work, conversation, messageID))) return { messageID, reactions: [] };
  const found = await work.store.get(reactions, reactionsKey(conversation.logID, messageID));
  const told = (found ?? []).map(({ reactionID, userIDs }) => ({
    ...wireReaction(reactionID, userIDs, usersPerReaction),
    isMine: userIDs.includes(work.userID),
  }));
  return { messageID, reactions: told };
}

/** `reactions.users` */
export async function listReactionUsers(
  work: SessionWork,
  { conversationID, messageID, reactionID, offset, count }: UsersCommand['request'],
): Promise<UsersCommand['reply']> {
  const conversation = await requireConversation(work, conversationID);
  await requireMessage(work, conversation, messageID);
  const found = await work.store.get(reactions, reactionsKey(conversation.logID, messageID));
  return pageOf(usersOf(found ?? [], reactionID), { offset, count });
}
