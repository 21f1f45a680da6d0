import type { WireBody } from '../gateway/wire-frame.js';

/** `PushType` of what is told of a blacklist. */
const ADDED = 5;
const REMOVED = 6;

/** People are on the blacklist from now on. */
export function addedToBlacklist(userIDs: readonly string[]): WireBody {
  return newsOf({ PushType: ADDED, BlackListAddAccount: userIDs });
}

/** They are not any more. */
export function removedFromBlacklist(userIDs: readonly string[]): WireBody {
  return newsOf({ PushType: REMOVED, BlackListDelAccount: userIDs });
}

function newsOf(news: WireBody): WireBody {
  return { Event: 7, FriendListMod: [news] };
}
