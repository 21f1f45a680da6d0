import type { EVENT, TYPES } from './constants.js';

/**
 * What the module's `create()` takes. Everything but the number may be left out.
 *
 * One instance per SDKAppID and page: while it lives, another `create()` with the same number (other
 * than 0) returns it and does not look at its options. Options that are no object throw a TypeError;
 * an SDKAppID that is no number is logged, and `create()` returns `null`.
 */
export interface CreateChatOptions {
  /** The application: a number, or a text of digits. */
  SDKAppID: number | string;
  /**
   * Address of the proxy that passes the connection on, as a WebSocket's: `wss://chat.example.com`, without a query and
   * without a slash at its end. The page's content security policy has to name it in `connect-src`.
   */
  proxyServer?: string;
  /** Address of a proxy for uploads: `https://…`, in the place of the host that files are sent to. */
  fileUploadProxy?: string;
  /** URL of a proxy for downloads; that for uploads when left out. */
  fileDownloadProxy?: string;
  /** Names the kind of app to the service. `''` when left out. */
  scene?: string;
  /** Whether the service is reached from outside of mainland China. `false` when left out. */
  oversea?: boolean;
  /** `true`: joining a live room does not leave the one before. `false` when left out. */
  unlimitedAVChatRoom?: boolean;
  /** `false` when left out. Not in the SDK's d.ts. */
  devMode?: boolean;
  /** `false` when left out. Not in the SDK's d.ts. */
  testEnv?: boolean;
  /** `false`: list events are told at once, however many. `true` when left out. Not in the SDK's d.ts. */
  eventThrottling?: boolean;
  /**
   * `true`: CONVERSATION_LIST_UPDATED carries plain copies of what has changed, and nothing is
   * throttled. `false` when left out. Not in the SDK's d.ts.
   */
  partialUpdatedConversations?: boolean;
  /** `false` when left out. Not in the SDK's d.ts. */
  disableIndependentDomain?: boolean;
  /** Modular build only: the parts by name. Methods of a part that is missing reject 2998. */
  modules?: Readonly<Partial<Record<ChatModuleName, unknown>>>;
}

/** The parts that the modular build of the SDK takes. */
export type ChatModuleName =
  | 'group-module'
  | 'relationship-module'
  | 'signaling-module'
  | 'follow-module'
  | 'cloud-search-module';

/** Who logs in, and the ticket that proves it. */
export interface LoginOptions {
  /** At most 32 bytes of printable ASCII. */
  userID: string;
  /** A TLSSigAPIv2 ticket made by the app's own server with the application's secret key. */
  userSig: string;
}

/** What the service answers to a login. Apps use none of it. */
export interface FreshLogin {
  actionStatus: 'OK';
  errorCode: 0;
  errorInfo?: string;
  /** Only {@link RepeatedLogin} has it. */
  repeatLogin?: never;
  /** The service's number of this person, decimal. */
  tinyID: string;
  a2Key: string;
  /** Seconds between two heartbeats. */
  helloInterval: number;
  /** The service's number of this login. */
  instanceID: number;
  /** The service's clock, in seconds with fractions. */
  timeStamp: number;
  customStatus: string;
  /** The paid features, a digit each. */
  purchaseBits?: string;
  authKey?: string;
}

/**
 * What a login answers while somebody is logged in, **even when it names another user: the user is
 * not switched**. Log out first.
 */
export interface RepeatedLogin {
  actionStatus: 'OK';
  errorCode: 0;
  /** Says so in words; may be empty. */
  errorInfo: string;
  repeatLogin: true;
}

/** What a login answers: somebody has come, or was there already. Told apart by `repeatLogin`. */
export type LoginResult = FreshLogin | RepeatedLogin;

/** Why this instance was logged out by someone else. */
export type KickedOutType =
  | typeof TYPES.KICKED_OUT_MULT_ACCOUNT
  | typeof TYPES.KICKED_OUT_MULT_DEVICE
  | typeof TYPES.KICKED_OUT_USERSIG_EXPIRED
  | typeof TYPES.KICKED_OUT_REST_API;

/** The state of the connection to the chat service. */
export type NetState =
  | typeof TYPES.NET_STATE_CONNECTED
  | typeof TYPES.NET_STATE_CONNECTING
  | typeof TYPES.NET_STATE_DISCONNECTED;

/** The application's settings in the cloud: texts by key, some of them JSON. Which keys there are is the service's choice. */
export type ServerConfig = Readonly<Record<string, string>>;

/** What is told about the session and the connection. */
export interface SessionEvents {
  /** Everything may be called from now on. Once per login; not again after a reconnect. */
  [EVENT.SDK_READY]: undefined;
  /** Logged out or kicked: everything rejects from now on. */
  [EVENT.SDK_NOT_READY]: undefined;
  /** The last event of an instance, but for ERROR when something is called nevertheless. */
  [EVENT.SDK_DESTROY]: { SDKAppID: number };
  /** Logged out by someone else; emitted before SDK_NOT_READY. */
  [EVENT.KICKED_OUT]: { type: KickedOutType };
  /** Only on a change; the first state counts as connected. */
  [EVENT.NET_STATE_CHANGE]: { state: NetState };
  /** Every call before ready emits one, besides its rejection. */
  [EVENT.ERROR]: { code: number; message: string };
  /** The settings in the cloud have come, after a login, or have changed. */
  [EVENT.SERVER_CONFIG_UPDATED]: { config: ServerConfig };
}
