import { EVENT } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { ToldState } from '../../told/told-state.js';
import { profilesFeature, readProfile } from '../profiles/index.js';
import { indexOf, shareFriends } from './friend-index.js';
import { FriendProfiles } from './friend-profiles.js';
import type { FriendList } from './friend-snapshot.js';
import { readFriends } from './read-friends.js';

/** Keeps the list of friends, and what is newest of their profiles. */
export class FriendsControl extends ToldState<FriendList> {
  readonly #profiles: FriendProfiles;

  constructor(chat: ChatStore) {
    const profiles = new FriendProfiles();
    super(chat, {
      key: 'friends',
      nothing: [],
      ask: () => chat.sdk.getFriendList(),
      read: (live, shown) => readFriends(live, shown, profiles, chat.problems),
      share: shareFriends,
    });
    this.#profiles = profiles;
    // Who reports profiles that are none.
    chat.feature(profilesFeature);
    chat.life.listen({ reset: () => profiles.forget() });
    chat.events.listen(EVENT.FRIEND_LIST_UPDATED, ({ data }) => this.onEvent(data));
    chat.events.listen(EVENT.PROFILE_UPDATED, ({ data }) => {
      if (chat.life.isReady && Array.isArray(data)) this.#learn(data);
    });
  }

  #learn(lives: readonly unknown[]): void {
    const { told } = this.slice.read();
    const friends = indexOf(told);
    const news = lives.flatMap((live) => {
      const profile = readProfile(live);
      return profile && friends.has(profile.userID) ? [profile] : [];
    });
    if (news.length === 0) return;
    for (const profile of news) this.#profiles.learn(profile);
    const newest = new Map(news.map((profile) => [profile.userID, profile]));
    const renewed = told.map((friend) => {
      const profile = newest.get(friend.userID);
      return profile ? { ...friend, profile } : friend;
    });
    this.change({ told: shareFriends(renewed, told) });
  }
}

/** The friends of a store. */
export const friendsFeature: FeatureDefinition<FriendsControl> = {
  create: (chat) => new FriendsControl(chat),
};
