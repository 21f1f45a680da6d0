import type { ChatSDK } from '@parlor/sdk';
import type { Clock } from './core/clock.js';
import type { EngineAdmin } from './engine-admin.js';
import type { EngineNetwork } from './engine-network.js';
import type { EngineStorage } from './engine-storage.js';
import type { LanguageService } from './features/language/language-service.js';
import type { EngineSeed } from './features/seed/engine-seed.js';
import type { PaidFeature } from './protocol/paid-features.js';
import type { SocketClass } from './transports/socket-like.js';

/** A chat service in a box, and a maker of clients that speak to it. */
export interface Engine {
  /**
   * A new client: an object with the SDK's 149 methods. Several clients of one engine are several
   * people, or several instances of one.
   */
  createClient(): ChatSDK;
  /**
   * Signs a login ticket (TLSSigAPIv2), good for `seconds` from now; negative ones make an expired
   * one. **For development only**: in production the ticket is made by your server, and the secret
   * key never reaches a browser.
   */
  signUserSig(userID: string, seconds?: number): string;
  /**
   * The network between one client and the engine, and how to spoil it; without a client, of all clients that this
   * engine object made, also later ones. What a client has of its own goes before what applies to all.
   *
   * Throws a `TypeError` for a client that was made elsewhere.
   */
  network(client?: ChatSDK): EngineNetwork;
  /** What an app's own server, Tencent's console and fate can do. */
  readonly admin: EngineAdmin;
  /** Where the engine runs; `in-page` also when a SharedWorker was asked for and could not be had. */
  readonly transport: 'in-page' | 'shared-worker' | 'web-socket';
  /** Ends the engine: clients are cut off, and an in-page store is closed. */
  close(): Promise<void>;
}

/** How an engine is to be; every field may be left out. */
export interface EngineOptions {
  /** 1720000001 when left out, a number in the international range: the engine's own texts are English. */
  sdkAppID?: number;
  /** The key that tickets are signed with. One known to everybody when left out: it protects nothing. */
  secretKey?: string;
  /** The system's clock when left out. */
  clock?: Clock;
  /** Milliseconds between two list events, 1000 when left out, as in the SDK; 0 switches the throttling off. */
  listEventInterval?: number;
  /**
   * Whether clients stay in every live room (`AVChatRoom`) that they join, as with the SDK's option of this name.
   * `false` when left out: who joins a second has left the first.
   */
  unlimitedAVChatRoom?: boolean;
  /** How many instances of one person may be online, 1 when left out; one more kicks the oldest. */
  maxInstancesPerUser?: number;
  /**
   * When a write of group attributes is refused because somebody else was faster (10056). Tencent does
   * not say what its service compares; whoever builds on attributes should hold under both.
   *
   * - `'strict'`, when left out: any write since the version that the client knows of.
   * - `'perKey'`: only a write of the same keys. `initGroupAttributes`, and `deleteGroupAttributes` of
   *   everything, stay strict.
   */
  attributeConflicts?: 'strict' | 'perKey';
  /** How long after it was sent a message can be taken back, in seconds; 120 when left out. */
  revocableSeconds?: number;
  /**
   * Whether `deleteConversation` takes conversations out of the list on all instances of a person, as an
   * application of Tencent's can be set to do. `false` when left out.
   */
  syncsDeletedConversations?: boolean;
  /**
   * Whether people can write to their friends only, as an application of Tencent's can be set to do: a C2C message
   * is refused with 20009 where neither has the other, with 20010 where the receiver does not have the sender,
   * with 20011 where the sender does not have the receiver. `false` when left out.
   */
  checksFriends?: boolean;
  /**
   * Whether friends who are put on a blacklist stay friends, as an application of Tencent's can be set. `false` when
   * left out: the friendship ends on both sides.
   */
  blacklistKeepsFriends?: boolean;
  /**
   * Whether who is on a blacklist is not to find out, as an application of Tencent's can be set: what they send to
   * the one who has put them there is sent with success, stays with them and does not arrive. `false` when left
   * out: it is refused with 20007.
   */
  hidesBlacklist?: boolean;
  /**
   * The custom fields that profiles can have, as they are declared in Tencent's console: at most eight letters and digits
   * each, without the prefix `Tag_Profile_Custom_`. `updateMyProfile` rejects with 40006 for others. Any when left out.
   */
  profileFields?: readonly string[];
  /** Whether the plug-in for the search in the cloud was bought: without it every search is refused with 60020. `true` when left out. */
  hasCloudSearch?: boolean;
  /**
   * What the application has not bought, as with a smaller edition of Tencent's: its methods reject with 3122, without asking.
   * Of `roomHistory`, `follow` and `presence` options of their own say the same, and one of the two is enough. Nothing when left out.
   */
  lacks?: readonly PaidFeature[];
  /** Whether following was bought: without it every method about followers rejects with 3122. `true` when left out. */
  hasFollow?: boolean;
  /** How many people a person may follow, 5000 when left out, as on Tencent's cloud; one more is refused with 32100. */
  mostFollowed?: number;
  /**
   * Whether the status of others was bought: without it `getUserStatus` of others, `subscribeUserStatus` and
   * `unsubscribeUserStatus` reject with 3122, without asking. `true` when left out.
   */
  hasPresence?: boolean;
  /** Whether the status of others is switched on in the console: without it the same calls are refused with 72001. `true` when left out. */
  showsPresence?: boolean;
  /** To how many people's status an instance may be subscribed, 200 when left out; one more silently ends the oldest subscription. */
  mostWatched?: number;
  /** Whether people are told of their friends' status without subscribing, as can be chosen in the console. `false` when left out. */
  tellsOfFriends?: boolean;
  /**
   * Whether the history of live rooms was bought: who joins one gets what was said there last by MESSAGE_RECEIVED, at
   * most 20 messages of the last 24 hours. `false` when left out: who comes hears nothing that was said before.
   */
  hasRoomHistory?: boolean;
  /**
   * Whether who is brought into a group by `addGroupMember` has to agree, as an application of Tencent's can be set
   * to do: they get a notice of type 12, and `callExperimentalAPI('handleGroupInvitation')` answers it. Nobody is
   * asked in Work groups. `false` when left out: they are in at once.
   */
  asksInvitees?: boolean;
  /**
   * The application's settings in the cloud, texts by key; none when left out. Clients are told of them after
   * a login by SERVER_CONFIG_UPDATED.
   */
  serverConfig?: Readonly<Record<string, string>>;
  /**
   * Who translates texts and writes down voices, for `translateText` and `convertVoiceToText`: a service of
   * yours, or `developmentLanguageService()`. Without one they reject 2117 and 2118. Functions do not cross
   * into a `worker`: there, give it to the engine in the worker's own file.
   */
  languageService?: LanguageService;
  /**
   * Whether the engine keeps the files of image, voice, video and file messages itself when no upload plugin is
   * registered; `true` when left out. With `false` such messages fail with 2040 (a video with 2350), as they do
   * in the SDK. A registered `tim-upload-plugin` is used in any case.
   */
  takesFiles?: boolean;
  /** The world at the start, planted where nothing is kept yet. */
  seed?: EngineSeed;
  /**
   * Where the world is kept, so that it outlives the engine: `browserStorage('my-app')` of
   * `@parlor/engine/browser-storage`, or in Node `diskStorage('data')` of `@parlor/engine/disk-storage`. In memory when
   * left out. Not looked at in a page whose engine runs in a `worker`: there the worker's own engine has it.
   */
  storage?: EngineStorage;
  /**
   * Where to run so that several tabs share one engine. The worker's own file calls
   * `serveEngine(createEngine({ … }))` of `@parlor/engine/shared-worker`. Where there are no
   * SharedWorkers, the engine runs in the page, with these options, and says so by `onNotice`.
   */
  worker?: () => SharedWorker | Promise<SharedWorker>;
  /**
   * The server on which the engine runs: `ws://127.0.0.1:8080`, or `wss://…` behind a proxy with a certificate. `npx
   * @parlor/engine serve` starts one. What else is said here of the service itself, its seed and its storage is not
   * looked at then: the server has been told its own. `sdkAppID` and `secretKey` have to be the server's.
   */
  server?: string;
  /**
   * How to make WebSockets to the `server` where the platform has none: Node before version 22 needs the class
   * `WebSocket` of the package `ws`. The platform's own when left out.
   */
  webSocket?: SocketClass;
  /** Told in words when the engine does something else than asked. `console.warn` when left out. */
  onNotice?: (notice: string) => void;
}
