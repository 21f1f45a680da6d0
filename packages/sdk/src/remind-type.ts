import type { TYPES } from './constants.js';
import type { MessageRemindType } from './conversation.js';
import type { Group } from './group.js';
import type { Topic } from './topic.js';

/** The types that exist one to one, and for everything at once. */
export type BasicRemindType =
  | typeof TYPES.MSG_REMIND_ACPT_AND_NOTE
  | typeof TYPES.MSG_REMIND_ACPT_NOT_NOTE
  | typeof TYPES.MSG_REMIND_DISCARD;

/** How messages of some people are announced to me. */
export interface SetUserRemindTypeOptions {
  /** What comes after the first 30 is ignored. */
  userIDList: string[];
  /** Not checked; what the SDK does not know reaches the service as `AcceptAndNotify`. */
  messageRemindType: BasicRemindType;
}

/** How messages of a group or a topic are announced to me. */
export interface SetGroupRemindTypeOptions {
  /** A groupID or a topicID. With it, a `userIDList` is not looked at. */
  groupID: string;
  messageRemindType: MessageRemindType;
}

/** For whom it was set, and for whom it was not. */
export interface SetUserRemindTypeResult {
  successUserIDList: { userID: string }[];
  failureUserIDList: UserRemindTypeFailure[];
}

/** Somebody for whom the type could not be set. The manual’s `message` is not there at run time. */
export interface UserRemindTypeFailure {
  userID: string;
  /** 20003: no such person. */
  code: number;
}

/** The live group or topic; `undefined` when it is not in memory. Told apart by which key is there. */
export type SetGroupRemindTypeResult = { group: Group | undefined } | { topic: Topic | undefined };

/**
 * When nothing is to be pushed, whatever the conversations say. `AcceptAndNotify` ends it.
 *
 * The window begins today, by the clock and in the time zone of this device, and ends `duration`
 * later. Repeated and shorter than a day, it comes every day; repeated and a day or longer, it never
 * ends; not repeated, it comes once.
 */
export interface SetAllReceiveMessageOptOptions {
  /** `AcceptNotNotify` when left out. */
  messageRemindType?: BasicRemindType;
  /** 0 to 23; 0 when left out. */
  startHour?: number;
  /** 0 to 59; 0 when left out. */
  startMinute?: number;
  /** 0 to 59; 0 when left out. */
  startSecond?: number;
  /** Seconds; 0 when left out. */
  duration?: number;
  /** `true` when left out. */
  isRepeated?: boolean;
}

/** What came of {@link ConversationMethods.setAllReceiveMessageOpt}: the service's answer within the answer. */
export interface SetAllReceiveMessageOptResult {
  code: 0;
  data: {
    actionStatus: 'OK';
    errorCode: 0;
    errorInfo: string;
  };
}

/** The do-not-disturb setting, as the service keeps it. */
export interface AllReceiveMessageOpt {
  messageRemindType: BasicRemindType;
  /** Seconds since the epoch. */
  startTime: number;
  /** Seconds since the epoch; a day after the start when it never ends. */
  endTime: number;
  /** Whether it comes every day. */
  isRepeated: boolean;
}
