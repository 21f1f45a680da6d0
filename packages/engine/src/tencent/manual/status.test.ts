import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, record, settled } from '../../testing/events.js';
import { readManual } from '../../testing/manual-world.js';

const { EVENT, TYPES } = TencentCloudChat;

describe('the manual: who is online', () => {
  test('setSelfStatus: is told to myself, and taken away by an empty text', async () => {
    const { chat } = await readManual();
    for (const customStatus of ['xxx', '']) {
      const told = next(chat, EVENT.USER_STATUS_UPDATED);
      const promise = chat.setSelfStatus({ customStatus });
      const mine = { userID: 'user0', statusType: TYPES.USER_STATUS_ONLINE, customStatus };
      await promise.then((imResponse) => {
        const { userID, statusType, customStatus: status } = imResponse.data;
        expect({ userID, statusType, customStatus: status }).toEqual(mine);
      });
      expect((await told).data).toMatchObject([mine]);
    }
  });

  test('getUserStatus: my own', async () => {
    const { chat } = await readManual();
    await chat.setSelfStatus({ customStatus: 'xxx' });
    const myUserID = chat.getLoginUser();
    const promise = chat.getUserStatus({ userIDList: [`${myUserID}`] });
    await promise.then((imResponse) => {
      const { successUserList } = imResponse.data;
      expect(successUserList).toMatchObject([
        { userID: 'user0', statusType: TYPES.USER_STATUS_ONLINE, customStatus: 'xxx' },
      ]);
    });
  });

  test('getUserStatus: those of others, with who could not be asked for', async () => {
    const { chat, people } = await readManual('user1', 'user2');
    await people.user2.logout();
    const promise = chat.getUserStatus({ userIDList: ['user1', 'user2'] });
    await promise.then((imResponse) => {
      const { successUserList, failureUserList } = imResponse.data;
      expect(
        Object.fromEntries(successUserList.map(({ userID, statusType }) => [userID, statusType])),
      ).toEqual({
        user1: TYPES.USER_STATUS_ONLINE,
        user2: TYPES.USER_STATUS_UNLOGINED,
      });
      expect(failureUserList).toEqual([]);
    });
  });

  test('subscribeUserStatus: changes are told from then on', async () => {
    const { chat, people } = await readManual('user1');
    const promise = chat.subscribeUserStatus({ userIDList: ['user1'] });
    await promise.then((imResponse) => {
      const { failureUserList } = imResponse.data;
      expect(failureUserList).toEqual([]);
    });
    const told = next(chat, EVENT.USER_STATUS_UPDATED);
    await people.user1.setSelfStatus({ customStatus: 'busy' });
    expect((await told).data).toMatchObject([{ userID: 'user1', customStatus: 'busy' }]);
  });

  test.each([
    ['those that are named', [{ userIDList: ['user1'] }]],
    ['all, when nobody is named', []],
  ])('unsubscribeUserStatus: %s are told no more', async (_, args) => {
    const { chat, people } = await readManual('user1');
    await chat.subscribeUserStatus({ userIDList: ['user1'] });
    const promise = chat.unsubscribeUserStatus(...args);
    await promise.then((imResponse) => {
      const { failureUserList } = imResponse.data;
      expect(failureUserList).toEqual([]);
    });
    const told = record(chat, EVENT.USER_STATUS_UPDATED);
    await people.user1.setSelfStatus({ customStatus: 'busy' });
    await settled(chat);
    expect(told).toEqual([]);
  });
});
