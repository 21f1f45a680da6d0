import type { MethodName } from '@parlor/sdk';

/** What the native SDK below Electron does not have. Hooks take the refusal for a feature that the application does not have. */
export const LACKING = [
  'addMessageReaction',
  'removeMessageReaction',
  'getMessageReactions',
  'getAllUserListOfMessageReaction',
  'markGroupMemberList',
  'pinGroupMessage',
  'getPinnedGroupMessageList',
  'followUser',
  'unfollowUser',
  'checkFollowType',
  'getMyFollowersList',
  'getMyFollowingList',
  'getMutualFollowersList',
  'getUserFollowInfo',
  'setAllReceiveMessageOpt',
  'getAllReceiveMessageOpt',
] as const satisfies readonly MethodName[];

/** Not yet: the nouns that come next. Whoever adds a method takes it out here. */
export const NOT_YET = [
  'accept',
  'addConversationsToGroup',
  'addSignalingListener',
  'addToFriendGroup',
  'callExperimentalAPI',
  'cancel',
  'convertVoiceToText',
  'createAudioMessage',
  'createConversationGroup',
  'createFileMessage',
  'createFriendGroup',
  'createImageMessage',
  'createMergerMessage',
  'createTopicInCommunity',
  'createVideoMessage',
  'deleteConversationGroup',
  'deleteConversationsFromGroup',
  'deleteFriend',
  'deleteFriendGroup',
  'deleteMessageExtensions',
  'deleteTopicFromCommunity',
  'downloadMergerMessage',
  'getConversationGroupList',
  'getFriendGroupList',
  'getFriendList',
  'getFriendProfile',
  'getGroupMessageReadMemberList',
  'getJoinedCommunityList',
  'getMessageExtensions',
  'getMessageListHopping',
  'getMessageReadReceiptList',
  'getSignalingInfo',
  'getTopicList',
  'invite',
  'inviteInGroup',
  'inviteInGroupSync',
  'inviteSync',
  'modifyInvitation',
  'reject',
  'removeFromFriendGroup',
  'removeSignalingListener',
  'renameConversationGroup',
  'renameFriendGroup',
  'searchCloudGroupMembers',
  'searchCloudGroups',
  'searchCloudMessages',
  'searchCloudUsers',
  'sendMessageReadReceipt',
  'setMessageExtensions',
  'updateFriend',
  'updateTopicProfile',
] as const satisfies readonly MethodName[];

type Absent = (typeof LACKING)[number] | (typeof NOT_YET)[number];

const ABSENT: ReadonlySet<string> = new Set<string>([...LACKING, ...NOT_YET]);

/** Whether a method is refused for good, or not done yet. */
export function isAbsent(method: string): boolean {
  return ABSENT.has(method);
}

/** They have to be there; the gate refuses them before they are called. */
export const ABSENT_METHODS = Object.fromEntries(
  [...ABSENT].map((name) => [name, absent]),
) as Readonly<Record<Absent, typeof absent>>;

function absent(): undefined {
  return undefined;
}
