import { c2cConversationID, groupConversationID, parseConversationID } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { findConversation, firstKeptIndex } from '../conversations/index.js';
import { requirePlaceForMember } from '../topic-messages/index.js';
import { entriesBefore, entryOf, readLog } from './message-log.js';
import { c2cLogID, groupLogID } from './messages.records.js';
import { toldOf } from './receivers.js';

type Request = Commands['messages.history']['request'];
type Page = Commands['messages.history']['reply'];

/** As many as a client asks for which looks for invitations among what is unread. */
const MAX_MESSAGES_PER_PAGE = 500;

/** `messages.history` */
export async function getHistory(work: SessionWork, request: Request): Promise<Page> {
  const conversation = parseConversationID(request.conversationID);
  if (conversation?.type === 'C2C') return c2cHistory(work, conversation.targetID, request);
  if (conversation?.type === 'GROUP') return groupHistory(work, conversation.targetID, request);
  return refuse(50002);
}

async function c2cHistory(work: SessionWork, peer: string, request: Request): Promise<Page> {
  const logID = c2cLogID(work.userID, peer);
  const first = await firstKeptOf(work, c2cConversationID(peer));
  const { beforeID } = request;
  if (beforeID === undefined) return newestPage(work, logID, first, request.limit);
  const oldest = await entryOf(work, logID, beforeID);
  if (!oldest) return refuse(20026);
  return page(work, logID, { first, before: oldest.index, limit: request.limit });
}

/** The first message of a conversation that its person can read, and has not cleared. */
export async function firstKeptOf(work: SessionWork, conversationID: string): Promise<number> {
  const record = await findConversation(work, work.userID, conversationID);
  return record ? firstKeptIndex(record) : 1;
}

async function groupHistory(work: SessionWork, groupID: string, request: Request): Promise<Page> {
  const log = await openGroupLog(work, groupID);
  if (!log) return { messages: [], isCompleted: true };
  const { logID, first } = log;
  const { beforeSequence, limit } = request;
  if (beforeSequence === undefined) return newestPage(work, logID, first, limit);
  return page(work, logID, { first, before: beforeSequence, limit });
}

/** The log of a group or topic that this person is in, and from where on they see it. Live rooms have none. */
export async function openGroupLog(
  work: SessionWork,
  placeID: string,
): Promise<{ logID: string; first: number } | undefined> {
  const { rules } = await requirePlaceForMember(work, placeID);
  if (rules.isLive) return undefined;
  const first = await firstKeptOf(work, groupConversationID(placeID));
  return { logID: groupLogID(placeID), first };
}

async function newestPage(
  work: SessionWork,
  logID: string,
  first: number,
  limit: number,
): Promise<Page> {
  const { lastIndex } = await readLog(work, logID);
  return page(work, logID, { first, before: lastIndex + 1, limit });
}

/** Goes back until the page is full: what is not for this person leaves no gap in it. */
export async function page(
  work: SessionWork,
  logID: string,
  { first, before, limit }: { first: number; before: number; limit: number },
): Promise<Page> {
  const wanted = pageSize(limit);
  const entries = await entriesBefore(work, logID, { first, before, limit: wanted });
  const messages = await toldOf(work, logID, entries);
  const oldest = entries[0]?.index ?? first;
  const missing = wanted - messages.length;
  if (oldest <= first || missing === 0) return { messages, isCompleted: oldest <= first };
  const older = await page(work, logID, { first, before: oldest, limit: missing });
  return { ...older, messages: [...older.messages, ...messages] };
}

/** How many messages a page has, at most, when so many are asked for. */
export function pageSize(limit: number): number {
  return Math.max(1, Math.min(limit, MAX_MESSAGES_PER_PAGE));
}
