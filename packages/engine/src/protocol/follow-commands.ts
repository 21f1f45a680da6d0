import type { FollowType, Profile } from '@parlor/sdk';

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** Who follows a person, whom the person follows, and who is both. */
export type FollowList = 'followers' | 'following' | 'mutual';

/** Somebody on one of these lists. */
export interface WireFollowEntry {
  profile: Profile;
  /** When they came onto it, in seconds. */
  followTime: number;
}

/** What became of one of several people. */
export interface WireFollowOutcome {
  userID: string;
  /** 0 for what is as it was wanted. */
  code: number;
  message: string;
}

/** How many people are on each list of a person. */
export type WireFollowCounts = Record<FollowList, number>;

/** Following, which needs nobody's consent. */
export interface FollowCommands {
  /** I follow these people from now on. */
  'follow.add': Command<{ userIDs: string[] }, { outcomes: WireFollowOutcome[] }>;
  /** I do not any more. */
  'follow.remove': Command<{ userIDs: string[] }, { outcomes: WireFollowOutcome[] }>;
  /** A page of a list of mine, the newest first; `''` is the cursor of the first page, and leads nowhere after the last. */
  'follow.list': Command<
    { list: FollowList; cursor: string; count: number },
    { entries: WireFollowEntry[]; cursor: string }
  >;
  /** In the order asked for. */
  'follow.counts': Command<{ userIDs: string[] }, { counts: WireFollowCounts[] }>;
  /** How these people and I stand, in the order asked for. */
  'follow.check': Command<{ userIDs: string[] }, { types: FollowType[] }>;
}
