import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next } from '../../testing/events.js';
import { readManual } from '../../testing/manual-world.js';

const { EVENT, TYPES } = TencentCloudChat;

describe('the manual: profiles', () => {
  test('getMyProfile: my own profile', async () => {
    const { chat } = await readManual();
    const promise = chat.getMyProfile();
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject({ userID: 'user0', nick: '', avatar: '' });
    });
  });

  test('getUserProfile: those of others, as a list', async () => {
    const { chat } = await readManual('user1', 'user2');
    const promise = chat.getUserProfile({ userIDList: ['user1', 'user2'] });
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject([{ userID: 'user1' }, { userID: 'user2' }]);
    });
  });

  test('updateMyProfile: what everybody has, and PROFILE_UPDATED', async () => {
    const { chat, people } = await readManual('user1');
    const told = next(chat, EVENT.PROFILE_UPDATED);
    const promise = chat.updateMyProfile({
      nick: 'my nick',
      avatar: 'https://url.example/to/image.jpg',
      gender: TYPES.GENDER_MALE,
      selfSignature: 'my signature',
      allowType: TYPES.ALLOW_TYPE_ALLOW_ANY,
    });
    const changed = {
      userID: 'user0',
      nick: 'my nick',
      avatar: 'https://url.example/to/image.jpg',
      gender: TYPES.GENDER_MALE,
      selfSignature: 'my signature',
      allowType: TYPES.ALLOW_TYPE_ALLOW_ANY,
    };
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject(changed);
    });
    expect((await told).data).toMatchObject([changed]);
    const { data } = await people.user1.getUserProfile({ userIDList: ['user0'] });
    expect(data).toMatchObject([{ nick: 'my nick' }]);
  });

  test('updateMyProfile: fields of the app’s own, with and without others', async () => {
    const { chat } = await readManual();
    const one = { key: 'Tag_Profile_Custom_Test1', value: 'my field 1' };
    const two = { key: 'Tag_Profile_Custom_Test2', value: 'my field 2' };
    const promise = chat.updateMyProfile({ profileCustomField: [one] });
    await promise.then((imResponse) => {
      expect(imResponse.data.profileCustomField).toContainEqual(one);
    });
    await chat
      .updateMyProfile({ nick: 'my nick', profileCustomField: [one, two] })
      .then((imResponse) => {
        expect(imResponse.data.nick).toBe('my nick');
        expect(imResponse.data.profileCustomField).toEqual(expect.arrayContaining([one, two]));
      });
  });
});
