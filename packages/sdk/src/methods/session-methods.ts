import type { ChatResponse } from '../chat-response.js';
import type { ChatEventHandler, ChatEventName } from '../events.js';
import type {
  GetGroupReceiptsByUsersOptions,
  HandleGroupInvitationOptions,
  HandleGroupInvitationResult,
  KeyFeatureStatistics,
  MessageLongPollingOptions,
  RoomCustomData,
} from '../experimental.js';
import type { Message } from '../message.js';
import type { LoginOptions, LoginResult } from '../session.js';
import type { ChatPlugins } from '../upload-plugin.js';

/** Login, logout, handlers and the instance itself. Only `once` and `getServerTime` wait for SDK_READY. */
export interface SessionMethods {
  /**
   * Logs in. **Resolved is not ready**: wait for SDK_READY.
   *
   * Rejects 2025 while another login has been running for less than 15 s, 70001 to 70052 when the
   * ticket is refused, 70402 for what cannot be a userID, 60020 or 70020 when there is no such
   * application, 2801 after 90 s without an answer; another may be tried at once. While someone is
   * logged in it resolves with `repeatLogin: true` and changes nothing, whoever is named.
   */
  login(options: LoginOptions): Promise<ChatResponse<LoginResult>>;
  /**
   * Logs out and forgets everything but handlers and plugins; list events that wait are dropped.
   * SDK_NOT_READY comes before the promise settles. Resolves even if the service could not be told.
   *
   * Rejects 2024 when nobody is logged in, also while a login is running: that one still completes.
   */
  logout(): Promise<ChatResponse<Record<string, never>>>;
  /**
   * Logs out, closes the connection and tells SDK_DESTROY; calls in flight never settle. Handlers are
   * told of nothing afterwards but, by ERROR, of calls that are refused. The next `create()` makes a new
   * instance.
   *
   * Rejects 2024 when nobody was logged in, **and destroys all the same**.
   */
  destroy(): Promise<ChatResponse<Record<string, never>>>;
  /** Whether everything may be called. Still `false` when {@link login} resolves. */
  isReady(): boolean;
  /** The userID, `''` unless logged in. */
  getLoginUser(): string;
  /** Milliseconds since the epoch by the service's clock, as far as the login could tell. */
  getServerTime(): number;
  /**
   * The least that is written to the console: -1 debug, 0 all, 1 release, 2 warnings, 3 errors, 4
   * nothing. For the whole page: instances share it.
   */
  setLogLevel(level: number): void;
  /** Registers plugins by name. Before the login: the upload plugin is made then. They survive a logout. */
  registerPlugin(plugins: ChatPlugins): void;
  /**
   * Adds a handler. It is called synchronously, in the order of registration, with `context` as its
   * `this`. The same one added twice is called twice, both times with the first context, and removed
   * by one `off`. What happened earlier is not told again.
   */
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
  /**
   * Removes a handler, however often it was added; one that was never added does nothing.
   *
   * @param once `true`: only handlers that were added by {@link once}, which it cannot find either.
   */
  off<Name extends ChatEventName>(
    eventName: Name,
    handler: ChatEventHandler<Name>,
    context?: unknown,
    once?: boolean,
  ): void;

  /**
   * The SDK's back door, which its own UI kits use; no promise holds for it from version to version.
   * Never gated. Rejects 2905 for a key it does not know.
   *
   * `clearLocalMessage` forgets the messages of a conversation that are in memory, so that the next
   * getMessageList asks the service; at once.
   */
  callExperimentalAPI(key: 'clearLocalMessage', conversationID: string): undefined;
  /** Whether the application is one of an international site. */
  callExperimentalAPI(key: 'isIntl'): boolean;
  /** Whether paid features may be used: all those whose bits are set. */
  callExperimentalAPI(
    key: 'isCommercialAbilityEnabled',
    abilities: number,
  ): Promise<ChatResponse<{ enabled: boolean }>>;
  /** The paid features that were bought, a digit each. */
  callExperimentalAPI(key: 'queryCommercialAbility'): string;
  /** Counts the use of a paid feature, for Tencent's statistics. */
  callExperimentalAPI(key: 'isFeatureEnabledForStat', abilities: number): undefined;
  /** Counts the use of a kit's feature, for Tencent's statistics. */
  callExperimentalAPI(key: 'statTUIKeyFeatures', statistics: KeyFeatureStatistics): undefined;
  /** One of the application's settings in the cloud; `''` when there is none. */
  callExperimentalAPI(key: 'getServerConfig', name: string): Promise<ChatResponse<string>>;
  /** Whether a part of the modular build is there; always in the whole build. */
  callExperimentalAPI(key: 'canIUseModule', name: string): boolean;
  /** From now on an invitation into a group does not make the SDK ask for its messages. */
  callExperimentalAPI(key: 'disableMessagePullOnInvite'): undefined;
  /** Something of the app's own that every later login carries to the service. */
  callExperimentalAPI(key: 'setCustomLoginInfo', info: unknown): undefined;
  /** The number of one of Tencent's own products that is built on the SDK. */
  callExperimentalAPI(key: 'setApplicationID', applicationID: number): undefined;
  /** Who of some members has read some messages; the elements are the service's own. */
  callExperimentalAPI(
    key: 'getGroupReceiptsByUsers',
    options: GetGroupReceiptsByUsersOptions,
  ): Promise<ChatResponse<{ dataList: readonly object[] }>>;
  /** Sends a message that is written in the terms of the service. Rejects 2100 when it cannot be read. */
  callExperimentalAPI(
    key: 'sendComboMessage',
    body: object,
  ): Promise<ChatResponse<{ message: Message }>>;
  /** Accepts or declines an invitation into a group that asks the invited person. */
  callExperimentalAPI(
    key: 'handleGroupInvitation',
    options: HandleGroupInvitationOptions,
  ): Promise<ChatResponse<HandleGroupInvitationResult>>;
  /** A command to the room service, and its raw answer. Rejects 2995 for a service that is not one of them. */
  callExperimentalAPI(
    key: 'sendTRTCCustomData' | 'sendRoomCustomData',
    command: RoomCustomData,
  ): Promise<object>;
  /** Begins to fetch the messages of a live room by long polling. */
  callExperimentalAPI(
    key: 'startMessageLongPolling',
    options: MessageLongPollingOptions,
  ): undefined;
  /** Ends it, and forgets the room and its conversation. */
  callExperimentalAPI(
    key: 'stopMessageLongPolling',
    options: Pick<MessageLongPollingOptions, 'groupID'>,
  ): Promise<ChatResponse<{ groupID: string }>>;
  /** The timer that drives the SDK; -1 while there is none. */
  callExperimentalAPI(key: 'getTimerID'): number;
  /** The timer that polls a live room; -1 while there is none. */
  callExperimentalAPI(key: 'getPollingTimerID', groupID: string): number;
}
