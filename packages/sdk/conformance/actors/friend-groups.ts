import { type ChatSDK, EVENT, type FriendGroup } from '@parlor/sdk';
import type { World } from '../world.js';

/** Becomes friends with people, who let everybody in. */
export async function befriend(
  world: World,
  chat: ChatSDK,
  ...userIDs: readonly string[]
): Promise<void> {
  for (const to of userIDs) await chat.addFriend({ to, source: 'AddSource_Type_Web' });
  await world.settled(chat);
}

/** Makes a friend group, and returns it. */
export async function createFriendGroup(
  chat: ChatSDK,
  name: string,
  userIDList: string[] = [],
): Promise<FriendGroup> {
  return (await chat.createFriendGroup({ name, userIDList })).data.friendGroup;
}

/** The friend groups as they are now: each name, and who is in it. */
export async function friendGroupsOf(chat: ChatSDK): Promise<[name: string, string[]][]> {
  return written((await chat.getFriendGroupList()).data);
}

/** Which groups each friend is in, by userID. */
export async function groupedFriends(chat: ChatSDK): Promise<Record<string, string[]>> {
  const { data } = await chat.getFriendList();
  return Object.fromEntries(data.map(({ userID, groupList }) => [userID, [...groupList]]));
}

/** What FRIEND_GROUP_LIST_UPDATED tells from now on, as it is when it is told. */
export function recordFriendGroups(chat: ChatSDK): [name: string, string[]][][] {
  const told: [string, string[]][][] = [];
  chat.on(EVENT.FRIEND_GROUP_LIST_UPDATED, ({ data }) => void told.push(written(data)));
  return told;
}

function written(groups: readonly FriendGroup[]): [string, string[]][] {
  return groups.map(({ name, userIDList }) => [name, [...userIDList]]);
}
