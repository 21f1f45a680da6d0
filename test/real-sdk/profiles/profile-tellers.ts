import type { PushTellers } from '../gateway/handler.js';
import { profileItems } from './profile-tags.js';

/** Numbers and texts travel under different names in a push. */
function told({ Tag, Value }: Readonly<Record<string, unknown>>) {
  return typeof Value === 'number' ? { Tag, ValueNum: Value } : { Tag, ValueBytes: Value };
}

/** Changes of profiles. */
export const profileTellers: PushTellers = {
  'profiles.updated': ({ profiles }) => [
    {
      Event: 8,
      ProfileDataMod: profiles.map((profile) => ({
        PushType: 1,
        Profile_Account: profile.userID,
        ProfileList: profileItems(profile).map(told),
      })),
    },
  ],
};
