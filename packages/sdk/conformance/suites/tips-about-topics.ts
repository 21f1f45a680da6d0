import { EVENT, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { recordTips } from '../actors/group-news.js';
import { mute } from '../actors/member-settings.js';
import { record } from '../actors/records.js';
import { type Stage, type Suite, scenario } from '../scenario.js';

/** A community of Alice's with Bob, and a topic of it that both have listed. */
async function topicOf({ open }: Stage) {
  const { world, people } = await open(['alice', 'bob']);
  const { alice, bob } = people;
  const groupID = await openGroup(alice, {
    type: TYPES.GRP_COMMUNITY,
    isSupportTopic: true,
    memberList: [{ userID: 'bob' }],
  });
  const { topicID } = (await alice.createTopicInCommunity({ groupID, topicName: 'Tea' })).data;
  await world.settled(alice, bob);
  const { successTopicList } = (await bob.getTopicList({ groupID })).data;
  const topic = successTopicList.find((one) => one.topicID === topicID);
  if (!topic) throw new Error('Bob sees no topic.');
  await alice.getTopicList({ groupID });
  return { world, alice, bob, groupID, topicID, topic };
}

/** What a topic says of its own changes, and of who may speak in it. */
export const TIPS_ABOUT_TOPICS_SUITE: Suite = {
  noun: 'tips',
  about: 'tips in topics',
  scenarios: [
    scenario(
      'what is changed of a topic is told in the topic, and nothing else of it; then it is so',
      {
        rules: ['TIP-A.1.2', 'TIP-A.2.9', 'TIP-A.3.36', 'TIP-A.3.37', 'TIP-A.3.38'],
        needs: ['createTopicInCommunity', 'getTopicList', 'updateTopicProfile'],
      },
      async (stage) => {
        const { expect } = stage;
        const { world, alice, bob, groupID, topicID, topic } = await topicOf(stage);
        const told = [alice, bob].map(recordTips);
        const updates = record(bob, EVENT.TOPIC_UPDATED);
        const changes = { topicName: 'High tea', introduction: 'No coffee', customData: '{}' };
        await alice.updateTopicProfile({ groupID, topicID, ...changes, muteAllMembers: true });
        await world.settled(alice, bob);
        for (const [place, flow] of ['out', 'in'].entries()) {
          expect(told[place]).toHaveLength(1);
          expect(told[place]?.[0]).toMatchObject({
            to: topicID,
            conversationID: `GROUP${topicID}`,
            from: 'alice',
            flow,
            payload: {
              operationType: 8,
              operatorID: 'alice',
              userIDList: ['alice'],
              groupProfile: { to: topicID, groupID },
            },
          });
          const payload = told[place]?.[0]?.payload;
          const news = payload && 'newTopicInfo' in payload ? payload.newTopicInfo : undefined;
          expect(news).toEqual({ ...changes, muteAllMembers: 1 });
        }
        expect(topic).toMatchObject({ ...changes, muteAllMembers: true });
        expect(updates.at(-1)?.groupID).toBe(groupID);
        expect(updates.every((update) => update.topic === topic)).toBe(true);
        const { messageList } = (await bob.getMessageList({ conversationID: `GROUP${topicID}` }))
          .data;
        expect(messageList.map(({ ID }) => ID)).toEqual(told[1]?.map(({ ID }) => ID));
      },
    ),
    scenario(
      'who is muted in a topic hears it from the topic',
      {
        rules: ['TIP-A.3.34', 'TIP-A.1.2'],
        needs: ['createTopicInCommunity', 'getTopicList', 'setGroupMemberMuteTime'],
      },
      async (stage) => {
        const { expect } = stage;
        const { world, alice, bob, groupID, topicID, topic } = await topicOf(stage);
        const tips = recordTips(bob);
        const updates = record(bob, EVENT.TOPIC_UPDATED);
        const heard: number[] = [];
        bob.on(EVENT.TOPIC_UPDATED, () => heard.push(topic.selfInfo.muteTime));
        await mute(alice, topicID, 'bob', 600);
        await world.settled(alice, bob);
        expect(tips).toMatchObject([
          {
            to: topicID,
            conversationID: `GROUP${topicID}`,
            payload: {
              operationType: TYPES.GRP_TIP_MBR_PROFILE_UPDATED,
              memberList: [{ userID: 'bob', muteTime: 600 }],
            },
          },
        ]);
        expect(topic.selfInfo.muteTime).toBe(600);
        expect(heard).toContain(600);
        expect(updates.at(-1)?.topic).toBe(topic);
        expect(updates.at(-1)?.groupID).toBe(groupID);
        await mute(alice, topicID, 'bob', 0);
        await world.settled(alice, bob);
        expect(topic.selfInfo.muteTime).toBe(0);
      },
    ),
  ],
};
