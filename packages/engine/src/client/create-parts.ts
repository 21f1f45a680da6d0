import { EVENT } from '@parlor/sdk';
import type { Emitter } from '@parlor/sdk/implementation';
import { ProfileStore } from '@parlor/sdk/implementation';
import { Announcer } from './announcer.js';
import { AttributeStore } from './attribute-store.js';
import type { ClientParts } from './client-parts.js';
import { Connection, type ConnectionOptions } from './connection.js';
import { ConversationStore } from './conversation-store.js';
import { CounterStore } from './counter-store.js';
import type { ClientOptions } from './create-client.js';
import { FriendGroupStore } from './friend-group-store.js';
import { FriendStore } from './friend-store.js';
import { GroupProfiles } from './group-profiles.js';
import { GroupStore } from './group-store.js';
import { HeardInRooms } from './heard-in-rooms.js';
import { HistoryQuestions } from './history-questions.js';
import { HopStore } from './hop-store.js';
import { MessageStore } from './message-store.js';
import { OnlineCounts } from './online-counts.js';
import type { SessionState } from './session-state.js';
import { TopicConversations } from './topic-conversations.js';
import { TopicStore } from './topic-store.js';

/** What the connection tells the rest of the client. */
type ConnectionListeners = Pick<ConnectionOptions, 'onPush' | 'onRefusal' | 'resume' | 'onResumed'>;

/** Makes what all nouns of a client share; the connection is not open yet. */
export function createParts(
  options: ClientOptions,
  emitter: Emitter,
  session: SessionState,
  listeners: ConnectionListeners,
): ClientParts {
  const { sdkAppID, clock, log, open, whenOnline, listEventInterval } = options;
  const pace = { clock, hasRateLimits: () => options.hasRateLimits() };
  const isPartial = options.partialUpdatedConversations === true;
  const unlimitedAVChatRoom = options.unlimitedAVChatRoom === true;
  const conversations = new ConversationStore();
  const groups = new GroupStore();
  const friends = new FriendStore();
  const connection = new Connection({
    clock,
    open,
    whenOnline,
    onNetState: (state) => emitter.emit(EVENT.NET_STATE_CHANGE, { state }),
    ...(options.chance ? { chance: options.chance } : {}),
    ...listeners,
  });
  return {
    sdkAppID,
    ...pace,
    log,
    emitter,
    session,
    connection,
    conversations,
    groups,
    unlimitedAVChatRoom,
    heardInRooms: new HeardInRooms(unlimitedAVChatRoom),
    groupProfiles: new GroupProfiles(connection, pace),
    onlineCounts: new OnlineCounts(connection, clock),
    topics: new TopicStore(),
    topicConversations: new TopicConversations(),
    attributes: new AttributeStore(),
    counters: new CounterStore(),
    messages: new MessageStore(),
    hops: new HopStore(),
    historyQuestions: new HistoryQuestions(connection, pace),
    profiles: new ProfileStore((userID) => userID === session.userID || friends.has(userID)),
    friends,
    friendGroups: new FriendGroupStore(emitter),
    announcer: new Announcer(
      { clock, interval: isPartial ? 0 : listEventInterval, isPartial },
      emitter,
      conversations,
      groups,
      friends,
    ),
  };
}

/** Somebody has logged out: nothing of theirs is left. */
export function forgetParts(parts: ClientParts): void {
  parts.announcer.cancel();
  parts.messages.clear();
  parts.hops.clear();
  parts.conversations.clear();
  parts.groups.clear();
  parts.heardInRooms.clear();
  parts.groupProfiles.clear();
  parts.onlineCounts.clear();
  parts.topics.clear();
  parts.topicConversations.clear();
  parts.historyQuestions.clear();
  parts.attributes.clear();
  parts.counters.clear();
  parts.profiles.clear();
  parts.friends.clear();
  parts.friendGroups.clear();
}
