import { type ChatSDK, type GetGroupMemberListOptions, TYPES } from '@parlor/sdk';
import type { SeatPlace } from './seat-place.js';

/**
 * A service that is reached by a client of the SDK on which somebody who is a member of all the groups is logged in: the
 * local engine in this process, for trying out.
 */
export function createEnginePlace(sdk: ChatSDK): SeatPlace {
  return {
    async read(groupID) {
      const { data } = await sdk.getGroupAttributes({ groupID, keyList: [] });
      return { ...data.groupAttributes };
    },
    async write(groupID, { kind, attributes }) {
      const options = { groupID, groupAttributes: attributes };
      if (kind === 'init') await sdk.initGroupAttributes(options);
      else await sdk.setGroupAttributes(options);
    },
    async describe(groupID) {
      const { ownerID, type } = (await sdk.getGroupProfile({ groupID })).data.group;
      return { ownerID, isLive: type === TYPES.GRP_AVCHATROOM };
    },
    async membersAmong(groupID, userIDs) {
      const members = await allMembers(sdk, groupID);
      return userIDs.filter((userID) => members.has(userID));
    },
    async awayAmong(userIDs) {
      if (userIDs.length === 0) return [];
      const { data } = await sdk.getUserStatus({ userIDList: [...userIDs] });
      return data.successUserList
        .filter(({ statusType }) => AWAY.includes(statusType))
        .map(({ userID }) => userID);
    },
    async profile(userID) {
      const [profile] = (await sdk.getUserProfile({ userIDList: [userID] })).data;
      return { nick: profile?.nick ?? '', avatar: profile?.avatar ?? '' };
    },
  };
}

/** By the list: of single members the SDK answers from a memory, and some groups tell of nobody who leaves. */
async function allMembers(sdk: ChatSDK, groupID: string): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  let offset: number | string = 0;
  do {
    const options: GetGroupMemberListOptions = { groupID, offset, count: 100 };
    const { data } = await sdk.getGroupMemberList(options);
    for (const { userID } of data.memberList) members.add(userID);
    offset = data.offset;
  } while (offset !== 0 && offset !== '');
  return members;
}

const AWAY: readonly number[] = [TYPES.USER_STATUS_OFFLINE, TYPES.USER_STATUS_UNLOGINED];
