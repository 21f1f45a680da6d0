import {
  type ChatEventMap,
  type ChatSDK,
  EVENT,
  type FollowListEntry,
  type FollowType,
  type MethodName,
} from '@parlor/sdk';
import { record } from './records.js';

/** The three lists, by the methods that read them. */
export const FOLLOW_LISTS = [
  'getMyFollowersList',
  'getMyFollowingList',
  'getMutualFollowersList',
] as const satisfies readonly MethodName[];

type FollowListMethod = (typeof FOLLOW_LISTS)[number];

/** Begins to follow people, and returns the code for each. */
export async function follow(chat: ChatSDK, ...userIDs: string[]): Promise<number[]> {
  return (await chat.followUser(userIDs)).data.map(({ resultCode }) => resultCode);
}

/** Stops following people, and returns the code for each. */
export async function unfollow(chat: ChatSDK, ...userIDs: string[]): Promise<number[]> {
  return (await chat.unfollowUser(userIDs)).data.map(({ resultCode }) => resultCode);
}

/** The first page of a list. */
export async function entriesOf(chat: ChatSDK, list: FollowListMethod): Promise<FollowListEntry[]> {
  return (await chat[list]()).data.resultList;
}

/** Who follows me, whom I follow, and who is both, each sorted: the first pages. */
export async function followsOf(chat: ChatSDK): Promise<string[][]> {
  const lists: string[][] = [];
  for (const list of FOLLOW_LISTS) {
    lists.push((await entriesOf(chat, list)).map(({ userID }) => userID).toSorted());
  }
  return lists;
}

/** How somebody and I stand. */
export async function followTypeOf(chat: ChatSDK, userID: string): Promise<FollowType | undefined> {
  return (await chat.checkFollowType([userID])).data[0]?.followType;
}

/** What a client is told about following. */
export interface FollowNews {
  readonly followers: ChatEventMap[typeof EVENT.MY_FOLLOWERS_LIST_UPDATED][];
  readonly following: ChatEventMap[typeof EVENT.MY_FOLLOWING_LIST_UPDATED][];
  readonly mutual: ChatEventMap[typeof EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED][];
}

/** Writes it down from now on. */
export function recordFollows(chat: ChatSDK): FollowNews {
  return {
    followers: record(chat, EVENT.MY_FOLLOWERS_LIST_UPDATED),
    following: record(chat, EVENT.MY_FOLLOWING_LIST_UPDATED),
    mutual: record(chat, EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED),
  };
}
