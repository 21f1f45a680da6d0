import type { Message } from './message.js';

/** Which messages of a conversation are wanted. */
export interface GetMessageListOptions {
  /** C2C, group, topic or system conversation; anything else makes the call throw. */
  conversationID: string;
  /** Opaque: what the page before returned. Left out for the newest page. */
  nextReqMessageID?: string;
  /**
   * How many of the messages in memory a page may have: a whole number from 1; 15 when left out and at
   * most. Not in the SDK's documentation, and no limit of what comes from the service.
   */
  count?: number;
}

/** A page of a conversation's history. */
export interface MessageListPage {
  /** Ascending: the oldest first. Live instances. */
  messageList: Message[];
  /** To be passed for the page before this one; `''` at the beginning of the history. Opaque. */
  nextReqMessageID: string;
  /** Whether this page reaches the beginning. */
  isCompleted: boolean;
}

/** From where in a conversation messages are wanted, and which way. */
export interface GetMessageListHoppingOptions {
  /** C2C, group or topic. The system conversation passes the check, and the SDK answers `undefined`. */
  conversationID: string;
  /** Groups and topics: the sequence to begin at, itself included. From 1. Left out: the newest. */
  sequence?: number;
  /** C2C: the second to begin at, itself included, since the epoch. Left out: the newest. */
  time?: number;
  /** 0 (as when left out) towards older messages, 1 towards newer ones. Others make the call throw. */
  direction?: 0 | 1;
  /** A whole number from 1; 15 when left out and at most. */
  count?: number;
}

/** Some messages from anywhere in the history of a group or topic. */
export interface GroupMessageListHop {
  /** Ascending. Fewer than `count` where sequences have no message of their own. Live instances. */
  messageList: Message[];
  /** Nothing more lies in this direction. Towards newer ones that takes one more, empty, page. */
  isCompleted: boolean;
  /** The `sequence` to go on with in the same direction; `''` at the end. */
  nextMessageSeq: number | '';
  nextMessageTime?: never;
}

/** Some messages from anywhere in the history of a C2C conversation. */
export interface C2CMessageListHop {
  /** Ascending. Live instances. */
  messageList: Message[];
  /** Nothing more lies in this direction. */
  isCompleted: boolean;
  /**
   * The `time` to go on with in the same direction, in seconds; `''` at the end. Going on with exactly
   * this value loses none of the messages of that second.
   */
  nextMessageTime: number | '';
  nextMessageSeq?: never;
}

/** What a jump into the history brings; told apart by the kind of conversation that was asked for. */
export type MessageListHop = GroupMessageListHop | C2CMessageListHop;
