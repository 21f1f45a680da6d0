export {
  ChatError,
  type ChatErrorInit,
  PARAMS_VALIDATE_FAILED,
  toChatError,
} from './chat-error.js';
export type { ChatResponse, ChatSDK } from './chat-sdk.js';
export { type ChatSDKLike, narrowChatSDK } from './chat-sdk-like.js';
export { EVENT, TSignaling, TYPES, VERSION } from './constants.js';
export type {
  C2CConversation,
  Conversation,
  ConversationBase,
  ConversationListResult,
  GetConversationListOptions,
  GroupAtInfo,
  GroupConversation,
  LastMessage,
  MessageRemindType,
  SystemConversation,
} from './conversation.js';
export { describeErrorCode, type ErrorCode, type ErrorDescription } from './error-codes.js';
export type {
  ChatEvent,
  ChatEventHandler,
  ChatEventMap,
  ChatEventName,
  RevokedMessageStub,
} from './events.js';
export type {
  CreateGroupOptions,
  CreateGroupResult,
  GetGroupMemberListOptions,
  GetGroupProfileOptions,
  Group,
  GroupMember,
  GroupMemberListPage,
  GroupMemberRole,
  GroupSelfInfo,
  GroupType,
  InviteOption,
  JoinGroupOptions,
  JoinGroupResult,
  JoinOption,
  JoinStatus,
} from './group.js';
export {
  c2cConversationID,
  communityIDOfTopic,
  groupConversationID,
  isCommunityID,
  isTopicID,
  type ParsedConversationID,
  parseConversationID,
  SYSTEM_CONVERSATION_ID,
} from './ids.js';
export type {
  AudioPayload,
  CreateMessageOptions,
  CustomMessage,
  CustomPayload,
  FaceMessage,
  FacePayload,
  FilePayload,
  GetMessageListOptions,
  GroupSystemNoticeMessage,
  GroupTipMessage,
  ImageInfo,
  ImagePayload,
  LocationPayload,
  MergerPayload,
  Message,
  MessageBase,
  MessageListPage,
  MessageOf,
  MessagePayloads,
  MessagePriority,
  MessageStatus,
  MessageType,
  SendableConversationType,
  SendMessageOptions,
  SimplifiedMessage,
  TextAtPayload,
  TextMessage,
  TextPayload,
  UserInfo,
  VideoPayload,
} from './message.js';
export { METHOD_NAMES, type MethodName } from './method-names.js';
export type { KickedOutType, LoginOptions, LoginResult, NetState } from './session.js';
export type {
  ChangedGroupProfile,
  GroupSystemNoticePayload,
  GroupTipPayload,
  TipMember,
} from './tip.js';
export type {
  AdminForbidType,
  AllowType,
  Gender,
  KeyValue,
  Profile,
  UpdateMyProfileOptions,
} from './user.js';
