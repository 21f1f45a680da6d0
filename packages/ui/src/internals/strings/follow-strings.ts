/** What the lists of who follows whom say. */
export interface FollowStrings {
  /** Names of the three lists. */
  followers: string;
  following: string;
  mutualFollowers: string;
  noFollowers: string;
  noFollowersDetail: string;
  noFollowing: string;
  noFollowingDetail: string;
  noMutualFollowers: string;
  noMutualFollowersDetail: string;
  followListFailed: string;
  moreFollowFailed: string;
  /** `since` is a day as it is written within a sentence: `today`, `Monday`, `21 Nov`. */
  followedSince: (since: string) => string;
  followEachOther: string;
  followsYou: string;
  /** The button, and its name. */
  follow: string;
  followPerson: (name: string) => string;
  followBack: string;
  followBackPerson: (name: string) => string;
  unfollow: string;
  unfollowPerson: (name: string) => string;
  /** What assistive technology says then. */
  followedNow: (name: string) => string;
  unfollowedNow: (name: string) => string;
  notFollowed: (name: string, why: string) => string;
  notUnfollowed: (name: string, why: string) => string;
}

/** All of it in English. */
export const englishFollow: FollowStrings = {
  followers: 'Followers',
  following: 'Following',
  mutualFollowers: 'You follow each other',
  noFollowers: 'Nobody follows you yet',
  noFollowersDetail: 'Who follows you is shown here.',
  noFollowing: 'You follow nobody yet',
  noFollowingDetail: 'Follow somebody on their card, and you find them here.',
  noMutualFollowers: 'Nobody yet',
  noMutualFollowersDetail: 'Who follows you and is followed by you is shown here.',
  followListFailed: 'This list could not be loaded',
  moreFollowFailed: 'The rest could not be loaded.',
  followedSince: (since) => `Since ${since}`,
  followEachOther: 'You follow each other',
  followsYou: 'Follows you',
  follow: 'Follow',
  followPerson: (name) => `Follow ${name}`,
  followBack: 'Follow back',
  followBackPerson: (name) => `Follow back ${name}`,
  unfollow: 'Unfollow',
  unfollowPerson: (name) => `Unfollow ${name}`,
  followedNow: (name) => `You follow ${name} now`,
  unfollowedNow: (name) => `You no longer follow ${name}`,
  notFollowed: (name, why) => `You could not follow ${name}. ${why}`,
  notUnfollowed: (name, why) => `You still follow ${name}. ${why}`,
};
