import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, settled } from '../../testing/events.js';
import { errorOf, haveGroup, readManual, received } from '../../testing/manual-world.js';

const { EVENT, TYPES } = TencentCloudChat;

/** user1 wants to join a group of mine; the notice is what I was told of it. */
async function withApplication() {
  const { chat, people } = await readManual('user1');
  await haveGroup(chat, { joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION });
  const message = await received(chat, () =>
    people.user1.joinGroup({ groupID: 'group1', applyMessage: 'May I?' }),
  );
  if (message.type !== TYPES.MSG_GRP_SYS_NOTICE) throw new Error('No notice.');
  return { chat, user1: people.user1, message };
}

/** user1 wants to bring user2 into a group of mine, where that has to be allowed. */
async function withInvitation() {
  const { chat, people } = await readManual('user1', 'user2');
  await haveGroup(chat, {
    members: ['user1'],
    inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION,
  });
  await settled(people.user1);
  await people.user1.addGroupMember({ groupID: 'group1', userIDList: ['user2'] });
  await settled(chat);
  return { chat, people };
}

async function membersOf(chat: ChatSDK): Promise<string[]> {
  const { data } = await chat.getGroupMemberList({ groupID: 'group1', count: 15, offset: 0 });
  return data.memberList.map(({ userID }) => userID).toSorted();
}

describe('the manual: groups', () => {
  test('getGroupList: those I am in', async () => {
    const { chat } = await readManual();
    await haveGroup(chat);
    const promise = chat.getGroupList();
    await promise.then((imResponse) => {
      expect(imResponse.data.groupList).toMatchObject([
        { groupID: 'group1', name: 'Group 1', type: TYPES.GRP_PUBLIC },
      ]);
    });
  });

  test('getGroupProfile: with the fields that were asked for', async () => {
    const { chat } = await readManual();
    const groupCustomField = [{ key: 'key1', value: 'value1' }];
    await haveGroup(chat, { groupCustomField });
    const promise = chat.getGroupProfile({
      groupID: 'group1',
      groupCustomFieldFilter: ['key1', 'key2'],
    });
    await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({
        groupID: 'group1',
        ownerID: 'user0',
        memberCount: 1,
        groupCustomField,
      });
    });
  });

  test('createGroup: a Work group with members and their fields', async () => {
    const { chat, people } = await readManual('user1', 'user2');
    const promise = chat.createGroup({
      type: TYPES.GRP_WORK,
      name: 'WebSDK',
      memberList: [
        { userID: 'user1', memberCustomField: [{ key: 'member_test', value: 'test' }] },
        { userID: 'user2' },
      ],
    });
    const { groupID } = await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({ name: 'WebSDK', type: TYPES.GRP_WORK });
      expect(imResponse.data.overLimitUserIDList).toEqual([]);
      return imResponse.data.group;
    });
    await settled(people.user1);
    expect((await people.user1.getGroupList()).data.groupList).toMatchObject([{ groupID }]);
    const { data } = await chat.getGroupMemberProfile({
      groupID,
      userIDList: ['user1'],
      memberCustomFieldFilter: ['member_test'],
    });
    expect(data.memberList).toMatchObject([
      { memberCustomField: [{ key: 'member_test', value: 'test' }] },
    ]);
  });

  test('createGroup: a community with topics, and a group where invitations are allowed first', async () => {
    const { chat } = await readManual();
    for (const options of [
      { type: TYPES.GRP_COMMUNITY, isSupportTopic: true },
      { type: TYPES.GRP_PUBLIC, inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION },
    ] as const) {
      const promise = chat.createGroup({ name: 'WebSDK', ...options });
      await promise.then((imResponse) => {
        expect(imResponse.data.group).toMatchObject(options);
      });
    }
  });

  test('dismissGroup: is gone for everybody, its conversation stays (note 2)', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(chat, { members: ['user1'] });
    await settled(people.user1);
    const promise = chat.dismissGroup('group1');
    await promise.then((imResponse) => {
      expect(imResponse.data.groupID).toBe('group1');
    });
    await settled(people.user1);
    for (const one of [chat, people.user1]) {
      expect((await one.getGroupList()).data.groupList).toEqual([]);
    }
    const { conversationList } = (await people.user1.getConversationList()).data;
    expect(conversationList.map(({ conversationID }) => conversationID)).toContain('GROUPgroup1');
  });

  test('dismissGroup: not a Work group (note 1)', async () => {
    const { chat } = await readManual();
    await haveGroup(chat, { type: TYPES.GRP_WORK });
    expect(await errorOf(chat.dismissGroup('group1'))).toMatchObject({ code: 10007 });
  });

  test('updateGroupProfile: name, introduction and fields; members are told', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(chat, { members: ['user1'] });
    await settled(people.user1);
    const groupCustomField = [{ key: 'group_level', value: 'high' }];
    const tip = await received(people.user1, async () => {
      const promise = chat.updateGroupProfile({
        groupID: 'group1',
        name: 'new name',
        introduction: 'this is introduction.',
        groupCustomField,
      });
      await promise.then((imResponse) => {
        expect(imResponse.data.group).toMatchObject({
          name: 'new name',
          introduction: 'this is introduction.',
          groupCustomField,
        });
      });
    });
    if (tip.type !== TYPES.MSG_GRP_TIP) throw new Error('No tip.');
    expect(tip.payload).toMatchObject({ newGroupProfile: { groupName: 'new name' } });
  });

  test.each([{ muteAllMembers: true }, { inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION }])(
    'updateGroupProfile: %o',
    async (changes) => {
      const { chat } = await readManual();
      await haveGroup(chat);
      const promise = chat.updateGroupProfile({ groupID: 'group1', ...changes });
      await promise.then((imResponse) => {
        expect(imResponse.data.group).toMatchObject(changes);
      });
    },
  );

  test('joinGroup: at once, already in, or when it is allowed', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(people.user1, { joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS });
    await haveGroup(people.user1, {
      groupID: 'asks',
      joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
    });
    const join = (groupID: string) =>
      chat.joinGroup({ groupID }).then((imResponse) => {
        switch (imResponse.data.status) {
          case TYPES.JOIN_STATUS_WAIT_APPROVAL:
            return 'waits';
          case TYPES.JOIN_STATUS_SUCCESS:
            return imResponse.data.group?.groupID;
          case TYPES.JOIN_STATUS_ALREADY_IN_GROUP:
            return 'was there';
          default:
            return 'something else';
        }
      });
    expect(await join('group1')).toBe('group1');
    expect(await join('group1')).toBe('was there');
    expect(await join('asks')).toBe('waits');
  });

  test('joinGroup: a second live room leaves the first (note 2)', async () => {
    const { chat, people } = await readManual('user1');
    const type = TYPES.GRP_AVCHATROOM;
    for (const groupID of ['A', 'B']) await haveGroup(people.user1, { groupID, type });
    for (const groupID of ['A', 'B']) await chat.joinGroup({ groupID });
    const { groupList } = (await chat.getGroupList()).data;
    expect(groupList.map(({ groupID }) => groupID)).toEqual(['B']);
  });

  test('quitGroup: answers with the group I have left, its conversation stays (note 2)', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(people.user1, { members: ['user0'] });
    await settled(chat);
    const promise = chat.quitGroup('group1');
    await promise.then((imResponse) => {
      expect(imResponse.data.groupID).toBe('group1');
    });
    expect((await chat.getGroupList()).data.groupList).toEqual([]);
    const { conversationList } = (await chat.getConversationList()).data;
    expect(conversationList.map(({ conversationID }) => conversationID)).toContain('GROUPgroup1');
  });

  test('searchGroupByID: finds it from outside, and not a Work group', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(people.user1);
    await haveGroup(people.user1, { groupID: 'work', type: TYPES.GRP_WORK });
    const promise = chat.searchGroupByID('group1');
    await promise.then((imResponse) => {
      const group = imResponse.data.group;
      expect(group).toMatchObject({ groupID: 'group1', name: 'Group 1' });
    });
    await expect(chat.searchGroupByID('work')).rejects.toMatchObject({
      code: 10007,
    });
  });

  test('getGroupOnlineMemberCount: how many of its members are online', async () => {
    const { chat, people } = await readManual('user1');
    await haveGroup(chat, { members: ['user1'] });
    await settled(people.user1);
    const promise = chat.getGroupOnlineMemberCount('group1');
    await promise.then((imResponse) => {
      expect(imResponse.data.memberCount).toBe(2);
    });
  });

  test('changeGroupOwner: by the owner, and not of a live room', async () => {
    const { chat } = await readManual('user2');
    await haveGroup(chat, { members: ['user2'] });
    const promise = chat.changeGroupOwner({ groupID: 'group1', newOwnerID: 'user2' });
    await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({ ownerID: 'user2' });
    });
    const again = chat.changeGroupOwner({ groupID: 'group1', newOwnerID: 'user2' });
    expect(await errorOf(again)).toMatchObject({ code: 10007 });
    await haveGroup(chat, { groupID: 'live', type: TYPES.GRP_AVCHATROOM });
    await chat.joinGroup({ groupID: 'live' });
    const ofRoom = chat.changeGroupOwner({ groupID: 'live', newOwnerID: 'user2' });
    expect(await errorOf(ofRoom)).toMatchObject({ code: 2620 });
  });

  test('getGroupApplicationList: who wants to join, and each can be answered', async () => {
    const { chat } = await withApplication();
    const promise = chat.getGroupApplicationList();
    await promise.then(async (imResponse) => {
      const { applicationList } = imResponse.data;
      expect(applicationList).toMatchObject([
        {
          applicant: 'user1',
          groupID: 'group1',
          groupName: 'Group 1',
          applicationType: 0,
          note: 'May I?',
        },
      ]);
      for (const item of applicationList) {
        await chat.handleGroupApplication({ handleAction: 'Agree', application: { ...item } });
      }
    });
    expect(await membersOf(chat)).toEqual(['user0', 'user1']);
  });

  test('handleGroupApplication: by the notice', async () => {
    const { chat, user1, message } = await withApplication();
    const list = next(user1, EVENT.GROUP_LIST_UPDATED);
    const promise = chat.handleGroupApplication({
      handleAction: 'Agree',
      handleMessage: 'Welcome',
      message,
    });
    await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({ groupID: 'group1' });
    });
    await list;
    expect(await membersOf(chat)).toEqual(['user0', 'user1']);
  });

  test('handleGroupApplication: by the list, of those who want to join', async () => {
    const { chat } = await withApplication();
    const { applicationList } = (await chat.getGroupApplicationList()).data;
    for (const item of applicationList) {
      if (item.applicationType === 0) {
        await chat.handleGroupApplication({ handleAction: 'Agree', application: { ...item } });
      }
    }
    expect(await membersOf(chat)).toEqual(['user0', 'user1']);
  });

  test('handleGroupApplication: by the list, of those who are to be brought in', async () => {
    const { chat } = await withInvitation();
    const { applicationList } = (await chat.getGroupApplicationList()).data;
    expect(applicationList).toMatchObject([
      { applicationType: 2, applicant: 'user1', userID: 'user2', note: '' },
    ]);
    for (const item of applicationList) {
      if (item.applicationType === 2) {
        await chat.handleGroupApplication({ handleAction: 'Agree', application: { ...item } });
      }
    }
    expect(await membersOf(chat)).toEqual(['user0', 'user1', 'user2']);
  });
});
