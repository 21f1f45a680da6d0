import type { PushTellers } from '../gateway/handler.js';
import { addedToBlacklist, removedFromBlacklist } from './blacklist-news.js';

/** What I did with my blacklist in another instance. */
export const blacklistTellers: PushTellers = {
  'blacklist.added': ({ userIDs }) => [addedToBlacklist(userIDs)],
  'blacklist.removed': ({ userIDs }) => [removedFromBlacklist(userIDs)],
};
