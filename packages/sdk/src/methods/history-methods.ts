import type { ChatResponse } from '../chat-response.js';
import type {
  GetMessageListHoppingOptions,
  GetMessageListOptions,
  MessageListHop,
  MessageListPage,
} from '../history.js';
import type { Message } from '../message.js';

/** The history of a conversation, by pages, from a place, and by ID. */
export interface HistoryMethods {
  /**
   * A page of the history, newest page first, each page ascending. Pages have 15 messages or more: what
   * is in memory already comes with what the service adds. Online-only messages are in none.
   *
   * MESSAGE_READ_BY_PEER for own messages that turn out to have been read. An AVChatRoom has no
   * history: always empty and complete. Rejects 2996 for more than 20 questions to the service in a
   * second (C2C and groups apart), 10007 when not a member, 10010 for no such group; what is in memory
   * of a group that was left stays readable.
   */
  getMessageList(options: GetMessageListOptions): Promise<ChatResponse<MessageListPage>>;
  /**
   * Messages from a place in the middle of the history, older or newer: for jumping to a message. They
   * are found by findMessage and told of by events, but are in no page of getMessageList.
   *
   * Towards newer ones without a place to begin at: nothing, and complete. Shares the limit of
   * getMessageList: 2996 above 20 a second; in a group without a place that of getGroupProfile too, 8 a
   * second. Rejects 10007 when not a member, 10010 for no such group.
   *
   * MESSAGE_READ_BY_PEER for own messages that turn out to have been read.
   */
  getMessageListHopping(
    options: GetMessageListHoppingOptions,
  ): Promise<ChatResponse<MessageListHop>>;
  /** The live message from memory, or `null`; never asks the service. `null` while it is being sent. */
  findMessage(messageID: string): Message | null;
}
