import { EVENT, SYSTEM_CONVERSATION_ID } from '@parlor/sdk';
import { createCallPace } from '../../call-pace.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { messagesFeature } from '../messages/index.js';
import { NoticeList } from './notice-list.js';

/** How often the SDK's memory is looked into, at most. */
const LIMIT = { calls: 2, milliseconds: 1_000, gap: 500 };

/** Keeps the notices up to date while someone looks at them. */
export class GroupNoticesControl {
  readonly list = new NoticeList();
  readonly #viewers = createViewerCount();

  /**
   * Those that were kept while I was away come into the SDK's memory some time after the login, and it tells of them
   * by nothing but its list of conversations.
   */
  constructor(chat: ChatStore) {
    const isWatched = () => this.#viewers.keys().length > 0;
    const pace = createCallPace(chat.pace, LIMIT, () => {
      if (isWatched()) void chat.feature(messagesFeature).refetch(SYSTEM_CONVERSATION_ID);
    });
    chat.events.listen(EVENT.CONVERSATION_LIST_UPDATED, () => {
      if (isWatched()) pace.request();
    });
  }

  /** Someone looks at them; returns what ends that. */
  watch(): () => void {
    return this.#viewers.add('');
  }
}

/** The notices of a store. */
export const groupNoticesFeature: FeatureDefinition<GroupNoticesControl> = {
  create: (chat) => new GroupNoticesControl(chat),
};
