import { TYPES } from '@parlor/sdk';
import { cutLine } from '../actors/broken-line.js';
import { openRoom } from '../actors/group-kinds.js';
import { recordTips } from '../actors/group-news.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const CAST = ['alice', 'bob', 'carol'] as const;

/** What only live rooms say: who is banned, who may come back, and how many are there. */
export const TIPS_OF_LIVE_ROOMS_SUITE: Suite = {
  noun: 'tips',
  about: 'tips of live rooms',
  scenarios: [
    scenario(
      'who is banned from a live room is named to those in it, with the reason',
      {
        rules: ['TIP-A.3.39', 'TIP-A.3.40', 'TIP-A.3.42', 'TIP-A.2.11'],
        needs: ['deleteGroupMember'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol } = people;
        const groupID = await openRoom(alice, bob, carol);
        await world.settled(alice, bob, carol);
        const { group } = (await carol.getGroupProfile({ groupID })).data;
        const { memberCount } = group;
        const told = [alice, carol].map((chat) => recordTips(chat));
        const ban = { groupID, userIDList: ['bob'], reason: 'too loud', duration: 60 };
        await alice.deleteGroupMember(ban);
        await world.settled(alice, bob, carol);
        for (const tips of told) {
          const banned = tips.filter(
            ({ payload }) => payload.operationType === TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER,
          );
          expect(banned.map(({ payload }) => payload)).toMatchObject([
            {
              operatorID: 'alice',
              userIDList: ['bob'],
              memberList: [{ userID: 'bob', reason: 'too loud' }],
            },
          ]);
        }
        expect(group.memberCount).toBe(memberCount);
        const { data } = await carol.getMessageList({ conversationID: `GROUP${groupID}` });
        expect(data.messageList).toEqual([]);
      },
    ),
    scenario(
      'who may come back to a live room is named by nobody in particular, to those in it',
      {
        rules: ['TIP-A.3.41', 'TIP-A.3.42', 'TIP-A.3.40', 'TIP-A.1.4'],
        needs: ['deleteGroupMember', 'group-operator'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol } = people;
        const groupID = await openRoom(alice, bob, carol);
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'], duration: 60 });
        await world.settled(alice, bob, carol);
        const { group } = (await carol.getGroupProfile({ groupID })).data;
        const { memberCount } = group;
        const told = [alice, bob, carol].map(recordTips);
        await world.liftBans(groupID, ['bob']);
        await world.settled(alice, bob, carol);
        const ofBob = told.splice(1, 1)[0];
        for (const tips of told) {
          expect(tips).toMatchObject([
            {
              from: '@TIM#SYSTEM',
              flow: 'in',
              payload: {
                operationType: TYPES.GRP_TIP_UNBAN_AVCHATROOM_MEMBER,
                operatorID: '@TIM#SYSTEM',
                userIDList: ['bob'],
              },
            },
          ]);
        }
        expect(ofBob).toEqual([]);
        expect(group.memberCount).toBe(memberCount);
        const { data } = await carol.getMessageList({ conversationID: `GROUP${groupID}` });
        expect(data.messageList).toEqual([]);
      },
    ),
    scenario(
      'who comes into a live room is counted at once by who has asked how many are there',
      {
        rules: ['TIP-A.2.12'],
        needs: ['getGroupOnlineMemberCount', 'clock', 'network', 'pages'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const groupID = await openRoom(people.alice, bob);
        await world.settled(people.alice, bob);
        const count = async () => (await bob.getGroupOnlineMemberCount(groupID)).data.memberCount;
        expect(await count()).toBe(2);
        await people.carol.joinGroup({ groupID });
        await world.settled(bob);
        await cutLine(world, page);
        expect(await count()).toBe(3);
      },
    ),
  ],
};
