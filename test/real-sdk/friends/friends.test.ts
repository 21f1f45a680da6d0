import type { ChatSDK } from '@parlor/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

const SOURCE = 'AddSource_Type_Test';

let world: MixedWorld;
beforeEach(() => {
  world = createMixedWorld({
    seed: {
      users: [
        { userID: 'ben', nick: 'Ben', location: 'here' },
        { userID: 'cleo', allowType: 'AllowType_Type_NeedConfirm' },
      ],
      friendApplications: [{ from: 'dan', to: 'ann', wording: 'hello' }],
    },
  });
});
afterEach(() => world.close());

/** Friends without the time at which each client has asked for them. */
async function friendsOf(chat: ChatSDK) {
  const { data } = await chat.getFriendList();
  return data
    .map(({ timestamp, profile: { lastUpdatedTime, ...profile }, ...friend }) => ({
      ...friend,
      profile,
    }))
    .toSorted((one, other) => one.userID.localeCompare(other.userID));
}

async function applicationsOf(chat: ChatSDK) {
  const { friendApplicationList, unreadCount } = (await chat.getFriendApplicationList()).data;
  const list = friendApplicationList.toSorted((one, other) =>
    one.userID.localeCompare(other.userID),
  );
  return { list, unreadCount };
}

describe('one person on both clients', () => {
  test('has the same friends on both, whichever of them adds, names and deletes', async () => {
    const here = await world.tencents('ann');
    const there = await world.parlors('ann');
    const isAlike = async (remarks: string[]) => {
      await vi.waitFor(async () => {
        const both = [await friendsOf(here), await friendsOf(there)];
        expect(both[0]).toEqual(both[1]);
        expect(both[0]?.map(({ remark }) => remark)).toEqual(remarks);
      });
    };
    const known = { to: 'ben', source: SOURCE, remark: 'Benny' } as const;
    await here.addFriend({ ...known, groupName: 'Team' });
    await isAlike(['Benny']);
    await there.addFriend({ to: 'dan', source: SOURCE });
    await isAlike(['Benny', '']);
    const friendCustomField = [{ key: 'Tag_SNS_Custom_a', value: '1' }];
    await there.updateFriend({ userID: 'dan', remark: 'Danny', friendCustomField });
    await isAlike(['Benny', 'Danny']);
    await here.updateFriend({ userID: 'ben', remark: '' });
    await isAlike(['', 'Danny']);
    const ben = await world.parlors('ben');
    await ben.updateMyProfile({ nick: 'Benjamin', location: '' });
    await vi.waitFor(async () => {
      expect((await friendsOf(here))[0]?.profile.nick).toBe('Benjamin');
    });
    await isAlike(['', 'Danny']);
    await here.deleteFriend({ userIDList: ['ben'] });
    await isAlike(['Danny']);
    await there.deleteFriend({ userIDList: ['dan'], type: 'Delete_Type_Single' });
    await isAlike([]);
  });

  test('has the same applications on both, whichever of them asks, answers and reads', async () => {
    const here = await world.tencents('ann');
    const there = await world.parlors('ann');
    await here.updateMyProfile({ allowType: 'AllowType_Type_NeedConfirm' });
    const isAlike = async (userIDs: string[], unread: number) => {
      await vi.waitFor(async () => {
        const both = [await applicationsOf(here), await applicationsOf(there)];
        expect(both[0]).toEqual(both[1]);
        expect(both[0]?.list.map(({ userID }) => userID)).toEqual(userIDs);
        expect(both[0]?.unreadCount).toBe(unread);
      });
    };
    const ask = (chat: ChatSDK, to: string) =>
      chat.addFriend({ to, source: SOURCE, wording: 'Tea?' });
    expect((await ask(here, 'cleo')).data.code).toBe(30539);
    const ben = await world.tencents('ben');
    await ask(ben, 'ann');
    // Dan has asked before she wanted to be asked: he is listed when the list is fetched next.
    await isAlike(['ben', 'cleo'], 1);
    await there.setFriendApplicationRead();
    await isAlike(['ben', 'cleo'], 0);
    await here.deleteFriendApplication({ userID: 'cleo', type: 'Pendency_Type_SendOut' });
    await vi.waitFor(async () => expect((await applicationsOf(there)).list).toHaveLength(2));
    await here.acceptFriendApplication({ userID: 'ben' });
    await there.refuseFriendApplication({ userID: 'dan' });
    await isAlike([], 0);
    expect((await friendsOf(ben)).map(({ userID }) => userID)).toEqual(['ann']);
    expect((await friendsOf(here)).map(({ userID }) => userID)).toEqual(['ben']);
  });
});
