import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next } from '../../testing/events.js';
import { readManual } from '../../testing/manual-world.js';

const { EVENT, TYPES } = TencentCloudChat;
const source = 'AddSource_Type_Web';

/** user0 and user1 are friends. */
async function withFriend() {
  const reader = await readManual('user1', 'user2');
  const told = next(reader.chat, EVENT.FRIEND_LIST_UPDATED);
  await reader.chat.addFriend({ to: 'user1', source });
  await told;
  return reader;
}

/** user1 has asked user0, who wants to be asked. */
async function withApplication() {
  const reader = await readManual('user1');
  const { chat, people } = reader;
  await chat.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM });
  const told = next(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED);
  await people.user1.addFriend({ to: 'user0', source, wording: 'I am user1' });
  await told;
  return reader;
}

const listTold = (chat: Parameters<typeof next>[0]) =>
  next(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED);

describe('the manual: friends', () => {
  test('getFriendList: the friends, with their profiles', async () => {
    const { chat } = await withFriend();
    const promise = chat.getFriendList();
    await promise.then((imResponse) => {
      const friendList = imResponse.data;
      expect(friendList).toMatchObject([{ userID: 'user1', profile: { userID: 'user1' } }]);
    });
  });

  test('addFriend: at once, where anybody may, with a remark and a group', async () => {
    const { chat } = await readManual('user1');
    const told = next(chat, EVENT.FRIEND_LIST_UPDATED);
    const promise = chat.addFriend({
      to: 'user1',
      source,
      remark: 'Little Orange',
      groupName: 'Friends',
      wording: 'I am user0',
      type: TYPES.SNS_ADD_TYPE_BOTH,
    });
    await promise.then((imResponse) => {
      const { code } = imResponse.data;
      expect(code).toBe(0);
    });
    expect((await told).data).toMatchObject([
      { userID: 'user1', remark: 'Little Orange', groupList: ['Friends'] },
    ]);
  });

  test('addFriend: is asked for with 30539, where it has to be allowed', async () => {
    const { chat, people } = await readManual('user1');
    await people.user1.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM });
    const told = listTold(chat);
    const promise = chat.addFriend({ to: 'user1', source, wording: 'I am user0' });
    await promise.then((imResponse) => {
      expect(imResponse.data.code).toBe(30539);
    });
    const { friendApplicationList } = (await told).data;
    expect(
      friendApplicationList.filter(({ type }) => type === TYPES.SNS_APPLICATION_SENT_BY_ME),
    ).toMatchObject([{ userID: 'user1', wording: 'I am user0' }]);
  });

  test('deleteFriend: of both, with who was deleted and who was not', async () => {
    const { chat, people } = await withFriend();
    const told = next(chat, EVENT.FRIEND_LIST_UPDATED);
    const promise = chat.deleteFriend({
      userIDList: ['user1', 'user2'],
      type: TYPES.SNS_DELETE_TYPE_BOTH,
    });
    await promise.then((imResponse) => {
      const { successUserIDList, failureUserIDList } = imResponse.data;
      expect(successUserIDList).toMatchObject([{ userID: 'user1' }]);
      expect(failureUserIDList).toMatchObject([{ userID: 'user2', code: 2700 }]);
    });
    expect((await told).data).toEqual([]);
    expect((await people.user1.getFriendList()).data).toEqual([]);
  });

  test('checkFriend: on both sides', async () => {
    const { chat } = await withFriend();
    const promise = chat.checkFriend({
      userIDList: ['user1', 'user2'],
      type: TYPES.SNS_CHECK_TYPE_BOTH,
    });
    await promise.then((imResponse) => {
      const { successUserIDList, failureUserIDList } = imResponse.data;
      expect(successUserIDList).toMatchObject([
        { userID: 'user1', code: 0, relation: TYPES.SNS_TYPE_BOTH_WAY },
        { userID: 'user2', code: 0, relation: TYPES.SNS_TYPE_NO_RELATION },
      ]);
      expect(failureUserIDList).toEqual([]);
    });
  });

  test('getFriendProfile: the friends, and who is none', async () => {
    const { chat } = await withFriend();
    const promise = chat.getFriendProfile({ userIDList: ['user1', 'user2'] });
    await promise.then((imResponse) => {
      const { friendList, failureUserIDList } = imResponse.data;
      expect(friendList).toMatchObject([{ userID: 'user1' }]);
      expect(failureUserIDList).toMatchObject([{ userID: 'user2', code: 2700 }]);
    });
  });

  test('updateFriend: a remark, and fields of the app’s own', async () => {
    const { chat } = await withFriend();
    const promise = chat.updateFriend({ userID: 'user1', remark: 'helloworld' });
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject({ userID: 'user1', remark: 'helloworld' });
    });
    const friendCustomField = [
      { key: 'Tag_SNS_Custom_test1', value: 'hello' },
      { key: 'Tag_SNS_Custom_test2', value: 'world' },
    ];
    await chat.updateFriend({ userID: 'user1', friendCustomField }).then((imResponse) => {
      expect(imResponse.data.friendCustomField).toEqual(expect.arrayContaining(friendCustomField));
    });
  });

  test('getFriendApplicationList: with the number of those not read', async () => {
    const { chat } = await withApplication();
    const promise = chat.getFriendApplicationList();
    await promise.then((imResponse) => {
      const { friendApplicationList, unreadCount } = imResponse.data;
      expect(friendApplicationList).toMatchObject([
        { userID: 'user1', type: TYPES.SNS_APPLICATION_SENT_TO_ME, wording: 'I am user1' },
      ]);
      expect(unreadCount).toBe(1);
    });
  });

  test('acceptFriendApplication: makes friends of both, and the list is told', async () => {
    const { chat, people } = await withApplication();
    const told = Promise.all([listTold(chat), next(chat, EVENT.FRIEND_LIST_UPDATED)]);
    const promise = chat.acceptFriendApplication({
      userID: 'user1',
      remark: 'Little Bright',
      type: TYPES.SNS_APPLICATION_AGREE_AND_ADD,
    });
    await promise;
    const [applications, friends] = await told;
    expect(applications.data.friendApplicationList).toEqual([]);
    expect(friends.data).toMatchObject([{ userID: 'user1', remark: 'Little Bright' }]);
    expect((await people.user1.getFriendList()).data).toMatchObject([{ userID: 'user0' }]);
  });

  test('refuseFriendApplication: nobody becomes a friend, and the list is told', async () => {
    const { chat } = await withApplication();
    const told = listTold(chat);
    const promise = chat.refuseFriendApplication({ userID: 'user1' });
    await promise;
    expect((await told).data.friendApplicationList).toEqual([]);
    expect((await chat.getFriendList()).data).toEqual([]);
  });

  test('deleteFriendApplication: takes it out of the list', async () => {
    const { chat } = await withApplication();
    const told = listTold(chat);
    const promise = chat.deleteFriendApplication({
      userID: 'user1',
      type: TYPES.SNS_APPLICATION_SENT_TO_ME,
    });
    await promise;
    expect((await told).data.friendApplicationList).toEqual([]);
  });

  test('setFriendApplicationRead: none is unread afterwards', async () => {
    const { chat } = await withApplication();
    const promise = chat.setFriendApplicationRead();
    await promise;
    expect((await chat.getFriendApplicationList()).data.unreadCount).toBe(0);
  });
});
