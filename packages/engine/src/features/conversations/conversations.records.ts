import type { WireMessage } from '../../protocol/entities.js';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** What one person has to do with one conversation. */
export interface ConversationRecord {
  conversationID: string;
  isPinned: boolean;
  /** It is in the list even without a message: it was pinned, or its history was cleared. */
  isListed: boolean;
  /** The first message that this person may see. */
  firstVisibleIndex: number;
  /** Up to which message this person has cleared their history. */
  clearedIndex?: number;
  /** The newest message when this person last took it out of the list: the next one brings it back. */
  deletedIndex?: number;
  /** Up to which message this person has read. */
  readIndex: number;
  /** C2C: when the message they have read up to was sent, seconds. */
  readTime: number;
  /** How many messages counted as unread up to there. */
  readCounted: number;
  /** How many of those after it are their own. */
  ownCounted: number;
  /** Set when the person has left the group, or it is no more: what they last saw of it. */
  left?: { lastMessage: WireMessage | null };
}

/** By userID and conversationID. */
export const conversations = table<ConversationRecord>('conversations');

/** The key of a person's conversation. */
export function conversationKey(userID: string, conversationID: string): string {
  return keyOf(userID, conversationID);
}

/** A conversation of which nothing was read, and everything may be. */
export function freshConversation(conversationID: string): ConversationRecord {
  return {
    conversationID,
    isPinned: false,
    isListed: false,
    firstVisibleIndex: 1,
    readIndex: 0,
    readTime: 0,
    readCounted: 0,
    ownCounted: 0,
  };
}
