import { EVENT } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { ToldState } from '../../told/told-state.js';
import { type Applications, NO_APPLICATIONS } from './application-snapshot.js';
import { readApplications, shareApplications } from './read-applications.js';

/** Keeps the open applications for friendship. */
export class FriendApplicationsControl extends ToldState<Applications> {
  constructor(chat: ChatStore) {
    super(chat, {
      key: 'friend-applications',
      nothing: NO_APPLICATIONS,
      ask: () => chat.sdk.getFriendApplicationList(),
      read: (live, shown) => readApplications(live, shown, chat.problems),
      share: shareApplications,
    });
    chat.events.listen(EVENT.FRIEND_APPLICATION_LIST_UPDATED, ({ data }) => this.onEvent(data));
  }
}

/** The applications of a store. */
export const friendApplicationsFeature: FeatureDefinition<FriendApplicationsControl> = {
  create: (chat) => new FriendApplicationsControl(chat),
};
