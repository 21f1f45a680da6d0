import { EVENT, TYPES } from '@parlor/sdk';
import {
  found,
  groupIDsOf,
  kindOf,
  profileOf,
  recordKinds,
  recordLists,
  rolesOf,
} from '../actors/groups.js';
import { pageOf } from '../actors/history.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** How one goes from a group, and how it ends. */
export const LEAVING_GROUPS_SUITE: Suite = {
  noun: 'groups',
  about: 'quitting and dismissing a group',
  scenarios: [
    scenario(
      'quitting takes the group from the list and tells it; the conversation stays, read, and readable',
      { rules: ['GLF-4.38', 'GLF-4.40'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(bob);
        const conversationID = `GROUP${groupID}`;
        expect(await conversationOf(bob, conversationID)).toMatchObject({ unreadCount: 2 });
        await pageOf(bob, conversationID);
        const lists = recordLists(bob);
        const answer = await bob.quitGroup(groupID);
        expect(answer).toEqual({ code: 0, data: { groupID } });
        // Told once by the notice, and once by the answer.
        expect(new Set(lists.map(String))).toEqual(new Set(['']));
        expect(await groupIDsOf(bob)).toEqual([]);
        expect(await conversationOf(bob, conversationID)).toMatchObject({ unreadCount: 0 });
        expect(bob.getTotalUnreadMessageCount()).toBe(0);
        const { messageList } = await pageOf(bob, conversationID);
        expect(textsOf(messageList)).toContain('hello');
        const saying = say(bob, groupID, 'still here?', TYPES.CONV_GROUP);
        await expect(saying).rejects.toMatchObject({ code: 10007 });
      },
    ),
    scenario(
      'a group that is not in memory cannot be quit: 2623, before a login too',
      { rules: ['GLF-4.39'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        await people.bob.quitGroup(groupID);
        for (const chat of [people.bob, world.createClient()]) {
          for (const id of ['nowhere', groupID]) {
            await expect(chat.quitGroup(id)).rejects.toMatchObject({ code: 2623 });
          }
        }
        expect(await rolesOf(people.alice, groupID)).toEqual({ alice: 'Owner' });
      },
    ),
    scenario(
      'those who stay get a tip with how many they are, except in a meeting',
      { rules: ['GLF-4.42'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
        for (const type of [TYPES.GRP_PUBLIC, TYPES.GRP_WORK, TYPES.GRP_MEETING]) {
          const { groupID } = await found(alice, { type, memberList });
          await world.settled(alice, bob, carol);
          const heard = [alice, carol].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
          await bob.quitGroup(groupID);
          await world.settled(alice, carol);
          const isTold = type !== TYPES.GRP_MEETING;
          for (const batches of heard) {
            const payloads = batches.flat().map(({ payload }) => payload);
            const tip = {
              operationType: 2,
              operatorID: 'bob',
              userIDList: ['bob'],
              memberCount: 2,
            };
            expect(payloads).toEqual(isTold ? [expect.objectContaining(tip)] : []);
          }
        }
      },
    ),
    scenario(
      'all instances of who quits get a notice, and the group goes from each of them',
      { rules: ['GLF-4.43'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        const phone = await enter(world, 'bob');
        const kinds = [people.bob, phone].map(recordKinds);
        const lists = recordLists(phone);
        await people.bob.quitGroup(groupID);
        await world.settled(people.bob, phone);
        expect(kinds).toEqual([['notice 8'], ['notice 8']]);
        expect(lists.at(-1)).toEqual([]);
        for (const chat of [people.bob, phone]) {
          expect(await groupIDsOf(chat)).toEqual([]);
          expect(await conversationOf(chat, `GROUP${groupID}`)).toMatchObject({ unreadCount: 0 });
        }
      },
    ),
    scenario(
      'coming back to a meeting, one can read what was said meanwhile, and sees the last of it when something new is said',
      { rules: ['GRP-1.33'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice, { type: TYPES.GRP_MEETING });
        const conversationID = `GROUP${groupID}`;
        await bob.joinGroup({ groupID });
        for (let n = 0; n < 20; n += 1) await say(alice, groupID, 'seen', TYPES.CONV_GROUP);
        await pageOf(bob, conversationID);
        await bob.quitGroup(groupID);
        await say(alice, groupID, 'missed', TYPES.CONV_GROUP);
        await bob.joinGroup({ groupID });
        await world.settled(bob);
        expect(await conversationOf(bob, conversationID)).toMatchObject({
          lastMessage: { messageForShow: 'seen' },
        });
        await say(alice, groupID, 'live', TYPES.CONV_GROUP);
        await world.settled(bob);
        expect(await conversationOf(bob, conversationID)).toMatchObject({
          lastMessage: { messageForShow: 'live' },
        });
        const { messageList } = await pageOf(bob, conversationID);
        expect(textsOf(messageList.slice(-3))).toEqual(['seen', 'missed', 'live']);
      },
    ),
    scenario(
      'dismissing answers with the groupID, and the group exists for nobody any more',
      { rules: ['GCR-4.29'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(bob);
        expect(await alice.dismissGroup(groupID)).toEqual({ code: 0, data: { groupID } });
        await world.settled(bob);
        for (const chat of [alice, bob, carol]) {
          await expect(profileOf(chat, groupID)).rejects.toMatchObject({ code: 10010 });
          await expect(chat.joinGroup({ groupID })).rejects.toMatchObject({ code: 10010 });
        }
        await expect(alice.dismissGroup(groupID)).rejects.toMatchObject({ code: 10010 });
      },
    ),
    scenario(
      'a new group with the ID of a dismissed one has nothing of it',
      { rules: ['GCR-4.29'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        // Who joins a meeting sees what was said before.
        const tea = { type: TYPES.GRP_MEETING, groupID: 'tea' };
        await found(alice, { ...tea, memberList: [{ userID: 'carol' }] });
        await say(alice, 'tea', 'of old', TYPES.CONV_GROUP);
        await alice.dismissGroup('tea');
        await world.settled(alice, carol);
        await found(bob, tea);
        expect(await rolesOf(bob, 'tea')).toEqual({ bob: 'Owner' });
        await expect(profileOf(carol, 'tea')).rejects.toMatchObject({ code: 10007 });
        const dave = await enter(world, 'dave');
        const { group } = (await dave.joinGroup({ groupID: 'tea' })).data;
        // The first message of all is the one that tells of the group.
        expect(group?.nextMessageSeq).toBe(2);
        const { messageList } = await pageOf(dave, 'GROUPtea');
        expect(messageList.map(({ type }) => type)).toEqual([TYPES.MSG_CUSTOM]);
      },
    ),
    scenario(
      'only its owner may dismiss it: 10007 for others, and nothing changes',
      { rules: ['GCR-4.30', 'GRP-10.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const admin = { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN };
        const { groupID } = await found(alice, { memberList: [admin, { userID: 'carol' }] });
        await world.settled(alice, bob, carol);
        const kinds = recordKinds(alice);
        for (const chat of [bob, carol, dave]) {
          await expect(chat.dismissGroup(groupID)).rejects.toMatchObject({ code: 10007 });
        }
        await world.settled(alice);
        expect(kinds).toEqual([]);
        expect(await groupIDsOf(bob)).toEqual([groupID]);
        expect(await rolesOf(alice, groupID)).toEqual({
          alice: 'Owner',
          bob: 'Admin',
          carol: 'Member',
        });
      },
    ),
    scenario(
      'all members get a notice; for each the group goes from the list and the conversation stays, read',
      { rules: ['GCR-4.31', 'GCR-4.32', 'GCR-4.35'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await say(bob, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob, carol, dave);
        const members = [alice, bob, carol];
        const kinds = [...members, dave].map(recordKinds);
        const names = recordNames(bob);
        const lists = members.map(recordLists);
        await alice.dismissGroup(groupID);
        await world.settled(alice, bob, carol, dave);
        expect(kinds).toEqual([['notice 5'], ['notice 5'], ['notice 5'], []]);
        // A notice: the lists first, then the message.
        expect(names.at(-1)).toBe('MESSAGE_RECEIVED');
        for (const told of lists) expect(told.at(-1)).toEqual([]);
        for (const chat of members) {
          expect(await groupIDsOf(chat)).toEqual([]);
          expect(await conversationOf(chat, `GROUP${groupID}`)).toMatchObject({ unreadCount: 0 });
          expect(chat.getTotalUnreadMessageCount()).toBe(0);
        }
      },
    ),
    scenario(
      'the list is told before the promise resolves',
      { rules: ['GCR-4.31', 'GLF-4.40'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.alice, people.bob);
        const heard = record(people.alice, EVENT.MESSAGE_RECEIVED);
        const lists = [people.alice, people.bob].map(recordLists);
        await people.bob.quitGroup(groupID);
        expect(lists[1]?.at(-1)).toEqual([]);
        await people.alice.dismissGroup(groupID);
        expect(lists[0]?.at(-1)).toEqual([]);
        await world.settled(people.alice);
        expect(heard.flat().map(kindOf)).toEqual(['tip 2', 'notice 5']);
      },
    ),
  ],
};
