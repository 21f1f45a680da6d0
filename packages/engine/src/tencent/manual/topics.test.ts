import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, settled } from '../../testing/events.js';
import { readManual, received, say } from '../../testing/manual-world.js';

const { EVENT, TYPES } = TencentCloudChat;

/** A community of mine with topics, with user1 in it. */
async function withCommunity() {
  const { chat, people } = await readManual('user1');
  const { data } = await chat.createGroup({
    type: TYPES.GRP_COMMUNITY,
    name: 'WebSDK',
    isSupportTopic: true,
    memberList: [{ userID: 'user1' }],
  });
  await settled(people.user1);
  return { chat, user1: people.user1, groupID: data.group.groupID };
}

/** The same with a topic in it. */
async function withTopic() {
  const reader = await withCommunity();
  const { chat, user1, groupID } = reader;
  const { topicID } = (await chat.createTopicInCommunity({ groupID, topicName: 'test' })).data;
  await settled(user1);
  return { ...reader, topicID };
}

describe('the manual: communities and their topics', () => {
  test('getJoinedCommunityList: those with topics', async () => {
    const { chat, groupID } = await withCommunity();
    const promise = chat.getJoinedCommunityList();
    await promise.then((imResponse) => {
      expect(imResponse.data.groupList).toMatchObject([{ groupID, isSupportTopic: true }]);
    });
  });

  test('createTopicInCommunity: everybody is told, and can be spoken to there', async () => {
    const { chat, user1, groupID } = await withCommunity();
    const told = next(user1, EVENT.TOPIC_CREATED);
    const promise = chat.createTopicInCommunity({
      groupID,
      topicName: 'test',
      avatar: 'xxx',
      notification: 'xxx',
      introduction: 'xxx',
      customData: 'xxxx',
    });
    const topicID = await promise.then((imResponse) => imResponse.data.topicID);
    expect((await told).data).toMatchObject({ groupID, topicID });
    const message = await received(user1, () => say(chat, topicID, 'Hello world!', 'GROUP'));
    expect(message).toMatchObject({ to: topicID, payload: { text: 'Hello world!' } });
  });

  test('deleteTopicFromCommunity: which could be deleted, and which not', async () => {
    const { chat, user1, groupID, topicID } = await withTopic();
    const told = next(user1, EVENT.TOPIC_DELETED);
    const promise = chat.deleteTopicFromCommunity({ groupID, topicIDList: [topicID, 'topicID'] });
    await promise.then((imResponse) => {
      const { successTopicList, failureTopicList } = imResponse.data;
      expect(successTopicList).toMatchObject([{ topicID }]);
      expect(failureTopicList).toMatchObject([{ topicID: 'topicID', code: 10010 }]);
    });
    expect((await told).data).toMatchObject({ groupID, topicIDList: [topicID] });
  });

  test('deleteTopicFromCommunity: all are gone with the community', async () => {
    const { chat, groupID } = await withTopic();
    await chat.dismissGroup(groupID).then((imResponse) => {
      expect(imResponse.data.groupID).toBe(groupID);
    });
    expect((await chat.getJoinedCommunityList()).data.groupList).toEqual([]);
  });

  test('updateTopicProfile: answers with the topic, and everybody is told', async () => {
    const { chat, user1, groupID, topicID } = await withTopic();
    // Only who has asked for the topics is told of their changes.
    await user1.getTopicList({ groupID });
    const told = next(user1, EVENT.TOPIC_UPDATED);
    const changes = {
      topicName: 'test',
      avatar: 'xxx',
      notification: 'xxx',
      introduction: 'xxx',
      customData: 'xxxx',
      muteAllMembers: true,
    };
    const promise = chat.updateTopicProfile({ groupID, topicID, ...changes });
    await promise.then((imResponse) => {
      expect(imResponse.data.topic).toMatchObject({ topicID, ...changes });
    });
    expect((await told).data).toMatchObject({ groupID, topic: { topicID, notification: 'xxx' } });
  });

  test('getTopicList: those that are named, with those that are not there', async () => {
    const { user1, groupID, topicID } = await withTopic();
    const promise = user1.getTopicList({ groupID, topicIDList: [topicID, 'topicID'] });
    await promise.then((imResponse) => {
      const { successTopicList, failureTopicList } = imResponse.data;
      expect(successTopicList).toMatchObject([{ topicID, topicName: 'test' }]);
      expect(failureTopicList).toMatchObject([{ topicID: 'topicID', code: 10010 }]);
    });
  });

  test('getTopicList: all, of each community I am in', async () => {
    const { chat, topicID } = await withTopic();
    const found: string[] = [];
    await chat.getJoinedCommunityList().then(async (imResponse) => {
      const { groupList = [] } = imResponse.data;
      for (const { groupID } of groupList) {
        const { successTopicList, failureTopicList } = (await chat.getTopicList({ groupID })).data;
        found.push(...successTopicList.map((topic) => topic.topicID));
        expect(failureTopicList).toEqual([]);
      }
    });
    expect(found).toEqual([topicID]);
  });
});
