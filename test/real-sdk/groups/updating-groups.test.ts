import type { ChatSDK, Group } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GatewaySession } from '../gateway/gateway-session.js';
import { alterPushes } from '../messages/testing/alter-pushes.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

let world: MixedWorld;
let ann: ChatSDK;
/** On the engine's client. */
let bob: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'bob' }, { userID: 'cho' }],
      groups: [{ groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'bob', 'cho'] }],
    },
  });
  ann = await world.tencents('ann');
  bob = await world.parlors('bob');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

async function teamOf(chat: ChatSDK): Promise<Group | undefined> {
  const { groupList } = (await chat.getGroupList()).data;
  return groupList.find(({ groupID }) => groupID === 'team');
}

test('what is changed on the SDK is so for both, and on the engine’s client as well', async () => {
  const changes = {
    name: 'Coffee',
    avatar: 'https://example.com/coffee.png',
    introduction: 'black',
    notification: 'hot',
    muteAllMembers: true,
    joinOption: 'DisableApply',
    inviteOption: 'FreeAccess',
    groupCustomField: [{ key: 'colour', value: 'brown' }],
  } as const;
  const wish = () => ({ ...changes, groupCustomField: [...changes.groupCustomField] });
  await ann.updateGroupProfile({ groupID: 'team', ...wish() });
  for (const chat of [ann, bob]) await expect.poll(() => teamOf(chat)).toMatchObject(changes);
  await ann.changeGroupOwner({ groupID: 'team', newOwnerID: 'bob' });
  await expect.poll(async () => (await teamOf(bob))?.selfInfo.role).toBe('Owner');
  const emptied = { introduction: '', muteAllMembers: false };
  await bob.updateGroupProfile({ groupID: 'team', ...emptied });
  await expect.poll(() => teamOf(ann)).toMatchObject({ ...changes, ...emptied });
  const { group } = (await ann.getGroupProfile({ groupID: 'team' })).data;
  expect(group).toMatchObject({ ...changes, ...emptied, ownerID: 'bob' });
});

test('who gives a group away of which nothing is in memory is told of a failure when it is done [GLF-4.51]', async () => {
  const { groupID } = (
    await ann.createGroup({
      name: 'Commons',
      type: 'Community',
      isSupportTopic: true,
      memberList: [{ userID: 'bob' }],
    })
  ).data.group;
  await ann.logout();
  // Communities with topics do not come with the list; by a tip it would become known.
  const again = await world.tencents('ann');
  alterPushes(() => undefined);
  const giving = again.changeGroupOwner({ groupID, newOwnerID: 'bob' });
  await expect(giving).rejects.toBeInstanceOf(Error);
  const { group } = (await bob.getGroupProfile({ groupID })).data;
  expect(group.ownerID).toBe('bob');
});

test('how long the number of a live room is good for is for the service to say [GRP-3.26]', async () => {
  const groupID = 'room';
  await ann.createGroup({ groupID, name: 'Room', type: 'AVChatRoom' });
  await ann.joinGroup({ groupID });
  const { call } = GatewaySession.prototype;
  let asked = 0;
  vi.spyOn(GatewaySession.prototype, 'call').mockImplementation(async function (
    this: GatewaySession,
    ...question
  ) {
    const answer = await call.apply(this, question);
    if (question[0] !== 'groupProfiles.countOnline') return answer;
    asked += 1;
    return { ...answer, memberCount: 100 + asked, expireTime: 30 };
  });
  const now = Date.now.bind(Date);
  let ahead = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
  const count = async () => (await ann.getGroupOnlineMemberCount(groupID)).data.memberCount;
  // The tip of her own coming is too old to be believed then.
  ahead += 61_000;
  expect(await count()).toBe(101);
  ahead += 28_000;
  expect(await count()).toBe(101);
  ahead += 4_000;
  expect(await count()).toBe(102);
});
