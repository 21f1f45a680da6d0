import { queryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { count } from '../../read-number.js';

/** How many follow a person, are followed, and both. */
export interface FollowCounts {
  /** How many follow them. */
  readonly followers: number;
  /** How many they follow. */
  readonly following: number;
  /** How many do both. */
  readonly mutual: number;
}

/** The query of a person's counts; of my own when there is no userID. */
export function followCountsOptions(chat: ChatStore, userID: string | undefined, isReady: boolean) {
  return queryOptions({
    ...QUERY_OPTIONS,
    queryKey: chat.feature(queriesFeature).key('follow-counts', userID ?? ''),
    queryFn: () => getCounts(chat, userID),
    enabled: isReady && userID !== '',
  });
}

async function getCounts(chat: ChatStore, userID: string | undefined): Promise<FollowCounts> {
  const { calls, sdk } = chat;
  const answer: unknown = await calls.call(() =>
    userID === undefined ? sdk.getUserFollowInfo() : sdk.getUserFollowInfo([userID]),
  );
  const info: unknown = Array.isArray(answer) ? answer[0] : undefined;
  if (!isRecord(info)) throw malformedData('answer about the number of followers');
  return {
    followers: count(info['followersCount']),
    following: count(info['followingCount']),
    mutual: count(info['mutualFollowersCount']),
  };
}
