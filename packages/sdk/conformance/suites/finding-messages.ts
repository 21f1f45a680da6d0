import { EVENT } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { messagesOf, pageOf, pagesOf } from '../actors/history.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say, text } from '../actors/small-talk.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Asks with the line cut: what the answer needs has to be here. */
const OFFLINE = { needs: ['network'] } as const;

/** What findMessage finds, and what it does not. */
export const FINDING_MESSAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'finding a message by its ID',
  scenarios: [
    scenario(
      'the answer is there at once: the message, or null',
      { rules: ['HIS-12.63', 'HIS-12.66'], ...OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        const bob = await comeBack(world, people.bob);
        const { messageList } = await pageOf(bob, 'C2Calice');
        world.setNetwork('offline');
        expect(bob.findMessage(message.ID)).toBe(messageList[0]);
        expect(bob.findMessage('144115000000000001-1-1')).toBeNull();
      },
    ),
    scenario(
      'what was never fetched is not found',
      { rules: ['HIS-12.66'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const first = await say(people.alice, 'bob', 'first');
        for (let count = 0; count < 15; count += 1) await say(people.alice, 'bob', 'more');
        const bob = await comeBack(world, people.bob);
        await pageOf(bob, 'C2Calice');
        expect(bob.findMessage(first.ID)).toBeNull();
        await world.settled(bob);
        expect(bob.findMessage(first.ID)).toBeNull();
        const [oldest] = messagesOf(await pagesOf(bob, 'C2Calice'));
        expect(bob.findMessage(first.ID)).toBe(oldest);
      },
    ),
    scenario(
      'messages of all conversations are found: the one that lists and events have',
      { rules: ['HIS-12.64', 'HIS-12.67'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const groupID = await groupOf(people.alice, ['bob']);
        const messages = [
          await say(people.alice, 'bob', 'one to one'),
          await say(people.carol, 'bob', 'from carol'),
          await say(people.alice, groupID, 'in the group', 'GROUP'),
        ];
        await world.settled(people.bob);
        for (const { ID } of messages) {
          const found = people.bob.findMessage(ID);
          expect(found).toBe(received.flat().find((one) => one.ID === ID) ?? 'not received');
          const page = await pageOf(people.bob, found?.conversationID ?? '');
          expect(page.messageList.find((one) => one.ID === ID)).toBe(found);
        }
        const shown = await conversationOf(people.bob, 'C2Ccarol');
        const fromCarol = messages[1]?.ID ?? '';
        expect(people.bob.findMessage(fromCarol)?.payload).toBe(shown?.lastMessage.payload);
      },
    ),
    scenario(
      'a message is not found until its send has settled, and is the very one that was sent',
      { rules: ['FACT-33.1', 'FACT-35.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.alice);
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        for (const message of [
          text(people.alice, 'bob', 'hello'),
          text(people.alice, groupID, 'hello', 'GROUP'),
        ]) {
          const sending = people.alice.sendMessage(message);
          expect(people.alice.findMessage(message.ID)).toBeNull();
          await sending;
          expect(people.alice.findMessage(message.ID)).toBe(message);
        }
        await world.settled(people.alice);
        expect(received).toEqual([]);
      },
    ),
    scenario(
      'one that failed is found, one for who is online only never is',
      { rules: ['FACT-33.1', 'FACT-33.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const failed = text(people.alice, 'nobody', 'hello?');
        const sending = people.alice.sendMessage(failed);
        expect(people.alice.findMessage(failed.ID)).toBeNull();
        await expect(sending).rejects.toMatchObject({ code: 20003 });
        expect(people.alice.findMessage(failed.ID)).toBe(failed);
        const fleeting = text(people.alice, 'bob', 'typing');
        await people.alice.sendMessage(fleeting, { onlineUserOnly: true });
        await world.settled(people.bob);
        expect(received.flat().map(({ ID }) => ID)).toEqual([fleeting.ID]);
        for (const chat of [people.alice, people.bob]) {
          expect(chat.findMessage(fleeting.ID)).toBeNull();
        }
      },
    ),
    scenario(
      'nothing of the one who was logged in before is found',
      { rules: ['HIS-12.64'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { ID } = await say(people.alice, 'bob', 'hello');
        await people.alice.logout();
        await logIn(world, people.alice, 'carol');
        expect(people.alice.findMessage(ID)).toBeNull();
      },
    ),
  ],
};
