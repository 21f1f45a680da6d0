import type { Clock } from './core/clock.js';
import { Connection, type Exchange } from './core/connection.js';
import { EngineCore } from './core/engine-core.js';
import type { FileHost } from './core/file-host.js';
import { ForwardClock } from './core/forward-clock.js';
import type { SessionLine } from './core/sessions.js';
import type { AttributeConflicts } from './core/settings.js';
import { attributeRoutes } from './features/attributes/attributes.commands.js';
import { blacklistRoutes } from './features/blacklist/blacklist.commands.js';
import { cloudSearchRoutes } from './features/cloud-search/cloud-search.commands.js';
import { conversationGroupRoutes } from './features/conversation-groups/conversation-groups.commands.js';
import { conversationRoutes } from './features/conversations/conversations.commands.js';
import { counterRoutes } from './features/counters/counters.commands.js';
import { doNotDisturbRoutes } from './features/do-not-disturb/do-not-disturb.commands.js';
import { extensionRoutes } from './features/extensions/extensions.commands.js';
import { createFaultRoutes } from './features/faults/faults.commands.js';
import { fileRoutes } from './features/files/files.commands.js';
import { FileUrls } from './features/files/index.js';
import { followRoutes } from './features/follow/follow.commands.js';
import { friendApplicationRoutes } from './features/friend-applications/friend-applications.commands.js';
import { friendGroupRoutes } from './features/friend-groups/friend-groups.commands.js';
import { friendRoutes } from './features/friends/friends.commands.js';
import { groupApplicationRoutes } from './features/group-applications/group-applications.commands.js';
import { groupOperatorRoutes } from './features/group-operator/group-operator.commands.js';
import { groupProfileRoutes } from './features/group-profiles/group-profiles.commands.js';
import { groupRoutes } from './features/groups/groups.commands.js';
import { guestRoutes } from './features/guests/guests.commands.js';
import { createLanguageRoutes } from './features/language/language.commands.js';
import type { LanguageService } from './features/language/language-service.js';
import { memberSettingsRoutes } from './features/member-settings/member-settings.commands.js';
import { memberRoutes } from './features/members/members.commands.js';
import { messageOperatorRoutes } from './features/message-operator/message-operator.commands.js';
import { messageRoutes } from './features/messages/messages.commands.js';
import { noticeRoutes } from './features/notices/notices.commands.js';
import { pinnedMessageRoutes } from './features/pinned-messages/pinned-messages.commands.js';
import { plantPresences } from './features/presence/index.js';
import { presenceRoutes } from './features/presence/presence.commands.js';
import { profileRoutes } from './features/profiles/profiles.commands.js';
import { reactionRoutes } from './features/reactions/reactions.commands.js';
import { receiptRoutes } from './features/receipts/receipts.commands.js';
import { remindTypeRoutes } from './features/remind-types/remind-types.commands.js';
import type { EngineSeed } from './features/seed/engine-seed.js';
import { plantSeedOnce } from './features/seed/index.js';
import { endSessions, requireOperator } from './features/session/index.js';
import { createSessionRoutes } from './features/session/session.commands.js';
import { createSnapshotRoutes } from './features/snapshots/snapshots.commands.js';
import { topicRoutes } from './features/topics/topics.commands.js';
import type { ClientLine, Switchboard } from './protocol/channel.js';
import type { PaidFeature } from './protocol/paid-features.js';
import { createMemoryStore } from './storage/memory-store.js';
import { RememberingStore } from './storage/remembering-store.js';
import type { Store } from './storage/store.js';

/** What an engine's server half is to be. */
export interface BackendOptions {
  sdkAppID: number;
  /** The key with which login tickets are signed. */
  secretKey: string;
  clock: Clock;
  /** How many instances of one person may be online, 1 when left out; one more kicks the oldest. */
  maxInstancesPerUser?: number | undefined;
  /** Which writes of group attributes get in each other's way; `strict` when left out. */
  attributeConflicts?: AttributeConflicts | undefined;
  /** How long messages can be taken back, in seconds; 120 when left out. */
  revocableSeconds?: number | undefined;
  /** Whether deleting a conversation deletes it on all instances of a person; `false` when left out. */
  syncsDeletedConversations?: boolean | undefined;
  /** Whether only friends can write to each other; `false` when left out. */
  checksFriends?: boolean | undefined;
  /** Whether friends who are put on a blacklist stay friends; `false` when left out. */
  blacklistKeepsFriends?: boolean | undefined;
  /** Whether who is on a blacklist is not to find out; `false` when left out. */
  hidesBlacklist?: boolean | undefined;
  /** The custom fields that profiles can have, without their prefix; any when left out. */
  profileFields?: readonly string[] | undefined;
  /** Whether the application has bought the search in the cloud; `true` when left out. */
  hasCloudSearch?: boolean | undefined;
  /** What the application has not bought, besides what options of their own say. Nothing when left out. */
  lacks?: readonly PaidFeature[] | undefined;
  /** Whether the application has bought following; `true` when left out. */
  hasFollow?: boolean | undefined;
  /** How many people a person may follow, 5000 when left out. */
  mostFollowed?: number | undefined;
  /** Whether the application has bought the status of others; `true` when left out. */
  hasPresence?: boolean | undefined;
  /** Whether the application lets people ask for it; `true` when left out. */
  showsPresence?: boolean | undefined;
  /** To how many people's status an instance may be subscribed, 200 when left out. */
  mostWatched?: number | undefined;
  /** Whether people are told of their friends' status without subscribing; `false` when left out. */
  tellsOfFriends?: boolean | undefined;
  /** Whether who comes into a live room hears what was said there last; `false` when left out. */
  hasRoomHistory?: boolean | undefined;
  /** Whether who is to be brought into a group has to agree; `false` when left out. */
  asksInvitees?: boolean | undefined;
  /** The application's settings in the cloud; none when left out. */
  serverConfig?: Readonly<Record<string, string>> | undefined;
  /** Who translates texts and writes down voices; nobody when left out. */
  languageService?: LanguageService | undefined;
  /** The world at the start, planted in a store that has never been used. */
  seed?: EngineSeed | undefined;
  /** Where everything is kept; in memory when left out. Closed with the engine. */
  store?: Store | undefined;
  /** Makes the engine's files available; without one messages carry names that lead nowhere. */
  files?: FileHost | undefined;
  /** Told of faults of the engine itself. They are kept quiet when left out. */
  onError?: ((error: unknown) => void) | undefined;
}

/** The server half of an engine: what is known, and the place where clients' lines end. */
export interface Backend {
  switchboard: Switchboard;
  /** Cuts all lines, lets what was begun end, and closes the store. */
  close(): Promise<void>;
}

/** A backend that runs right here. */
export interface LocalBackend extends Backend {
  /** How many instances are logged in, those included that are waited for. */
  sessionCount(): number;
  /** Has the `files` make a file available of which nobody was told since the start, when there is one. */
  findFile(fileID: string): Promise<void>;
}

/** Puts the server half of an engine together. It is ready at once: what comes early waits its turn. */
export function createBackend(options: BackendOptions): LocalBackend {
  const { onError = () => undefined, seed, files = NO_HOST } = options;
  const store = new RememberingStore(options.store ?? createMemoryStore());
  const clock = new ForwardClock(options.clock);
  const wording = new FileUrls(store, files);
  const core = new EngineCore({ store, clock, settings: settingsOf(options), wording, onError });
  const beginWithPresences = () => plantPresences(core.presences, seed?.presences ?? []);
  beginWithPresences();
  if (seed) core.run((work) => plantSeedOnce(work, seed)).catch(onError);
  const board = new Board({
    core,
    routes: {
      ...allRoutes({ service: options.languageService, onError }),
      ...createFaultRoutes(clock),
      ...createSnapshotRoutes({
        grown: ({ caller }) => board.cutAllBut(caller),
        replaced({ caller }) {
          core.startAgain();
          wording.forget();
          beginWithPresences();
          board.cutAllBut(caller);
        },
      }),
    },
    endSessions: (work, sessions) => endSessions(work, sessions, { isLost: true }),
    requireOperator,
    onError,
  });
  return {
    switchboard: { connect: (line) => board.connect(line) },
    sessionCount: () => core.sessions.count,
    findFile: (fileID) => wording.find(fileID),
    async close() {
      board.close();
      await core.close();
      wording.close();
      await store.close();
    },
  };
}

/** Nobody gets at the files. */
const NO_HOST: FileHost = { urlFor: async () => undefined, close() {} };

/** The lines that end here. */
class Board implements Switchboard {
  readonly #exchange: Exchange;
  readonly #connections = new Set<Connection>();
  #isClosed = false;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  connect(line: ClientLine): ReturnType<Switchboard['connect']> {
    const connection = new Connection(this.#exchange, line, () => {
      this.#connections.delete(connection);
    });
    this.#connections.add(connection);
    if (this.#isClosed) connection.close();
    return {
      receive: (frame) => connection.receive(frame),
      hangUp: () => connection.hangUp(),
    };
  }

  /** Everybody else has to call again. */
  cutAllBut(line: SessionLine): void {
    for (const connection of [...this.#connections]) if (connection !== line) connection.close();
  }

  close(): void {
    this.#isClosed = true;
    for (const connection of this.#connections) connection.close();
  }
}

function settingsOf({
  sdkAppID,
  secretKey,
  maxInstancesPerUser = 1,
  attributeConflicts = 'strict',
  revocableSeconds = 120,
  syncsDeletedConversations = false,
  checksFriends = false,
  blacklistKeepsFriends = false,
  hidesBlacklist = false,
  profileFields,
  hasCloudSearch = true,
  mostFollowed = 5_000,
  showsPresence = true,
  mostWatched = 200,
  tellsOfFriends = false,
  asksInvitees = false,
  serverConfig = {},
  ...purchase
}: BackendOptions) {
  return {
    sdkAppID,
    secretKeys: [secretKey],
    maxInstancesPerUser,
    attributeConflicts,
    revocableSeconds,
    syncsDeletedConversations,
    checksFriends,
    blacklistKeepsFriends,
    hidesBlacklist,
    profileFields,
    hasCloudSearch,
    mostFollowed,
    showsPresence,
    mostWatched,
    tellsOfFriends,
    asksInvitees,
    lacks: lackedBy(purchase),
    serverConfig,
  };
}

/** What was not bought, whichever option says so. */
function lackedBy({
  lacks = [],
  hasFollow = true,
  hasPresence = true,
  hasRoomHistory = false,
}: Pick<
  BackendOptions,
  'lacks' | 'hasFollow' | 'hasPresence' | 'hasRoomHistory'
>): ReadonlySet<PaidFeature> {
  const missing = new Set(lacks);
  if (!hasFollow) missing.add('follow');
  if (!hasPresence) missing.add('presence');
  if (!hasRoomHistory) missing.add('roomHistory');
  return missing;
}

/** Where each command goes: the only place that knows all features. */
function allRoutes(language: Parameters<typeof createLanguageRoutes>[0]) {
  return {
    ...createSessionRoutes(),
    ...profileRoutes,
    ...presenceRoutes,
    ...blacklistRoutes,
    ...messageRoutes,
    ...memberSettingsRoutes,
    ...fileRoutes,
    ...reactionRoutes,
    ...extensionRoutes,
    ...createLanguageRoutes(language),
    ...receiptRoutes,
    ...conversationRoutes,
    ...conversationGroupRoutes,
    ...remindTypeRoutes,
    ...doNotDisturbRoutes,
    ...friendRoutes,
    ...friendApplicationRoutes,
    ...groupRoutes,
    ...groupApplicationRoutes,
    ...groupOperatorRoutes,
    ...messageOperatorRoutes,
    ...guestRoutes,
    ...noticeRoutes,
    ...groupProfileRoutes,
    ...memberRoutes,
    ...topicRoutes,
    ...pinnedMessageRoutes,
    ...attributeRoutes,
    ...counterRoutes,
    ...cloudSearchRoutes,
    ...followRoutes,
    ...friendGroupRoutes,
  };
}
