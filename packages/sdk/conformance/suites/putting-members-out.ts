import { EVENT, TYPES } from '@parlor/sdk';
import { idsOfMany } from '../actors/crowd.js';
import { recordNotices, recordTips } from '../actors/group-news.js';
import { found, groupIDsOf, groupsOf, recordLists, rolesOf } from '../actors/groups.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

/** The code that a call is refused with; `undefined` when it was not. */
function refusalOf(call: Promise<unknown>): Promise<number | undefined> {
  return call.then(() => undefined, codeOf);
}

/** Putting people out of a group. */
export const PUTTING_MEMBERS_OUT_SUITE: Suite = {
  noun: 'members',
  about: 'putting people out of a group',
  scenarios: [
    scenario(
      'is answered with the group that is in memory and with the list that was passed',
      { rules: ['MBR-6.39'], needs: ['deleteGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(...Object.values(people));
        const [group] = await groupsOf(alice);
        const userIDList = ['bob', 'nobody'];
        const { data } = await alice.deleteGroupMember({ groupID, userIDList });
        expect(data.group).toBe(group);
        expect(data.userIDList).toBe(userIDList);
        expect(userIDList).toEqual(['bob', 'nobody']);
        expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', carol: 'Member' });
      },
    ),
    scenario(
      'is told with the reason to who is out, and to all who stay',
      {
        rules: ['MBR-6.41', 'MBR-6.42', 'TIP-C.10', 'TIP-A.3.16'],
        needs: ['deleteGroupMember'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol', 'dave']);
        const everybody = Object.values(people);
        await world.settled(...everybody);
        const notices = everybody.map(recordNotices);
        const tips = everybody.map(recordTips);
        const lists = recordLists(carol);
        const userIDList = ['carol', 'dave'];
        await alice.deleteGroupMember({ groupID, userIDList, reason: 'Too loud' });
        await world.settled(...everybody);
        const payloads = (ofOne: readonly { payload: object }[]) =>
          ofOne.map(({ payload }) => payload);
        const removed = { operationType: 4, operatorID: 'alice', handleMessage: 'Too loud' };
        expect(notices.map(payloads)).toMatchObject([[], [], [removed], [removed]]);
        const tip = {
          operationType: TYPES.GRP_TIP_MBR_KICKED_OUT,
          operatorID: 'alice',
          userIDList,
          memberCount: 2,
          memberList: userIDList.map((userID) => ({ userID, reason: 'Too loud' })),
        };
        expect(tips.map(payloads)).toMatchObject([[tip], [tip], [], []]);
        expect(lists).toEqual([[]]);
      },
    ),
    scenario(
      'takes the group from the list of who is out, and leaves the conversation',
      {
        rules: ['MBR-6.43', 'FACT-45.2'],
        needs: ['deleteGroupMember'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(bob);
        const lists = record(bob, EVENT.GROUP_LIST_UPDATED);
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'] });
        await world.settled(bob);
        expect(lists).toEqual([[]]);
        expect(await groupsOf(bob)).toEqual([]);
        expect(await conversationOf(bob, `GROUP${groupID}`)).toMatchObject({
          type: TYPES.CONV_GROUP,
          unreadCount: 0,
          lastMessage: { messageForShow: 'hello' },
        });
        const saying = say(bob, groupID, 'hello?', TYPES.CONV_GROUP);
        await expect(saying).rejects.toMatchObject({ code: 10007 });
      },
    ),
    scenario(
      'does not last: who was put out may join at once, whatever time was named',
      { rules: ['MBR-6.46'], needs: ['deleteGroupMember', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice);
        await bob.joinGroup({ groupID });
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'], duration: 3_600 });
        await world.settled(bob);
        expect(await groupIDsOf(bob)).toEqual([]);
        await world.clock.advance(2_000);
        expect((await bob.joinGroup({ groupID })).data.status).toBe('JoinedSuccess');
      },
    ),
    scenario(
      'is done to a hundred people at once, and to nobody when one of them may not be put out',
      {
        rules: ['MBR-6.40', 'ERB-9.12'],
        needs: ['deleteGroupMember'],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        const out = (chat: typeof alice, userIDList: string[]) =>
          refusalOf(chat.deleteGroupMember({ groupID, userIDList }));
        expect(await out(alice, ['carol', ...idsOfMany(100)])).toBe(10005);
        expect(await out(alice, [])).toBe(10004);
        expect(await out(alice, ['carol', 'alice'])).toBe(10007);
        expect(await out(bob, ['carol'])).toBe(10007);
        expect(Object.keys(await rolesOf(alice, groupID))).toHaveLength(3);
        expect(await out(alice, ['carol', ...idsOfMany(99)])).toBeUndefined();
        expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', bob: 'Member' });
      },
    ),
    scenario(
      'of a group that is not in the list is refused, and the service is not asked',
      {
        rules: ['MBR-6.38', 'PRM-2.105', 'ERB-9.12'],
        needs: ['deleteGroupMember', 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const theirs = await groupOf(people.alice, ['carol']);
        world.setNetwork('offline');
        for (const groupID of [theirs, 'no-such-group']) {
          const call = people.bob.deleteGroupMember({ groupID, userIDList: ['carol'] });
          expect(await isSettledNow(world, call)).toBe(true);
          await expect(call).rejects.toMatchObject({ code: 2603 });
        }
      },
    ),
    scenario(
      'reaches the service before what is asked next: who is out is told so, and who asks of a group that has ended',
      {
        rules: ['ERB-9.10', 'ERB-9.11', 'ERB-9.12'],
        needs: ['deleteGroupMember', 'addGroupMember'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        for (const code of [10007, 10010]) {
          const { groupID } = await found(alice, { memberList: [{ userID: 'bob' }] });
          await world.settled(bob);
          const ending =
            code === 10007
              ? alice.deleteGroupMember({ groupID, userIDList: ['bob'] })
              : alice.dismissGroup(groupID);
          const asked = { groupID, userIDList: ['carol'] };
          const refusals = await Promise.all([
            refusalOf(bob.getGroupMemberList({ groupID })),
            refusalOf(bob.addGroupMember({ ...asked })),
            refusalOf(bob.deleteGroupMember({ ...asked })),
          ]);
          await ending;
          expect(refusals).toEqual([code, code, code]);
        }
      },
    ),
  ],
};
