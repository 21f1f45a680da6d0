import type {
  ChatSDK,
  KickedOutType,
  Message,
  TranslateTextOptions,
  VoiceLanguage,
} from '@parlor/sdk';

/** Every {@link Control} there is. */
export const CONTROLS = [
  /** Time goes on only by {@link World.clock}. */
  'clock',
  /** {@link Page.setNetwork} cuts the line. */
  'network',
  /** {@link World.kick} logs people out. */
  'kick',
  /** {@link World.otherPage}: another page on the same service. */
  'pages',
  /** `throttled: true` gives list events their second. */
  'throttling',
  /** `partialLists: true` tells what has changed of the conversation list. */
  'partial-lists',
  /** `unlimitedRooms: true` lets one be in several live rooms at once. */
  'unlimited-rooms',
  /** `syncsDeletions: true` deletes conversations on all instances of a person. */
  'deletions',
  /** `instances` allows several instances of one person. */
  'instances',
  /** `attributeConflicts` chooses which writes of attributes get in each other's way. */
  'attribute-conflicts',
  /** `pictures` says how large pictures are. */
  'pictures',
  /** `blacklistKeepsFriends: true` leaves friends friends who are put on a blacklist; `hidesBlacklist: true` tells nobody that they are on one. */
  'blacklist',
  /** `profileFields` says which custom fields profiles can have. */
  'profile-fields',
  /** `hasCloudSearch: false` takes the search in the cloud away. */
  'cloud-search',
  /** `hasFollow: false` takes following away. */
  'follow',
  /** `lacks` takes away what an application may not have bought. */
  'editions',
  /** `presence` says what there is of the status of others. */
  'presence',
  /** `checksFriends: true` lets people write to their friends only. */
  'friend-check',
  /** {@link World.notifyGroup}, {@link World.liftBans} and {@link World.takeBackGroup} do what the app's server and the service do with groups. */
  'group-operator',
  /** {@link World.broadcast} speaks to all live rooms. */
  'broadcasts',
  /** {@link World.sendSystemMessage} and {@link World.judgeMessage} do what the app's server and the moderation do with messages. */
  'message-operator',
  /** `roomHistory: true` tells who joins a live room what was said there last. */
  'room-history',
  /** `asksInvitees: true` has people agree who are brought into a group. */
  'asking-invitees',
  /** `languageService` translates and writes down voices; without one nobody does. */
  'language-service',
] as const;

/**
 * What a world lets the suite do to it. A scenario names what it needs; where that is missing it does
 * not run, and the rules it holds stay unproven there.
 */
export type Control = (typeof CONTROLS)[number];

/** Who translates and hears in a world. What is thrown, with a number as `code` or without, is a failure. */
export interface WorldLanguageService {
  /** The translations, in the order of the texts and as many. */
  translate(options: TranslateTextOptions): Promise<readonly string[]>;
  /** What is said in a recording; `format` is what its URL says that it is. */
  transcribe(recording: { url: string; format: string; language?: VoiceLanguage }): Promise<string>;
}

/** What Tencent sells apart, of which the SDK knows by itself whether it was bought. */
export type SoldApart =
  | 'conversationGroups'
  | 'conversationMarks'
  | 'counters'
  | 'extensions'
  | 'reactions';

/** What there is of the status of others in a world. */
export interface WorldPresence {
  /** Whether it was bought. `true` when left out. */
  readonly hasPresence?: boolean;
  /** Whether it is switched on. `true` when left out. */
  readonly showsPresence?: boolean;
  /** To how many people an instance can be subscribed. 200 when left out. */
  readonly mostWatched?: number;
  /** Whether people are told of their friends without subscribing. `false` when left out. */
  readonly tellsOfFriends?: boolean;
}

/** How a world is to be. */
export interface WorldOptions {
  /** Whether list events are throttled, as they are by default in an app. `false` when left out. */
  readonly throttled?: boolean;
  /**
   * Whether CONVERSATION_LIST_UPDATED carries copies of what has changed; no list event is throttled then.
   * `false` when left out.
   */
  readonly partialLists?: boolean;
  /** Whether who joins a live room stays in those before. `false` when left out. */
  readonly unlimitedRooms?: boolean;
  /** Whether deleting a conversation deletes it on all instances of a person. `false` when left out. */
  readonly syncsDeletions?: boolean;
  /** How many instances of one person may be online. 1 when left out. */
  readonly instances?: number;
  /**
   * Which writes of group attributes are refused because somebody else was faster: any, or only those
   * of the same keys. What the service does when left out; the local engine is strict then.
   */
  readonly attributeConflicts?: 'strict' | 'perKey';
  /** Whether friends who are put on a blacklist stay friends. `false` when left out. */
  readonly blacklistKeepsFriends?: boolean;
  /** Whether who is on a blacklist is not to find out. `false` when left out. */
  readonly hidesBlacklist?: boolean;
  /** The custom fields that profiles can have, without their prefix. Any when left out. */
  readonly profileFields?: readonly string[];
  /** Whether the search in the cloud was bought. `true` when left out. */
  readonly hasCloudSearch?: boolean;
  /** Whether following was bought. `true` when left out. */
  readonly hasFollow?: boolean;
  /** What was not bought besides. Nothing when left out. */
  readonly lacks?: readonly SoldApart[];
  /** What there is of the status of others. */
  readonly presence?: WorldPresence;
  /** Whether who is brought into a group, not a Work group, has to agree. `false` when left out. */
  readonly asksInvitees?: boolean;
  /** Whether who joins a live room hears what was said there last. `false` when left out. */
  readonly roomHistory?: boolean;
  /** Whether people can write to their friends only. `false` when left out. */
  readonly checksFriends?: boolean;
  /** How large every picture is that a page loads, in pixels. Left out, none can be loaded: 0 by 0. */
  readonly pictures?: { readonly width: number; readonly height: number };
  /** Who knows languages; nobody when left out. */
  readonly languageService?: WorldLanguageService;
}

/** A page: clients that share one network. */
export interface Page {
  /** A new instance that nobody has logged in to. */
  createClient(): ChatSDK;
  /** Cuts or restores the line of all clients of this page. */
  setNetwork(state: 'online' | 'offline'): void;
}

/** A service with nobody and nothing in it, to begin with. Made for one scenario, closed after it. */
export interface World extends Page {
  readonly clock: {
    /** Milliseconds since the epoch. */
    now(): number;
    /** Lets time go on, and all that was to happen in it happen. */
    advance(milliseconds: number): Promise<void>;
  };
  /** A ticket for {@link ChatSDK.login}, good for so many seconds; an expired one when negative. */
  signUserSig(userID: string, seconds?: number): string;
  /** Resolves when all that the service had to say to these clients has been said. */
  settled(...clients: readonly ChatSDK[]): Promise<void>;
  /**
   * Logs all instances of a person out, for a reason. That a ticket has expired is told by nobody: the
   * client finds out by an answer.
   */
  kick(userID: string, type: Exclude<KickedOutType, 'userSigExpired'>): Promise<void>;
  /** The app's server tells members of a group something; all of them when nobody is named. */
  notifyGroup(groupID: string, text: string, userIDs?: readonly string[]): Promise<void>;
  /** The app's server lets people back into a live room who were banned from it. */
  liftBans(groupID: string, userIDs: readonly string[]): Promise<void>;
  /** The service takes a group back. */
  takeBackGroup(groupID: string): Promise<void>;
  /** The app's server says a text to all live rooms, in somebody's name. */
  broadcast(text: string, from: string): Promise<void>;
  /** The app's server says a text in a group, as a system message, in somebody's name. */
  sendSystemMessage(groupID: string, text: string, from: string): Promise<void>;
  /** The moderation has come to a result about a message that was sent: above 1 it is risky. */
  judgeMessage(message: Message, checkResult: number): Promise<void>;
  /** One more page on the same service, with a network of its own. */
  otherPage(): Page;
  /** Ends it: nothing of it may go on afterwards. */
  close(): Promise<void>;
}

/** Makes a world. */
export type CreateWorld = (options: WorldOptions) => Promise<World>;
