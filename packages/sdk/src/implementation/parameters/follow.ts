import type { FollowMethods } from '../../methods/follow-methods.js';
import { LIST, REQUIRED_LIST, TEXT } from './common.js';
import type { Rules } from './validate.js';

/** What the SDK checks synchronously, method by method. */
export const FOLLOW_PARAMETERS: { readonly [Name in keyof FollowMethods]?: Rules } = {
  followUser: [REQUIRED_LIST],
  unfollowUser: [REQUIRED_LIST],
  checkFollowType: [REQUIRED_LIST],
  getUserFollowInfo: [LIST],
  getMyFollowersList: [TEXT],
  getMyFollowingList: [TEXT],
  getMutualFollowersList: [TEXT],
};
