import { EVENT } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { ToldState } from '../../told/told-state.js';
import { friendsFeature } from '../friends/index.js';
import type { FriendGroupSnapshot } from './friend-group-snapshot.js';
import { groupsOf, type ToldAndShown } from './group-members.js';
import { readFriendGroups, shareGroups, type ToldGroup } from './read-friend-groups.js';

/** Keeps the friend groups. Who is in them, each friend says. */
export class FriendGroupsControl extends ToldState<readonly ToldGroup[]> {
  readonly #chat: ChatStore;
  #last: {
    readonly groups: readonly ToldGroup[];
    readonly friends: ToldAndShown;
    readonly answer: readonly FriendGroupSnapshot[];
  } = { groups: [], friends: { told: [], shown: [] }, answer: [] };

  constructor(chat: ChatStore) {
    super(chat, {
      key: 'friend-groups',
      nothing: [],
      ask: () => chat.sdk.getFriendGroupList(),
      read: (live, shown) => readFriendGroups(live, shown, chat.problems),
      share: shareGroups,
    });
    this.#chat = chat;
    chat.events.listen(EVENT.FRIEND_GROUP_LIST_UPDATED, ({ data }) => {
      this.onEvent(data);
      // Of the friends the SDK tells up to a second later.
      queueMicrotask(() => void this.#friends.refetch());
    });
  }

  /** Someone looks at the groups, and so at the friends; returns what ends that. */
  override watch(): () => void {
    const unwatchFriends = this.#friends.watch();
    const unwatch = super.watch();
    return () => {
      unwatch();
      unwatchFriends();
    };
  }

  /** The groups with who is in them: the same list while nothing has changed. */
  groupsOf(groups: readonly ToldGroup[], friends: ToldAndShown): readonly FriendGroupSnapshot[] {
    const last = this.#last;
    const isSame =
      last.groups === groups &&
      last.friends.told === friends.told &&
      last.friends.shown === friends.shown;
    if (!isSame) this.#last = { groups, friends, answer: groupsOf(groups, friends, last.answer) };
    return this.#last.answer;
  }

  /** As they are now, published or not. */
  current(): readonly FriendGroupSnapshot[] {
    return groupsOf(this.slice.read().shown, this.#friends.slice.read(), []);
  }

  get #friends() {
    return this.#chat.feature(friendsFeature);
  }
}

/** The friend groups of a store. */
export const friendGroupsFeature: FeatureDefinition<FriendGroupsControl> = {
  create: (chat) => new FriendGroupsControl(chat),
};
