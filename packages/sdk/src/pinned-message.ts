import type { Message, UserInfo } from './message.js';

/** Which message is to be pinned to its group, or no longer to be. */
export interface PinGroupMessageOptions {
  /** Or a topicID. */
  groupID: string;
  /** Known by its `sequence`: one that was sent. */
  message: Message;
  isPinned: boolean;
}

/** A pinned message, which says who has pinned it. */
export type PinnedGroupMessage = Message & { pinnerInfo: UserInfo };

/** What is known of a message that was unpinned. */
export interface UnpinnedMessageStub {
  ID: string;
  sequence: number;
  random: number;
  /** Seconds since the epoch. */
  time: number;
  /** Seconds since the epoch. */
  clientTime: number;
}

/** What every change of the pinned messages says. */
export interface PinnedGroupMessageChange {
  /** The topicID when it was pinned in a topic. */
  groupID: string;
  /** Who has done it. Untrusted. */
  operatorInfo: UserInfo;
}

/**
 * A message was pinned: `message` is an instance of its own, not the one of the history, with `flow` in
 * and `isRead` false even when it is mine.
 */
export interface GroupMessagePinned extends PinnedGroupMessageChange {
  isPinned: true;
  message: PinnedGroupMessage;
}

/** A message was unpinned. */
export interface GroupMessageUnpinned extends PinnedGroupMessageChange {
  isPinned: false;
  message: UnpinnedMessageStub;
}

/** What PINNED_GROUP_MESSAGE_UPDATED tells, told apart by `isPinned`. */
export type PinnedGroupMessageUpdate = GroupMessagePinned | GroupMessageUnpinned;
