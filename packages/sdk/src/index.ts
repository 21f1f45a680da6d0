export type {
  AttributeEvents,
  DeletedGroupAttributes,
  GroupAttributeKeysOptions,
  GroupAttributes,
  GroupAttributesResult,
  GroupAttributesUpdate,
  WriteGroupAttributesOptions,
} from './attribute.js';
export type { BlacklistEvents } from './blacklist.js';
export {
  ChatError,
  type ChatErrorInit,
  PARAMS_VALIDATE_FAILED,
  toChatError,
} from './chat-error.js';
export type { ChatResponse } from './chat-response.js';
export type { ChatSDK } from './chat-sdk.js';
export { type ChatSDKLike, narrowChatSDK } from './chat-sdk-like.js';
export { EVENT, TSignaling, TYPES, VERSION } from './constants.js';
export type {
  C2CConversation,
  Conversation,
  ConversationBase,
  ConversationBatchResult,
  ConversationEvents,
  ConversationFailure,
  ConversationListResult,
  DeleteConversationOptions,
  GetConversationListOptions,
  GroupAtInfo,
  GroupConversation,
  LastMessage,
  LastMessageOf,
  MarkConversationOptions,
  MessageRemindType,
  NoLastMessage,
  PinConversationOptions,
  SetAllMessageReadOptions,
  SetConversationCustomDataOptions,
  SetConversationDraftOptions,
  SetConversationDraftResult,
  SystemConversation,
} from './conversation.js';
export type {
  ConversationGroupEvents,
  ConversationGroupMembers,
  ConversationsOfGroupOptions,
  CreateConversationGroupOptions,
  RenameConversationGroupOptions,
} from './conversation-group.js';
export type {
  ChangeGroupCounterOptions,
  CounterEvents,
  GetGroupCountersOptions,
  GroupCounters,
  GroupCountersResult,
  GroupCounterUpdate,
  SetGroupCountersOptions,
} from './counter.js';
export type {
  AudioFileLike,
  AudioPayloadOptions,
  CreateMediaMessageOptions,
  CreateMessageOptions,
  FileLike,
  FilePayloadOptions,
  InputLike,
  MergerPayloadOptions,
  RecorderResult,
  TextAtPayload,
  VideoFileLike,
  VideoPayloadOptions,
} from './create-message.js';
export {
  describeErrorCode,
  type ErrorCode,
  type ErrorName,
  listErrorCodes,
} from './error-codes/error-codes.js';
export type { ErrorDescription } from './error-codes/error-description.js';
export type { ChatEvent, ChatEventHandler, ChatEventMap, ChatEventName } from './events.js';
export type {
  GetGroupReceiptsByUsersOptions,
  HandleGroupInvitationOptions,
  HandleGroupInvitationResult,
  KeyFeatureStatistics,
  MessageLongPollingOptions,
  RoomCustomData,
} from './experimental.js';
export type {
  ExtensionEvents,
  MessageExtension,
  MessageExtensionOutcome,
  MessageExtensionOutcomes,
  MessageExtensionsDeletion,
  MessageExtensionsResult,
  MessageExtensionsUpdate,
} from './extension.js';
export { foldText } from './fold-text.js';
export type {
  FollowCheck,
  FollowEvents,
  FollowListChange,
  FollowListEntry,
  FollowListPage,
  FollowResult,
  FollowType,
  FollowUserInfo,
  UserFollowInfo,
} from './follow.js';
export type {
  AddFriendOptions,
  AddFriendResult,
  AddFriendType,
  CheckFriendOptions,
  CheckFriendResult,
  CheckFriendType,
  DeleteFriendOptions,
  DeleteFriendResult,
  DeleteFriendType,
  Friend,
  FriendCheck,
  FriendEvents,
  FriendProfileResult,
  FriendRelation,
  UpdateFriendOptions,
} from './friend.js';
export type {
  AcceptFriendApplicationOptions,
  DeleteFriendApplicationOptions,
  FriendApplication,
  FriendApplicationList,
  FriendApplicationType,
} from './friend-application.js';
export type {
  CreateFriendGroupOptions,
  CreateFriendGroupResult,
  FriendGroup,
  FriendGroupMemberFailure,
  FriendGroupMembersOptions,
  FriendGroupMembersResult,
} from './friend-group.js';
export type {
  Group,
  GroupEvents,
  GroupLastMessage,
  GroupSelfInfo,
  GroupType,
  InviteOption,
  JoinOption,
  JoinStatus,
} from './group.js';
export type {
  GroupApplication,
  GroupApplicationBase,
  GroupDecision,
  GroupDecisionSubject,
  GroupInvitationApplication,
  GroupJoinApplication,
  HandleGroupApplicationOptions,
  HandleGroupApplicationResult,
} from './group-application.js';
export type {
  AddGroupMemberOptions,
  AddGroupMemberResult,
  CloudGroupMemberSearchResult,
  DeleteGroupMemberOptions,
  DeleteGroupMemberResult,
  FoundGroupMember,
  FoundGroupMembers,
  GetGroupMemberListOptions,
  GetGroupMemberProfileOptions,
  GroupMember,
  GroupMemberChange,
  GroupMemberListPage,
  GroupMemberRole,
  MarkGroupMemberListOptions,
  MarkGroupMemberListResult,
  SearchCloudGroupMembersOptions,
  SetGroupMemberCustomFieldOptions,
  SetGroupMemberMuteTimeOptions,
  SetGroupMemberNameCardOptions,
  SetGroupMemberRoleOptions,
} from './group-member.js';
export type {
  ChangeGroupOwnerOptions,
  CreateGroupOptions,
  CreateGroupResult,
  FirstGroupMember,
  GetGroupProfileOptions,
  GroupListResult,
  JoinGroupOptions,
  JoinGroupResult,
  UpdateGroupProfileOptions,
  UpdateGroupProfileResult,
} from './group-options.js';
export { type GroupOperation, mayInGroup, outranks } from './group-permissions.js';
export type {
  CloudGroupSearchResult,
  SearchableGroupType,
  SearchCloudGroupsOptions,
} from './group-search.js';
export type {
  C2CMessageListHop,
  GetMessageListHoppingOptions,
  GetMessageListOptions,
  GroupMessageListHop,
  MessageListHop,
  MessageListPage,
} from './history.js';
export {
  c2cConversationID,
  communityID,
  communityIDOfTopic,
  groupConversationID,
  isCommunityID,
  isTopicID,
  type ParsedConversationID,
  parseConversationID,
  SYSTEM_CONVERSATION_ID,
  topicID,
} from './ids.js';
export type {
  AudioMessage,
  CustomMessage,
  FaceMessage,
  FileMessage,
  ForwardableMessage,
  GroupSystemNoticeMessage,
  GroupTipMessage,
  ImageMessage,
  LocationMessage,
  MergerMessage,
  Message,
  MessageBase,
  MessageElement,
  MessageOf,
  MessagePriority,
  MessageStatus,
  SendableConversationType,
  TextMessage,
  UserInfo,
  VideoMessage,
} from './message.js';
export type { MessageEvents, RevokedMessageStub } from './message-events.js';
export type {
  AudioPayload,
  CustomPayload,
  FacePayload,
  FilePayload,
  ImageInfo,
  ImagePayload,
  LocationPayload,
  MergerElement,
  MergerPayload,
  MessagePayloads,
  MessageType,
  SimplifiedElement,
  SimplifiedMessage,
  TextPayload,
  VideoPayload,
} from './message-payloads.js';
export type {
  CloudMessageSearchResult,
  CloudSearchPage,
  FoundConversation,
  KeywordListMatchType,
  MessageSearchFilter,
  SearchableMessageType,
  SearchCloudMessagesOptions,
} from './message-search.js';
export type {
  ConvertVoiceToTextOptions,
  ConvertVoiceToTextResult,
  TranslateTextOptions,
  TranslateTextResult,
  VoiceLanguage,
} from './message-text.js';
export { METHOD_NAMES, type MethodName } from './method-names.js';
export type { AttributeMethods } from './methods/attribute-methods.js';
export type { BlacklistMethods } from './methods/blacklist-methods.js';
export type { ConversationGroupMethods } from './methods/conversation-group-methods.js';
export type { ConversationMethods } from './methods/conversation-methods.js';
export type { CounterMethods } from './methods/counter-methods.js';
export type { ExtensionMethods } from './methods/extension-methods.js';
export type { FollowMethods } from './methods/follow-methods.js';
export type { FriendMethods } from './methods/friend-methods.js';
export type { GroupMethods } from './methods/group-methods.js';
export type { HistoryMethods } from './methods/history-methods.js';
export type { MemberMethods } from './methods/member-methods.js';
export type { MessageMethods } from './methods/message-methods.js';
export type { PresenceMethods } from './methods/presence-methods.js';
export type { ProfileMethods } from './methods/profile-methods.js';
export type { ReactionMethods } from './methods/reaction-methods.js';
export type { ReceiptMethods } from './methods/receipt-methods.js';
export type { SessionMethods } from './methods/session-methods.js';
export type { SignalingMethods } from './methods/signaling-methods.js';
export type { TopicMethods } from './methods/topic-methods.js';
export type {
  GroupMessagePinned,
  GroupMessageUnpinned,
  PinGroupMessageOptions,
  PinnedGroupMessage,
  PinnedGroupMessageChange,
  PinnedGroupMessageUpdate,
  UnpinnedMessageStub,
} from './pinned-message.js';
export type {
  OwnStatus,
  PresenceEvents,
  UserStatus,
  UserStatusResult,
  UserStatusSubscriptionResult,
  UserStatusType,
} from './presence.js';
export type {
  GetAllUserListOfMessageReactionOptions,
  GetMessageReactionsOptions,
  MessageReaction,
  MessageReactions,
  MessageReactionsResult,
  MessageReactionUserPage,
  ReactionEvents,
} from './reaction.js';
export type {
  C2CReadReceipt,
  GetGroupMessageReadMemberListOptions,
  GroupMessageReadMemberPage,
  GroupReadReceipt,
  MessageReadReceiptListResult,
  ReceiptEvents,
} from './receipt.js';
export type {
  AllReceiveMessageOpt,
  BasicRemindType,
  SetAllReceiveMessageOptOptions,
  SetAllReceiveMessageOptResult,
  SetGroupRemindTypeOptions,
  SetGroupRemindTypeResult,
  SetUserRemindTypeOptions,
  SetUserRemindTypeResult,
  UserRemindTypeFailure,
} from './remind-type.js';
export type {
  AndroidPushInfo,
  ApnsPushInfo,
  MessageControlInfo,
  OfflinePushInfo,
  SendMessageOptions,
  WebhookInfo,
} from './send-options.js';
export type {
  ChatModuleName,
  CreateChatOptions,
  FreshLogin,
  KickedOutType,
  LoginOptions,
  LoginResult,
  NetState,
  RepeatedLogin,
  ServerConfig,
  SessionEvents,
} from './session.js';
export type {
  AnswerInvitationOptions,
  InvitationOptions,
  InvitationTimeout,
  InviteInGroupOptions,
  InviteOptions,
  ModifyInvitationOptions,
  SignalingActionType,
  SignalingData,
  SignalingEvent,
  SignalingEventData,
  SignalingEventHandler,
  SignalingEventMap,
  SignalingEventName,
  SignalingResponse,
} from './signaling.js';
export type {
  AdminNotice,
  AnswerableNotice,
  BanNotice,
  GroupEndedNotice,
  GroupSystemNoticeBase,
  GroupSystemNoticePayload,
  InvitationAnsweredNotice,
  InvitationApprovalNotice,
  InvitationNotice,
  JoinApplicationNotice,
  JoinDecisionNotice,
  MembershipNotice,
  MutedNotice,
  RemindTypeNotice,
  RemovedNotice,
  TopicCreatedNotice,
  TopicDeletedNotice,
  UserDefinedNotice,
} from './system-notice.js';
export type {
  AdminCanceledTip,
  AdminSetTip,
  ChangedGroupProfile,
  ChangedTopicInfo,
  GroupJoinType,
  GroupProfileUpdatedTip,
  GroupTipBase,
  GroupTipPayload,
  MemberBannedTip,
  MemberJoinedTip,
  MemberKickedOutTip,
  MemberProfileUpdatedTip,
  MemberQuitTip,
  MemberUnbannedTip,
  TipMember,
  TipOperator,
  TipRole,
  TopicUpdatedTip,
} from './tip.js';
export type {
  CreateTopicOptions,
  DeleteTopicResult,
  FailedTopic,
  Topic,
  TopicAtInfo,
  TopicEvents,
  TopicLastMessage,
  TopicListOptions,
  TopicListResult,
  TopicSelfInfo,
  UpdateTopicProfileOptions,
} from './topic.js';
export type {
  ChatPlugins,
  UploadCallback,
  UploadFile,
  UploadFileType,
  UploadOptions,
  UploadPlugin,
  UploadPluginClass,
  UploadProgress,
  UploadResult,
} from './upload-plugin.js';
export type {
  AdminForbidType,
  AllowType,
  CloudUserSearchPage,
  Gender,
  KeyValue,
  Profile,
  ProfileEvents,
  SearchCloudUsersOptions,
  UpdateMyProfileOptions,
  UserFailure,
} from './user.js';
