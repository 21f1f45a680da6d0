import type { BasicRemindType, KickedOutType, Profile } from '@parlor/sdk';
import type { BlacklistPush } from './blacklist-pushes.js';
import type { BroadcastPush } from './broadcast-pushes.js';
import type { GroupReadPosition, ReadPosition } from './commands.js';
import type { CounterPush } from './counter-pushes.js';
import type {
  ConversationLabels,
  WireAttributeChange,
  WireConversationGroup,
  WireDoNotDisturb,
  WireExtensionChange,
  WireGroupReceipt,
  WireMessage,
  WireModification,
  WireReaction,
  WireRevocation,
  WireUnpinned,
  WireUser,
} from './entities.js';
import type { FollowPush } from './follow-pushes.js';
import type { FriendPush } from './friend-pushes.js';
import type { PresencePush } from './presence-pushes.js';
import type { TopicMessagePush } from './topic-message-pushes.js';

/** Everything an engine tells a client without having been asked. */
export type Push =
  | CounterPush
  | FollowPush
  | PresencePush
  | TopicMessagePush
  | BlacklistPush
  | BroadcastPush
  | FriendPush
  /** Messages, tips among them, that others sent, or I from another instance; by sequence within a group. */
  | { type: 'messages.new'; messages: WireMessage[] }
  /** Somebody, or I from another instance, has taken a message back. */
  | { type: 'messages.revoked'; revocation: WireRevocation }
  /** Somebody, or I from another instance, has changed what a message says. */
  | { type: 'messages.modified'; modification: WireModification }
  /** A group system notice for me. */
  | { type: 'groups.notice'; message: WireMessage }
  /**
   * Reactions to a message have changed: those that did, each whole; one that nobody has any more is
   * told once more, with nobody. `mine` is what I did myself, in this instance or another.
   */
  | {
      type: 'reactions.updated';
      messageID: string;
      reactions: WireReaction[];
      mine?: { reactionID: string; isAdded: boolean };
    }
  /** The peer has acknowledged messages of mine, at this time (seconds). */
  | { type: 'receipts.ofPeer'; userID: string; messageIDs: string[]; time: number }
  /** Members have acknowledged messages that I have sent to a group. */
  | { type: 'receipts.ofGroup'; groupID: string; receipts: WireGroupReceipt[] }
  /** Somebody, maybe I, has pinned a message to a group. */
  | { type: 'pinnedMessages.added'; groupID: string; message: WireMessage; operator: WireUser }
  /** Somebody, maybe I, has taken a pinned message off. */
  | { type: 'pinnedMessages.removed'; groupID: string; message: WireUnpinned; operator: WireUser }
  /**
   * Keys under a message have changed; it may have been me, in this instance or another. `lastSequence` is
   * the number of the message's newest change.
   */
  | {
      type: 'extensions.changed';
      messageID: string;
      lastSequence: number;
      change: WireExtensionChange;
    }
  /** The peer has read my messages up to this time (seconds). */
  | { type: 'conversations.readByPeer'; userID: string; time: number }
  /** I have read a conversation, in another instance. */
  | { type: 'conversations.read'; conversationID: string; position: ReadPosition }
  /** I have read everything that people have said, or these groups, or both, in another instance. */
  | { type: 'conversations.allRead'; readsPeople: boolean; groups: GroupReadPosition[] }
  /** I have deleted conversations, in another instance; only in an application that synchronises this. */
  | { type: 'conversations.deleted'; conversationIDs: string[] }
  /** I have marked conversations, or written custom data onto them, in another instance. */
  | { type: 'conversations.labelled'; conversations: ConversationLabels[] }
  /** I have pinned or unpinned a conversation, in another instance. */
  | { type: 'conversations.pinned'; conversationID: string; isPinned: boolean }
  /** I have made a conversation group in another instance, with these conversations in it. */
  | {
      type: 'conversationGroups.created';
      group: WireConversationGroup;
      conversationIDs: string[];
    }
  /** I have dissolved one there. */
  | { type: 'conversationGroups.deleted'; group: WireConversationGroup }
  /** I have renamed one there; it has its new name already. */
  | { type: 'conversationGroups.renamed'; group: WireConversationGroup; oldName: string }
  /** I have brought conversations into one there, or taken them out. */
  | {
      type: 'conversationGroups.changed';
      name: string;
      conversationIDs: string[];
      isAdded: boolean;
    }
  /** I have chosen, in another instance, how messages of a person are announced. Of groups a notice tells. */
  | { type: 'remindTypes.changed'; userID: string; remindType: BasicRemindType }
  /** I have changed, in this instance or another, when nothing is pushed to me. */
  | { type: 'doNotDisturb.changed'; setting: WireDoNotDisturb }
  /** Profiles of mine or of people I share a conversation with have changed. */
  | { type: 'profiles.updated'; profiles: Profile[] }
  /** Somebody, or I from another instance, has written attributes of a group, which now have this version. */
  | {
      type: 'attributes.changed';
      groupID: string;
      mainSequence: number;
      change: WireAttributeChange;
    }
  /** This instance is logged out. Nothing else follows until it logs in again. */
  | { type: 'session.kicked'; kickType: KickedOutType };
