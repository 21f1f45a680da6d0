import type { Push } from '../protocol/pushes.js';
import type { Attributes } from './attributes.js';
import type { Blacklist } from './blacklist.js';
import type { ClientParts } from './client-parts.js';
import type { ConversationChanges } from './conversation-changes.js';
import type { ConversationGroups } from './conversation-groups.js';
import type { Labels } from './conversation-labels.js';
import type { Counters } from './counters.js';
import type { DoNotDisturb } from './do-not-disturb.js';
import type { Extensions } from './extensions.js';
import type { Follow } from './follow.js';
import type { FriendApplications } from './friend-applications.js';
import type { FriendKeeper } from './friend-keeper.js';
import type { GroupNotices } from './group-notices.js';
import type { GuestRooms } from './guest-rooms.js';
import type { Incoming } from './incoming.js';
import type { Modifying } from './modifying.js';
import type { PinnedMessages } from './pinned-messages.js';
import type { Presence } from './presence.js';
import type { Reactions } from './reactions.js';
import type { ReadingAll } from './reading-all.js';
import type { ReceiptNews } from './receipt-news.js';
import type { RemindTypes } from './remind-types.js';
import type { Revoking } from './revoking.js';
import type { SessionDesk } from './session.js';
import type { TopicKeeper } from './topic-keeper.js';
import type { TopicLists } from './topic-lists.js';

/** What pushes are about. */
interface Concerned {
  incoming: Incoming;
  guests: GuestRooms;
  groupNotices: GroupNotices;
  conversationChanges: ConversationChanges;
  labels: Labels;
  readingAll: ReadingAll;
  reactions: Reactions;
  receiptNews: ReceiptNews;
  pinnedMessages: PinnedMessages;
  extensions: Extensions;
  revoking: Revoking;
  modifying: Modifying;
  attributes: Attributes;
  counters: Counters;
  conversationGroups: ConversationGroups;
  remindTypes: RemindTypes;
  doNotDisturb: DoNotDisturb;
  blacklist: Blacklist;
  topicLists: TopicLists;
  topicKeeper: TopicKeeper;
  follow: Follow;
  presence: Presence;
  friendKeeper: FriendKeeper;
  friendApplications: FriendApplications;
  desk: SessionDesk;
}

/**
 * Brings what the engine tells unasked to where it belongs. Who is not logged in hears only of the live rooms they listen to,
 * and a push that cannot be understood is reported and skipped.
 */
export function createPushHandler(
  { session, connection, log }: ClientParts,
  concerned: Concerned,
): (push: Push) => void {
  const report = (error: unknown) =>
    log.write(3, 'Something that the engine told could not be understood. It is skipped.', error);
  return (push) => {
    // As the SDK: what was missed is fetched, where messages are in memory, and not replayed.
    if (push.type === 'messages.new' && connection.isResuming) return;
    try {
      const telling = session.isLoggedIn()
        ? handle(push, concerned, { isMissed: connection.isResuming })
        : concerned.guests.told(push);
      telling?.catch(report);
    } catch (error) {
      report(error);
    }
  };
}

function handle(
  push: Push,
  {
    incoming,
    groupNotices,
    conversationChanges,
    labels,
    readingAll,
    reactions,
    receiptNews,
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
    topicKeeper,
    follow,
    presence,
    friendKeeper,
    friendApplications,
    desk,
  }: Concerned,
  { isMissed }: { isMissed: boolean },
): Promise<void> | undefined {
  switch (push.type) {
    case 'messages.new':
      incoming.messages(push.messages);
      return;
    case 'messages.broadcast':
      incoming.broadcast(push.message);
      return;
    case 'messages.revoked':
      if (!isMissed) return revoking.revoked(push.revocation);
      revoking.missed(push.revocation);
      return;
    case 'messages.modified':
      modifying.modified(push.modification);
      return;
    case 'groups.notice':
      return topicLists.noticed(push.message) || remindTypes.noticed(push.message)
        ? undefined
        : groupNotices.received(push.message);
    case 'reactions.updated':
      return reactions.updated(push);
    case 'extensions.changed':
      extensions.changed(push);
      return;
    case 'receipts.ofPeer':
      receiptNews.ofPeer(push);
      return;
    case 'receipts.ofGroup':
      receiptNews.ofGroup(push);
      return;
    case 'pinnedMessages.added':
      pinnedMessages.added(push);
      return;
    case 'pinnedMessages.removed':
      pinnedMessages.removed(push);
      return;
    case 'conversations.readByPeer':
      incoming.readByPeer(push.userID, push.time);
      return;
    case 'conversations.read':
      incoming.read(push.conversationID, push.position);
      return;
    case 'conversations.pinned':
      incoming.pinned(push.conversationID, push.isPinned);
      return;
    case 'conversations.allRead':
      readingAll.read(push);
      return;
    case 'conversations.deleted':
      conversationChanges.deletedElsewhere(push.conversationIDs);
      return;
    case 'conversations.labelled':
      labels.changedElsewhere(push.conversations);
      return;
    case 'conversationGroups.created':
      conversationGroups.created(push);
      return;
    case 'conversationGroups.deleted':
      conversationGroups.deleted(push);
      return;
    case 'conversationGroups.renamed':
      conversationGroups.renamed(push);
      return;
    case 'conversationGroups.changed':
      conversationGroups.changed(push);
      return;
    case 'remindTypes.changed':
      remindTypes.changed(push);
      return;
    case 'doNotDisturb.changed':
      doNotDisturb.changed(push);
      return;
    case 'presence.changed':
      presence.changed(push);
      return;
    case 'follow.added':
      follow.added(push);
      return;
    case 'follow.removed':
      follow.removed(push);
      return;
    case 'friends.added':
      // What they have asked me, or I them, may be settled by it.
      void friendApplications.synchronise();
      return friendKeeper.added(push.userIDs);
    case 'friends.deleted':
      friendKeeper.deleted(push.userIDs);
      return;
    case 'friends.changed':
      friendKeeper.changed(push.friends);
      return;
    case 'friendApplications.added':
      friendApplications.added(push.application);
      return;
    case 'friendApplications.deleted':
      return friendApplications.synchronise();
    case 'friendApplications.read':
      friendApplications.wereRead();
      return;
    case 'blacklist.added':
      blacklist.added(push);
      return;
    case 'blacklist.removed':
      blacklist.removed(push);
      return;
    case 'profiles.updated':
      incoming.profiles(push.profiles);
      friendKeeper.profilesChanged(push.profiles);
      return;
    case 'topics.latest':
      topicKeeper.latest(push);
      return;
    case 'attributes.changed':
      return attributes.changed(push);
    case 'counters.changed':
      counters.changed(push);
      return;
    case 'counters.deleted':
      counters.deleted(push);
      return;
    case 'session.kicked':
      desk.kicked(push.kickType);
      return;
  }
}
