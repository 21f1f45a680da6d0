import {
  type ChatSDK,
  EVENT,
  type FollowListEntry,
  type FollowListPage,
  type FollowResult,
  type FollowUserInfo,
} from '@parlor/sdk';
import type {
  FollowList,
  WireFollowEntry,
  WireFollowOutcome,
} from '../protocol/follow-commands.js';
import type { Push } from '../protocol/pushes.js';
import { type ClientParts, success } from './client-parts.js';
import { knownOf } from './known-profile.js';
import { RateLimit } from './rate-limit.js';

type FollowMethods = Pick<
  ChatSDK,
  | 'followUser'
  | 'unfollowUser'
  | 'checkFollowType'
  | 'getUserFollowInfo'
  | 'getMyFollowersList'
  | 'getMyFollowingList'
  | 'getMutualFollowersList'
>;

type Told<Type extends Push['type']> = Extract<Push, { type: Type }>;

/** How many people are asked for at once. */
const PER_PAGE = 500;

/** About how many people the service is asked how they and I stand. */
const MOST_CHECKED = 100;

/** How often it is asked that. */
const CALLS = 20;
const IN_MILLISECONDS = 5_000;

const EVENTS = {
  followers: EVENT.MY_FOLLOWERS_LIST_UPDATED,
  following: EVENT.MY_FOLLOWING_LIST_UPDATED,
  mutual: EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED,
} as const satisfies Readonly<Record<FollowList, string>>;

/** Who follows whom. Nothing of it is kept here: every question is asked, and what is told are changes. */
export class Follow {
  readonly #parts: ClientParts;
  readonly #checks: RateLimit;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#checks = new RateLimit(parts, CALLS, IN_MILLISECONDS);
  }

  methods(): FollowMethods {
    return {
      followUser: async (userIDs) => success(await this.#change('follow.add', userIDs)),
      unfollowUser: async (userIDs) => success(await this.#change('follow.remove', userIDs)),
      checkFollowType: async (userIDs) => success(await this.#check(userIDs)),
      getUserFollowInfo: async (userIDs) => success(await this.#count(userIDs)),
      getMyFollowersList: async (cursor) => success(await this.#list('followers', cursor)),
      getMyFollowingList: async (cursor) => success(await this.#list('following', cursor)),
      getMutualFollowersList: async (cursor) => success(await this.#list('mutual', cursor)),
    };
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#checks.reset();
  }

  /** As the SDK: an event for each list, with one person, who is the same object in all of them. */
  added({ profile, lists }: Told<'follow.added'>): void {
    const user: FollowUserInfo = { ...knownOf(profile), userID: profile.userID };
    for (const list of lists) {
      this.#parts.emitter.emit(EVENTS[list], { userInfoList: [user], isAdd: true });
    }
  }

  removed({ userID, lists }: Told<'follow.removed'>): void {
    for (const list of lists) {
      this.#parts.emitter.emit(EVENTS[list], { userInfoList: [userID], isAdd: false });
    }
  }

  async #change(command: 'follow.add' | 'follow.remove', userIDs: string[]) {
    const { session, connection } = this.#parts;
    session.requireFeature('follow');
    const { outcomes } = await connection.request(command, { userIDs });
    return outcomes.map(resultOf);
  }

  async #check(wanted: string[]) {
    const { session, connection } = this.#parts;
    session.requireFeature('follow');
    this.#checks.take();
    const userIDs = wanted.slice(0, MOST_CHECKED);
    const { types } = await connection.request('follow.check', { userIDs });
    return types.map((followType, index) => ({ userID: userIDs[index] ?? '', followType }));
  }

  /** Whose counts they are is not said: so does the SDK. */
  async #count(userIDs: string[] | undefined) {
    const { session, connection } = this.#parts;
    session.requireFeature('follow');
    const asked = { userIDs: userIDs ?? [session.userID] };
    const { counts } = await connection.request('follow.counts', asked);
    return counts.map(({ followers, following, mutual }) => ({
      followersCount: followers,
      followingCount: following,
      mutualFollowersCount: mutual,
    }));
  }

  async #list(list: FollowList, cursor = ''): Promise<FollowListPage> {
    const { session, connection } = this.#parts;
    session.requireFeature('follow');
    const page = { list, cursor, count: PER_PAGE };
    const { entries, cursor: nextCursor } = await connection.request('follow.list', page);
    return { resultList: entries.map(entryOf), nextCursor };
  }
}

function resultOf({ userID, code, message }: WireFollowOutcome): FollowResult {
  return { userID, resultCode: code, resultInfo: message };
}

/** Custom fields stand beside the others, under their own keys. */
function entryOf({ profile, followTime }: WireFollowEntry): FollowListEntry {
  const entry: FollowListEntry = { userID: profile.userID, followTime, ...knownOf(profile) };
  const custom = profile.profileCustomField.map(({ key, value }) => [key, value] as const);
  return Object.assign(entry, Object.fromEntries(custom));
}
