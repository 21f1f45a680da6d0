import type { ChatResponse } from '../chat-response.js';
import type { FollowCheck, FollowListPage, FollowResult, UserFollowInfo } from '../follow.js';

/**
 * Followers and followed ones: needs nobody's consent, and has nothing to do with friendship. A paid
 * feature: every method rejects 3122 where it was not bought.
 */
export interface FollowMethods {
  /**
   * Follows up to 20 people; more are refused with 30001. Resolves with a result for each: 0, also for whom
   * I follow already, 30001 for myself, 30003 for an unknown person, 32100 when I follow 5000 already, 32101
   * when they have too many followers, 32102 or 32103 when I or they have too many mutual ones.
   * MY_FOLLOWING_LIST_UPDATED tells my instances, MY_FOLLOWERS_LIST_UPDATED theirs,
   * MUTUAL_FOLLOWERS_LIST_UPDATED both if they follow me, too. Throws on an empty list.
   */
  followUser(userIDList: string[]): Promise<ChatResponse<FollowResult[]>>;
  /** Stops following up to 20 people; more are refused with 30001. Tells the same events with `isAdd: false`. Throws on an empty list. */
  unfollowUser(userIDList: string[]): Promise<ChatResponse<FollowResult[]>>;
  /** How 1 to 100 people and I stand; more are cut off. Rejects 2996 above 20 calls in 5 seconds. Throws on an empty list. */
  checkFollowType(userIDList: string[]): Promise<ChatResponse<FollowCheck[]>>;
  /** The three counts of each, in the order of the IDs; of myself when no list is given. */
  getUserFollowInfo(userIDList?: string[]): Promise<ChatResponse<UserFollowInfo[]>>;
  /** Who follows me. The first page when no cursor is given. */
  getMyFollowersList(nextCursor?: string): Promise<ChatResponse<FollowListPage>>;
  /** Whom I follow. The first page when no cursor is given. */
  getMyFollowingList(nextCursor?: string): Promise<ChatResponse<FollowListPage>>;
  /** Who follows me and is followed by me. The first page when no cursor is given. */
  getMutualFollowersList(nextCursor?: string): Promise<ChatResponse<FollowListPage>>;
}
