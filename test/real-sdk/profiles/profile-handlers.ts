import { list, text } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import { changesOf, profileItems } from './profile-tags.js';

/** Profiles, and the lists of people, which are empty: the engine has no friends yet. */
export const profileHandlers: Handlers = {
  async portrait_get_all({ body, session }) {
    const userIDList = list(body, 'UserItem').map((item) => text(item, 'To_Account'));
    const { profiles } = await session.call('profiles.get', { userIDList });
    const UserProfileItem = profiles.map((profile) => ({
      To_Account: profile.userID,
      ProfileItem: profileItems(profile),
      ResultCode: 0,
    }));
    return { UserProfileItem };
  },
  async portrait_set({ body, session }) {
    await session.call('profiles.update', { changes: changesOf(body) });
    return {};
  },
  black_list_get: () => ({ BlackListItem: [], StartIndex: 0, CurrentSequence: 1 }),
  friend_get: () => ({
    FriendNum: 0,
    CompleteFlag: 1,
    NextStartIndex: 0,
    StandardSequence: 1,
    CustomSequence: 1,
    UserDataItem: [],
  }),
  pendency_get: () => ({
    PendencyItem: [],
    UnreadPendencyCount: 0,
    StartTime: 0,
    CurrentSequence: 0,
  }),
  group_get: () => ({ CurrentSequence: 0, ResultItem: [] }),
};
