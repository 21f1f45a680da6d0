import { EVENT } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say, textsOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** How many messages a page of the history has. */
const PAGE = 15;

/** Which objects are the same, and which are not. */
export const LIVE_OBJECTS_SUITE: Suite = {
  noun: 'events',
  about: 'live objects',
  scenarios: [
    scenario(
      'a conversation is one object that changes in place, in new lists',
      { rules: ['FACT-25.1', 'FACT-25.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.bob, 'alice', 'one');
        await world.settled(people.alice);
        const before = (await people.alice.getConversationList()).data.conversationList;
        const lists = record(people.alice, EVENT.CONVERSATION_LIST_UPDATED);
        await say(people.bob, 'alice', 'two');
        await say(people.bob, 'alice', 'three');
        await world.settled(people.alice);
        const after = (await people.alice.getConversationList()).data.conversationList;
        const seen = [before, ...lists, after];
        expect(lists).toHaveLength(2);
        expect(new Set(seen).size).toBe(4);
        for (const [conversation] of seen) expect(conversation).toBe(before[0]);
        expect(before[0]).toMatchObject({
          unreadCount: 3,
          lastMessage: { messageForShow: 'three' },
        });
      },
    ),
    scenario(
      'a group is one object that changes in place',
      { rules: ['FACT-25.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Team',
          type: 'Public',
          joinOption: 'FreeAccess',
        });
        const { groupID } = data.group;
        await people.bob.joinGroup({ groupID });
        await world.settled(people.alice);
        expect(data.group.memberCount).toBe(2);
        expect((await people.alice.getGroupList()).data.groupList[0]).toBe(data.group);
        expect((await people.alice.getGroupProfile({ groupID })).data.group).toBe(data.group);
      },
    ),
    scenario(
      'a message is one object from its creation on',
      { rules: ['FACT-25.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'hi');
        await world.settled(people.alice, people.bob);
        expect(message.isPeerRead).toBe(false);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.settled(people.bob, people.alice);
        expect(message.isPeerRead).toBe(true);
        const { data } = await people.alice.getMessageList({ conversationID: 'C2Cbob' });
        expect(data.messageList).toHaveLength(1);
        expect(data.messageList[0]).toBe(message);
      },
    ),
    scenario(
      'a member is one object that changes in place, with a new name when the old one is not believed any more',
      { rules: ['FACT-25.1'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const bobOf = async () => {
          const { data } = await people.alice.getGroupMemberList({ groupID });
          return data.memberList.find(({ userID }) => userID === 'bob');
        };
        const before = await bobOf();
        await people.bob.updateMyProfile({ nick: 'Bob' });
        // The profile of a stranger is believed for ten minutes.
        await world.clock.advance(600_001);
        expect(await bobOf()).toBe(before);
        expect(before?.nick).toBe('Bob');
      },
    ),
    scenario(
      'the last message shares its payload with the message, and the group is that of the list',
      { rules: ['FACT-26.1', 'FACT-26.2', 'FACT-26.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const sent = await say(people.alice, groupID, 'hi', 'GROUP');
        await world.settled(people.alice);
        const conversation = await conversationOf(people.alice, `GROUP${groupID}`);
        expect(conversation?.lastMessage.payload).toBe(sent.payload);
        expect(sent._elements[0]?.content).toBe(sent.payload);
        const [group] = (await people.alice.getGroupList()).data.groupList;
        expect(group?.groupID).toBe(groupID);
        expect(conversation?.type === 'GROUP' && conversation.groupProfile).toBe(group);
      },
    ),
    scenario(
      'what an app writes into an object is found there by everybody who is given it',
      { rules: ['FACT-26.4'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.bob, 'alice', 'hi');
        await world.settled(people.alice);
        const before = await conversationOf(people.alice, 'C2Cbob');
        if (before) before.customData = 'written by the app';
        const { data } = await people.alice.getConversationProfile('C2Cbob');
        expect(data.conversation.customData).toBe('written by the app');
        const lists = record(people.alice, EVENT.CONVERSATION_LIST_UPDATED);
        await say(people.bob, 'alice', 'again');
        await world.settled(people.alice);
        expect(lists[0]?.[0]?.customData).toBe('written by the app');
      },
    ),
    scenario(
      'after another login all conversations are new objects',
      { rules: ['FACT-8.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.bob, 'alice', 'hi');
        await world.settled(people.alice);
        const before = await conversationOf(people.alice, 'C2Cbob');
        await people.alice.logout();
        await logIn(world, people.alice, 'alice');
        const after = await conversationOf(people.alice, 'C2Cbob');
        expect([before, after].map((one) => one?.conversationID)).toEqual(['C2Cbob', 'C2Cbob']);
        expect(after).not.toBe(before);
      },
    ),
    scenario(
      'the first page of the history comes from memory once more than a page is there',
      { rules: ['FACT-29.1'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        const conversationID = 'C2Cbob';
        const hear = async (count: number) => {
          for (let each = 0; each < count; each += 1) await say(people.bob, 'alice', `m${each}`);
          await world.settled(people.alice);
        };
        await hear(PAGE);
        world.setNetwork('offline');
        const asked = people.alice.getMessageList({ conversationID });
        expect(await isSettledNow(world, asked)).toBe(false);
        world.setNetwork('online');
        await asked;
        await world.settled(people.alice);
        await people.alice.logout();
        await logIn(world, people.alice, 'alice');
        received.length = 0;
        await hear(PAGE + 1);
        world.setNetwork('offline');
        const inMemory = people.alice.getMessageList({ conversationID });
        expect(await isSettledNow(world, inMemory)).toBe(true);
        const { messageList } = (await inMemory).data;
        expect(messageList).toHaveLength(PAGE);
        const newest = received.flat().slice(-PAGE);
        expect(textsOf(messageList)).toEqual(textsOf(newest));
        for (const [position, message] of messageList.entries()) {
          expect(message).toBe(newest[position]);
        }
      },
    ),
  ],
};
