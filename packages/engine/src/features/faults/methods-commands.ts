import type { MethodName } from '@parlor/sdk';
import type { CommandName } from '../../protocol/commands.js';

/** How signaling speaks: by messages. */
const SPEAKING = ['messages.send'] as const;

/** What each of the SDK's methods may ask the service while it is answered; nothing, for many. */
export const COMMANDS_OF = {
  // session
  login: ['session.login'],
  logout: ['session.logout'],
  destroy: ['session.logout'],
  isReady: [],
  getLoginUser: [],
  getServerTime: [],
  setLogLevel: [],
  registerPlugin: [],
  callExperimentalAPI: [
    'messages.send',
    'receipts.times',
    'groupApplications.answerInvitation',
    'notices.delete',
  ],
  on: [],
  once: [],
  off: [],

  // messages
  createTextMessage: [],
  createTextAtMessage: [],
  createImageMessage: [],
  createAudioMessage: [],
  createVideoMessage: [],
  createFileMessage: [],
  createFaceMessage: [],
  createLocationMessage: [],
  createCustomMessage: [],
  createMergerMessage: [],
  createForwardMessage: [],
  sendMessage: [
    'messages.send',
    'messages.keepMergedList',
    'files.permit',
    'files.begin',
    'files.put',
    'files.end',
  ],
  resendMessage: [
    'messages.send',
    'messages.keepMergedList',
    'files.permit',
    'files.begin',
    'files.put',
    'files.end',
  ],
  revokeMessage: ['messages.revoke'],
  deleteMessage: ['messages.delete'],
  modifyMessage: ['messages.modify'],
  findMessage: [],
  downloadMergerMessage: ['messages.mergedList'],
  getMessageList: ['messages.history'],
  getMessageListHopping: ['messages.hopBySequence', 'messages.hopByTime'],
  sendMessageReadReceipt: ['receipts.send'],
  getMessageReadReceiptList: ['receipts.counts'],
  getGroupMessageReadMemberList: ['receipts.members'],
  addMessageReaction: ['reactions.add'],
  removeMessageReaction: ['reactions.remove'],
  getMessageReactions: ['reactions.list'],
  getAllUserListOfMessageReaction: ['reactions.users'],
  setMessageExtensions: ['extensions.set'],
  getMessageExtensions: ['extensions.get'],
  deleteMessageExtensions: ['extensions.delete', 'extensions.clear'],
  translateText: ['language.translate'],
  convertVoiceToText: ['language.transcribe'],
  pinGroupMessage: ['pinnedMessages.set'],
  getPinnedGroupMessageList: ['pinnedMessages.list'],

  // signaling
  addSignalingListener: [],
  removeSignalingListener: [],
  invite: SPEAKING,
  inviteSync: SPEAKING,
  inviteInGroup: SPEAKING,
  inviteInGroupSync: SPEAKING,
  accept: SPEAKING,
  reject: SPEAKING,
  cancel: SPEAKING,
  modifyInvitation: ['messages.modify'],
  getSignalingInfo: [],

  // conversations
  getConversationList: ['conversations.list'],
  getConversationProfile: ['conversations.get'],
  deleteConversation: ['conversations.delete'],
  clearHistoryMessage: ['conversations.clear'],
  pinConversation: ['conversations.pin'],
  markConversation: ['conversations.mark'],
  setConversationCustomData: ['conversations.note'],
  setConversationDraft: [],
  setMessageRead: ['conversations.read'],
  setAllMessageRead: ['conversations.readAll'],
  getTotalUnreadMessageCount: [],
  setMessageRemindType: ['remindTypes.ofPeople', 'remindTypes.ofGroup'],
  setAllReceiveMessageOpt: ['doNotDisturb.set'],
  getAllReceiveMessageOpt: ['doNotDisturb.get'],
  getConversationGroupList: ['conversationGroups.list'],
  createConversationGroup: ['conversationGroups.create'],
  deleteConversationGroup: ['conversationGroups.delete'],
  renameConversationGroup: ['conversationGroups.rename'],
  addConversationsToGroup: ['conversationGroups.change'],
  deleteConversationsFromGroup: ['conversationGroups.change'],

  // groups
  getGroupList: ['groups.list'],
  getGroupProfile: ['groups.profile'],
  createGroup: ['groups.create'],
  dismissGroup: ['groups.dismiss'],
  updateGroupProfile: ['groupProfiles.update'],
  joinGroup: ['groups.join', 'guests.listen'],
  quitGroup: ['groups.quit', 'guests.leave'],
  searchGroupByID: ['groupProfiles.find'],
  getGroupOnlineMemberCount: ['groupProfiles.countOnline'],
  changeGroupOwner: ['groupProfiles.changeOwner'],
  getGroupApplicationList: ['groupApplications.list'],
  handleGroupApplication: ['groupApplications.answer'],
  getGroupMemberList: ['members.list', 'members.inRoom'],
  getGroupMemberProfile: ['members.profiles'],
  addGroupMember: ['members.add'],
  deleteGroupMember: ['members.putOut', 'members.ban'],
  setGroupMemberMuteTime: ['memberSettings.mute'],
  setGroupMemberRole: ['memberSettings.setRole'],
  setGroupMemberNameCard: ['memberSettings.setNameCard'],
  setGroupMemberCustomField: ['memberSettings.setCustomField'],
  markGroupMemberList: ['memberSettings.mark'],
  initGroupAttributes: ['attributes.init'],
  setGroupAttributes: ['attributes.set'],
  deleteGroupAttributes: ['attributes.delete', 'attributes.clear'],
  getGroupAttributes: ['attributes.get'],
  setGroupCounters: ['counters.update'],
  increaseGroupCounter: ['counters.update'],
  decreaseGroupCounter: ['counters.update'],
  getGroupCounters: ['counters.get'],

  // topics
  getJoinedCommunityList: ['groups.list'],
  createTopicInCommunity: ['topics.create'],
  deleteTopicFromCommunity: ['topics.delete'],
  updateTopicProfile: ['topics.update'],
  getTopicList: ['topics.list'],

  // people
  getMyProfile: ['profiles.get'],
  getUserProfile: ['profiles.get'],
  updateMyProfile: ['profiles.update'],
  getUserStatus: ['presence.query'],
  setSelfStatus: ['presence.say'],
  subscribeUserStatus: ['presence.subscribe'],
  unsubscribeUserStatus: ['presence.unsubscribe'],
  getBlacklist: [],
  addToBlacklist: ['blacklist.add'],
  removeFromBlacklist: ['blacklist.remove'],
  getFriendList: [],
  addFriend: ['friends.add'],
  deleteFriend: ['friends.delete'],
  checkFriend: ['friends.check'],
  getFriendProfile: ['friends.get'],
  updateFriend: ['friends.update'],
  getFriendApplicationList: [],
  acceptFriendApplication: ['friendApplications.accept'],
  refuseFriendApplication: ['friendApplications.refuse'],
  deleteFriendApplication: ['friendApplications.delete'],
  setFriendApplicationRead: ['friendApplications.read'],
  getFriendGroupList: [],
  createFriendGroup: ['friendGroups.create'],
  deleteFriendGroup: ['friendGroups.delete'],
  renameFriendGroup: ['friendGroups.rename'],
  addToFriendGroup: ['friendGroups.change'],
  removeFromFriendGroup: ['friendGroups.change'],
  followUser: ['follow.add'],
  unfollowUser: ['follow.remove'],
  checkFollowType: ['follow.check'],
  getUserFollowInfo: ['follow.counts'],
  getMyFollowersList: ['follow.list'],
  getMyFollowingList: ['follow.list'],
  getMutualFollowersList: ['follow.list'],

  // search in the cloud
  searchCloudMessages: ['search.messages'],
  searchCloudUsers: ['search.users'],
  searchCloudGroups: ['search.groups'],
  searchCloudGroupMembers: ['search.members'],
} as const satisfies Readonly<Record<MethodName, readonly CommandName[]>>;

/** A method that asks the service, so that it can be refused. */
export type RefusableMethod = {
  [Name in MethodName]: (typeof COMMANDS_OF)[Name] extends readonly [] ? never : Name;
}[MethodName];

/** Whether a method by this name ever asks the service. */
export function isRefusable(name: string): name is RefusableMethod {
  return Object.hasOwn(COMMANDS_OF, name) && commandsOf(name).length > 0;
}

/** What a method may ask; nothing when there is none of this name. */
export function commandsOf(name: string): readonly CommandName[] {
  const all: Readonly<Record<string, readonly CommandName[]>> = COMMANDS_OF;
  return Object.hasOwn(all, name) ? (all[name] ?? []) : [];
}
