import {
  type CloudMessageSearchResult,
  type KeywordListMatchType,
  type SearchableMessageType,
  toChatError,
} from '@parlor/sdk';
import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { type MessageSnapshot, readMessage } from '../messages/index.js';

/** What messages to look for. At least one of words, senders and types. */
export interface MessageSearch {
  /** At most 5; what is more is left out. */
  readonly keywords?: readonly string[];
  /** Whether any or all of the words must be there; `and` when left out. */
  readonly match?: KeywordListMatchType;
  /** At most 5 userIDs. */
  readonly senders?: readonly string[];
  /** Which kinds of messages; all that can be searched when left out. */
  readonly types?: readonly SearchableMessageType[];
  /** One conversation; all of them when left out. */
  readonly conversationID?: string;
  /** The time that is searched, in seconds since the epoch. */
  readonly from?: number;
  /** Until when; now when left out. */
  readonly to?: number;
}

/** A conversation in which something was found. */
export interface FoundIn {
  /** The conversation that they are in. */
  readonly conversationID: string;
  /** How many messages of it were found; on this page, when one conversation was searched. */
  readonly count: number;
  /** All of the page when one conversation was searched; else the one message, or none when there are several. */
  readonly messages: readonly MessageSnapshot[];
}

/** What all pages so far come to. */
export interface Found {
  /** Conversations, or messages when one conversation was searched. */
  readonly total: number;
  readonly conversations: readonly FoundIn[];
}

/** Which page is asked for. */
interface PageParam {
  /** Where it begins; `''` for the first. */
  readonly cursor: string;
  /** How many are before it. */
  readonly index: number;
  /** The end of the time that is searched, in seconds: the same for all pages. */
  readonly end: number;
}

interface FoundPage extends Found {
  /** The one behind it; `undefined` when this is the last. */
  readonly next: PageParam | undefined;
}

const MOST_KEYWORDS = 5;
const PAGE_SIZE = 20;

/** Whether there is anything to look for: the SDK throws where there is not. */
export function isSearch({ keywords, senders, types }: MessageSearch): boolean {
  return [wordsOf(keywords), senders ?? [], types ?? []].some((list) => list.length > 0);
}

/** The query of what a search in the cloud finds. */
export function messageSearchOptions(chat: ChatStore, search: MessageSearch, isReady: boolean) {
  const root = chat.feature(queriesFeature).key('message-search');
  const queryKey: readonly unknown[] = [...root, search];
  return infiniteQueryOptions({
    ...QUERY_OPTIONS,
    queryKey,
    queryFn: ({ pageParam }) => getPage(chat, search, pageParam),
    initialPageParam: firstPage(chat),
    getNextPageParam: ({ next }: FoundPage) => next,
    select: joinPages,
    enabled: isReady && isSearch(search),
    // What was found a while ago is not what would be found now.
    gcTime: 60_000,
  });
}

function firstPage({ pace }: ChatStore): PageParam {
  return { cursor: '', index: 0, end: Math.floor(pace.now() / 1000) };
}

/** A cursor is good for two minutes; who reads longer than that goes through the pages before once more. */
async function getPage(chat: ChatStore, search: MessageSearch, param: PageParam) {
  try {
    return await askForPage(chat, search, param);
  } catch (thrown) {
    if (param.cursor === '' || !toChatError(thrown).is(27003)) throw thrown;
  }
  let page = await askForPage(chat, search, { ...param, cursor: '', index: 0 });
  for (let index = 0; index < param.index; index += 1) {
    if (!page.next) return { ...page, conversations: [] };
    page = await askForPage(chat, search, page.next);
  }
  return page;
}

async function askForPage(
  chat: ChatStore,
  search: MessageSearch,
  { cursor, index, end }: PageParam,
): Promise<FoundPage> {
  const { calls, sdk } = chat;
  const answer: CloudMessageSearchResult = await calls.call(() =>
    sdk.searchCloudMessages(optionsOf(search, cursor, end)),
  );
  if (!isRecord(answer) || !Array.isArray(answer.searchResultList)) {
    throw malformedData('search result');
  }
  const conversations = answer.searchResultList.flatMap((found) => readFound(chat, found) ?? []);
  const next = answer.cursor ? { cursor: answer.cursor, index: index + 1, end } : undefined;
  return { total: answer.totalCount, conversations, next };
}

function optionsOf(search: MessageSearch, cursor: string, now: number) {
  const { match = 'and', senders = [], types = [], conversationID, from, to } = search;
  const end = to ?? now;
  return {
    keywordList: wordsOf(search.keywords),
    keywordListMatchType: match,
    ...(senders.length > 0 && { senderUserIDList: [...senders] }),
    ...(types.length > 0 && { messageTypeList: [...types] }),
    ...(conversationID && { conversationID }),
    ...(to !== undefined && { timePosition: to }),
    // A period of 0 would be none.
    ...(from !== undefined && { timePosition: end, timePeriod: Math.max(1, end - from) }),
    ...(cursor && { cursor }),
    count: PAGE_SIZE,
  };
}

function readFound(chat: ChatStore, found: unknown): FoundIn | undefined {
  if (!isRecord(found) || typeof found['conversationID'] !== 'string') {
    chat.problems.malformed('search result');
    return undefined;
  }
  const list: readonly unknown[] = Array.isArray(found['messageList']) ? found['messageList'] : [];
  const messages = list.flatMap((live) => {
    const message = readMessage(live);
    if (!message) chat.problems.malformed('message');
    return message ?? [];
  });
  const count = Number(found['messageCount']) || messages.length;
  return { conversationID: found['conversationID'], count, messages };
}

/** A conversation that is on several pages stands once. */
function joinPages({ pages }: InfiniteData<FoundPage>): Found {
  const byID = new Map<string, FoundIn>();
  for (const found of pages.flatMap((page) => page.conversations)) {
    const known = byID.get(found.conversationID);
    byID.set(found.conversationID, known ? joined(known, found) : found);
  }
  return { total: pages[0]?.total ?? 0, conversations: [...byID.values()] };
}

function joined(known: FoundIn, more: FoundIn): FoundIn {
  const messages = new Map([...known.messages, ...more.messages].map((one) => [one.ID, one]));
  return { ...known, count: known.count + more.count, messages: [...messages.values()] };
}

/** Without empty ones, each once, and no more than the service takes. */
function wordsOf(keywords: readonly string[] = []): string[] {
  const words = keywords.map((word) => word.trim()).filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_KEYWORDS);
}
