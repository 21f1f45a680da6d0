import type { EVENT, TYPES } from './constants.js';
import type { UserFailure } from './user.js';

/**
 * Whether a person is there: 0 not known, 1 connected now, 2 the connection was lost without a logout,
 * 3 logged out, kicked out or never logged in. With several instances, 1 while any of them is connected.
 */
export type UserStatusType =
  | typeof TYPES.USER_STATUS_UNKNOWN
  | typeof TYPES.USER_STATUS_ONLINE
  | typeof TYPES.USER_STATUS_OFFLINE
  | typeof TYPES.USER_STATUS_UNLOGINED;

/** Whether a person is there, and what they say of themselves. */
export interface UserStatus {
  userID: string;
  statusType: UserStatusType;
  /** Their own words, whatever the type; `''` when there are none. Untrusted. */
  customStatus: string;
}

/** My own status: whoever asks is online. */
export interface OwnStatus extends UserStatus {
  statusType: typeof TYPES.USER_STATUS_ONLINE;
}

/** The answer of {@link ChatSDK.getUserStatus}. */
export interface UserStatusResult {
  /** I am the first when I asked for myself, too. */
  successUserList: UserStatus[];
  failureUserList: UserFailure[];
}

/** The answer to a subscription or its end. */
export interface UserStatusSubscriptionResult {
  failureUserList: UserFailure[];
}

/** What is told about who is there. */
export interface PresenceEvents {
  /** Only those whose status changed: people I subscribed to, and I myself. */
  [EVENT.USER_STATUS_UPDATED]: UserStatus[];
}
