import type { Profile } from '@parlor/sdk';
import type { FollowList } from '../../../packages/engine/src/protocol/follow-commands.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { FOLLOW_TYPES } from './follow-types.js';

/** `IsAdd` */
const ADDED = 1;
const REMOVED = 0;

/** Who came to lists of followers, and who left them. */
export const followTellers: PushTellers = {
  'follow.added': ({ profile, lists }) => [
    newsOf({ ...toldOf(profile), FollowDiffList: diffsOf(lists, ADDED) }),
  ],
  'follow.removed': ({ userID, lists }) => [
    newsOf({ From_Account: userID, FollowDiffList: diffsOf(lists, REMOVED) }),
  ],
};

function newsOf(change: WireBody): WireBody {
  return { Event: 25, FollowChangeList: [change] };
}

function diffsOf(lists: readonly FollowList[], IsAdd: number): WireBody[] {
  return lists.map((list) => ({ IsAdd, FollowType: FOLLOW_TYPES[list] }));
}

/** The fields are told by names of their own, and those that were never set are not. */
function toldOf(profile: Profile): WireBody {
  const fields = {
    From_Account: profile.userID,
    NickName: profile.nick,
    FaceUrl: profile.avatar,
    Gender: profile.gender,
    Birthday: profile.birthday,
    Location: profile.location,
    SelfSignature: profile.selfSignature,
    AllowType: profile.allowType,
    Language: profile.language,
    MessageSettings: profile.messageSettings,
    AdminForbidType: profile.adminForbidType,
    // The SDK takes `Level` for how messages are announced.
    level: profile.level,
    Role: profile.role,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== 0),
  );
}
