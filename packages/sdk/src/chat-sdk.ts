import type {
  Conversation,
  ConversationListResult,
  GetConversationListOptions,
} from './conversation.js';
import type { ChatEventHandler, ChatEventName } from './events.js';
import type {
  CreateGroupOptions,
  CreateGroupResult,
  GetGroupMemberListOptions,
  GetGroupProfileOptions,
  Group,
  GroupMemberListPage,
  JoinGroupOptions,
  JoinGroupResult,
} from './group.js';
import type {
  CreateMessageOptions,
  CustomMessage,
  CustomPayload,
  FaceMessage,
  FacePayload,
  GetMessageListOptions,
  Message,
  MessageListPage,
  SendMessageOptions,
  TextAtPayload,
  TextMessage,
  TextPayload,
} from './message.js';
import type { LoginOptions, LoginResult } from './session.js';
import type { Profile, UpdateMyProfileOptions } from './user.js';

/** How every method answers when it succeeds. */
export interface ChatResponse<Data> {
  code: 0;
  data: Data;
}

/**
 * The surface of an instance of `@tencentcloud/chat`.
 *
 * Three rules hold for every method:
 *
 * 1. **Ready.** Before SDK_READY, all but `login`, `logout`, `isReady`, `getLoginUser`, `on`, `off`,
 *    `destroy`, `setLogLevel`, `registerPlugin`, `callExperimentalAPI`, `joinGroup` and `quitGroup` emit ERROR and return a
 *    **rejecting promise, even where the method is synchronous when ready**. The code says why: 2024
 *    never logged in, 3000 logging in, 3001 login failed, 3002 to 3004 and 3006 kicked, 3005 logged out.
 * 2. **Valid.** Then a bad argument makes the call **throw** `Error('Params validate failed.')`
 *    synchronously, without a code.
 * 3. **Done.** Then the promise resolves with `{ code: 0, data }` or rejects with an Error that has
 *    `code`, `message` and `data`.
 *
 * Every call leaks a little in the real SDK and slows the next: never call it while rendering.
 */
export interface ChatSDK {
  // --- session -------------------------------------------------------------------------------

  /**
   * Logs in. **Resolved is not ready**: wait for SDK_READY.
   *
   * Rejects 2025 while another login is running, 70001 to 70052 when the ticket is refused, 2801
   * after 90 s without an answer. While someone is logged in it resolves with `repeatLogin: true` and
   * changes nothing, whoever is named.
   */
  login(options: LoginOptions): Promise<ChatResponse<LoginResult>>;
  /** Logs out; SDK_NOT_READY comes before the promise settles. Handlers stay. Rejects 2024 when nobody is logged in. */
  logout(): Promise<ChatResponse<Record<string, never>>>;
  /**
   * Logs out, closes the connection and drops every handler; calls in flight never settle.
   * Rejects 2024 when nobody was logged in, **and destroys all the same**.
   */
  destroy(): Promise<ChatResponse<Record<string, never>>>;
  /** Whether everything may be called. */
  isReady(): boolean;
  /** The userID, `''` unless logged in. */
  getLoginUser(): string;
  /** Milliseconds since the epoch by the service's clock. */
  getServerTime(): number;
  /** 0 all, 1 release, 2 warnings, 3 errors, 4 none, -1 debug. For the whole page. */
  setLogLevel(level: number): void;
  /** Registers plugins by name, such as `tim-upload-plugin`. Before the login. */
  registerPlugin(plugins: Record<string, unknown>): void;
  /** Adds a handler. The same one added twice is called twice, and removed by one `off`. */
  on<Name extends ChatEventName>(
    eventName: Name,
    handler: ChatEventHandler<Name>,
    context?: unknown,
  ): void;
  /** Adds a handler for one call; `off` cannot remove it. Needs ready, unlike `on`. */
  once<Name extends ChatEventName>(
    eventName: Name,
    handler: ChatEventHandler<Name>,
    context?: unknown,
  ): void;
  /** Removes a handler, however often it was added. */
  off<Name extends ChatEventName>(
    eventName: Name,
    handler: ChatEventHandler<Name>,
    context?: unknown,
    once?: boolean,
  ): void;

  /**
   * The SDK's back door, which its own UI kits use. Rejects 2905 for a key it does not know. Never gated.
   *
   * `clearLocalMessage` forgets the messages of a conversation that are in memory, so that the next
   * getMessageList asks the service; at once. `isIntl`: whether the application is one of an
   * international site. `isCommercialAbilityEnabled`: whether a paid feature may be used.
   */
  callExperimentalAPI(key: 'clearLocalMessage', conversationID: string): undefined;
  callExperimentalAPI(key: 'isIntl'): boolean;
  callExperimentalAPI(
    key: 'isCommercialAbilityEnabled',
    ability: number,
  ): Promise<ChatResponse<{ enabled: boolean }>>;

  // --- messages ------------------------------------------------------------------------------

  /** A text. Nothing is sent or stored; it may be shown at once. Throws on an empty text. */
  createTextMessage(options: CreateMessageOptions<TextPayload>): TextMessage;
  /** A text that mentions people; for groups. The list goes to `message.atUserList`. */
  createTextAtMessage(options: CreateMessageOptions<TextAtPayload>): TextMessage;
  /** A message whose meaning the app knows. Three empty fields are refused when sending (2403). */
  createCustomMessage(options: CreateMessageOptions<Partial<CustomPayload>>): CustomMessage;
  /** A sticker. */
  createFaceMessage(options: CreateMessageOptions<FacePayload>): FaceMessage;
  /**
   * Sends. Resolves with **the same instance**, its status `success`, `time` and (groups) `sequence`
   * set by the service. The sender gets no MESSAGE_RECEIVED; the conversation list event comes before
   * the promise settles. On failure `data.message` is the message, its status `fail`.
   *
   * Rejects 2105 for a plain object, 2106 for a wrong conversation type, 2403 for an empty one, 20003
   * for an unknown user, 10007 when not a member, 10010 for an unknown group, 80002 above 12 KB, 2801
   * after 15 s without an answer.
   */
  sendMessage(
    message: Message,
    options?: SendMessageOptions,
  ): Promise<ChatResponse<{ message: Message }>>;
  /** Sends a failed message again: same instance, same ID. On success it is the newest of its conversation. */
  resendMessage(
    message: Message,
    options?: SendMessageOptions,
  ): Promise<ChatResponse<{ message: Message }>>;
  /** A page of the history, newest page first, each page ascending. 15 messages or more. */
  getMessageList(options: GetMessageListOptions): Promise<ChatResponse<MessageListPage>>;
  /** The live message from memory, or `null`; never asks the service. `null` while it is being sent. */
  findMessage(messageID: string): Message | null;
  /** Everything up to now is read: for the list, for my other instances and, one to one, for the peer. */
  setMessageRead(options: { conversationID: string }): Promise<ChatResponse<Record<string, never>>>;

  // --- conversations -------------------------------------------------------------------------

  /** From memory: possibly empty before the first page has arrived. IDs, a filter, or all. */
  getConversationList(
    options?: string[] | GetConversationListOptions,
  ): Promise<ChatResponse<ConversationListResult>>;
  /** One conversation, complete with its profile. An unknown one is made and listed. 2501: no such user. */
  getConversationProfile(
    conversationID: string,
  ): Promise<ChatResponse<{ conversation: Conversation }>>;
  /** Pins or unpins; an unknown conversation is made. At most 50 pinned. */
  pinConversation(options: {
    conversationID: string;
    isPinned: boolean;
  }): Promise<ChatResponse<{ conversationID: string }>>;
  /** Unread messages of all listed conversations that notify; 0 right after the login. */
  getTotalUnreadMessageCount(): number;

  // --- profiles ------------------------------------------------------------------------------

  /** My own profile, from memory or the service. */
  getMyProfile(): Promise<ChatResponse<Profile>>;
  /** Profiles of others; unknown users are left out. At most 100 IDs. */
  getUserProfile(options: { userIDList: string[] }): Promise<ChatResponse<Profile[]>>;
  /** Changes what is given. 2721 unknown key or wrong type, 2722 nothing to change, 40601 too long. */
  updateMyProfile(options: UpdateMyProfileOptions): Promise<ChatResponse<Profile>>;

  // --- groups --------------------------------------------------------------------------------

  /** The groups I am in, without AVChatRooms and communities with topics. */
  getGroupList(): Promise<ChatResponse<{ groupList: Group[]; isSyncCompleted: boolean }>>;
  /** Asks the service, always. 10010 no such group, 10007 not a member. */
  getGroupProfile(options: GetGroupProfileOptions): Promise<ChatResponse<{ group: Group }>>;
  /** Creates a group; I own it. 2600 wrong type, 2602 wrong ID, 10021 ID in use, 10025 in use by me. */
  createGroup(options: CreateGroupOptions): Promise<ChatResponse<CreateGroupResult>>;
  /** Ends a group for all. Owner only, not Work: 10007. The conversation stays. */
  dismissGroup(groupID: string): Promise<ChatResponse<{ groupID: string }>>;
  /** Joins or applies, as the group says. 10010 no such group, 10007 not open, 10013 already in, 10014 full. */
  joinGroup(options: JoinGroupOptions): Promise<ChatResponse<JoinGroupResult>>;
  /** Leaves. 2623 not in it, 10009 the owner must not (but may in Work). The conversation stays. */
  quitGroup(groupID: string): Promise<ChatResponse<{ groupID: string }>>;
  /** A page of members; empty for a group I am not in. */
  getGroupMemberList(
    options: GetGroupMemberListOptions,
  ): Promise<ChatResponse<GroupMemberListPage>>;
}
