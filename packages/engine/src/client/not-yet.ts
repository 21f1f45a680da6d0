import { ChatError, type ChatSDK, type MethodName } from '@parlor/sdk';

/**
 * The methods that the local engine does not have yet, and the noun each will come with. The one list
 * of them: docs/not-yet-in-the-engine.md is held against it by a test.
 */
export const NOT_YET = {
  // messages
  searchGroupByID: 'groups',
  // conversations
  // people
  getUserStatus: 'presence',
  setSelfStatus: 'presence',
  subscribeUserStatus: 'presence',
  unsubscribeUserStatus: 'presence',
  getBlacklist: 'blacklist',
  addToBlacklist: 'blacklist',
  removeFromBlacklist: 'blacklist',
  getFriendList: 'friends',
  getFriendProfile: 'friends',
  addFriend: 'friends',
  deleteFriend: 'friends',
  checkFriend: 'friends',
  updateFriend: 'friends',
  getFriendApplicationList: 'friends',
  acceptFriendApplication: 'friends',
  refuseFriendApplication: 'friends',
  deleteFriendApplication: 'friends',
  setFriendApplicationRead: 'friends',
  getFriendGroupList: 'friends',
  createFriendGroup: 'friends',
  deleteFriendGroup: 'friends',
  renameFriendGroup: 'friends',
  addToFriendGroup: 'friends',
  removeFromFriendGroup: 'friends',
  followUser: 'follow',
  unfollowUser: 'follow',
  checkFollowType: 'follow',
  getUserFollowInfo: 'follow',
  getMyFollowersList: 'follow',
  getMyFollowingList: 'follow',
  getMutualFollowersList: 'follow',
  // groups
  updateGroupProfile: 'groups',
  changeGroupOwner: 'groups',
  getGroupApplicationList: 'groups',
  handleGroupApplication: 'groups',
  getGroupOnlineMemberCount: 'groups',
  getGroupMemberProfile: 'members',
  addGroupMember: 'members',
  deleteGroupMember: 'members',
  setGroupMemberMuteTime: 'members',
  setGroupMemberRole: 'members',
  setGroupMemberNameCard: 'members',
  setGroupMemberCustomField: 'members',
  markGroupMemberList: 'members',
  setGroupCounters: 'counters',
  increaseGroupCounter: 'counters',
  decreaseGroupCounter: 'counters',
  getGroupCounters: 'counters',
  getJoinedCommunityList: 'topics',
  createTopicInCommunity: 'topics',
  deleteTopicFromCommunity: 'topics',
  updateTopicProfile: 'topics',
  getTopicList: 'topics',
  // signaling
  addSignalingListener: 'signaling',
  removeSignalingListener: 'signaling',
  getSignalingInfo: 'signaling',
  invite: 'signaling',
  inviteInGroup: 'signaling',
  inviteSync: 'signaling',
  inviteInGroupSync: 'signaling',
  modifyInvitation: 'signaling',
  accept: 'signaling',
  reject: 'signaling',
  cancel: 'signaling',
} as const satisfies { readonly [Name in MethodName]?: string };

/** The missing methods, as far as the contract types them. */
type NotYetMethods = Pick<ChatSDK, keyof typeof NOT_YET & keyof ChatSDK>;

/** What would be a value at once cannot reject: these throw. */
const SYNCHRONOUS: ReadonlySet<string> = new Set<keyof typeof NOT_YET>([
  'addSignalingListener',
  'removeSignalingListener',
  'getSignalingInfo',
  'inviteSync',
  'inviteInGroupSync',
]);

/** A method for every name of the list, that fails with the one error that says so. */
export function notYetMethods(): NotYetMethods {
  const methods = Object.fromEntries(Object.keys(NOT_YET).map((name) => [name, notYet(name)]));
  if (!isComplete(methods)) throw new Error('A name is missing.');
  return methods;
}

function isComplete(methods: object): methods is NotYetMethods {
  return Object.keys(NOT_YET).every((name) => Object.hasOwn(methods, name));
}

function notYet(name: string): () => Promise<never> {
  return () => {
    const message =
      `${name} is not yet in Parlor’s local engine. It works on Tencent’s cloud; ` +
      'docs/not-yet-in-the-engine.md lists what is missing here.';
    const error = new ChatError({ code: -2, message });
    if (SYNCHRONOUS.has(name)) throw error;
    return Promise.reject(error);
  };
}
