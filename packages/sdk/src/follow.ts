import type { EVENT } from './constants.js';
import type { Profile } from './user.js';

/** How following or its end went for one person: 0 done. */
export interface FollowResult {
  userID: string;
  resultCode: number;
  /** `''` when it was done. */
  resultInfo: string;
}

/** A person as lists of followers show them: of the profile, what is known. Untrusted. */
export interface FollowUserInfo
  extends Partial<Omit<Profile, 'userID' | 'lastUpdatedTime' | 'profileCustomField'>> {
  userID: string;
}

/** A person on one of the three lists. Custom fields of the profile stand beside the others, under their own keys. */
export interface FollowListEntry extends FollowUserInfo {
  /** Seconds since the epoch. */
  followTime: number;
  [customField: `Tag_Profile_Custom_${string}`]: string;
}

/** A page of followers, of those I follow, or of those who do both. At most 500. */
export interface FollowListPage {
  resultList: FollowListEntry[];
  /** To be passed for the next page; `''` at the end. Opaque. */
  nextCursor: string;
}

/** How many follow, are followed, and both. Whose counts they are is not said: the order is that of the IDs asked for. */
export interface UserFollowInfo {
  followersCount: number;
  followingCount: number;
  mutualFollowersCount: number;
}

/** How somebody and I stand: 0 not at all, 1 they follow me, 2 I follow them, 3 both. */
export type FollowType = 0 | 1 | 2 | 3;

/** How one person and I stand. */
export interface FollowCheck {
  userID: string;
  followType: FollowType;
}

/** Who came to a list, with what is known of them, or the userIDs of who left it: one person in each event. */
export type FollowListChange =
  | { isAdd: true; userInfoList: FollowUserInfo[] }
  | { isAdd: false; userInfoList: string[] };

/** What is told about followers: the change, not the list. */
export interface FollowEvents {
  /** Who follows me. */
  [EVENT.MY_FOLLOWERS_LIST_UPDATED]: FollowListChange;
  /** Whom I follow. */
  [EVENT.MY_FOLLOWING_LIST_UPDATED]: FollowListChange;
  /** Who follows me and is followed by me. */
  [EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED]: FollowListChange;
}
