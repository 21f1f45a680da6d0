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
   * To acknowledge once more what was acknowledged is no fault.
   *
   * Rejects 2114 when none of them asks for it, 10004 in a Community and 10007 where one is no member; of
   * more than 30 with 20001 (C2C) or 10004 (groups). Throws on an empty list.
   */
  sendMessageReadReceipt(messageList: Message[]): Promise<ChatResponse<Record<string, never>>>;
  /**
   * Fills `readReceiptInfo.readCount` and `unreadCount` of my own group messages in place, where they ask
   * for receipts; of those of which nothing is known they stay undefined. C2C messages have theirs from the
   * event and from the history: returned as they are, without asking. Throws on an empty list.
   */
  getMessageReadReceiptList(
    messageList: Message[],
  ): Promise<ChatResponse<MessageReadReceiptListResult>>;
  /**
   * Who has, or has not, read a group's message: of those who were members when it was sent, whether they
   * have left since or not. Rejects 10062 when nothing is known of its receipts. Nothing is checked before.
   */
  getGroupMessageReadMemberList(
    options: GetGroupMessageReadMemberListOptions,
  ): Promise<ChatResponse<GroupMessageReadMemberPage>>;
}
