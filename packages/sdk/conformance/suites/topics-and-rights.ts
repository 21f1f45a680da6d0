import { type ChatSDK, type GroupType, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { profileOf } from '../actors/groups.js';
import { breathe } from '../actors/patience.js';
import { openCommunity, openTopic, TOPIC_METHODS, topicNamesOf } from '../actors/topics.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

/** What all methods about topics are refused with; `undefined` for those that are not. */
async function codesOf(chat: ChatSDK, groupID: string, topicID: string): Promise<unknown[]> {
  const codes: unknown[] = [];
  for (const call of [
    () => chat.createTopicInCommunity({ groupID, topicName: 'Black' }),
    () => chat.updateTopicProfile({ groupID, topicID, topicName: 'Red' }),
    () => chat.deleteTopicFromCommunity({ groupID, topicIDList: [topicID] }),
    () => chat.getTopicList({ groupID }),
  ]) {
    codes.push(
      await call().then(
        () => undefined,
        (error: unknown) => codeOf(error),
      ),
    );
  }
  return codes;
}

const WITHOUT_TOPICS: readonly GroupType[] = [
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_AVCHATROOM,
  TYPES.GRP_COMMUNITY,
];

/** Where topics are, and who may do what with them. */
export const TOPICS_AND_RIGHTS_SUITE: Suite = {
  noun: 'topics',
  about: 'where topics are, and who may do what with them',
  scenarios: [
    scenario(
      'the owner and admins make, change and delete them; members see them; strangers do nothing',
      {
        rules: [
          'TOP-3.7',
          'TOP-3.17',
          'TOP-1.3',
          'TOP-1.10',
          'PRM-2.47',
          'TOP-6.5',
          'PRM-2.49',
          'ERB-9.15',
        ],
        needs: TOPIC_METHODS,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const memberList = [{ userID: 'bob', role: 'Admin' as const }, { userID: 'carol' }];
        const groupID = await openCommunity(alice, [], { memberList });
        await world.settled(bob, carol);
        const of = async (chat: ChatSDK) => codesOf(chat, groupID, await openTopic(alice, groupID));
        for (const chat of [alice, bob]) {
          expect(await of(chat)).toEqual([undefined, undefined, undefined, undefined]);
        }
        expect(await of(carol)).toEqual([10007, 10007, 10007, undefined]);
        expect(await of(dave)).toEqual([10007, 10007, 10007, 10007]);
        // What was refused has not been done.
        expect(await topicNamesOf(alice, groupID)).toEqual(['Black', 'Black', 'Tea', 'Tea']);
        await dave.joinGroup({ groupID });
        expect(await topicNamesOf(dave, groupID)).toEqual(['Black', 'Black', 'Tea', 'Tea']);
      },
    ),
    scenario(
      'only communities that were made with topics have them',
      {
        rules: ['TOP-3.8', 'GRP-1.45', 'PRM-2.48', 'TOP-1.2'],
        needs: [...TOPIC_METHODS, 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        for (const type of WITHOUT_TOPICS) {
          const groupID = await openGroup(alice, { type });
          const codes = await codesOf(alice, groupID, `${groupID}@TOPIC#_green`);
          expect(codes).toEqual([10004, 10004, 10004, 10004]);
          expect((await profileOf(alice, groupID)).isSupportTopic).toBe(false);
          await breathe(world);
        }
        const groupID = await openCommunity(alice);
        await openTopic(alice, groupID);
        expect((await profileOf(alice, groupID)).isSupportTopic).toBe(true);
      },
    ),
    scenario(
      'a topic has neither attributes nor counters',
      {
        rules: ['TOP-1.14'],
        needs: [
          ...TOPIC_METHODS,
          'initGroupAttributes',
          'getGroupAttributes',
          'setGroupCounters',
          'getGroupCounters',
        ],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const topicID = await openTopic(alice, await openCommunity(alice));
        for (const call of [
          () => alice.initGroupAttributes({ groupID: topicID, groupAttributes: { a: '1' } }),
          () => alice.getGroupAttributes({ groupID: topicID, keyList: [] }),
          () => alice.setGroupCounters({ groupID: topicID, counters: { a: 1 } }),
          () => alice.getGroupCounters({ groupID: topicID, keyList: [] }),
        ]) {
          await expect(call()).rejects.toMatchObject({ code: 10010 });
        }
      },
    ),
    scenario(
      'whether there are topics is not changed later',
      { rules: ['TOP-1.2'], needs: [...TOPIC_METHODS, 'updateGroupProfile', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const plain = await openGroup(alice, { type: TYPES.GRP_COMMUNITY, memberList });
        const topical = await openCommunity(alice, ['bob']);
        await breathe(world);
        for (const [groupID, isSupportTopic] of [
          [plain, true],
          [topical, false],
        ] as const) {
          const wish = { groupID, name: 'Club', isSupportTopic };
          await alice.updateGroupProfile(wish);
          const { name, isSupportTopic: isSo } = await profileOf(bob, groupID);
          expect([name, isSo]).toEqual(['Club', !isSupportTopic]);
        }
        await expect(openTopic(alice, plain)).rejects.toMatchObject({ code: 10004 });
        await openTopic(alice, topical);
      },
    ),
  ],
};
