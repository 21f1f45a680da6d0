import { describe, expect, test } from 'vitest';
import { readManual } from '../../testing/manual-world.js';

/** I follow user1 and user2; user2 and user3 follow me. */
async function withFollowers() {
  const { chat, people } = await readManual('user1', 'user2', 'user3');
  await chat.followUser(['user1', 'user2']);
  for (const one of [people.user2, people.user3]) await one.followUser(['user0']);
  return { chat, people };
}

describe('the manual: following', () => {
  test('followUser: an outcome for each', async () => {
    const { chat } = await readManual('user1', 'user2');
    const promise = chat.followUser(['user1', 'user2']);
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject([
        { userID: 'user1', resultCode: 0 },
        { userID: 'user2', resultCode: 0 },
      ]);
    });
  });

  test('unfollowUser: an outcome for each', async () => {
    const { chat } = await withFollowers();
    const promise = chat.unfollowUser(['user1', 'user2']);
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject([
        { userID: 'user1', resultCode: 0 },
        { userID: 'user2', resultCode: 0 },
      ]);
    });
    expect((await chat.getMyFollowingList()).data.resultList).toEqual([]);
  });

  test.each([
    ['getMyFollowersList', ['user2', 'user3']],
    ['getMyFollowingList', ['user1', 'user2']],
    ['getMutualFollowersList', ['user2']],
  ] as const)('%s: %j, and no cursor at the end', async (method, userIDs) => {
    const { chat } = await withFollowers();
    const promise = chat[method]();
    await promise.then((imResponse) => {
      const { resultList, nextCursor = '' } = imResponse.data;
      expect(resultList.map(({ userID }) => userID).toSorted()).toEqual(userIDs);
      expect(nextCursor).toBe('');
    });
  });

  test('getUserFollowInfo: my own numbers, and those of others', async () => {
    const { chat } = await withFollowers();
    const promise = chat.getUserFollowInfo();
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject([
        { followersCount: 2, followingCount: 2, mutualFollowersCount: 1 },
      ]);
    });
    await chat.getUserFollowInfo(['user1', 'user2']).then((imResponse) => {
      expect(imResponse.data).toMatchObject([
        { followersCount: 1, followingCount: 0, mutualFollowersCount: 0 },
        { followersCount: 1, followingCount: 1, mutualFollowersCount: 1 },
      ]);
    });
  });

  test('checkFollowType: 0 nothing, 1 a follower, 2 followed, 3 both', async () => {
    const { chat } = await withFollowers();
    const promise = chat.checkFollowType(['user1', 'user2', 'user3']);
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject([
        { userID: 'user1', followType: 2 },
        { userID: 'user2', followType: 3 },
        { userID: 'user3', followType: 1 },
      ]);
    });
  });
});
