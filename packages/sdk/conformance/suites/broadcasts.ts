import { EVENT, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { found, recordTexts } from '../actors/groups.js';
import { within } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['broadcasts'] as const;

/** What the app's server says to all AVChatRooms. */
export const BROADCASTS_SUITE: Suite = {
  noun: 'groups',
  about: 'what is said to all live rooms',
  scenarios: [
    scenario(
      'who is in any live room hears it, marked, of no conversation; nobody else does',
      { rules: ['OBJ-1.44'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await openRoom(alice);
        await openRoom(bob);
        await found(carol);
        await world.settled(alice, bob, carol);
        const everybody = [alice, bob, carol];
        const heard = everybody.map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
        await world.broadcast('We close in an hour.', 'admin');
        await world.settled(...everybody);
        const marked = {
          isBroadcastMessage: true,
          conversationType: TYPES.CONV_GROUP,
          conversationID: null,
          to: null,
          from: 'admin',
          flow: 'in',
          type: TYPES.MSG_TEXT,
          payload: { text: 'We close in an hour.' },
        };
        expect(heard).toMatchObject([[[marked]], [[marked]], []]);
      },
    ),
    scenario(
      'it changes no conversation, and what people say beside it is not marked',
      { rules: ['OBJ-1.44', 'OBJ-1.43'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const heard = record(bob, EVENT.MESSAGE_RECEIVED);
        await world.broadcast('to all', 'admin');
        await world.settled(alice, bob);
        await say(alice, groupID, 'to you', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const marks = heard.flat().map((one) => [one.payload, one.isBroadcastMessage]);
        expect(marks).toEqual([
          [{ text: 'to all' }, true],
          [{ text: 'to you' }, false],
        ]);
        const conversation = await conversationOf(bob, `GROUP${groupID}`);
        expect(conversation?.lastMessage.messageForShow).toBe('to you');
      },
    ),
    scenario(
      'who is in several rooms hears it once',
      { rules: ['OBJ-1.44'], needs: ['broadcasts', 'unlimited-rooms'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { unlimitedRooms: true });
        const { alice } = people;
        for (let rooms = 0; rooms < 2; rooms += 1) await openRoom(alice);
        await world.settled(alice);
        const texts = recordTexts(alice);
        await world.broadcast('one', 'admin');
        await world.broadcast('two', 'admin');
        await world.settled(alice);
        expect(texts()).toEqual(['one', 'two']);
      },
    ),
    scenario(
      'who has left hears no more of it, and who comes in hears nothing of before',
      { rules: ['OBJ-1.44'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        await bob.quitGroup(groupID);
        const texts = recordTexts(bob);
        await world.broadcast('before', 'admin');
        await world.settled(alice, bob);
        await bob.joinGroup({ groupID });
        await world.settled(alice, bob);
        expect(texts()).toEqual([]);
        await world.broadcast('after', 'admin');
        await world.settled(alice, bob);
        expect(texts()).toEqual(['after']);
      },
    ),
    scenario(
      'guests hear it too',
      { rules: ['OBJ-1.44'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        const guest = world.createClient();
        await guest.joinGroup({ groupID });
        const heard = record(guest, EVENT.MESSAGE_RECEIVED);
        await world.broadcast('to all', 'admin');
        await within(world, 3, () => heard.length > 0);
        expect(heard).toMatchObject([[{ isBroadcastMessage: true, payload: { text: 'to all' } }]]);
      },
    ),
  ],
};
