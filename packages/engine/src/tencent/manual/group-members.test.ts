import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { settled } from '../../testing/events.js';
import { errorOf, haveGroup, readManual } from '../../testing/manual-world.js';

const { TYPES } = TencentCloudChat;
const groupID = 'group1';

/** A group of mine with user1 and user2 in it, who know of it. */
async function withMembers() {
  const reader = await readManual('user1', 'user2', 'user3');
  await haveGroup(reader.chat, { members: ['user1', 'user2'] });
  await settled(reader.people.user1, reader.people.user2);
  return reader;
}

/** A live room of mine that user1 and user2 have joined. */
async function withRoom() {
  const reader = await readManual('user1', 'user2');
  const { chat, people } = reader;
  await haveGroup(chat, { type: TYPES.GRP_AVCHATROOM });
  for (const one of [chat, people.user1, people.user2]) await one.joinGroup({ groupID });
  await settled(chat);
  return reader;
}

const idsOf = (list: readonly { userID: string }[]) => list.map(({ userID }) => userID).toSorted();

describe('the manual: members of a group', () => {
  test('getGroupMemberList: those of a role, all, and 0 as offset at the end', async () => {
    const { chat } = await withMembers();
    await chat.setGroupMemberRole({ groupID, userID: 'user1', role: TYPES.GRP_MBR_ROLE_ADMIN });
    const promise = chat.getGroupMemberList({
      groupID,
      role: TYPES.GRP_MBR_ROLE_ADMIN,
      count: 15,
      offset: 0,
    });
    await promise.then((imResponse) => {
      expect(idsOf(imResponse.data.memberList)).toEqual(['user1']);
    });
    await chat.getGroupMemberList({ groupID, count: 15, offset: 0 }).then((imResponse) => {
      expect(idsOf(imResponse.data.memberList)).toEqual(['user0', 'user1', 'user2']);
      expect(imResponse.data.offset).toBe(0);
    });
  });

  test('getGroupMemberList: until when each is muted, in seconds', async () => {
    const { chat } = await withMembers();
    await chat.setGroupMemberMuteTime({ groupID, userID: 'user1', muteTime: 600 });
    const { data } = await chat.getGroupMemberList({ groupID, count: 15, offset: 0 });
    const muted = data.memberList.filter(({ muteUntil }) => muteUntil * 1000 > Date.now());
    expect(idsOf(muted)).toEqual(['user1']);
  });

  test('getGroupMemberList: who is in a live room, and who has a mark', async () => {
    const { chat } = await withRoom();
    const promise = chat.getGroupMemberList({ groupID, offset: 0 });
    await promise.then((imResponse) => {
      expect(idsOf(imResponse.data.memberList)).toEqual(['user0', 'user1', 'user2']);
    });
    await chat.markGroupMemberList({
      groupID,
      userIDList: ['user2'],
      markType: 1000,
      enableMark: true,
    });
    const marked = await chat.getGroupMemberList({ groupID, filter: 1000, offset: 0 });
    expect(idsOf(marked.data.memberList)).toEqual(['user2']);
  });

  test('getGroupMemberProfile: those that are named, with their fields', async () => {
    const { chat } = await withMembers();
    const memberCustomField = [{ key: 'member_custom', value: 'test' }];
    await chat.setGroupMemberCustomField({ groupID, userID: 'user1', memberCustomField });
    const promise = chat.getGroupMemberProfile({
      groupID,
      userIDList: ['user1', 'user2'],
      memberCustomFieldFilter: ['member_custom'],
    });
    await promise.then((imResponse) => {
      const { memberList } = imResponse.data;
      expect(idsOf(memberList)).toEqual(['user1', 'user2']);
      expect(memberList.find(({ userID }) => userID === 'user1')).toMatchObject({
        memberCustomField,
      });
    });
  });

  test('addGroupMember: who was added, was there, and could not be', async () => {
    const { chat, people } = await readManual('user1', 'user2', 'user3');
    await haveGroup(chat, { type: TYPES.GRP_WORK, members: ['user3'] });
    const userIDList = ['user1', 'user2', 'user3'];
    const promise = chat.addGroupMember({ groupID, userIDList });
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject({
        successUserIDList: ['user1', 'user2'],
        failureUserIDList: [],
        existedUserIDList: ['user3'],
        overLimitUserIDList: [],
        group: { groupID },
      });
    });
    await settled(people.user1);
    expect((await people.user1.getGroupList()).data.groupList).toMatchObject([{ groupID }]);
  });

  test('addGroupMember: not into a Work group that allows no invitations, which is 10007', async () => {
    const { chat, people } = await readManual('user1', 'user2');
    await haveGroup(chat, { groupID: 'workTest', type: TYPES.GRP_WORK, members: ['user1'] });
    await settled(people.user1);
    await chat
      .updateGroupProfile({
        groupID: 'workTest',
        inviteOption: TYPES.INVITE_OPTIONS_DISABLE_INVITE,
      })
      .then(async () => {
        const invited = people.user1.addGroupMember({
          groupID: 'workTest',
          userIDList: ['user2'],
        });
        expect(await errorOf(invited)).toMatchObject({ code: 10007 });
      });
  });

  test('addGroupMember: by anybody, into a Public group that allows it', async () => {
    const { chat, people } = await readManual('user1', 'user2', 'user3');
    await haveGroup(chat, { groupID: 'publicTest', members: ['user1'] });
    await settled(people.user1);
    await chat
      .updateGroupProfile({
        groupID: 'publicTest',
        inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS,
      })
      .then(async () => {
        await settled(people.user1);
        const { data } = await people.user1.addGroupMember({
          groupID: 'publicTest',
          userIDList: ['user1', 'user2', 'user3'],
        });
        expect(data).toMatchObject({
          successUserIDList: ['user2', 'user3'],
          existedUserIDList: ['user1'],
        });
      });
  });

  test('deleteGroupMember: from a group, with a reason', async () => {
    const { chat } = await withMembers();
    const promise = chat.deleteGroupMember({
      groupID,
      userIDList: ['user1'],
      reason: 'You broke the rules.',
    });
    await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({ groupID });
      expect(imResponse.data.userIDList).toEqual(['user1']);
    });
    const { data } = await chat.getGroupMemberList({ groupID, count: 15, offset: 0 });
    expect(idsOf(data.memberList)).toEqual(['user0', 'user2']);
  });

  test('deleteGroupMember: from a live room, for a while (note 3)', async () => {
    const { chat, people } = await withRoom();
    const promise = chat.deleteGroupMember({
      groupID,
      userIDList: ['user1'],
      reason: 'You broke the rules.',
      duration: 60,
    });
    await promise.then((imResponse) => {
      expect(imResponse.data.userIDList).toEqual(['user1']);
    });
    await settled(people.user1);
    expect(await errorOf(people.user1.joinGroup({ groupID }))).toMatchObject({
      code: 10007,
    });
  });

  test('setGroupMemberMuteTime: ten minutes, and not in a Work group', async () => {
    const { chat } = await withMembers();
    const promise = chat.setGroupMemberMuteTime({ groupID, userID: 'user1', muteTime: 600 });
    await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({ groupID });
      const { member } = imResponse.data;
      expect(member?.userID).toBe('user1');
      expect((member?.muteUntil ?? 0) * 1000).toBeGreaterThan(Date.now());
    });
    await haveGroup(chat, { groupID: 'work', type: TYPES.GRP_WORK, members: ['user1'] });
    const inWork = chat.setGroupMemberMuteTime({ groupID: 'work', userID: 'user1', muteTime: 600 });
    expect(await errorOf(inWork)).toMatchObject({ code: 10007 });
  });

  test('setGroupMemberMuteTime: in a topic', async () => {
    const { chat, people } = await readManual('user1');
    const { group } = (
      await chat.createGroup({
        type: TYPES.GRP_COMMUNITY,
        name: 'WebSDK',
        isSupportTopic: true,
        memberList: [{ userID: 'user1' }],
      })
    ).data;
    const { topicID } = (
      await chat.createTopicInCommunity({ groupID: group.groupID, topicName: 'test' })
    ).data;
    await settled(people.user1);
    await chat.setGroupMemberMuteTime({ groupID: topicID, userID: 'user1', muteTime: 600 });
    const message = people.user1.createTextMessage({
      to: topicID,
      conversationType: TYPES.CONV_GROUP,
      payload: { text: 'Hello' },
    });
    expect(await errorOf(people.user1.sendMessage(message))).toMatchObject({ code: 10017 });
  });

  test('setGroupMemberRole: makes somebody an administrator, and not in a Work group or a live room', async () => {
    const { chat } = await withMembers();
    const promise = chat.setGroupMemberRole({
      groupID,
      userID: 'user1',
      role: TYPES.GRP_MBR_ROLE_ADMIN,
    });
    await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({ groupID });
      expect(imResponse.data.member).toMatchObject({
        userID: 'user1',
        role: TYPES.GRP_MBR_ROLE_ADMIN,
      });
    });
    await haveGroup(chat, { groupID: 'live', type: TYPES.GRP_AVCHATROOM });
    await chat.joinGroup({ groupID: 'live' });
    const inRoom = chat.setGroupMemberRole({
      groupID: 'live',
      userID: 'user1',
      role: TYPES.GRP_MBR_ROLE_ADMIN,
    });
    await haveGroup(chat, { groupID: 'work', type: TYPES.GRP_WORK, members: ['user1'] });
    const inWork = chat.setGroupMemberRole({
      groupID: 'work',
      userID: 'user1',
      role: TYPES.GRP_MBR_ROLE_ADMIN,
    });
    // The manual says 2682 for both. The SDK never gives that one.
    expect(await errorOf(inRoom)).toMatchObject({ code: 2681 });
    expect(await errorOf(inWork)).toMatchObject({ code: 10007 });
  });

  test('setGroupMemberNameCard: by the owner for others, by a member for themselves alone', async () => {
    const { chat, people } = await withMembers();
    const promise = chat.setGroupMemberNameCard({ groupID, userID: 'user1', nameCard: 'a card' });
    await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({ groupID });
      expect(imResponse.data.member).toMatchObject({ userID: 'user1', nameCard: 'a card' });
    });
    await people.user1.setGroupMemberNameCard({ groupID, nameCard: 'my own' });
    const other = people.user1.setGroupMemberNameCard({ groupID, userID: 'user2', nameCard: 'no' });
    expect(await errorOf(other)).toMatchObject({ code: 10007 });
  });

  test('setGroupMemberCustomField: my own', async () => {
    const { chat } = await withMembers();
    const memberCustomField = [{ key: 'member_test', value: 'test' }];
    const promise = chat.setGroupMemberCustomField({ groupID, memberCustomField });
    await promise.then((imResponse) => {
      expect(imResponse.data.group).toMatchObject({ groupID });
      expect(imResponse.data.member).toMatchObject({ userID: 'user0', memberCustomField });
    });
  });

  test('markGroupMemberList: in a live room, by its owner, and found by the mark', async () => {
    const { chat, people } = await withRoom();
    const options = { groupID, userIDList: ['user1', 'user2'], markType: 1000, enableMark: true };
    const promise = chat.markGroupMemberList(options);
    await promise.then((imResponse) => {
      const { successUserIDList, failureUserIDList } = imResponse.data;
      expect(successUserIDList.toSorted()).toEqual(['user1', 'user2']);
      expect(failureUserIDList).toEqual([]);
    });
    const { data } = await chat.getGroupMemberList({ groupID, filter: 1000, offset: 0 });
    expect(idsOf(data.memberList)).toEqual(['user1', 'user2']);
    expect(await errorOf(people.user1.markGroupMemberList(options))).toMatchObject({
      code: 10007,
    });
  });
});
