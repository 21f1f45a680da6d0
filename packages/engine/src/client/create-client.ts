import { ChatError, type ChatSDK } from '@parlor/sdk';
import { Emitter, guardMethods, type ToldEvent } from '@parlor/sdk/implementation';
import type { Clock } from '../core/clock.js';
import type { OpenChannel } from '../protocol/channel.js';
import { Attributes } from './attributes.js';
import { Blacklist } from './blacklist.js';
import { ConversationChanges } from './conversation-changes.js';
import { ConversationGroups } from './conversation-groups.js';
import { ConversationKeeper } from './conversation-keeper.js';
import { Labels } from './conversation-labels.js';
import { Conversations } from './conversations.js';
import { Counters } from './counters.js';
import { createParts, forgetParts } from './create-parts.js';
import { Deleting } from './deleting.js';
import { DoNotDisturb } from './do-not-disturb.js';
import { experimentalMethods } from './experimental.js';
import { Extensions } from './extensions.js';
import type { FileAccess } from './file-access.js';
import { Follow } from './follow.js';
import { FriendApplications } from './friend-applications.js';
import { FriendGroups } from './friend-groups.js';
import { FriendKeeper } from './friend-keeper.js';
import { Friends } from './friends.js';
import { GroupApplications } from './group-applications.js';
import { GroupLookups } from './group-lookups.js';
import { GroupMembers } from './group-members.js';
import { GroupNotices } from './group-notices.js';
import { GroupUpdates } from './group-updates.js';
import { Groups } from './groups.js';
import { GuestRooms } from './guest-rooms.js';
import { History } from './history.js';
import { Hopping } from './hopping.js';
import { Incoming } from './incoming.js';
import { InvitedMessages } from './invited-messages.js';
import { Language } from './language.js';
import type { Log } from './log.js';
import { MediaMessages } from './media-messages.js';
import type { MediaSources } from './media-source.js';
import { MemberMovements } from './member-movements.js';
import { MemberSettings } from './member-settings.js';
import { mergingMethods } from './merging.js';
import { MessageFactory } from './message-factory.js';
import { Modifying } from './modifying.js';
import { PinnedMessages } from './pinned-messages.js';
import { Presence } from './presence.js';
import { Profiles } from './profiles.js';
import { createPushHandler } from './push-handler.js';
import { Reactions } from './reactions.js';
import { ReadingAll } from './reading-all.js';
import { ReceiptNews } from './receipt-news.js';
import { Receipts } from './receipts.js';
import { RemindTypes } from './remind-types.js';
import { Revoking } from './revoking.js';
import { Searching } from './searching.js';
import { Sending } from './sending.js';
import { fetchServerConfig } from './server-config.js';
import { SessionDesk } from './session.js';
import { SessionState } from './session-state.js';
import { Signaling } from './signaling/index.js';
import { Synchronisation } from './synchronisation.js';
import { TopicLists } from './topic-lists.js';
import { Topics } from './topics.js';
import { UploadPlugins } from './upload-plugins.js';
import { Uploading } from './uploading.js';

/** What a client stands on. */
export interface ClientOptions {
  sdkAppID: number;
  clock: Clock;
  log: Log;
  /** Opens a line to the engine. */
  open: OpenChannel;
  /** Milliseconds between two list events of a kind; 0 switches the throttling off. */
  listEventInterval: number;
  /** Whether the list event carries copies of what has changed; no list event is throttled then. */
  partialUpdatedConversations?: boolean;
  /** Whether a live room that is joined leaves the one before as it is. */
  unlimitedAVChatRoom?: boolean;
  /** Whether anything is refused because it is called too often; asked at each call. */
  hasRateLimits(): boolean;
  /** Runs a callback in a later turn of the host's event loop. */
  nextTurn(callback: () => void): void;
  /** Calls back when the network may be there again; returns how to stop listening. */
  whenOnline(callback: () => void): () => void;
  /** From 0 up to 1: by how much the attempts of several clients to come back differ; not at all when left out. */
  chance?: () => number;
  /** Calls back when the engine is closed: nothing will be answered any more. */
  whenClosed(callback: () => void): () => void;
  /** What can be done with files here. */
  files: FileAccess;
  /** Whether the engine takes files itself where no upload plugin is registered. */
  takesFiles: boolean;
  /** Whether it takes them in the place of what a registered plugin would upload to, and else not. */
  standsInForPlugin?: boolean;
  /** Told of every event before the app is. It must not throw. */
  onEvent?(event: ToldEvent): void;
  /** After `destroy()`. */
  onDestroyed?(): void;
}

/**
 * A client: an object without a prototype that has the SDK's 149 methods, each of which may be taken
 * out of it.
 */
export function createClient(options: ClientOptions): ChatSDK {
  const emitter = new Emitter(options.log, options.onEvent);
  const session = new SessionState(options.clock);
  const parts = createParts(options, emitter, session, {
    onPush: (push) => handlePush(push),
    onRefusal: (command, code) => {
      const isExpired = code === 70001 || code === 20002;
      if (isExpired) desk.ticketExpired(command === 'session.login');
    },
    resume: async () => {
      await desk.resume();
      await guests.resume();
    },
    onResumed: () => {
      // Whoever asks as soon as they hear that the line is back gets an old answer from the SDK, too.
      parts.attributes.distrust();
      void synchronisation.resumed();
      if (!session.isReady()) return;
      void topicLists.resumed();
      void friendKeeper.synchronise();
      void friendGroups.synchronise();
      void friendApplications.synchronise();
      void groupNotices.resumed();
    },
  });
  const keeper = new ConversationKeeper(parts);
  const remindTypes = new RemindTypes(parts);
  const incoming = new Incoming(parts, keeper);
  const factory = new MessageFactory(parts);
  const attributes = new Attributes(parts);
  const counters = new Counters(parts);
  const { files: access, takesFiles, standsInForPlugin = false, sdkAppID } = options;
  const sources: MediaSources = new WeakMap();
  const plugins = new UploadPlugins();
  const uploading = new Uploading(parts, {
    sources,
    plugins,
    access,
    takesFiles,
    standsInForPlugin,
  });
  const sending = new Sending(parts, keeper, uploading);
  const profiles = new Profiles(parts, incoming);
  const reactions = new Reactions(parts, profiles);
  const searching = new Searching(parts);
  const receipts = new Receipts(parts);
  const pinnedMessages = new PinnedMessages(parts, profiles);
  const extensions = new Extensions(parts);
  const revoking = new Revoking(parts, profiles, keeper.topics);
  const guests = new GuestRooms(parts, incoming, revoking);
  const conversationGroups = new ConversationGroups(parts);
  const doNotDisturb = new DoNotDisturb(parts);
  const blacklist = new Blacklist(parts, options.nextTurn);
  const follow = new Follow(parts);
  const friendKeeper = new FriendKeeper(parts, profiles);
  const friendGroups = new FriendGroups(parts);
  const friendApplications = new FriendApplications(parts);
  const presence = new Presence(parts);
  const groupUpdates = new GroupUpdates(parts);
  const topicLists = new TopicLists(parts);
  const modifying = new Modifying(parts, keeper.topics);
  const history = new History(parts, revoking);
  const signaling = new Signaling(parts, { factory, sending, modifying, history });
  const synchronisation = new Synchronisation(parts, keeper, {
    incoming,
    revoking,
    conversationGroups,
    signaling,
  });
  const conversations = new Conversations(parts, keeper, incoming, synchronisation);
  const invitedMessages = new InvitedMessages(parts, { keeper, conversations, history });
  const groupNotices = new GroupNotices(parts, { keeper, incoming, remindTypes, invitedMessages });
  const groupApplications = new GroupApplications(parts, groupNotices);
  const conversationChanges = new ConversationChanges(parts, conversations, groupNotices);
  const labels = new Labels(parts);
  const readingAll = new ReadingAll(parts, incoming);
  const desk = new SessionDesk(parts, {
    nextTurn: options.nextTurn,
    plugins,
    onReady: () => {
      synchronisation.start();
      void fetchServerConfig(parts);
      void blacklist.synchronise();
      void friendKeeper.synchronise();
      void friendGroups.synchronise();
      void friendApplications.synchronise();
      void groupApplications.synchronise();
    },
    onWelcomeBack: (customStatus) => presence.welcomedBack(customStatus),
    onSignedOut: () => {
      // What a destroyed instance was asked never settles.
      if (!session.isDestroyed) {
        parts.connection.abandon(new ChatError({ code: session.notReadyCode() }));
      }
      forgetParts(parts);
      incoming.clear();
      guests.clear();
      reactions.clear();
      searching.clear();
      follow.clear();
      presence.clear();
      groupUpdates.clear();
      topicLists.clear();
      friendApplications.clear();
      groupApplications.clear();
      groupNotices.clear();
      revoking.forgetMissed();
      extensions.clear();
      attributes.clear();
      counters.clear();
      synchronisation.clear();
      readingAll.clear();
      conversationGroups.clear();
      signaling.clear();
      blacklist.clear();
    },
    onDestroyed: () => {
      stopListening();
      options.onDestroyed?.();
    },
  });
  const stopListening = options.whenClosed(() => {
    desk.stop();
    parts.announcer.cancel();
    incoming.clear();
    signaling.clear();
    parts.connection.retire();
  });
  const handlePush = createPushHandler(parts, {
    incoming,
    guests,
    groupNotices,
    conversationChanges,
    labels,
    readingAll,
    reactions,
    receiptNews: new ReceiptNews(parts),
    pinnedMessages,
    extensions,
    revoking,
    modifying,
    attributes,
    counters,
    conversationGroups,
    remindTypes,
    doNotDisturb,
    blacklist,
    topicLists,
    topicKeeper: keeper.topics,
    follow,
    presence,
    friendKeeper,
    friendApplications,
    desk,
  });
  const members = new GroupMembers(parts, profiles).methods();
  parts.connection.start();
  const methods = {
    ...desk.methods(),
    ...factory.methods(),
    ...new MediaMessages({ sdkAppID, session, factory, access, sources }).methods(),
    ...sending.methods(),
    ...mergingMethods(parts),
    ...history.methods(),
    ...new Hopping(parts, incoming).methods(),
    ...revoking.methods(),
    ...modifying.methods(),
    ...new Deleting(parts, keeper).methods(),
    ...reactions.methods(),
    ...receipts.methods(),
    ...pinnedMessages.methods(),
    ...extensions.methods(),
    ...new Language(parts).methods(),
    ...attributes.methods(),
    ...counters.methods(),
    ...searching.methods(),
    ...experimentalMethods(parts, receipts, {
      messaging: { factory, sending },
      groupApplications,
      invitedMessages,
    }),
    ...conversations.methods(),
    ...conversationChanges.methods(),
    ...labels.methods(),
    ...readingAll.methods(),
    ...conversationGroups.methods(),
    ...signaling.methods(),
    ...remindTypes.methods(),
    ...doNotDisturb.methods(),
    ...follow.methods(),
    ...new Friends(parts, friendKeeper).methods(),
    ...friendApplications.methods(),
    ...groupApplications.methods(),
    ...friendGroups.methods(),
    ...presence.methods(),
    ...profiles.methods(),
    ...blacklist.methods(),
    ...new Topics(parts, keeper.groups, topicLists).methods(),
    ...new Groups(parts, {
      keeper,
      incoming,
      synchronisation,
      factory,
      sending,
      guests,
    }).methods(),
    ...groupUpdates.methods(),
    ...new GroupLookups(parts).methods(),
    ...members,
    ...new MemberMovements(parts, keeper.groups).methods(),
    ...new MemberSettings(parts, members.getGroupMemberProfile).methods(),
  };
  return guardMethods<ChatSDK>(methods, session, emitter);
}
