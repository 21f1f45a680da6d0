import { parseConversationID } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { firstKeptOf, openGroupLog, page, pageSize } from './history.js';
import { entriesBefore, entriesFrom, entryOf, indexAtTime, readLog } from './message-log.js';
import { c2cLogID } from './messages.records.js';
import { toldOf } from './receivers.js';

type SequenceHop = Commands['messages.hopBySequence'];
type TimeHop = Commands['messages.hopByTime'];

/** `messages.hopBySequence` */
export async function hopBySequence(
  work: SessionWork,
  request: SequenceHop['request'],
): Promise<SequenceHop['reply']> {
  const conversation = parseConversationID(request.conversationID);
  if (conversation?.type !== 'GROUP') return refuse(50002);
  const log = await openGroupLog(work, conversation.targetID);
  if (!log) return { messages: [], unseen: [], isCompleted: true };
  const { logID, first } = log;
  const { lastIndex } = await readLog(work, logID);
  const limit = pageSize(request.limit);
  const last = Math.max(0, Math.trunc(request.sequence ?? lastIndex));
  const lowest = Math.max(1, last - limit + 1);
  const range = { first: Math.max(first, lowest), before: last + 1, limit };
  const messages = await toldOf(work, logID, await entriesBefore(work, logID, range));
  const seen = new Set(messages.map(({ sequence }) => sequence));
  const unseen = numbers(lowest, Math.min(last, lastIndex)).filter((number) => !seen.has(number));
  return { messages, unseen, isCompleted: lowest <= first };
}

/** `messages.hopByTime` */
export async function hopByTime(
  work: SessionWork,
  request: TimeHop['request'],
): Promise<TimeHop['reply']> {
  const conversation = parseConversationID(request.conversationID);
  if (conversation?.type !== 'C2C') return refuse(50002);
  const logID = c2cLogID(work.userID, conversation.targetID);
  const kept = await firstKeptOf(work, request.conversationID);
  const { limit } = request;
  if (request.towards === 'older') {
    const before = (await lastNumber(work, logID, request)) + 1;
    return page(work, logID, { first: kept, before, limit });
  }
  const first = Math.max(kept, await firstNumber(work, logID, request));
  return pageFrom(work, logID, { first, limit });
}

/** Goes on until the page is full: what is not for this person leaves no gap in it. */
async function pageFrom(
  work: SessionWork,
  logID: string,
  { first, limit }: { first: number; limit: number },
): Promise<TimeHop['reply']> {
  const wanted = pageSize(limit);
  const { lastIndex } = await readLog(work, logID);
  const entries = await entriesFrom(work, logID, { first, limit: wanted });
  const messages = await toldOf(work, logID, entries);
  const newest = entries.at(-1)?.index ?? lastIndex;
  const missing = wanted - messages.length;
  if (newest >= lastIndex || missing === 0) return { messages, isCompleted: newest >= lastIndex };
  const newer = await pageFrom(work, logID, { first: newest + 1, limit: missing });
  return { ...newer, messages: [...messages, ...newer.messages] };
}

/** Where older ones begin: at the newest, if no place is named. */
async function lastNumber(work: SessionWork, logID: string, request: TimeHop['request']) {
  const beside = await besideNumber(work, logID, request);
  if (beside !== undefined) return beside - 1;
  if (request.time !== undefined)
    return (await indexAtTime(work, logID, Math.floor(request.time) + 1)) - 1;
  return (await readLog(work, logID)).lastIndex;
}

/** Where newer ones begin: behind the newest, if no place is named. */
async function firstNumber(work: SessionWork, logID: string, request: TimeHop['request']) {
  const beside = await besideNumber(work, logID, request);
  if (beside !== undefined) return beside + 1;
  if (request.time !== undefined) return indexAtTime(work, logID, request.time);
  return (await readLog(work, logID)).lastIndex + 1;
}

async function besideNumber(
  work: SessionWork,
  logID: string,
  { besideID }: TimeHop['request'],
): Promise<number | undefined> {
  if (besideID === undefined) return undefined;
  const entry = await entryOf(work, logID, besideID);
  return entry ? entry.index : refuse(20026);
}

/** These two and all between them. */
function numbers(lowest: number, highest: number): number[] {
  return Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, place) => lowest + place);
}
