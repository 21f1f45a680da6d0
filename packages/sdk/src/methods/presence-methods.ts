import type { ChatResponse } from '../chat-response.js';
import type { OwnStatus, UserStatusResult, UserStatusSubscriptionResult } from '../presence.js';

/** Who is online, and what they say of themselves. */
export interface PresenceMethods {
  /**
   * The status of 1 to 500 people; more are cut off. Of myself alone it is answered without the service.
   *
   * Of others it is a paid feature: rejects 3122 where it was not bought, 72001 where it is switched off,
   * 2996 above 20 calls in 5 seconds. Who does not exist is in `failureUserList`, with 70107. Throws on an
   * empty list.
   */
  getUserStatus(options: { userIDList: string[] }): Promise<ChatResponse<UserStatusResult>>;
  /**
   * Says something of myself, in at most 50 bytes; `''` takes it back, and so does a logout or a lost
   * connection. USER_STATUS_UPDATED tells all my instances, this one too. It needs no plan. Rejects
   * 30001 for what is too long, 3123 for what the text filter refuses. Throws when `customStatus` is no text.
   */
  setSelfStatus(options: { customStatus: string }): Promise<ChatResponse<OwnStatus>>;
  /**
   * Asks to be told by USER_STATUS_UPDATED when one of 1 to 100 people comes or goes; more are cut off.
   * 200 are remembered, then the oldest is dropped without a word. Ends with the logout or the connection,
   * **and is not begun again when the line is back**: whoever wants to go on hearing subscribes anew, and asks.
   *
   * A paid feature: rejects 3122 where it was not bought, 72001 where it is switched off, 2996 above 20
   * calls in 5 seconds. Throws on an empty list.
   */
  subscribeUserStatus(options: {
    userIDList: string[];
  }): Promise<ChatResponse<UserStatusSubscriptionResult>>;
  /**
   * Ends subscriptions, 100 at most in a call. **With no argument, no list or an empty one it ends all.**
   * An explicit `undefined` is a TypeError. Rejects as {@link PresenceMethods.subscribeUserStatus}.
   */
  unsubscribeUserStatus(options?: {
    userIDList?: string[];
  }): Promise<ChatResponse<UserStatusSubscriptionResult>>;
}
