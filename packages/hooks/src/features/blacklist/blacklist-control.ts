import { EVENT } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { shareList } from '../../plain-copy.js';
import { malformedData, type Problems } from '../../problems.js';
import { isName } from '../../read-text.js';
import { ToldState } from '../../told/told-state.js';

/** Their userIDs. */
type Blacklist = readonly string[];

/** Keeps the list of those whom I have blocked. */
export class BlacklistControl extends ToldState<Blacklist> {
  constructor(chat: ChatStore) {
    super(chat, {
      key: 'blacklist',
      nothing: [],
      ask: () => chat.sdk.getBlacklist(),
      read: (live, shown) => readBlacklist(live, shown, chat.problems),
      share: shareList,
    });
    chat.events.listen(EVENT.BLACKLIST_UPDATED, ({ data }) => this.onEvent(data));
  }
}

/** The blacklist of a store. */
export const blacklistFeature: FeatureDefinition<BlacklistControl> = {
  create: (chat) => new BlacklistControl(chat),
};

function readBlacklist(live: unknown, shown: Blacklist, problems: Problems): Blacklist {
  if (!Array.isArray(live)) throw malformedData('blacklist');
  const userIDs = new Set<string>();
  for (const userID of live) {
    if (isName(userID)) userIDs.add(userID);
    else problems.malformed('userID on the blacklist');
  }
  return shareList([...userIDs], shown);
}
