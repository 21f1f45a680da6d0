import type { TYPES } from './constants.js';

/** Who asked: somebody me, or I somebody. */
export type FriendApplicationType =
  | typeof TYPES.SNS_APPLICATION_SENT_TO_ME
  | typeof TYPES.SNS_APPLICATION_SENT_BY_ME;

/** An open question whether two people want to be friends. What the other person wrote is untrusted. */
export interface FriendApplication {
  /** The other person's. */
  userID: string;
  nick: string;
  /** URL. */
  avatar: string;
  /** Seconds since the epoch. */
  time: number;
  /** `AddSource_Type_` and a keyword. */
  source: string;
  wording: string;
  type: FriendApplicationType;
}

/** The open applications, at most 100. */
export interface FriendApplicationList {
  /** Newest first after a login; what comes later stands at the end. Sort by `time` to show it. */
  friendApplicationList: FriendApplication[];
  /** How many came to me since I last said that I had read them. */
  unreadCount: number;
}

/** To whom to say yes, and how. */
export interface AcceptFriendApplicationOptions {
  userID: string;
  /** What I call this person. */
  remark?: string;
  /**
   * Agree: I am on the applicant's list, they are not on mine. Agree and add: each on the other's; so
   * too when left out, or anything else.
   */
  type?: typeof TYPES.SNS_APPLICATION_AGREE | typeof TYPES.SNS_APPLICATION_AGREE_AND_ADD;
}

/** Which application to remove from my list. */
export interface DeleteFriendApplicationOptions {
  userID: string;
  /** Sent to me when left out, or anything else. */
  type?: FriendApplicationType;
}
