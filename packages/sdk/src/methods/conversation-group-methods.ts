import type { ChatResponse } from '../chat-response.js';
import type { ConversationBatchResult } from '../conversation.js';
import type {
  ConversationsOfGroupOptions,
  CreateConversationGroupOptions,
  RenameConversationGroupOptions,
} from '../conversation-group.js';

/**
 * The folders of the conversation list. A conversation can be in several.
 *
 * At most 20 groups, 100 conversations in one call (51006), 1000 in all groups together (51008).
 * 3122: not in the app's plan. My other instances are told of every change.
 */
export interface ConversationGroupMethods {
  /** All names, in the order in which the groups were made. From memory; asked for again if that failed. */
  getConversationGroupList(): Promise<ChatResponse<string[]>>;
  /**
   * Makes a group; into one of this name that is there already the conversations come as they are added to it.
   * Conversations that are not in the list fail with 2500; if all do, the call resolves and **no group
   * is made**. 51010 more than 20 groups, 51011 the name is too long.
   *
   * CONVERSATION_GROUP_LIST_UPDATED, then CONVERSATION_LIST_UPDATED and the first one again.
   */
  createConversationGroup(
    options: CreateConversationGroupOptions,
  ): Promise<ChatResponse<ConversationBatchResult>>;
  /**
   * Dissolves a group; its conversations stay in the list. Resolves with **`undefined`**, not with
   * an answer. CONVERSATION_GROUP_LIST_UPDATED, then CONVERSATION_LIST_UPDATED. 51009: no such group.
   */
  deleteConversationGroup(groupName: string): Promise<undefined>;
  /**
   * Renames a group, in its place. Resolves with **`undefined`**, not with an answer.
   * CONVERSATION_GROUP_LIST_UPDATED, then CONVERSATION_LIST_UPDATED. 51009 no such group, 51011 the
   * name is too long, 50002 in Parlor’s local engine: another group has it.
   */
  renameConversationGroup(options: RenameConversationGroupOptions): Promise<undefined>;
  /**
   * Puts conversations into a group. Succeeded are only those that were not in it before.
   * CONVERSATION_LIST_UPDATED, then CONVERSATION_IN_GROUP_UPDATED. 51009: no such group.
   */
  addConversationsToGroup(
    options: ConversationsOfGroupOptions,
  ): Promise<ChatResponse<ConversationBatchResult>>;
  /**
   * Takes conversations out of a group. Succeeded are only those that were in it.
   * CONVERSATION_LIST_UPDATED, then CONVERSATION_IN_GROUP_UPDATED. 51009: no such group.
   */
  deleteConversationsFromGroup(
    options: ConversationsOfGroupOptions,
  ): Promise<ChatResponse<ConversationBatchResult>>;
}
