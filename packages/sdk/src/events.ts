import type { AttributeEvents } from './attribute.js';
import type { BlacklistEvents } from './blacklist.js';
import type { EVENT } from './constants.js';
import type { ConversationEvents } from './conversation.js';
import type { ConversationGroupEvents } from './conversation-group.js';
import type { CounterEvents } from './counter.js';
import type { ExtensionEvents } from './extension.js';
import type { FollowEvents } from './follow.js';
import type { FriendEvents } from './friend.js';
import type { GroupEvents } from './group.js';
import type { MessageEvents } from './message-events.js';
import type { PresenceEvents } from './presence.js';
import type { ReactionEvents } from './reaction.js';
import type { ReceiptEvents } from './receipt.js';
import type { SessionEvents } from './session.js';
import type { TopicEvents } from './topic.js';
import type { ProfileEvents } from './user.js';

/**
 * From the name of an event to its `data`. Lists and their elements are the SDK's own live objects.
 *
 * The list events and the total are throttled to about one a second each and read their data when
 * they are emitted; all others are synchronous with the change.
 */
export interface ChatEventMap
  extends SessionEvents,
    MessageEvents,
    ReactionEvents,
    ExtensionEvents,
    ReceiptEvents,
    ConversationEvents,
    ConversationGroupEvents,
    ProfileEvents,
    BlacklistEvents,
    PresenceEvents,
    FriendEvents,
    FollowEvents,
    GroupEvents,
    AttributeEvents,
    CounterEvents,
    TopicEvents {}

/** The name of one of the 37 events. */
export type ChatEventName = keyof ChatEventMap;

/** What a handler is given. */
export type ChatEvent<Name extends ChatEventName> = {
  name: Name;
  data: ChatEventMap[Name];
} & (Name extends typeof EVENT.CONVERSATION_LIST_UPDATED
  ? { /** Whether the first synchronisation after the login has ended. */ isSyncCompleted: boolean }
  : unknown);

/**
 * A handler. What it throws is swallowed and logged by the SDK; the other handlers still run.
 */
export type ChatEventHandler<Name extends ChatEventName> = (event: ChatEvent<Name>) => void;
