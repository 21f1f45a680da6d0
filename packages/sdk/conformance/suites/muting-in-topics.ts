import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { openGroup } from '../actors/group-kinds.js';
import { recordNotices, recordTips } from '../actors/group-news.js';
import { mute, sendCode } from '../actors/member-settings.js';
import { record } from '../actors/records.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['setGroupMemberMuteTime', 'createTopicInCommunity', 'getTopicList'] as const;

/** A community with two topics, in which bob is an ordinary member. */
async function communityOf(alice: ChatSDK) {
  const groupID = await openGroup(alice, {
    type: TYPES.GRP_COMMUNITY,
    isSupportTopic: true,
    memberList: [{ userID: 'bob' }],
  });
  const topic = async (topicName: string) =>
    (await alice.createTopicInCommunity({ groupID, topicName })).data.topicID;
  return { groupID, tea: await topic('Tea'), milk: await topic('Milk') };
}

/** Who may not speak in a topic. */
export const MUTING_IN_TOPICS_SUITE: Suite = {
  noun: 'members',
  about: 'muting members in topics',
  scenarios: [
    scenario(
      'who is muted in a topic speaks in the others, and again there when the time has passed',
      { rules: ['MBR-6.57'], needs: [...NEEDS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea, milk } = await communityOf(alice);
        await mute(alice, tea, 'bob', 60);
        expect([await sendCode(bob, tea), await sendCode(bob, milk)]).toEqual([10017, undefined]);
        await world.clock.advance(61_000);
        expect(await sendCode(bob, tea)).toBeUndefined();
        await mute(alice, tea, 'bob', 60);
        await mute(alice, tea, 'bob', 0);
        expect(await sendCode(bob, tea)).toBeUndefined();
      },
    ),
    scenario(
      'who is muted in the community is muted in its topics',
      { rules: ['MBR-6.57'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { groupID, tea } = await communityOf(people.alice);
        await mute(people.alice, groupID, 'bob', 60);
        expect(await sendCode(people.bob, tea)).toBe(10017);
      },
    ),
    scenario(
      'who is muted in a topic hears it of the topic, and all hear it by a tip there',
      { rules: ['MBR-6.58', 'MBR-6.56', 'TIP-C.18', 'NTC-B.3.41'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea, milk } = await communityOf(alice);
        for (const chat of [alice, bob]) await chat.getTopicList({ groupID });
        await world.settled(alice, bob);
        const told = record(bob, EVENT.TOPIC_UPDATED);
        const tips = [alice, bob].map(recordTips);
        const notices = [alice, bob].map(recordNotices);
        await mute(alice, tea, 'bob', 60);
        await world.settled(alice, bob);
        for (const [tip] of tips) {
          expect(tip).toMatchObject({
            to: tea,
            payload: { operationType: 7, memberList: [{ userID: 'bob', muteTime: 60 }] },
          });
        }
        const kinds = notices.map((list) => list.map(({ payload }) => payload.operationType));
        expect(kinds).toEqual([[], [16]]);
        const [notice] = notices[1] ?? [];
        expect(notice?.to).toBe(tea);
        expect(notice?.payload.groupProfile).toMatchObject({ to: 'bob', groupID });
        const muted = told.filter(({ topic }) => topic.selfInfo.muteTime === 60);
        expect(muted.length).toBeGreaterThan(0);
        expect(muted.every(({ topic }) => topic.topicID === tea)).toBe(true);
        const { successTopicList } = (await bob.getTopicList({ groupID })).data;
        const times = successTopicList.map(({ topicID, selfInfo }) => [topicID, selfInfo.muteTime]);
        expect(new Map(times as [string, number][])).toEqual(
          new Map([
            [tea, 60],
            [milk, 0],
          ]),
        );
      },
    ),
    scenario(
      'who comes back into the community is muted neither there nor in its topics',
      { rules: ['MBR-6.87'], needs: [...NEEDS, 'deleteGroupMember', 'addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea, milk } = await communityOf(alice);
        await bob.getTopicList({ groupID });
        const muted = async () => {
          await mute(alice, tea, 'bob', 600);
          await mute(alice, groupID, 'bob', 600);
          await world.settled(bob);
          expect(await sendCode(bob, milk)).toBe(10017);
        };
        const come = async () => {
          await alice.addGroupMember({ groupID, userIDList: ['bob'] });
          await world.settled(bob);
          expect([await sendCode(bob, tea), await sendCode(bob, milk)]).toEqual([
            undefined,
            undefined,
          ]);
          const { successTopicList } = (await bob.getTopicList({ groupID })).data;
          expect(successTopicList.map(({ selfInfo }) => selfInfo.muteTime)).toEqual([0, 0]);
        };
        await muted();
        await bob.quitGroup(groupID);
        await come();
        await muted();
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'] });
        await world.settled(bob);
        await come();
      },
    ),
    scenario(
      'a mute in a topic resolves with no group, and one in a topic that there is not is refused',
      { rules: ['ERB-9.13'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { groupID, tea } = await communityOf(people.alice);
        const { group, member } = await mute(people.alice, tea, 'bob', 60);
        expect(group).toBeUndefined();
        expect(member).toMatchObject({ userID: 'bob' });
        const nowhere = `${groupID}@TOPIC#_none`;
        expect(await refusedWith(mute(people.alice, nowhere, 'bob', 60))).toBe(10010);
      },
    ),
  ],
};
