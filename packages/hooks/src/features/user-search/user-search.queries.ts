import { toChatError } from '@parlor/sdk';
import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { count } from '../../read-number.js';
import { text } from '../../read-text.js';
import { profilesFeature } from '../profiles/index.js';
import { optionsOf, type UserSearch, wordsOf } from './user-search.js';

/** What all pages so far come to. The people themselves are in the state. */
export interface FoundUsers {
  readonly userIDs: readonly string[];
  readonly totalCount: number;
}

/** Which page is asked for. */
interface PageParam {
  /** Where it begins; `''` for the first. */
  readonly cursor: string;
  /** How many are before it. */
  readonly index: number;
}

interface FoundPage extends FoundUsers {
  /** The one behind it; `undefined` when this is the last. */
  readonly next: PageParam | undefined;
}

const FIRST_PAGE: PageParam = { cursor: '', index: 0 };
const NOBODY: FoundPage = { userIDs: [], totalCount: 0, next: undefined };

/** The query of whom a search in the cloud finds. */
export function userSearchOptions(chat: ChatStore, search: UserSearch, isReady: boolean) {
  const { match = 'or', gender, minBirthday, maxBirthday } = search;
  const keywords = wordsOf(search);
  const root = chat.feature(queriesFeature).key('user-search');
  const queryKey: readonly unknown[] = [
    ...root,
    { keywords, match, gender, minBirthday, maxBirthday },
  ];
  return infiniteQueryOptions({
    ...QUERY_OPTIONS,
    queryKey,
    // The SDK throws when there is nothing to look for.
    queryFn: ({ pageParam }) => (keywords.length > 0 ? getPage(chat, search, pageParam) : NOBODY),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ next }: FoundPage) => next,
    select: joinPages,
    enabled: isReady && keywords.length > 0,
    // Who was found a while ago is not who would be found now.
    gcTime: 60_000,
  });
}

/** A cursor is not good for ever; who reads for longer goes through the pages before once more. */
async function getPage(
  chat: ChatStore,
  search: UserSearch,
  { cursor, index }: PageParam,
): Promise<FoundPage> {
  try {
    return await askForPage(chat, search, { cursor, index });
  } catch (thrown) {
    if (cursor === '' || !toChatError(thrown).is(27003)) throw thrown;
  }
  let page = await askForPage(chat, search, FIRST_PAGE);
  for (let before = 0; before < index; before += 1) {
    if (!page.next) return { ...page, userIDs: [] };
    page = await askForPage(chat, search, page.next);
  }
  return page;
}

async function askForPage(
  chat: ChatStore,
  search: UserSearch,
  { cursor, index }: PageParam,
): Promise<FoundPage> {
  const { calls, sdk, state } = chat;
  const answer: unknown = await calls.call(() => sdk.searchCloudUsers(optionsOf(search, cursor)));
  if (!isRecord(answer) || !Array.isArray(answer['searchResultList'])) {
    throw malformedData('search result');
  }
  const users = chat.feature(profilesFeature).add(answer['searchResultList']);
  // The query tells its pages at once: whom they name has to be there by then.
  state.publish();
  const following = text(answer['cursor']);
  return {
    userIDs: users.map(({ userID }) => userID),
    totalCount: count(answer['totalCount']),
    next: following === '' ? undefined : { cursor: following, index: index + 1 },
  };
}

/** Each once: a page can repeat who was on the one before. */
function joinPages({ pages }: InfiniteData<FoundPage>): FoundUsers {
  const userIDs = [...new Set(pages.flatMap((page) => page.userIDs))];
  return { userIDs, totalCount: pages.at(-1)?.totalCount ?? 0 };
}
