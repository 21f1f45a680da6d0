import type { EVENT } from './constants.js';
import type { Message, UserInfo } from './message.js';

/** One reaction to a message, and who reacted so. */
export interface MessageReaction {
  /** Which one: the name of an emoji, say. At most 10 different ones under a message. Untrusted. */
  reactionID: string;
  /** How many people; 100 at most. 0 in an event: the last one has taken it back. */
  totalUserCount: number;
  /** The first of them, ten unless asked otherwise; `[]` when there is nobody. Names are untrusted. */
  partialUserList: UserInfo[];
  /**
   * From `getMessageReactions`: whether I am one of them. In an event: as far as this login knows, from
   * this client's own calls and from what my other instances did meanwhile; a reaction of an earlier
   * login counts as not mine there, and so does one of which a call was refused.
   */
  reactedByMyself: boolean;
}

/** Reactions to one message. */
export interface MessageReactions {
  messageID: string;
  reactionList: MessageReaction[];
}

/** Whose reactions are wanted. */
export interface GetMessageReactionsOptions {
  /** Of one conversation: that of the first one is asked for, and messages of others come back with an empty list. */
  messageList: Message[];
  /** How many people to name for each reaction; 10 when left out. */
  maxUserCountPerReaction?: number;
}

/** The reactions to some messages. */
export interface MessageReactionsResult {
  /** A message without reactions has an empty list. */
  resultList: MessageReactions[];
}

/** Which reaction's people are wanted. */
export interface GetAllUserListOfMessageReactionOptions {
  /** One that was sent: its `status` is `success`. */
  message: Message;
  reactionID: string;
  /** What the page before returned; 0 or left out for the first. */
  nextSeq?: number;
  /** 100 when left out and at most. */
  count?: number;
}

/** A page of the people who reacted in one way. */
export interface MessageReactionUserPage {
  userList: UserInfo[];
  /** To be passed for the next page; 0 after the last. */
  nextSeq: number;
  /** Whether this is the last page. */
  isCompleted: boolean;
}

/** What is told about reactions, to everybody in the conversation and to who reacted. */
export interface ReactionEvents {
  /** Only the reactions that have changed, each whole. */
  [EVENT.MESSAGE_REACTIONS_UPDATED]: MessageReactions;
}
