import { type ChatSDK, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { recordNotices, recordTips } from '../actors/group-news.js';
import { recordTexts } from '../actors/groups.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

/** What comes of joining: a status, or the code of the refusal. */
function join(chat: ChatSDK, groupID: string): Promise<unknown> {
  return chat.joinGroup({ groupID }).then(({ data }) => data.status, codeOf);
}

const ONE_MINUTE = 60;

/** Keeping people out of a live room for a time. */
export const BANS_SUITE: Suite = {
  noun: 'members',
  about: 'bans from live rooms',
  scenarios: [
    scenario(
      'have a duration: without one the service is not asked',
      {
        rules: ['MBR-6.45', 'GRP-1.23', 'ERB-9.12'],
        needs: ['deleteGroupMember', 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        world.setNetwork('offline');
        for (const rest of [{}, { duration: 0 }]) {
          const call = alice.deleteGroupMember({ groupID, userIDList: ['bob'], ...rest });
          expect(await isSettledNow(world, call)).toBe(true);
          await expect(call).rejects.toMatchObject({ code: 2686 });
        }
      },
    ),
    scenario(
      'are told to who is banned, whose client leaves the room, and with the reason to who stays',
      {
        rules: ['MBR-6.47', 'MBR-6.48', 'GRP-1.23'],
        needs: ['deleteGroupMember'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const everybody = Object.values(people);
        const groupID = await openRoom(alice, bob, carol);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(...everybody);
        const notices = everybody.map(recordNotices);
        const tips = everybody.map(recordTips);
        const texts = recordTexts(bob);
        const ban = { groupID, userIDList: ['bob'], duration: ONE_MINUTE, reason: 'Spam' };
        const { data } = await alice.deleteGroupMember(ban);
        expect(data.group.groupID).toBe(groupID);
        expect(data.userIDList).toEqual(['bob']);
        await world.settled(...everybody);
        const payloads = (ofOne: readonly { payload: object }[]) =>
          ofOne.map(({ payload }) => payload);
        const banned = { operationType: 21, operatorID: 'alice' };
        expect(notices.map(payloads)).toMatchObject([[], [banned], []]);
        const tip = {
          operationType: TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER,
          operatorID: 'alice',
          userIDList: ['bob'],
          memberList: [{ userID: 'bob', reason: 'Spam' }],
        };
        expect(tips.map(payloads)).toMatchObject([[tip], [], [tip]]);
        await say(carol, groupID, 'who was that?', TYPES.CONV_GROUP);
        await world.settled(...everybody);
        expect(texts()).toEqual([]);
        expect(await conversationOf(bob, `GROUP${groupID}`)).toBeUndefined();
        expect((await bob.getGroupMemberList({ groupID })).data.memberList).toEqual([]);
        const saying = say(bob, groupID, 'me', TYPES.CONV_GROUP);
        await expect(saying).rejects.toMatchObject({ code: 2101 });
      },
    ),
    scenario(
      'keep people out until they are over',
      {
        rules: ['MBR-6.49', 'GLF-4.24'],
        needs: ['deleteGroupMember', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openRoom(alice, bob);
        const userIDList = ['bob', 'carol'];
        await alice.deleteGroupMember({ groupID, userIDList, duration: ONE_MINUTE });
        await world.settled(alice, bob);
        expect([await join(bob, groupID), await join(carol, groupID)]).toEqual([10007, 10007]);
        await world.clock.advance((ONE_MINUTE - 5) * 1_000);
        expect(await join(bob, groupID)).toBe(10007);
        await world.clock.advance(6_000);
        expect(await join(bob, groupID)).toBe('JoinedSuccess');
        expect(await join(carol, groupID)).toBe('JoinedSuccess');
      },
    ),
  ],
};
