import { queryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import { profileOf, profilesFeature } from '../profiles/index.js';

/** The query of whether there is such a person. The profile itself is in the state. */
export function userByIDOptions(chat: ChatStore, userID: string, isReady: boolean) {
  return queryOptions({
    ...QUERY_OPTIONS,
    queryKey: chat.feature(queriesFeature).key('user-by-id', userID),
    queryFn: () => isThere(chat, userID),
    enabled: isReady && userID !== '',
    // Who is not there now may come.
    gcTime: 60_000,
  });
}

async function isThere(chat: ChatStore, userID: string): Promise<boolean> {
  const { calls, sdk, state } = chat;
  const profiles = chat.feature(profilesFeature);
  if (profileOf(profiles.slice.read(), userID)) return true;
  const answer = await calls.call(() => sdk.getUserProfile({ userIDList: [userID] }));
  const found = profiles.add(answer);
  // The query tells of it at once: the profile has to be there by then.
  state.publish();
  return found.some((profile) => profile.userID === userID);
}
