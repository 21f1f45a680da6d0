import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { idsOf, unreadOf } from '../actors/conversations.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const DELETING = 'deleteConversation';

/** What is still known of a conversation that was deleted. */
export const RETURNING_CONVERSATIONS_SUITE: Suite = {
  noun: 'conversations',
  about: 'deleted conversations that come back',
  scenarios: [
    scenario(
      'it comes back with the next message, of mine or of others, and only that is unread',
      { rules: ['CNV-2.42'], needs: [DELETING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'one');
        await world.settled(alice, bob);
        await bob.deleteConversation('C2Calice');
        await alice.deleteConversation('C2Cbob');
        await say(alice, 'bob', 'two');
        await world.settled(alice, bob);
        expect(await unreadOf(bob, 'C2Calice')).toBe(1);
        expect(await conversationOf(bob, 'C2Calice')).toMatchObject({
          lastMessage: { messageForShow: 'two' },
        });
        expect(await unreadOf(alice, 'C2Cbob')).toBe(0);
        expect(await unreadOf(await comeBack(world, bob), 'C2Calice')).toBe(1);
        expect(await idsOf(await comeBack(world, alice))).toEqual(['C2Cbob']);
      },
    ),
    scenario(
      'it comes back without its pin, and with its marks and custom data',
      {
        rules: ['CNV-2.47', 'CNV-2.48', 'CNV-1.9'],
        needs: [DELETING, 'markConversation', 'setConversationCustomData'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'one');
        await world.settled(bob);
        const conversationIDList = ['C2Calice'];
        await bob.pinConversation({ conversationID: 'C2Calice', isPinned: true });
        const markType = TYPES.CONV_MARK_TYPE_STAR;
        await bob.markConversation({ conversationIDList, markType, enableMark: true });
        await bob.setConversationCustomData({ conversationIDList, customData: 'Monday' });
        await bob.deleteConversation('C2Calice');
        const told: unknown[] = [];
        bob.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
          told.push(data[0]?.markList.length, data[0]?.customData);
        });
        await say(alice, 'bob', 'two');
        await world.settled(bob);
        const kept = { isPinned: false, markList: [markType], customData: 'Monday' };
        expect(await conversationOf(bob, 'C2Calice')).toMatchObject(kept);
        expect(told.slice(0, 2)).toEqual([0, '']);
        expect(told.slice(-2)).toEqual([1, 'Monday']);
        expect(await conversationOf(await comeBack(world, bob), 'C2Calice')).toMatchObject(kept);
      },
    ),
    scenario(
      'and with its conversation groups',
      { rules: ['CNV-2.48', 'CNV-1.9'], needs: [DELETING, 'createConversationGroup'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'one');
        await world.settled(bob);
        const conversationIDList = ['C2Calice'];
        await bob.createConversationGroup({ conversationIDList, groupName: 'Work' });
        await bob.deleteConversation('C2Calice');
        await say(alice, 'bob', 'two');
        await world.settled(bob);
        const kept = { conversationGroupList: ['Work'] };
        expect(await conversationOf(bob, 'C2Calice')).toMatchObject(kept);
        expect(await conversationOf(await comeBack(world, bob), 'C2Calice')).toMatchObject(kept);
      },
    ),
  ],
};
