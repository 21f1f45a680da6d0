import type { Emitter, ProfileStore } from '@parlor/sdk/implementation';
import type { Clock } from '../core/clock.js';
import type { Announcer } from './announcer.js';
import type { AttributeStore } from './attribute-store.js';
import type { Connection } from './connection.js';
import type { ConversationStore } from './conversation-store.js';
import type { CounterStore } from './counter-store.js';
import type { FriendGroupStore } from './friend-group-store.js';
import type { FriendStore } from './friend-store.js';
import type { GroupProfiles } from './group-profiles.js';
import type { GroupStore } from './group-store.js';
import type { HeardInRooms } from './heard-in-rooms.js';
import type { HistoryQuestions } from './history-questions.js';
import type { HopStore } from './hop-store.js';
import type { Log } from './log.js';
import type { MessageStore } from './message-store.js';
import type { OnlineCounts } from './online-counts.js';
import type { SessionState } from './session-state.js';
import type { TopicConversations } from './topic-conversations.js';
import type { TopicStore } from './topic-store.js';

/** What the nouns of one client share. */
export interface ClientParts {
  readonly sdkAppID: number;
  readonly clock: Clock;
  /** Whether anything is refused because it is called too often. */
  readonly hasRateLimits: () => boolean;
  readonly log: Log;
  readonly emitter: Emitter;
  readonly connection: Connection;
  readonly session: SessionState;
  readonly messages: MessageStore;
  readonly hops: HopStore;
  readonly historyQuestions: HistoryQuestions;
  readonly conversations: ConversationStore;
  readonly groups: GroupStore;
  /** Whether one stays in every live room that is joined, and not only in the last. */
  readonly unlimitedAVChatRoom: boolean;
  readonly heardInRooms: HeardInRooms;
  readonly groupProfiles: GroupProfiles;
  readonly onlineCounts: OnlineCounts;
  readonly topics: TopicStore;
  readonly topicConversations: TopicConversations;
  readonly attributes: AttributeStore;
  readonly counters: CounterStore;
  readonly profiles: ProfileStore;
  readonly friends: FriendStore;
  readonly friendGroups: FriendGroupStore;
  readonly announcer: Announcer;
}

/** How every method answers when it succeeds. */
export function success<Data>(data: Data): { code: 0; data: Data } {
  return { code: 0, data };
}
