import type { EVENT } from './constants.js';
import type { Conversation } from './conversation.js';

/** A new conversation group and who is in it from the start. */
export interface CreateConversationGroupOptions {
  /** At least one, at most 100. When none of them is in the list, no group is made. */
  conversationIDList: string[];
  /** 1 to 32 characters, and at most 32 bytes (51011). */
  groupName: string;
}

/** Conversations that are to come into a conversation group, or out of it. */
export interface ConversationsOfGroupOptions {
  /** At least one, at most 100. */
  conversationIDList: string[];
  groupName: string;
}

/** A new name for a conversation group. */
export interface RenameConversationGroupOptions {
  oldName: string;
  /** 1 to 32 characters, and at most 32 bytes (51011). */
  newName: string;
}

/** A conversation group and all conversations that are in it now. Live objects. */
export interface ConversationGroupMembers {
  groupName: string;
  conversationList: Conversation[];
}

/** What is told about conversation groups. Not throttled. */
export interface ConversationGroupEvents {
  /** All names, in the order in which the groups were made. */
  [EVENT.CONVERSATION_GROUP_LIST_UPDATED]: string[];
  /** Conversations came into a group or out of it. */
  [EVENT.CONVERSATION_IN_GROUP_UPDATED]: ConversationGroupMembers;
}
