import { EVENT, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { pageOf } from '../actors/history.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const HEAD = { rules: ['OBJ-1.48'], needs: ['message-operator'] } as const;

/** What the app's own server says in a group. */
export const SYSTEM_MESSAGES_SUITE: Suite = {
  noun: 'objects',
  about: 'what the app’s server says in a group',
  scenarios: [
    scenario(
      'it is a message of the group, marked; what people say is not',
      HEAD,
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const conversationID = `GROUP${groupID}`;
        const before = (await conversationOf(bob, conversationID))?.unreadCount ?? 0;
        const heard = record(bob, EVENT.MESSAGE_RECEIVED);
        await world.sendSystemMessage(groupID, 'We close in an hour.', 'admin');
        await world.settled(alice, bob);
        await say(alice, groupID, 'Thank you.', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const common = { conversationID, to: groupID, flow: 'in', type: TYPES.MSG_TEXT };
        expect(heard).toMatchObject([
          [
            {
              ...common,
              isSystemMessage: true,
              from: 'admin',
              payload: { text: 'We close in an hour.' },
            },
          ],
          [{ ...common, isSystemMessage: false, from: 'alice', payload: { text: 'Thank you.' } }],
        ]);
        const after = await conversationOf(bob, conversationID);
        expect(after?.unreadCount).toBe(before + 2);
      },
    ),
    scenario('the history says so', HEAD, async ({ expect, open }) => {
      const { world, people } = await open(['alice', 'bob']);
      const groupID = await groupOf(people.alice, ['bob']);
      await world.sendSystemMessage(groupID, 'We close in an hour.', 'admin');
      await say(people.alice, groupID, 'Thank you.', TYPES.CONV_GROUP);
      await people.bob.logout();
      const bob = await enter(world, 'bob');
      const { messageList } = await pageOf(bob, `GROUP${groupID}`);
      const texts = messageList.filter(({ type }) => type === TYPES.MSG_TEXT);
      expect(texts.map(({ isSystemMessage }) => isSystemMessage)).toEqual([true, false]);
    }),
    scenario('a live room hears it as well', HEAD, async ({ expect, open }) => {
      const { world, people } = await open(['alice', 'bob']);
      const { alice, bob } = people;
      const groupID = await openRoom(alice, bob);
      await world.settled(alice, bob);
      const heard = record(bob, EVENT.MESSAGE_RECEIVED);
      await world.sendSystemMessage(groupID, 'We close in an hour.', 'admin');
      await world.settled(alice, bob);
      expect(heard).toMatchObject([
        [{ isSystemMessage: true, conversationID: `GROUP${groupID}`, from: 'admin' }],
      ]);
    }),
  ],
};
