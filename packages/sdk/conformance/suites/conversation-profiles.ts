import { EVENT, TYPES } from '@parlor/sdk';
import { idsOf } from '../actors/conversations.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Asking for one conversation. */
export const CONVERSATION_PROFILES_SUITE: Suite = {
  noun: 'conversations',
  about: 'asking for one conversation',
  scenarios: [
    scenario(
      'one with a person whom nothing was said to is made, complete with the profile, and listed',
      { rules: ['CNV-1.7', 'CNV-2.21', 'CNV-2.23', 'CNV-2.90'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.updateMyProfile({ nick: 'Bob', gender: TYPES.GENDER_MALE });
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        const { code, data } = await alice.getConversationProfile('C2Cbob');
        expect(code).toBe(0);
        expect(data.conversation).toMatchObject({
          conversationID: 'C2Cbob',
          type: TYPES.CONV_C2C,
          userProfile: { userID: 'bob', nick: 'Bob', gender: TYPES.GENDER_MALE },
          _isInfoCompleted: true,
          lastMessage: { lastTime: 0, type: '', payload: null },
        });
        expect(lists[0]?.[0]).toBe(data.conversation);
        await world.settled(alice);
        expect(await conversationOf(alice, 'C2Cbob')).toBe(data.conversation);
      },
    ),
    scenario(
      'one that is listed stays the same object, and gets the profile of its group',
      { rules: ['CNV-2.21', 'CNV-2.90'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const conversationID = `GROUP${await groupOf(alice, ['bob'])}`;
        await world.settled(bob);
        const listed = await conversationOf(bob, conversationID);
        expect(listed?._isInfoCompleted).toBe(false);
        const { data } = await bob.getConversationProfile(conversationID);
        expect(data.conversation).toBe(listed);
        expect(data.conversation).toMatchObject({
          type: TYPES.CONV_GROUP,
          groupProfile: { name: 'Team', ownerID: 'alice' },
          _isInfoCompleted: true,
        });
      },
    ),
    scenario(
      'the service is asked once, and about the system conversation never',
      { rules: ['CNV-2.19'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupsID = `GROUP${await groupOf(alice, ['bob'])}`;
        await world.settled(bob);
        const ids = ['C2Calice', groupsID];
        for (const conversationID of ids) await bob.getConversationProfile(conversationID);
        world.setNetwork('offline');
        for (const conversationID of [...ids, TYPES.CONV_SYSTEM]) {
          const asking = bob.getConversationProfile(conversationID);
          expect([conversationID, await isSettledNow(world, asking)]).toEqual([
            conversationID,
            true,
          ]);
          const { conversation } = (await asking).data;
          expect(conversation).toBe(await conversationOf(bob, conversationID));
        }
      },
    ),
    scenario(
      'that of a group I am not in is made and not listed, and the service is not asked',
      { rules: ['CNV-1.7', 'CNV-2.20'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice);
        const names = recordNames(bob);
        world.setNetwork('offline');
        const asking = bob.getConversationProfile(`GROUP${groupID}`);
        expect(await isSettledNow(world, asking)).toBe(true);
        expect((await asking).data.conversation).toMatchObject({
          conversationID: `GROUP${groupID}`,
          type: TYPES.CONV_GROUP,
          groupProfile: { groupID, name: '' },
        });
        expect(await idsOf(bob)).toEqual([]);
        expect(names).not.toContain('CONVERSATION_LIST_UPDATED');
      },
    ),
    scenario(
      'that of a person who does not exist is refused with 2501, and not listed',
      { rules: ['CNV-2.24'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        await expect(alice.getConversationProfile('C2Cnobody')).rejects.toMatchObject({
          code: 2501,
        });
        expect(await idsOf(alice)).toEqual([]);
      },
    ),
    scenario(
      'that of a group which has ended meanwhile is refused as the service refuses it',
      { rules: ['CNV-2.25'], needs: ['pages', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(bob);
        page.setNetwork('offline');
        const asking = bob.getConversationProfile(`GROUP${groupID}`);
        const told = asking.then(
          () => undefined,
          (error: unknown) => error,
        );
        await people.alice.dismissGroup(groupID);
        page.setNetwork('online');
        expect(await told).toMatchObject({ code: 10010 });
      },
    ),
    scenario(
      'what was only asked for is known to this client alone',
      { rules: ['CNV-1.7'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await alice.getConversationProfile('C2Cbob');
        await say(bob, 'alice', 'hi');
        await world.settled(alice);
        expect(await idsOf(alice)).toEqual(['C2Cbob']);
        expect(await conversationOf(alice, 'C2Cbob')).toMatchObject({ unreadCount: 1 });
      },
    ),
  ],
};
