import { isTopicID, parseConversationID } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { findGroup } from '../group-records/index.js';
import { readLog } from '../messages/index.js';
import type { ConversationRecord } from './conversations.records.js';
import {
  byNewest,
  cursorAfter,
  firstKeptIndex,
  type ListPlace,
  placeOf,
} from './conversations.rules.js';
import { conversationsOf, lastMessageFor } from './positions.js';
import { logIDFor, wireConversation } from './wire-conversation.js';

const MAX_CONVERSATIONS_PER_PAGE = 100;

type Request = Commands['conversations.list']['request'];
type Page = Commands['conversations.list']['reply'];

interface Listed extends ListPlace {
  record: ConversationRecord;
}

/** `conversations.list` */
export async function listConversations(work: SessionWork, request: Request): Promise<Page> {
  const after = placeOf(request.cursor);
  if (request.cursor !== '' && !after) return refuse(50002);
  const all = (await listed(work)).sort(byNewest);
  const rest = after ? all.filter((place) => byNewest(after, place) < 0) : all;
  const page = rest.slice(0, Math.max(1, Math.min(request.limit, MAX_CONVERSATIONS_PER_PAGE)));
  const last = page.at(-1);
  const isCompleted = page.length === rest.length;
  return {
    conversations: await toWire(work, page),
    cursor: last && !isCompleted ? cursorAfter(last) : '',
    isCompleted,
  };
}

async function listed(work: SessionWork): Promise<Listed[]> {
  const places: Listed[] = [];
  for (const record of await conversationsOf(work, work.userID)) {
    const place = await placeFor(work, record);
    if (place) places.push(place);
  }
  return places;
}

/** Where a conversation stands in the list; `undefined` when it is not in it. */
async function placeFor(
  work: SessionWork,
  record: ConversationRecord,
): Promise<Listed | undefined> {
  const { conversationID, isListed, left } = record;
  const id = parseConversationID(conversationID);
  if (!id || isTopicID(id.targetID) || (await isWithTopics(work, id.targetID))) return undefined;
  const logID = logIDFor(work.userID, id);
  const lastMessage = await lastMessageFor(work, { userID: work.userID, logID }, record);
  const { lastIndex } = await readLog(work, logID);
  // What is said in a group after one has left it brings nothing back.
  const newest = left ? record.readIndex : lastIndex;
  const isDeleted = newest <= (record.deletedIndex ?? 0);
  const hasMessages = lastMessage !== null || (!left && lastIndex >= firstKeptIndex(record));
  return (hasMessages && !isDeleted) || isListed
    ? { record, conversationID, time: lastMessage?.time ?? 0 }
    : undefined;
}

/** People talk in the topics of such a community, not in itself. */
async function isWithTopics(work: SessionWork, groupID: string): Promise<boolean> {
  return (await findGroup(work, groupID))?.isSupportTopic ?? false;
}

async function toWire(work: SessionWork, page: readonly Listed[]) {
  const found = await Promise.all(
    page.map(({ record }) => wireConversation(work, work.userID, record)),
  );
  return found.filter((conversation) => conversation !== undefined);
}
