import type { ChatResponse, ChatSDK, FollowListPage } from '@parlor/sdk';
import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { text } from '../../read-text.js';
import { followFeature } from './follow-control.js';
import { readEntry } from './follow-entry.js';
import type { FollowPage } from './follow-list.js';
import type { FollowList } from './follow-relation.js';

type Ask = (sdk: ChatSDK, cursor: string) => Promise<ChatResponse<FollowListPage>>;

const ASK: Readonly<Record<FollowList, Ask>> = {
  followers: (sdk, cursor) => sdk.getMyFollowersList(cursor),
  following: (sdk, cursor) => sdk.getMyFollowingList(cursor),
  mutual: (sdk, cursor) => sdk.getMutualFollowersList(cursor),
};

/** The query of one of the lists of followers: pages of people. What was told since is in the state. */
export function followListOptions(chat: ChatStore, list: FollowList, isReady: boolean) {
  return infiniteQueryOptions({
    ...QUERY_OPTIONS,
    queryKey: chat.feature(queriesFeature).key('follow-list', list),
    queryFn: ({ pageParam }) => getPage(chat, list, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: FollowPage) => cursor || undefined,
    select: selectPages,
    enabled: isReady,
  });
}

async function getPage(chat: ChatStore, list: FollowList, cursor: string): Promise<FollowPage> {
  const { calls, sdk, problems } = chat;
  const askedAt = chat.feature(followFeature).count;
  const answer: unknown = await calls.call(() => ASK[list](sdk, cursor));
  if (!isRecord(answer) || !Array.isArray(answer['resultList'])) {
    throw malformedData('list of followers');
  }
  const entries = answer['resultList'].flatMap((live: unknown) => {
    const entry = readEntry(live);
    if (!entry) problems.malformed('follower');
    return entry ?? [];
  });
  return { entries, cursor: text(answer['nextCursor']), askedAt };
}

function selectPages({ pages }: InfiniteData<FollowPage>): readonly FollowPage[] {
  return pages;
}
