import type { ChatResponse } from '../chat-response.js';
import type { Message } from '../message.js';
import type {
  GetGroupMessageReadMemberListOptions,
  GroupMessageReadMemberPage,
  MessageReadReceiptListResult,
} from '../receipt.js';

/**
 * Who has read a message, one by one: for messages made with `needReadReceipt: true`, in C2C
 * conversations and in groups except Community and AVChatRoom.
 */
export interface ReceiptMethods {
  /**
   * Acknowledges messages of others, of one conversation (that of the first), at most 30. Their senders get
   * MESSAGE_READ_RECEIPT_RECEIVED. Neither `unreadCount` nor `isPeerRead` changes: see setMessageRead.
   *
   * Rejects 2114 when none of them asks for it. Throws on an empty list.
   */
  sendMessageReadReceipt(messageList: Message[]): Promise<ChatResponse<Record<string, never>>>;
  /**
   * Fills `readReceiptInfo.readCount` and `unreadCount` of my own group messages in place. C2C messages
   * have theirs from the event: returned as they are, without asking. Throws on an empty list.
   */
  getMessageReadReceiptList(
    messageList: Message[],
  ): Promise<ChatResponse<MessageReadReceiptListResult>>;
  /** Who has, or has not, read a group's message. Rejects 10062 when there is no receipt of it. */
  getGroupMessageReadMemberList(
    options: GetGroupMessageReadMemberListOptions,
  ): Promise<ChatResponse<GroupMessageReadMemberPage>>;
}
