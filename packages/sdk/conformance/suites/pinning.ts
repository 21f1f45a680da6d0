import { EVENT, TYPES } from '@parlor/sdk';
import { idsOf } from '../actors/conversations.js';
import { foundMany } from '../actors/groups.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** How many conversations one person can pin. */
const MOST = 50;

const SYSTEM = TYPES.CONV_SYSTEM;
const BOB = { conversationID: 'C2Cbob', isPinned: true };

/** Pinning conversations. */
export const PINNING_SUITE: Suite = {
  noun: 'conversations',
  about: 'pinning conversations',
  scenarios: [
    scenario(
      'a pin answers the ID, shows in the conversation, is told, and is there after the next login',
      { rules: ['CNV-2.65', 'CNV-2.70'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await world.settled(alice);
        const names = recordNames(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        expect(await alice.pinConversation(BOB)).toMatchObject({
          code: 0,
          data: { conversationID: 'C2Cbob' },
        });
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        const conversation = await conversationOf(alice, 'C2Cbob');
        expect(conversation?.isPinned).toBe(true);
        expect(lists[0]?.[0]).toBe(conversation);
        await alice.logout();
        const again = await enter(world, 'alice');
        expect(await conversationOf(again, 'C2Cbob')).toMatchObject({ isPinned: true });
        await again.pinConversation({ ...BOB, isPinned: false });
        expect(await conversationOf(again, 'C2Cbob')).toMatchObject({ isPinned: false });
      },
    ),
    scenario(
      'to what it is already resolves, asks nobody and tells nothing',
      { rules: ['CNV-2.66'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        await alice.pinConversation(BOB);
        await world.settled(alice);
        world.setNetwork('offline');
        await world.clock.advance(0);
        const names = recordNames(alice);
        for (const options of [BOB, { conversationID: 'C2Ccarol', isPinned: false }]) {
          const pinning = alice.pinConversation(options);
          expect(await isSettledNow(world, pinning)).toBe(true);
          expect((await pinning).data).toEqual({ conversationID: options.conversationID });
        }
        expect(names).toEqual([]);
      },
    ),
    scenario(
      'one that is not in the list comes into it, empty, pinned or not as was asked',
      { rules: ['CNV-1.6', 'CNV-2.67'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        await alice.pinConversation(BOB);
        await alice.pinConversation({ conversationID: 'C2Ccarol', isPinned: false });
        expect(lists[0]).toMatchObject([{ conversationID: 'C2Cbob' }]);
        await world.settled(alice);
        const empty = { lastMessage: { lastTime: 0, type: '', payload: null }, unreadCount: 0 };
        expect((await alice.getConversationList()).data.conversationList).toMatchObject([
          { conversationID: 'C2Cbob', isPinned: true, ...empty },
          { conversationID: 'C2Ccarol', isPinned: false, ...empty },
        ]);
      },
    ),
    scenario(
      'that of the system conversation stays on this client',
      { rules: ['CNV-2.68'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await groupOf(alice, ['bob']);
        await say(alice, 'bob', 'hi');
        await world.settled(bob);
        world.setNetwork('offline');
        const pinning = bob.pinConversation({ conversationID: SYSTEM, isPinned: true });
        expect(await isSettledNow(world, pinning)).toBe(true);
        expect((await pinning).data).toEqual({ conversationID: SYSTEM });
        expect((await idsOf(bob))[0]).toBe(SYSTEM);
        expect(await conversationOf(bob, SYSTEM)).toMatchObject({ isPinned: true });
      },
    ),
    scenario(
      'that of the system conversation is told no other instance, and forgotten at the logout',
      { rules: ['CNV-2.91'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'bob');
        await groupOf(alice, ['bob']);
        await world.settled(bob, phone);
        const names = recordNames(phone);
        await bob.pinConversation({ conversationID: SYSTEM, isPinned: true });
        await world.settled(bob, phone);
        expect(names).toEqual([]);
        expect(await conversationOf(phone, SYSTEM)).toMatchObject({ isPinned: false });
        await bob.logout();
        const again = await enter(world, 'bob');
        await groupOf(alice, ['bob']);
        await world.settled(again);
        expect(await conversationOf(again, SYSTEM)).toMatchObject({ isPinned: false });
      },
    ),
    scenario(
      'that of a system conversation which is not listed resolves, tells the list and adds nothing',
      { rules: ['CNV-2.68'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        const { data } = await alice.pinConversation({ conversationID: SYSTEM, isPinned: true });
        expect(data).toEqual({ conversationID: SYSTEM });
        expect(lists).toEqual([[]]);
        expect(await idsOf(alice)).toEqual([]);
      },
    ),
    scenario(
      'one more than 50 is refused with 51012, until another is let go',
      { rules: ['CNV-2.69'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groups = await foundMany(world, alice, MOST + 1);
        const ids = groups.map((groupID) => `GROUP${groupID}`);
        const [first = '', ...others] = ids;
        for (const conversationID of others) {
          await alice.pinConversation({ conversationID, isPinned: true });
        }
        const oneMore = { conversationID: first, isPinned: true };
        await expect(alice.pinConversation(oneMore)).rejects.toMatchObject({ code: 51012 });
        expect(await conversationOf(alice, first)).toMatchObject({ isPinned: false });
        await alice.pinConversation({ conversationID: others[0] ?? '', isPinned: false });
        await alice.pinConversation(oneMore);
        expect(await conversationOf(alice, first)).toMatchObject({ isPinned: true });
      },
    ),
    scenario(
      'my other instances follow when they have the conversation in the list',
      { rules: ['CNV-2.71', 'CNV-3.9'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave'], { instances: 2 });
        const { alice } = people;
        const phone = await enter(world, 'alice');
        for (const peer of ['bob', 'carol']) await say(alice, peer, 'hi');
        await world.settled(alice, phone);
        const names = recordNames(phone);
        await alice.pinConversation(BOB);
        await world.settled(phone);
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        expect((await idsOf(phone))[0]).toBe('C2Cbob');
        expect(await conversationOf(phone, 'C2Cbob')).toMatchObject({ isPinned: true });
        await alice.pinConversation({ ...BOB, isPinned: false });
        await world.settled(phone);
        expect(await conversationOf(phone, 'C2Cbob')).toMatchObject({ isPinned: false });
      },
    ),
    scenario(
      'they do nothing when they do not have it, and nobody else hears of a pin',
      { rules: ['CNV-2.71'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        await world.settled(phone, bob);
        const names = recordNames(phone);
        const bobs = recordNames(bob);
        await alice.pinConversation(BOB);
        await world.settled(phone, bob);
        expect([names, bobs]).toEqual([[], []]);
        expect(await idsOf(phone)).toEqual([]);
      },
    ),
  ],
};
