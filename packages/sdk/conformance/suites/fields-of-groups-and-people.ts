import { TYPES } from '@parlor/sdk';
import { groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP_FIELDS = [
  'groupID name avatar type introduction notification ownerID createTime infoSequence lastInfoTime',
  'selfInfo lastMessage nextMessageSeq memberCount maxMemberCount joinOption inviteOption',
  'groupCustomField muteAllMembers isSupportTopic _lastRevokedTime',
].flatMap((line) => line.split(' '));

const MEMBER_FIELDS = [
  'userID avatar nick role joinTime lastSendMsgTime nameCard muteUntil memberCustomField isOnline',
].flatMap((line) => line.split(' '));

const PROFILE_FIELDS = [
  'userID nick gender birthday location selfSignature allowType language avatar messageSettings',
  'adminForbidType level role lastUpdatedTime profileCustomField',
].flatMap((line) => line.split(' '));

/** What else the SDK hands out, field by field. */
export const FIELDS_OF_GROUPS_AND_PEOPLE_SUITE: Suite = {
  noun: 'objects',
  about: 'the fields of groups, members, people and answers',
  scenarios: [
    scenario(
      'those of a group are these, and it was made at a time that is a number',
      { rules: ['FACT-56.3', 'FACT-56.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        // Who has made it with somebody has the options there, too.
        for (const [chat, fields] of [
          [people.alice, [...GROUP_FIELDS, 'memberList']],
          [people.bob, GROUP_FIELDS],
        ] as const) {
          const { groupList } = (await chat.getGroupList()).data;
          const { group } = (await chat.getGroupProfile({ groupID })).data;
          for (const one of [groupList[0], group]) {
            expect(Object.keys(one ?? {}).toSorted()).toEqual(fields.toSorted());
            expect(one?.createTime).toBe(Math.floor(world.clock.now() / 1000));
          }
        }
      },
    ),
    scenario(
      'a group shows its last message, and which number the next one will have; one’s own is counted when it is asked for',
      { rules: ['FACT-56.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const { sequence, time } = await say(people.alice, groupID, 'hello', 'GROUP');
        await world.settled(people.bob);
        const [mine] = (await people.alice.getGroupList()).data.groupList;
        expect(mine?.nextMessageSeq).toBeLessThanOrEqual(sequence);
        for (const chat of [people.alice, people.bob]) {
          if (chat === people.alice) await chat.getGroupProfile({ groupID });
          const { groupList } = (await chat.getGroupList()).data;
          expect(groupList[0]).toMatchObject({
            nextMessageSeq: sequence + 1,
            lastMessage: {
              lastSequence: sequence,
              lastTime: time,
              fromAccount: 'alice',
              messageForShow: 'hello',
            },
          });
        }
      },
    ),
    scenario(
      'those of a member are at least these',
      { rules: ['FACT-56.5'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const { memberList } = (await people.alice.getGroupMemberList({ groupID })).data;
        expect(memberList).toHaveLength(2);
        for (const member of memberList) {
          expect(Object.keys(member)).toEqual(expect.arrayContaining(MEMBER_FIELDS));
        }
      },
    ),
    scenario(
      'those of a person are these; when they were learnt is known to the millisecond',
      { rules: ['FACT-56.7', 'FACT-56.8'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await world.clock.advance(1_234);
        const mine = (await people.alice.getMyProfile()).data;
        const [bobs] = (await people.alice.getUserProfile({ userIDList: ['bob'] })).data;
        for (const profile of [mine, bobs]) {
          expect(Object.keys(profile ?? {}).toSorted()).toEqual(PROFILE_FIELDS.toSorted());
        }
        expect(bobs?.lastUpdatedTime).toBe(world.clock.now());
      },
    ),
    scenario(
      'those of an answer are code, which is 0, and data, which is empty where there is nothing to say',
      { rules: ['OBJ-9.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const answers = [
          await people.alice.getConversationList(),
          await people.alice.getMessageList({ conversationID: 'C2Cbob' }),
          await people.alice.getGroupProfile({ groupID }),
          await people.alice.getMyProfile(),
          await people.alice.pinConversation({ conversationID: `GROUP${groupID}`, isPinned: true }),
        ];
        for (const answer of answers) {
          expect(Object.keys(answer).toSorted()).toEqual(['code', 'data']);
          expect(answer.code).toBe(0);
        }
        expect(await people.alice.setMessageRead({ conversationID: TYPES.CONV_SYSTEM })).toEqual({
          code: 0,
          data: {},
        });
      },
    ),
  ],
};
