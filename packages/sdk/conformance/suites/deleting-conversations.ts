import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { idsOf, unreadOf } from '../actors/conversations.js';
import { pageOf, wordsIn } from '../actors/history.js';
import { record, recordNames } from '../actors/records.js';
import { groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const DELETING = 'deleteConversation';
const SYSTEM = TYPES.CONV_SYSTEM;

/** How many can be deleted at once. */
const MOST = 100;

/** Deleting conversations. */
export const DELETING_CONVERSATIONS_SUITE: Suite = {
  noun: 'conversations',
  about: 'deleting conversations',
  scenarios: [
    scenario(
      'a conversation that is deleted leaves the list and memory, and the list is told',
      { rules: ['CNV-2.34', 'CNV-2.40'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const said = await say(alice, 'bob', 'hi');
        await world.settled(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        const names = recordNames(alice);
        expect(await alice.deleteConversation('C2Cbob')).toEqual({
          code: 0,
          data: { conversationID: 'C2Cbob' },
        });
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(lists).toEqual([[]]);
        expect(await idsOf(alice)).toEqual([]);
        expect(alice.findMessage(said.ID)).toBe(null);
      },
    ),
    scenario(
      'several are deleted at once, told once, and answered without those that were not there',
      { rules: ['CNV-2.35', 'CNV-2.40'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice);
        const ofGroup = `GROUP${groupID}`;
        await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        await world.settled(alice);
        const names = recordNames(alice);
        const conversationIDList = ['C2Cbob', 'C2Cnobody', ofGroup];
        expect(await alice.deleteConversation({ conversationIDList })).toEqual({
          code: 0,
          data: { conversationIDList: ['C2Cbob', ofGroup] },
        });
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(await idsOf(alice, [...conversationIDList, 'C2Ccarol'])).toEqual(['C2Ccarol']);
      },
    ),
    scenario(
      'of more than 100 only the first 100 are looked at',
      { rules: ['CNV-2.36', 'CNV-2.37'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        const nobody = Array.from({ length: MOST }, (_, place) => `C2Cnobody${place}`);
        const tooMany = alice.deleteConversation({ conversationIDList: [...nobody, 'C2Cbob'] });
        await expect(tooMany).rejects.toMatchObject({ code: 2500 });
        expect(await idsOf(alice)).toEqual(['C2Cbob']);
        const conversationIDList = [...nobody.slice(1), 'C2Cbob'];
        expect((await alice.deleteConversation({ conversationIDList })).data).toEqual({
          conversationIDList: ['C2Cbob'],
        });
      },
    ),
    scenario(
      'what is not in the list cannot be deleted',
      { rules: ['CNV-2.37'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        for (const conversationID of ['C2Cbob', 'GROUPnone', SYSTEM]) {
          const conversationIDList = [conversationID];
          const refused = { code: 2500 };
          await expect(alice.deleteConversation(conversationID)).rejects.toMatchObject(refused);
          await expect(alice.deleteConversation({ conversationIDList })).rejects.toMatchObject(
            refused,
          );
        }
      },
    ),
    scenario(
      'my history goes with it for good, and the others keep theirs',
      { rules: ['CNV-2.38'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const ofGroup = `GROUP${groupID}`;
        await say(alice, 'bob', 'one');
        await say(alice, groupID, 'one', TYPES.CONV_GROUP);
        await world.settled(bob);
        await bob.deleteConversation('C2Calice');
        await bob.deleteConversation({ conversationIDList: [ofGroup], clearHistoryMessage: true });
        expect(await wordsIn(bob, 'C2Calice')).toEqual([]);
        await say(alice, 'bob', 'two');
        await say(alice, groupID, 'two', TYPES.CONV_GROUP);
        const again = await comeBack(world, bob);
        expect(await wordsIn(again, 'C2Calice')).toEqual(['two']);
        expect(await wordsIn(again, ofGroup)).toEqual(['two']);
        const other = await comeBack(world, alice);
        expect(await wordsIn(other, 'C2Cbob')).toEqual(['one', 'two']);
        expect(await wordsIn(other, ofGroup)).toEqual(['one', 'two']);
      },
    ),
    scenario(
      'with clearHistoryMessage false the history can be read again, and the list stays without it',
      { rules: ['CNV-2.39'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const ofGroup = `GROUP${groupID}`;
        await say(alice, 'bob', 'one');
        await say(alice, groupID, 'one', TYPES.CONV_GROUP);
        await world.settled(bob);
        const conversationIDList = ['C2Calice', ofGroup];
        await bob.deleteConversation({ conversationIDList, clearHistoryMessage: false });
        expect(await wordsIn(bob, 'C2Calice')).toEqual(['one']);
        const again = await comeBack(world, bob);
        expect(await idsOf(again, conversationIDList)).toEqual([]);
        expect(await wordsIn(again, 'C2Calice')).toEqual(['one']);
        expect(await wordsIn(again, ofGroup)).toEqual(['one']);
      },
    ),
    scenario(
      'what was unread in it leaves the total',
      { rules: ['CNV-2.41'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await say(alice, 'bob', 'one');
        await say(alice, 'bob', 'two');
        await say(carol, 'bob', 'three');
        await world.settled(bob);
        const names = recordNames(bob);
        const totals = record(bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        await bob.deleteConversation('C2Calice');
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED', 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED']);
        expect(totals).toEqual([1]);
        expect(bob.getTotalUnreadMessageCount()).toBe(1);
      },
    ),
    scenario(
      'my other instances are not told, and keep it until they ask anew',
      { rules: ['CNV-2.43', 'CNV-3.8'], needs: [DELETING, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice } = people;
        const phone = await enter(world, 'alice');
        await say(alice, 'bob', 'hi');
        await world.settled(alice, phone);
        const names = recordNames(phone);
        await alice.deleteConversation('C2Cbob');
        await world.settled(alice, phone);
        expect(names).toEqual([]);
        expect(await idsOf(phone)).toEqual(['C2Cbob']);
        expect(await idsOf(await comeBack(world, phone))).toEqual([]);
      },
    ),
    scenario(
      'in an application that synchronises deletions they delete it too, and tell their lists',
      { rules: ['CNV-2.44', 'CNV-3.8', 'INS-E.18'], needs: [DELETING, 'instances', 'deletions'] },
      async ({ expect, open }) => {
        const choices = { instances: 2, syncsDeletions: true };
        const { world, people } = await open(['alice', 'bob'], choices);
        const { alice } = people;
        const phone = await enter(world, 'alice');
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
        const said = await say(alice, 'bob', 'hi');
        await world.settled(alice, phone);
        const names = recordNames(phone);
        const conversationIDList = ['C2Cbob', `GROUP${groupID}`];
        await alice.deleteConversation({ conversationIDList });
        await world.settled(alice, phone);
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(await idsOf(phone, conversationIDList)).toEqual([]);
        expect(phone.findMessage(said.ID)).toBe(null);
      },
    ),
    scenario(
      'the conversation of a group that one is no longer in is deleted without asking anybody',
      { rules: ['CNV-2.45'], needs: [DELETING, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
        await world.settled(bob);
        await bob.quitGroup(groupID);
        await world.settled(bob);
        world.setNetwork('offline');
        const conversationID = `GROUP${groupID}`;
        expect(await idsOf(bob, [conversationID])).toEqual([conversationID]);
        const names = recordNames(bob);
        const deleting = bob.deleteConversation(conversationID);
        expect(names).toContain('CONVERSATION_LIST_UPDATED');
        expect(await isSettledNow(world, deleting)).toBe(true);
        expect((await deleting).data).toEqual({ conversationID });
        expect(await idsOf(bob, [conversationID])).toEqual([]);
      },
    ),
    scenario(
      'that of the system goes with its notices, and comes back with the next one',
      { rules: ['CNV-2.46'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await groupOf(alice, ['bob']);
        await world.settled(bob);
        expect(await idsOf(bob, [SYSTEM])).toEqual([SYSTEM]);
        const names = recordNames(bob);
        expect((await bob.deleteConversation(SYSTEM)).data).toEqual({ conversationID: SYSTEM });
        await world.settled(bob);
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect(await idsOf(bob, [SYSTEM])).toEqual([]);
        expect((await pageOf(bob, SYSTEM)).messageList).toEqual([]);
        await groupOf(alice, ['bob']);
        await world.settled(bob);
        expect(await unreadOf(bob, SYSTEM)).toBe(1);
        expect((await pageOf(bob, SYSTEM)).messageList).toHaveLength(1);
        // What was deleted is gone for good, too.
        const again = await comeBack(world, bob);
        await world.settled(again);
        expect((await pageOf(again, SYSTEM)).messageList).toHaveLength(1);
      },
    ),
  ],
};
