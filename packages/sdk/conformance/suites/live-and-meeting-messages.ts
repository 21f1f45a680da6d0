import { EVENT, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { record } from '../actors/records.js';
import { conversationOf, say, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Where messages are not counted, or not even kept. */
export const LIVE_AND_MEETING_MESSAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'messages of live rooms and meetings',
  scenarios: [
    scenario(
      'what is said in a live room is told, and kept nowhere',
      { rules: ['MSG-2.77'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const roomID = await openRoom(people.alice, people.bob);
        await world.settled(people.alice, people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const sent = await say(people.alice, roomID, 'hello', 'GROUP');
        await world.settled(people.alice, people.bob);
        expect(textsOf(received.flat())).toEqual(['hello']);
        expect(people.bob.findMessage(sent.ID)).toBeNull();
        expect(people.alice.findMessage(sent.ID)).toBe(sent);
        for (const chat of [people.alice, people.bob]) {
          const { data } = await chat.getMessageList({ conversationID: `GROUP${roomID}` });
          expect(data).toMatchObject({ messageList: [], isCompleted: true });
        }
      },
    ),
    scenario(
      'who hears something in a live room hears the level of who says it, as it was then',
      { rules: ['OBJ-1.54'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const roomID = await openRoom(alice, bob);
        await world.settled(alice, bob);
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        await say(alice, roomID, 'a beginner', 'GROUP');
        await alice.updateMyProfile({ level: 7 });
        const sent = await say(alice, roomID, 'an expert', 'GROUP');
        await world.settled(alice, bob);
        expect(received.flat().map(({ level }) => level)).toEqual([0, 7]);
        // To who says it, it says nothing of it.
        expect(sent.level).toBe(0);
      },
    ),
    scenario(
      'nothing in a live room is unread',
      { rules: ['MSG-2.79'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const roomID = await openRoom(people.alice, people.bob);
        const totals = record(people.bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        for (const words of ['one', 'two']) await say(people.alice, roomID, words, 'GROUP');
        await world.settled(people.bob);
        expect(await conversationOf(people.bob, `GROUP${roomID}`)).toMatchObject({
          unreadCount: 0,
          lastMessage: { messageForShow: 'two' },
        });
        expect(totals).toEqual([]);
      },
    ),
    scenario(
      'a meeting keeps its history, and nothing in it is unread',
      { rules: ['MSG-2.80'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const type = TYPES.GRP_MEETING;
        const groupID = await openGroup(people.alice, { type, memberList: [{ userID: 'bob' }] });
        await world.settled(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        for (const words of ['one', 'two']) await say(people.alice, groupID, words, 'GROUP');
        await world.settled(people.bob);
        expect(received.flat()).toMatchObject([
          { _isExcludedFromUnreadCount: true },
          { _isExcludedFromUnreadCount: true },
        ]);
        const conversationID = `GROUP${groupID}`;
        expect(await conversationOf(people.bob, conversationID)).toMatchObject({ unreadCount: 0 });
        await people.bob.logout();
        const bob = await enter(world, 'bob');
        expect(await conversationOf(bob, conversationID)).toMatchObject({ unreadCount: 0 });
        const { data } = await bob.getMessageList({ conversationID });
        // The tip that the group was made came before.
        expect(textsOf(data.messageList).slice(-2)).toEqual(['one', 'two']);
      },
    ),
  ],
};
