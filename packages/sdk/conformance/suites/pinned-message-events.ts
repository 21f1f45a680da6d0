import { EVENT, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { pageOf } from '../actors/history.js';
import { pin, pinNew, unpin } from '../actors/pinned-messages.js';
import { heardBy } from '../actors/reactions.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const PINNING = 'pinGroupMessage';

/** What is told of messages that are pinned, and of those that are taken off. */
export const PINNED_MESSAGE_EVENTS_SUITE: Suite = {
  noun: 'groups',
  about: 'what is told of pinned messages',
  scenarios: [
    scenario(
      'which was pinned, by whom, as a message of its own',
      { rules: ['PIN-7.10', 'PIN-7.11', 'FACT-24.11', 'OBJ-1.56'], needs: [PINNING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.alice.updateMyProfile({ nick: 'Alice', avatar: 'a.png' });
        const groupID = await groupOf(people.alice, ['bob']);
        const said = await say(people.bob, groupID, 'tea', TYPES.CONV_GROUP);
        await heardBy(world, people.alice, said);
        const told = record(people.bob, EVENT.PINNED_GROUP_MESSAGE_UPDATED);
        await pin(people.alice, groupID, said);
        await world.settled(people.bob);
        const operatorInfo = { userID: 'alice', nick: 'Alice', avatar: 'a.png' };
        expect(told).toHaveLength(1);
        const [event] = told;
        expect(event).toMatchObject({ groupID, isPinned: true, operatorInfo });
        expect(Object.keys(event ?? {}).toSorted()).toEqual([
          'groupID',
          'isPinned',
          'message',
          'operatorInfo',
        ]);
        expect(event?.message).toMatchObject({
          ID: said.ID,
          sequence: said.sequence,
          random: said.random,
          time: said.time,
          clientTime: said.clientTime,
          conversationID: `GROUP${groupID}`,
          conversationType: TYPES.CONV_GROUP,
          from: 'bob',
          to: groupID,
          status: 'success',
          type: TYPES.MSG_TEXT,
          payload: { text: 'tea' },
          pinnerInfo: operatorInfo,
        });
        expect(event?.message === said).toBe(false);
        expect(said.pinnerInfo).toBe(null);
      },
    ),
    scenario(
      'the message of an event is incoming and unread even for who has said it',
      { rules: ['PIN-7.19'], needs: [PINNING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const told = [people.alice, people.bob].map((chat) =>
          record(chat, EVENT.PINNED_GROUP_MESSAGE_UPDATED),
        );
        const said = await pinNew(people.alice, groupID);
        await world.settled(people.alice, people.bob);
        expect(told.map(([event]) => event?.message)).toMatchObject([
          { ID: said.ID, flow: 'in', isRead: false },
          { ID: said.ID, flow: 'in', isRead: false },
        ]);
        expect(said).toMatchObject({ flow: 'out', isRead: true });
      },
    ),
    scenario(
      'which was taken off, by what it is known by and nothing else',
      { rules: ['PIN-7.10', 'PIN-7.12', 'FACT-24.11'], needs: [PINNING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const said = await pinNew(people.alice, groupID);
        await world.settled(people.bob);
        const told = record(people.bob, EVENT.PINNED_GROUP_MESSAGE_UPDATED);
        await unpin(people.alice, groupID, said);
        await world.settled(people.bob);
        const { ID, sequence, random, time, clientTime } = said;
        expect(told).toEqual([
          {
            groupID,
            isPinned: false,
            message: { ID, sequence, random, time, clientTime },
            operatorInfo: { userID: 'alice', nick: '', avatar: '' },
          },
        ]);
      },
    ),
    scenario(
      'all members hear of it, the operator in all instances, and by nothing else',
      {
        rules: ['PIN-7.13', 'PIN-7.14', 'TIP-C.22', 'TIP-A.3.43', 'TIP-A.1.16'],
        needs: ['instances', PINNING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'eve'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const { alice, bob, eve } = people;
        const groupID = await groupOf(alice, ['bob']);
        const said = await say(alice, groupID, 'tea', TYPES.CONV_GROUP);
        await heardBy(world, bob, said);
        const everybody = [alice, phone, bob, eve];
        await world.settled(...everybody);
        const conversationID = `GROUP${groupID}`;
        const before = (await pageOf(bob, conversationID)).messageList.length;
        const named = everybody.map(recordNames);
        await pin(alice, groupID, said);
        await unpin(alice, groupID, said);
        await world.settled(...everybody);
        const twice = ['PINNED_GROUP_MESSAGE_UPDATED', 'PINNED_GROUP_MESSAGE_UPDATED'];
        expect(named).toEqual([twice, twice, twice, []]);
        expect((await pageOf(bob, conversationID)).messageList).toHaveLength(before);
        const conversation = await conversationOf(bob, conversationID);
        expect(conversation?.lastMessage).toMatchObject({ lastSequence: said.sequence });
        // The message that the group begins with, and the one that was pinned.
        expect(conversation?.unreadCount).toBe(2);
      },
    ),
    scenario(
      'who has no line does not hear of it later',
      { rules: ['PIN-7.13', 'TIP-A.3.43'], needs: ['clock', 'network', 'pages', PINNING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const groupID = await groupOf(people.alice, ['bob']);
        // Who is brought in forgets what they have heard of the group before they know it.
        await world.settled(bob);
        const said = await say(people.alice, groupID, 'tea', TYPES.CONV_GROUP);
        await heardBy(world, bob, said);
        const told = record(bob, EVENT.PINNED_GROUP_MESSAGE_UPDATED);
        await cutLine(world, page);
        await pin(people.alice, groupID, said);
        await restoreLine(world, page, bob);
        expect(told).toEqual([]);
        await unpin(people.alice, groupID, said);
        await world.settled(bob);
        expect(told).toMatchObject([{ isPinned: false }]);
      },
    ),
  ],
};
