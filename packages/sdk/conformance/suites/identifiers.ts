import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { groupOf, say, text } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const HOUR = 3_600_000;

/** Lets time go on until the clock on the wall shows an hour. */
async function until(world: World, hour: number): Promise<void> {
  const shown = new Date(world.clock.now()).getHours();
  await world.clock.advance(((hour - shown + 24) % 24) * HOUR);
}

/** The message as somebody else has it. */
async function asSeenBy(chat: ChatSDK, message: Message): Promise<Message | undefined> {
  const { messageList } = (
    await chat.getMessageList({ conversationID: `C2C${message.from}`, count: 15 })
  ).data;
  return messageList.find(({ ID }) => ID === message.ID);
}

/** How messages, people and conversations are told apart, and by which clock. */
export const IDENTIFIERS_SUITE: Suite = {
  noun: 'identifiers',
  about: 'identifiers and clocks',
  scenarios: [
    scenario(
      'a conversation is named after the person or the group, and notices have one of their own',
      { rules: ['SES-6.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const dismissed = await groupOf(people.alice, ['bob']);
        await say(people.alice, 'bob', 'hello');
        await people.alice.dismissGroup(dismissed);
        await world.settled(people.bob);
        const { conversationList } = (await people.bob.getConversationList()).data;
        const named = conversationList
          // Whether what was dismissed stays in the list is no question of its name.
          .filter(({ conversationID }) => conversationID !== `GROUP${dismissed}`)
          .map(({ conversationID, type }) => [type, conversationID]);
        expect(named.toSorted()).toEqual([
          ['@TIM#SYSTEM', '@TIM#SYSTEM'],
          ['C2C', 'C2Calice'],
          ['GROUP', `GROUP${groupID}`],
        ]);
      },
    ),
    scenario(
      'a message is named after its sender, the second and a random number, on both sides',
      { rules: ['SES-6.6', 'SES-6.10'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const randoms = new Set<number>();
        for (let n = 0; n < 50; n += 1) {
          const { ID, senderTinyID, clientTime, random } = text(people.alice, 'bob', 'hello');
          expect(ID).toBe(`${senderTinyID}-${clientTime}-${random}`);
          expect(Number.isInteger(random)).toBe(true);
          expect(random).toBeGreaterThanOrEqual(0);
          expect(random).toBeLessThanOrEqual(99_999_999);
          randoms.add(random);
        }
        expect(randoms.size).toBeGreaterThan(40);
        const sent = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        expect(await asSeenBy(people.bob, sent)).toMatchObject({
          ID: `${sent.senderTinyID}-${sent.clientTime}-${sent.random}`,
        });
      },
    ),
    scenario(
      'a person has one number, always and everywhere, and nobody else has it',
      { rules: ['SES-6.7'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice);
        const mine = text(alice, 'bob', 'hello').senderTinyID;
        expect(mine).toMatch(/^\d+$/);
        expect(text(alice, groupID, 'hello', TYPES.CONV_GROUP).senderTinyID).toBe(mine);
        expect(text(bob, 'alice', 'hello').senderTinyID).not.toBe(mine);
        const sent = await say(alice, 'bob', 'hello');
        await world.settled(bob);
        expect((await asSeenBy(bob, sent))?.senderTinyID).toBe(mine);
        await alice.logout();
        const again = await enter(world, 'alice');
        expect(text(again, 'bob', 'hello').senderTinyID).toBe(mine);
      },
    ),
    scenario(
      'the account of notices has the number it has everywhere',
      { rules: ['SES-6.8'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await people.alice.dismissGroup(groupID);
        await world.settled(people.bob);
        const notices = received.flat().filter(({ from }) => from === '@TIM#SYSTEM');
        expect(notices).toHaveLength(1);
        expect(notices[0]).toMatchObject({ senderTinyID: '144115198244471703' });
      },
    ),
    scenario(
      'clientTime is when it was made, time when the service took it: in whole seconds',
      { rules: ['SES-6.9', 'SES-6.17', 'SES-6.18'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const start = Math.floor(world.clock.now() / 1000);
        await world.clock.advance(start * 1000 + 1_500 - world.clock.now());
        const message = text(people.alice, 'bob', 'hello');
        expect([message.clientTime, message.time]).toEqual([start + 1, start + 2]);
        await world.clock.advance(60_000);
        expect(message.time).toBe(start + 2);
        await people.alice.sendMessage(message);
        expect([message.clientTime, message.time]).toEqual([start + 1, start + 61]);
        await world.settled(people.bob);
        expect(await asSeenBy(people.bob, message)).toMatchObject({
          clientTime: start + 1,
          time: start + 61,
        });
      },
    ),
    scenario(
      'who is new to a page numbers what they make, starting from the time of day',
      { rules: ['SES-6.11', 'SES-6.12'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        for (const [userID, hour, digits] of [
          ['early-bird', 7, '37'],
          ['night-owl', 17, '17'],
        ] as const) {
          await until(world, hour);
          const now = new Date(world.clock.now());
          const rest = [now.getMinutes(), now.getSeconds()].map((n) => String(n).padStart(2, '0'));
          const chat = await enter(world, userID);
          const numbers = [1, 2, 3].map(() => text(chat, 'bob', 'hello').clientSequence);
          const first = Number(`${digits}${rest.join('')}0001`);
          expect(numbers).toEqual([first, first + 1, first + 2]);
        }
      },
    ),
    scenario(
      'one to one the sequence is the sender’s own number, on both sides',
      { rules: ['SES-6.13', 'SES-6.12'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = text(people.alice, 'bob', 'hello');
        const { clientSequence } = message;
        expect(message.sequence).toBe(clientSequence);
        expect(text(people.alice, 'bob', 'bye').sequence).toBe(clientSequence + 1);
        await people.alice.sendMessage(message);
        expect(message.sequence).toBe(clientSequence);
        await world.settled(people.bob);
        expect(await asSeenBy(people.bob, message)).toMatchObject({ sequence: clientSequence });
      },
    ),
    scenario(
      'in a group the sequence is 0 until it was sent, and then counts from 1 in each group',
      { rules: ['SES-6.14', 'SES-6.15'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const rooms = [];
        for (const groupID of ['first', 'second']) {
          const options = { name: groupID, groupID, type: TYPES.GRP_PUBLIC } as const;
          await people.alice.createGroup({ ...options, memberList: [{ userID: 'bob' }] });
          rooms.push(groupID);
        }
        for (const groupID of rooms) {
          const sequences: number[] = [];
          for (const chat of [people.alice, people.bob, people.alice]) {
            const message = text(chat, groupID, 'hello', TYPES.CONV_GROUP);
            expect(message.sequence).toBe(0);
            await chat.sendMessage(message);
            sequences.push(message.sequence);
          }
          const [first = 0] = sequences;
          expect(sequences).toEqual([first, first + 1, first + 2]);
          const { messageList } = (
            await people.bob.getMessageList({ conversationID: `GROUP${groupID}` })
          ).data;
          const all = messageList.map(({ sequence }) => sequence);
          expect(all).toEqual(all.map((_, position) => position + 1));
        }
      },
    ),
  ],
};
