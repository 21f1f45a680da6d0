import type { ChatResponse } from '../chat-response.js';
import type {
  Conversation,
  ConversationBatchResult,
  ConversationListResult,
  DeleteConversationOptions,
  GetConversationListOptions,
  MarkConversationOptions,
  PinConversationOptions,
  SetAllMessageReadOptions,
  SetConversationCustomDataOptions,
  SetConversationDraftOptions,
  SetConversationDraftResult,
} from '../conversation.js';
import type {
  AllReceiveMessageOpt,
  SetAllReceiveMessageOptOptions,
  SetAllReceiveMessageOptResult,
  SetGroupRemindTypeOptions,
  SetGroupRemindTypeResult,
  SetUserRemindTypeOptions,
  SetUserRemindTypeResult,
} from '../remind-type.js';

/** The conversation list and what is known of each conversation. */
export interface ConversationMethods {
  /** Everything up to now is read: for the list, for my other instances and, one to one, for the peer. */
  setMessageRead(options: { conversationID: string }): Promise<ChatResponse<Record<string, never>>>;
  /**
   * Everything is read everywhere, or one to one only, or in groups only. Communities and topics are
   * left out; mentions stay in `groupAtInfoList` until their conversation itself is read. Nobody is asked
   * where nothing is unread, else at most once a second (2996). 2112: it failed without a code of its own.
   */
  setAllMessageRead(
    options?: SetAllMessageReadOptions,
  ): Promise<ChatResponse<Record<string, never>>>;
  /**
   * From memory: possibly empty before the first page has arrived. IDs (answered in the order of the
   * list), a filter, or all. If the last synchronisation failed it is tried again first, and its
   * error is this call's.
   */
  getConversationList(
    options?: string[] | GetConversationListOptions,
  ): Promise<ChatResponse<ConversationListResult>>;
  /**
   * One conversation, complete with its profile and my remark. An unknown one is made and listed
   * behind the pinned ones; that of a group I am not in is made and not listed. 2501: no such person.
   */
  getConversationProfile(
    conversationID: string,
  ): Promise<ChatResponse<{ conversation: Conversation }>>;
  /**
   * Takes a conversation out of the list and what was unread in it out of the total, and with it my history
   * of it; the others keep theirs, and my other instances are not told unless the application synchronises
   * deletions. It comes back with the next message, without its pin and with its marks, custom data and
   * conversation groups. 2500: it is not in the list.
   */
  deleteConversation(conversationID: string): Promise<ChatResponse<{ conversationID: string }>>;
  /**
   * The same for at most 100 at once; the history can be kept. `conversationIDList` of the answer are
   * those that were deleted. 2500: not one of them was.
   */
  deleteConversation(
    options: DeleteConversationOptions,
  ): Promise<ChatResponse<{ conversationIDList: string[] }>>;
  /**
   * Keeps what I have begun to write, in memory, on this instance. The order of the list stays.
   * 2500: it is not in the list.
   */
  setConversationDraft(
    options: SetConversationDraftOptions,
  ): Promise<ChatResponse<SetConversationDraftResult>>;
  /**
   * Reads a conversation and removes my history of it; the others keep theirs. It stays in the list,
   * without a last message. My other instances are not told. 2500 not in the list, 2502 a topic.
   */
  clearHistoryMessage(conversationID: string): Promise<ChatResponse<{ conversationID: string }>>;
  /** Pins or unpins; an unknown conversation is made. At most 50 pinned (51012). 2503: not an ID to pin. */
  pinConversation(
    options: PinConversationOptions,
  ): Promise<ChatResponse<{ conversationID: string }>>;
  /**
   * How messages of a group or a topic are announced to me, on all my instances. CONVERSATION_LIST_UPDATED
   * tells of a group's; my other instances get a system notice (20) as well. Of a topic's tells nothing but the answer:
   * the topic is changed in place, and TOPIC_UPDATED comes only where it is set to what it was. A community that is
   * set to `Discard` overrides its topics. 10007: not a member, or a live room, whose type cannot be changed.
   *
   * Nothing is checked: without a groupID and a userIDList the SDK returns `undefined`, no promise.
   */
  setMessageRemindType(
    options: SetGroupRemindTypeOptions,
  ): Promise<ChatResponse<SetGroupRemindTypeResult>>;
  /** How messages of some people are announced to me, on all my instances. Those that fail do not stop the others. */
  setMessageRemindType(
    options: SetUserRemindTypeOptions,
  ): Promise<ChatResponse<SetUserRemindTypeResult>>;
  /**
   * Do not disturb: when nothing is to be pushed. Stronger than the conversations' own types.
   * Messages and unread counts go on. ALL_RECEIVE_MESSAGE_OPT_UPDATED tells all my instances.
   */
  setAllReceiveMessageOpt(
    options: SetAllReceiveMessageOptOptions,
  ): Promise<ChatResponse<SetAllReceiveMessageOptResult>>;
  /** The do-not-disturb setting, from the service. */
  getAllReceiveMessageOpt(): Promise<ChatResponse<AllReceiveMessageOpt>>;
  /**
   * Unread messages of all listed conversations that notify, without the system conversation and
   * topics. A value at once; 0 right after the login.
   */
  getTotalUnreadMessageCount(): number;
  /** A note of mine on conversations, kept by the service for all my instances. 51006: more than 100 at once. */
  setConversationCustomData(
    options: SetConversationCustomDataOptions,
  ): Promise<ChatResponse<ConversationBatchResult>>;
  /**
   * Sets or takes away a mark, kept by the service for all my instances. To what it is already
   * succeeds and tells nothing. 51006: more than 100 at once; 3122: not in the app's plan.
   */
  markConversation(
    options: MarkConversationOptions,
  ): Promise<ChatResponse<ConversationBatchResult>>;
}
