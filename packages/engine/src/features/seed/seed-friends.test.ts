import { describe, expect, it } from 'vitest';
import { TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from './engine-seed.js';

const seed: EngineSeed = {
  users: [{ userID: 'ann', nick: 'Ann', allowType: 'AllowType_Type_NeedConfirm' }],
  friends: [
    { userID: 'ann', friendID: 'bob', remark: 'Bobby', groupNames: ['Team'], addedAt: 1_000 },
    { userID: 'bob', friendID: 'ann', remark: 'Annie', source: 'AddSource_Type_Web' },
    { userID: 'cid', friendID: 'ann', isOneWay: true },
  ],
  friendGroups: [{ userID: 'ann', name: 'Family' }],
  friendApplications: [{ from: 'dan', to: 'ann', wording: 'hello', sentAt: 2_000 }],
};

describe('a seeded world', () => {
  it('has its friends, each with their own names for the other', async () => {
    const [ann, bob, cid] = await new TestWorld({ seed }).logins('ann', 'bob', 'cid');
    const listOf = async (line: typeof ann) =>
      (await line.call('friends.list', { offset: 0 })).friends;
    expect(await listOf(ann)).toEqual([
      {
        userID: 'bob',
        remark: 'Bobby',
        groupList: ['Team'],
        source: 'AddSource_Type_Seed',
        addTime: 1_000,
        friendCustomField: [],
      },
    ]);
    expect(await listOf(bob)).toMatchObject([
      { userID: 'ann', remark: 'Annie', groupList: [], source: 'AddSource_Type_Web' },
    ]);
    expect(await listOf(cid)).toMatchObject([{ userID: 'ann' }]);
    for (const line of [ann, bob, cid]) {
      expect(line.pushes.filter(({ type }) => type.startsWith('friend'))).toEqual([]);
    }
  });

  it('has the friend groups of its people, those that nobody is in, too', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    const { groups } = await ann.call('friendGroups.list', {});
    expect(groups).toEqual([
      { name: 'Family', userIDs: [] },
      { name: 'Team', userIDs: ['bob'] },
    ]);
  });

  it('has applications that nobody has answered', async () => {
    const [ann, dan] = await new TestWorld({ seed }).logins('ann', 'dan');
    const said = { wording: 'hello', source: 'AddSource_Type_Seed', time: 2_000 };
    expect(await ann.call('friendApplications.list', {})).toMatchObject({
      applications: [{ ...said, userID: 'dan', type: 'Pendency_Type_ComeIn' }],
      unreadCount: 1,
    });
    expect(await dan.call('friendApplications.list', {})).toMatchObject({
      applications: [{ ...said, userID: 'ann', nick: 'Ann', type: 'Pendency_Type_SendOut' }],
      unreadCount: 0,
    });
  });
});
