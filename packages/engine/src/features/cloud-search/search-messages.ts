import { type ParsedConversationID, parseConversationID, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type {
  WireFound,
  WireFoundConversation,
  WireMessageSearch,
} from '../../protocol/cloud-search.js';
import { conversationsOf, findConversation, firstKeptIndex } from '../conversations/index.js';
import { findGroup, findMember } from '../group-records/index.js';
import { c2cLogID, groupLogID, type LogEntry } from '../messages/index.js';
import {
  type MessageQuestion,
  messageQuestionOf,
  pageSizeOf,
  WRONG_QUESTION,
} from './cloud-search.rules.js';
import { foundInLog } from './found-in-log.js';
import { cursorOf, descending, type Place, pageOf, placeOf } from './page.js';

type Reply = WireFound<WireFoundConversation>;

/** The types of groups whose messages are searched. */
const SEARCHED_GROUPS: ReadonlySet<string> = new Set([
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
]);

/** `search.messages` */
export async function searchMessages(
  work: SessionWork,
  request: WireMessageSearch,
): Promise<Reply> {
  const question = messageQuestionOf(request);
  const count = pageSizeOf(request);
  const { conversationID, cursor } = request;
  const place = placeOf(cursor, secondsOf(work.clock), conversationID === undefined);
  const search = { question, count, place, from: request.from, to: request.to };
  return conversationID === undefined
    ? searchEverything(work, search)
    : searchConversation(work, conversationID, search);
}

/** What is looked for, when, and which page of it. */
interface Search {
  question: MessageQuestion;
  count: number;
  place: Place;
  from: number | undefined;
  to: number | undefined;
}

/** Conversations, that in which something was found last first. */
async function searchEverything(work: SessionWork, search: Search): Promise<Reply> {
  const all: (WireFoundConversation & { newest: number })[] = [];
  for (const { conversationID } of await conversationsOf(work, work.userID)) {
    const entries = await foundIn(work, conversationID, search);
    const [first] = entries;
    if (!first) continue;
    const { message } = first;
    const messageCount = entries.length;
    const messages = messageCount === 1 ? [message] : [];
    all.push({ conversationID, messageCount, messages, newest: message.time });
  }
  const { count, place } = search;
  const keyOfOne = ({ newest, conversationID }: (typeof all)[number]) =>
    `${descending(newest)} ${conversationID}`;
  const { page, next } = pageOf(all, keyOfOne, { after: place.after, count });
  return {
    totalCount: all.length,
    cursor: cursorOf({ until: place.until, after: next }),
    found: page.map(({ newest: _newest, ...one }) => one),
  };
}

/** The messages of one conversation, the newest first. */
async function searchConversation(
  work: SessionWork,
  conversationID: string,
  search: Search,
): Promise<Reply> {
  const entries = await foundIn(work, conversationID, search);
  const messageCount = entries.length;
  const { count, place } = search;
  // By their numbers in the log: what is deleted meanwhile moves none of the others.
  const keyOfOne = ({ index }: LogEntry) => descending(index);
  const { page, next } = pageOf(entries, keyOfOne, { after: place.after, count });
  const found = [{ conversationID, messageCount, messages: page.map(({ message }) => message) }];
  return {
    totalCount: messageCount,
    cursor: cursorOf({ until: place.until, after: next }),
    found: messageCount > 0 ? found : [],
  };
}

async function foundIn(
  work: SessionWork,
  conversationID: string,
  { question, place, from, to = place.until }: Search,
): Promise<LogEntry[]> {
  const log = await searchedLog(work, conversationID);
  if (!log) return [];
  return foundInLog(work, { ...log, from, to: Math.min(to, place.until) }, question);
}

/** The log of a conversation, and from where on this person sees it; `undefined` when it is not searched. */
async function searchedLog(
  work: SessionWork,
  conversationID: string,
): Promise<{ logID: string; first: number } | undefined> {
  const conversation = parseConversationID(conversationID);
  if (!conversation || conversation.type === TYPES.CONV_SYSTEM) return refuse(WRONG_QUESTION);
  const logID = await logIDOf(work, conversation);
  if (logID === undefined) return undefined;
  const record = await findConversation(work, work.userID, conversationID);
  return { logID, first: record ? firstKeptIndex(record) : 1 };
}

async function logIDOf(
  work: SessionWork,
  { type, targetID }: ParsedConversationID,
): Promise<string | undefined> {
  if (type === TYPES.CONV_C2C) return c2cLogID(work.userID, targetID);
  const group = await findGroup(work, targetID);
  if (!group || !SEARCHED_GROUPS.has(group.type)) return undefined;
  return (await findMember(work, group, work.userID)) ? groupLogID(targetID) : undefined;
}
