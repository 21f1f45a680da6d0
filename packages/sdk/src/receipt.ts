import type { EVENT } from './constants.js';
import type { Message } from './message.js';

/** The peer has acknowledged one of my messages. */
export interface C2CReadReceipt {
  /** Who read it. */
  userID: string;
  messageID: string;
  isPeerRead: true;
  /** When, in seconds since the epoch. */
  timestamp: number;
  groupID?: never;
}

/** How far one of my messages in a group has been acknowledged. */
export interface GroupReadReceipt {
  groupID: string;
  messageID: string;
  /** How many members have acknowledged it. */
  readCount: number;
  /** How many of those who were members when it was sent have not; 0: everybody has. */
  unreadCount: number;
  userID?: never;
}

/** A list of messages, as it was passed. */
export interface MessageReadReceiptListResult {
  /** The same objects; `readReceiptInfo` of my own messages is filled in place. */
  messageList: Message[];
}

/** Whose names are wanted. */
export interface GetGroupMessageReadMemberListOptions {
  /** One of a group, made with `needReadReceipt: true`. */
  message: Message;
  /** 0 (as when left out): who has read it. 1: who has not. */
  filter?: 0 | 1;
  /** What the page before returned; `''` or left out for the first. */
  cursor?: string;
  /** From 1 to 99; otherwise, and when left out, 100. */
  count?: number;
}

/** A page of those who have, or have not, read a group's message. */
export interface GroupMessageReadMemberPage {
  messageID: string;
  /** To be passed for the next page. */
  cursor: string;
  isCompleted: boolean;
  /** userIDs; empty when the others were asked for. */
  readUserIDList: string[];
  /** userIDs; empty when the readers were asked for. */
  unreadUserIDList: string[];
}

/** What is told about read receipts: to who sent the messages, in all their instances. */
export interface ReceiptEvents {
  /** Of one conversation: all C2C or all of a group. The messages in memory know it already. */
  [EVENT.MESSAGE_READ_RECEIPT_RECEIVED]: C2CReadReceipt[] | GroupReadReceipt[];
}
