import { parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { GROUP_TYPE_RULES, requireGroup, requireMember } from '../group-records/index.js';
import { findProfile } from '../profiles/index.js';
import { MAX_PINNED } from './conversations.rules.js';
import {
  conversationOf,
  conversationsOf,
  findConversation,
  saveConversation,
} from './positions.js';

/** `conversations.pin`: one that is not yet in the list comes into it, pinned or not. */
export async function pinConversation(
  work: SessionWork,
  { conversationID, isPinned }: Commands['conversations.pin']['request'],
): Promise<Record<string, never>> {
  const { userID, session } = work;
  const known = await findConversation(work, userID, conversationID);
  if (!known) await mustExist(work, conversationID);
  if (isPinned && (await isPinningFull(work, conversationID))) return refuse(51012);
  const record = known ?? (await conversationOf(work, userID, conversationID));
  saveConversation(work, userID, { ...record, isPinned, isListed: true });
  if (record.isPinned === isPinned) return {};
  const push = { type: 'conversations.pinned', conversationID, isPinned } as const;
  work.outbox.toUser(userID, push, { except: session });
  return {};
}

async function isPinningFull(work: SessionWork, conversationID: string): Promise<boolean> {
  const all = await conversationsOf(work, work.userID);
  const others = all.filter((other) => other.isPinned && other.conversationID !== conversationID);
  return others.length >= MAX_PINNED;
}

async function mustExist(work: SessionWork, conversationID: string): Promise<void> {
  const id = parseConversationID(conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return refuse(50002);
  if (id.type === 'C2C') {
    if (!(await findProfile(work, id.targetID))) refuse(50001);
    return;
  }
  const group = await requireGroup(work, id.targetID);
  await requireMember(work, group, work.userID);
  // A live room is in the list only while one is in it: there is nothing to keep a pin on.
  if (GROUP_TYPE_RULES[group.type].isLive) refuse(50002);
}
