import { list, text } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import { changesOf, profileItems } from './profile-tags.js';

/** Profiles. */
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
};
