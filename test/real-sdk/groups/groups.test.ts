import { type ChatSDK, type GroupType, TYPES } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { createMixedWorld } from '../messages/testing/mixed-world.js';

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 0,
    (error) => error.code,
  );

/** Ann on the SDK and Bob on the engine's client. */
async function meeting(options: Parameters<typeof createMixedWorld>[0] = {}) {
  const world = createMixedWorld(options);
  return { world, bob: await world.parlors('bob'), ann: await world.tencents('ann') };
}

async function groupsOf(chat: ChatSDK) {
  const { groupList } = (await chat.getGroupList()).data;
  return Object.fromEntries(groupList.map((group) => [group.groupID, group]));
}

async function groupOf(chat: ChatSDK, type: GroupType, members: string[] = []) {
  const memberList = members.map((userID) => ({ userID }));
  const { data } = await chat.createGroup({ name: 'Team', type, memberList });
  return data.group.groupID;
}

test('the list after a login says of each group what the engine’s client says of it', async () => {
  const { world } = await meeting({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'bob' }],
      groups: [
        { groupID: 'work', name: 'Work', type: 'Private', members: ['bob', 'ann'] },
        {
          groupID: 'public',
          name: 'Public',
          type: 'Public',
          members: ['ann', 'bob'],
          avatar: 'a.png',
          introduction: 'Hello.',
          notification: 'Mind the gap.',
        },
        { groupID: 'meeting', name: 'Meeting', type: 'ChatRoom', members: ['ann'] },
      ],
      messages: [{ from: 'bob', to: 'public', text: 'Hi', secondsAgo: 60 }],
    },
  });
  const told = async (chat: ChatSDK) =>
    Object.values(await groupsOf(chat))
      // The SDK is not told them in the list, only of each group for itself.
      .map(({ infoSequence: _infoSequence, lastMessage: _lastMessage, ...group }) => ({
        ...group,
        selfInfo: { ...group.selfInfo, excludedUnreadSequenceList: [], memberCustomField: [] },
      }))
      .toSorted((one, other) => one.groupID.localeCompare(other.groupID));
  const onSDK = await told(await world.tencents('ann'));
  expect(onSDK.map(({ groupID }) => groupID)).toEqual(['meeting', 'public', 'work']);
  // What it was told of a group by itself meanwhile, it keeps under the service's names as well.
  expect(onSDK).toMatchObject(await told(await world.parlors('ann')));
  await world.close();
});

test('communities are in the list, those with topics in their own', async () => {
  const { world, bob, ann } = await meeting();
  const create = (isSupportTopic: boolean) =>
    bob.createGroup({
      name: 'Commons',
      type: TYPES.GRP_COMMUNITY,
      isSupportTopic,
      memberList: [{ userID: 'ann' }],
    });
  const plain = (await create(false)).data.group.groupID;
  const withTopics = (await create(true)).data.group.groupID;
  await expect.poll(() => groupsOf(ann)).toHaveProperty([withTopics]);
  await ann.logout();
  const again = await world.tencents('ann');
  expect(Object.keys(await groupsOf(again))).toEqual([plain]);
  const { groupList } = (await again.getJoinedCommunityList()).data;
  expect(groupList.map(({ groupID }) => groupID)).toEqual([withTopics]);
  await world.close();
});

test('who is put into a new group by the SDK has it in the list at once', async () => {
  const { world, bob, ann } = await meeting();
  const { data } = await ann.createGroup({
    groupID: 'team',
    name: 'Team',
    type: TYPES.GRP_PUBLIC,
    avatar: 'a.png',
    introduction: 'Hello.',
    notification: 'Mind the gap.',
    maxMemberNum: 5,
    joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
    inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION,
    memberList: [
      {
        userID: 'bob',
        role: TYPES.GRP_MBR_ROLE_ADMIN,
        memberCustomField: [{ key: 'floor', value: '3' }],
      },
    ],
    groupCustomField: [{ key: 'color', value: 'red' }],
  });
  expect(data.group.selfInfo.role).toBe('Owner');
  await expect.poll(() => groupsOf(bob)).toHaveProperty('team');
  const { team } = await groupsOf(bob);
  // What he is in it comes with the next profile, as on the SDK.
  await bob.getGroupProfile({ groupID: 'team' });
  expect(team).toMatchObject({
    name: 'Team',
    type: 'Public',
    avatar: 'a.png',
    introduction: 'Hello.',
    notification: 'Mind the gap.',
    ownerID: 'ann',
    memberCount: 2,
    maxMemberCount: 5,
    joinOption: 'FreeAccess',
    inviteOption: 'NeedPermission',
    groupCustomField: [{ key: 'color', value: 'red' }],
    selfInfo: { role: 'Admin' },
  });
  const { memberList } = (await bob.getGroupMemberList({ groupID: 'team' })).data;
  expect(memberList.find(({ userID }) => userID === 'bob')?.memberCustomField).toEqual([
    { key: 'floor', value: '3' },
  ]);
  await world.close();
});

test('who is put into a new group by the engine’s client has it on the SDK', async () => {
  const { world, bob, ann } = await meeting();
  const groupID = await groupOf(bob, TYPES.GRP_WORK, ['ann']);
  await expect.poll(() => groupsOf(ann)).toHaveProperty([groupID]);
  await world.close();
});

test('what comes of a wish to join: in at once, waiting, or a refusal with the engine’s code', async () => {
  const { world, bob, ann } = await meeting();
  const open = await groupOf(bob, TYPES.GRP_MEETING);
  const guarded = await groupOf(bob, TYPES.GRP_PUBLIC);
  const closed = await groupOf(bob, TYPES.GRP_WORK);
  const notices = record(bob, 'onMessageReceived');
  const join = async (groupID: string) =>
    (await ann.joinGroup({ groupID, applyMessage: 'Please!' })).data.status;
  expect(await join(open)).toBe('JoinedSuccess');
  expect(await join(open)).toBe('AlreadyInGroup');
  expect(await join(guarded)).toBe('WaitAdminApproval');
  expect(await codeOf(join(closed))).toBe(10007);
  expect(await codeOf(join('nowhere'))).toBe(10010);
  await expect
    .poll(() => notices.flat().map(({ payload }) => payload))
    .toContainEqual(expect.objectContaining({ operationType: 1, handleMessage: 'Please!' }));
  // Making three groups was as much as may be asked in a second.
  const profileOfOpen = async () => (await bob.getGroupProfile({ groupID: open })).data.group;
  await expect.poll(profileOfOpen, { timeout: 3_000 }).toMatchObject({ memberCount: 2 });
  await world.close();
});

test('who quits on the SDK is out, and an owner cannot', async () => {
  const { world, bob, ann } = await meeting();
  const groupID = await groupOf(bob, TYPES.GRP_PUBLIC, ['ann']);
  await expect.poll(() => groupsOf(ann)).toHaveProperty([groupID]);
  const tips = record(bob, 'onMessageReceived');
  await ann.quitGroup(groupID);
  expect(await groupsOf(ann)).toEqual({});
  await expect
    .poll(() => tips.flat().map(({ payload }) => payload))
    .toContainEqual(expect.objectContaining({ operatorID: 'ann', memberCount: 1 }));
  const own = await groupOf(ann, TYPES.GRP_PUBLIC);
  expect(await codeOf(ann.quitGroup(own))).toBe(10009);
  expect(await groupsOf(ann)).toHaveProperty([own]);
  await world.close();
});

test('a group that is dismissed on the SDK is no more for anybody', async () => {
  const { world, bob, ann } = await meeting();
  const groupID = await groupOf(ann, TYPES.GRP_PUBLIC, ['bob']);
  await expect.poll(() => groupsOf(bob)).toHaveProperty([groupID]);
  await ann.dismissGroup(groupID);
  await expect.poll(() => groupsOf(bob)).toEqual({});
  expect(await codeOf(ann.getGroupProfile({ groupID }))).toBe(10010);
  const theirs = await groupOf(bob, TYPES.GRP_PUBLIC, ['ann']);
  expect(await codeOf(ann.dismissGroup(theirs))).toBe(10007);
  await world.close();
});

test('only members can look at a group, which others find unless it is a work group', async () => {
  const { world, bob, ann } = await meeting();
  const groupID = await groupOf(bob, TYPES.GRP_PUBLIC);
  const work = await groupOf(bob, TYPES.GRP_WORK);
  expect(await codeOf(ann.getGroupProfile({ groupID }))).toBe(10007);
  const [found, mine] = await Promise.all(
    [ann, bob].map(async (chat) => (await chat.searchGroupByID(groupID)).data.group),
  );
  const {
    lastMessage: _lastMessage,
    selfInfo: _selfInfo,
    infoSequence: _sequence,
    ...told
  } = {
    ...mine,
  };
  expect(found).toMatchObject(told);
  expect(await codeOf(ann.searchGroupByID(work))).toBe(10007);
  expect(await codeOf(ann.searchGroupByID('nowhere'))).toBe(10010);
  await world.close();
});

test('members come in pages, by role, or by name', async () => {
  const others = Array.from({ length: 30 }, (_, index) => `user${index}`);
  const groupID = 'crowd';
  const { world, ann } = await meeting({
    seed: {
      groups: [{ groupID, name: 'Crowd', type: 'Public', members: ['bob', 'ann', ...others] }],
    },
  });
  const page = async (options: {
    offset: number | string;
    count: number;
    role?: 'Owner' | 'Member';
  }) => {
    const { memberList, offset } = (await ann.getGroupMemberList({ groupID, ...options })).data;
    return { names: memberList.map(({ userID }) => userID), offset };
  };
  const first = await page({ offset: 0, count: 20 });
  const second = await page({ offset: first.offset, count: 20 });
  expect([first.offset, second.offset]).toEqual([20, 0]);
  expect([...first.names, ...second.names].toSorted()).toEqual(
    ['bob', 'ann', ...others].toSorted(),
  );
  expect(first.names[0]).toBe('bob');
  const owners = await page({ offset: 0, count: 20, role: 'Owner' });
  expect(owners).toEqual({ names: ['bob'], offset: 0 });
  const { memberList } = (
    await ann.getGroupMemberProfile({ groupID, userIDList: ['bob', 'user7'] })
  ).data;
  expect(memberList.map(({ userID, role, isOnline }) => ({ userID, role, isOnline }))).toEqual([
    { userID: 'bob', role: 'Owner', isOnline: true },
    { userID: 'user7', role: 'Member', isOnline: false },
  ]);
  expect((await ann.getGroupOnlineMemberCount(groupID)).data.memberCount).toBe(2);
  await world.close();
});

test('a live room is entered and left by both, and each sees the other', async () => {
  const { world, bob, ann } = await meeting();
  const groupID = 'room';
  await ann.createGroup({ groupID, name: 'Room', type: TYPES.GRP_AVCHATROOM });
  await bob.joinGroup({ groupID });
  const [toAnn, toBob] = [record(ann, 'onMessageReceived'), record(bob, 'onMessageReceived')];
  const operatorsTold = (told: typeof toAnn) =>
    told.flat().map(({ payload }) => ('operatorID' in payload ? payload.operatorID : ''));
  const { data } = await ann.joinGroup({ groupID });
  expect(data.status).toBe('JoinedSuccess');
  await expect.poll(() => operatorsTold(toBob)).toContain('ann');
  const { memberList } = (await ann.getGroupMemberList({ groupID })).data;
  expect(memberList.map(({ userID, role }) => [userID, role])).toEqual([
    ['ann', 'Owner'],
    ['bob', 'Member'],
  ]);
  expect((await ann.getGroupOnlineMemberCount(groupID)).data.memberCount).toBe(2);
  await bob.quitGroup(groupID);
  await expect.poll(() => operatorsTold(toAnn)).toContain('bob');
  await world.close();
});

test('a live room that is entered again does not tell again what was told before', async () => {
  const { world, bob, ann } = await meeting();
  const groupID = 'room';
  await bob.createGroup({ groupID, name: 'Room', type: TYPES.GRP_AVCHATROOM });
  for (const chat of [bob, ann]) await chat.joinGroup({ groupID });
  const told = record(ann, 'onMessageReceived');
  const say = (text: string) =>
    bob.sendMessage(
      bob.createTextMessage({
        to: groupID,
        conversationType: TYPES.CONV_GROUP,
        payload: { text },
      }),
    );
  const words = () =>
    told.flat().flatMap(({ payload }) => ('text' in payload ? [payload.text] : []));
  await say('one');
  await expect.poll(words).toEqual(['one']);
  await ann.quitGroup(groupID);
  await say('two');
  await ann.joinGroup({ groupID });
  await say('three');
  await expect.poll(words).toContain('three');
  expect(words()).toEqual(['one', 'three']);
  await world.close();
});
