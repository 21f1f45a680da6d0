import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next } from '../../testing/events.js';
import { readManual } from '../../testing/manual-world.js';

const { EVENT } = TencentCloudChat;
const name = 'my group 1';

/** user1 and user2 are friends of mine; with members, they are in the group. */
async function withFriends(members?: string[]) {
  const { chat } = await readManual('user1', 'user2');
  for (const to of ['user1', 'user2']) await chat.addFriend({ to, source: 'AddSource_Type_Web' });
  if (members) await chat.createFriendGroup({ name, userIDList: members });
  return chat;
}

describe('the manual: groups of friends', () => {
  test('getFriendGroupList: the groups, and who is in them', async () => {
    const chat = await withFriends(['user1']);
    const promise = chat.getFriendGroupList();
    await promise.then((imResponse) => {
      const friendGroupList = imResponse.data;
      expect(friendGroupList).toMatchObject([{ name, userIDList: ['user1'], count: 1 }]);
    });
  });

  test('createFriendGroup: with friends in it; the manual forgets the “.data”', async () => {
    const chat = await withFriends();
    const told = next(chat, EVENT.FRIEND_GROUP_LIST_UPDATED);
    const promise = chat.createFriendGroup({ name, userIDList: ['user1', 'nobody'] });
    await promise.then((imResponse) => {
      const { friendGroup, failureUserIDList } = imResponse.data;
      expect(friendGroup).toMatchObject({ name, userIDList: ['user1'] });
      expect(failureUserIDList).toMatchObject([{ userID: 'nobody' }]);
    });
    expect((await told).data).toMatchObject([{ name }]);
  });

  test('deleteFriendGroup: answers with the group that was', async () => {
    const chat = await withFriends(['user1']);
    const told = next(chat, EVENT.FRIEND_GROUP_LIST_UPDATED);
    const promise = chat.deleteFriendGroup({ name });
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject({ name });
    });
    expect((await told).data).toEqual([]);
  });

  test('addToFriendGroup: friends come into it', async () => {
    const chat = await withFriends([]);
    const told = next(chat, EVENT.FRIEND_GROUP_LIST_UPDATED);
    const promise = chat.addToFriendGroup({ name, userIDList: ['user1', 'user2'] });
    await promise.then((imResponse) => {
      const { friendGroup, failureUserIDList } = imResponse.data;
      expect(friendGroup.userIDList.toSorted()).toEqual(['user1', 'user2']);
      expect(failureUserIDList).toEqual([]);
    });
    expect((await told).data).toMatchObject([{ name, count: 2 }]);
  });

  test('removeFromFriendGroup: friends go out of it', async () => {
    const chat = await withFriends(['user1', 'user2']);
    const told = next(chat, EVENT.FRIEND_GROUP_LIST_UPDATED);
    const promise = chat.removeFromFriendGroup({ name, userIDList: ['user1', 'user2'] });
    await promise.then((imResponse) => {
      const { friendGroup, failureUserIDList } = imResponse.data;
      expect(friendGroup.userIDList).toEqual([]);
      expect(failureUserIDList).toEqual([]);
    });
    expect((await told).data).toMatchObject([{ name, count: 0 }]);
  });

  test('renameFriendGroup: has the same friends by another name', async () => {
    const chat = await withFriends(['user1']);
    const told = next(chat, EVENT.FRIEND_GROUP_LIST_UPDATED);
    const promise = chat.renameFriendGroup({ oldName: name, newName: 'best friends' });
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject({ name: 'best friends', userIDList: ['user1'] });
    });
    expect((await told).data).toMatchObject([{ name: 'best friends' }]);
  });
});
