import { TYPES } from '@parlor/sdk';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { friendItems } from './friend-tags.js';

/** What the news are about. */
const ADDED = 1;
const DELETED = 2;
const ASKED = 3;
const SETTLED = 4;
const CHANGED = 5;
const READ = 7;

/** Friends who came and went, and who wants to become one. */
export const friendTellers: PushTellers = {
  'friends.added': ({ userIDs }) => [newsOf({ PushType: ADDED, FriendAdd_Account: userIDs })],
  'friends.deleted': ({ userIDs }) => [newsOf({ PushType: DELETED, FriendDel_Account: userIDs })],
  'friends.changed': ({ friends }) => [
    newsOf({
      PushType: CHANGED,
      FriendUpInfo: friends.map(({ userID, ...change }) => ({
        Friend_Account: userID,
        Sns: friendItems(change),
      })),
    }),
  ],
  'friendApplications.added': ({ application }, session) => {
    const { userID, nick, avatar, time, source, wording, type } = application;
    const isMine = type === TYPES.SNS_APPLICATION_SENT_BY_ME;
    const item = {
      PendencyAdd_Account: userID,
      ProfileImNick: nick,
      ProfileImImage: avatar,
      AddTime: time,
      AddSource: source,
      AddWording: wording,
    };
    const From_Account = isMine ? session.userID : userID;
    return [newsOf({ PushType: ASKED, From_Account, PendencyAdd: [item] })];
  },
  'friendApplications.deleted': ({ userIDs }) => [
    newsOf({ PushType: SETTLED, FrienPencydDel_Account: userIDs }),
  ],
  'friendApplications.read': () => [newsOf({ PushType: READ, ReportTime: 1 })],
};

function newsOf(news: WireBody): WireBody {
  return { Event: 7, FriendListMod: [news] };
}
