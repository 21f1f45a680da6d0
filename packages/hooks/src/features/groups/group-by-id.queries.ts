import { toChatError } from '@parlor/sdk';
import { queryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import type { FoundGroupSnapshot } from './group-snapshot.js';
import { searchGroup } from './search-group.js';

/** The query of whether there is such a group, and what anybody may know of it. */
export function groupByIDOptions(chat: ChatStore, groupID: string, isReady: boolean) {
  return queryOptions({
    ...QUERY_OPTIONS,
    queryKey: chat.feature(queriesFeature).key('group-by-id', groupID),
    queryFn: () => findGroup(chat, groupID),
    enabled: isReady && groupID !== '',
    // What is found is as it was then, and what is not there now may come.
    gcTime: 60_000,
  });
}

/** There is none with this ID, and none can have what is no ID of a group. */
const NONE = [10010, 10015];

async function findGroup(chat: ChatStore, groupID: string): Promise<FoundGroupSnapshot | null> {
  try {
    return await searchGroup(chat, groupID);
  } catch (thrown) {
    const error = toChatError(thrown);
    if (NONE.includes(error.code)) return null;
    throw error;
  }
}
