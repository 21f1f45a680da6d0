import { type ChatSDK, EVENT } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say, textsOf } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** How many messages of a group come at once after a break, and how often a second the service is asked. */
const GROUP_PAGE = 14;
const MOST_QUESTIONS = 20;
const MOST_AT_ONCE = GROUP_PAGE * MOST_QUESTIONS;

function pagesOf(words: readonly string[]): string[][] {
  const pages = Array.from({ length: Math.ceil(words.length / GROUP_PAGE) }, (_, page) => page);
  return pages.map((page) => words.slice(page * GROUP_PAGE, (page + 1) * GROUP_PAGE));
}

/** What was said while there was no line, and what is told of it when it is back. */
export const MISSED_MESSAGES_SUITE: Suite = {
  noun: 'events',
  about: 'what was missed',
  scenarios: [
    scenario(
      'what was missed of people is in the list, counted and received, whether any of it was in memory or not',
      {
        rules: ['EVT-4.13', 'EVT-4.16', 'EVT-4.21', 'FACT-52.3'],
        needs: ['clock', 'network', 'pages'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const page = world.otherPage();
        const carol = await enter(world, 'carol', page);
        const dave = await enter(world, 'dave', page);
        const before = await say(carol, 'bob', 'before');
        await world.settled(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        // As late as it may be: 600 seconds after the newest message in memory.
        await world.clock.advance((before.time + 600) * 1_000 - world.clock.now());
        await say(carol, 'bob', 'one');
        await say(carol, 'bob', 'two');
        await say(dave, 'bob', 'nothing of mine is in your memory');
        await restoreLine(world, world, people.bob);
        expect(received.map(textsOf)).toEqual([
          ['one', 'two'],
          ['nothing of mine is in your memory'],
        ]);
        expect(await conversationOf(people.bob, 'C2Ccarol')).toMatchObject({
          unreadCount: 3,
          lastMessage: { messageForShow: 'two' },
        });
        expect(await conversationOf(people.bob, 'C2Cdave')).toMatchObject({ unreadCount: 1 });
        const { data } = await people.bob.getMessageList({ conversationID: 'C2Ccarol' });
        expect(textsOf(data.messageList)).toEqual(['before', 'one', 'two']);
      },
    ),
    scenario(
      'what was missed of a person comes in pages of 15',
      { rules: ['EVT-4.16'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const carol = await enter(world, 'carol', world.otherPage());
        await say(carol, 'bob', 'before');
        await world.settled(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        const words = Array.from({ length: 20 }, (_, position) => `m${position}`);
        for (const one of words) {
          await world.clock.advance(1_000);
          await say(carol, 'bob', one);
        }
        await restoreLine(world, world, people.bob);
        expect(received.map(textsOf)).toEqual([words.slice(0, 15), words.slice(15)]);
      },
    ),
    scenario(
      'what was missed of more than twenty people is received at once',
      { rules: ['EVT-4.21'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const page = world.otherPage();
        const others: ChatSDK[] = [];
        for (let n = 0; n < 25; n += 1) others.push(await enter(world, `person${n}`, page));
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        for (const [n, chat] of others.entries()) await say(chat, 'bob', `hello from ${n}`);
        await restoreLine(world, world, people.bob);
        expect(received).toHaveLength(1);
        expect(textsOf(received.flat()).toSorted()).toEqual(
          others.map((_, n) => `hello from ${n}`).toSorted(),
        );
      },
    ),
    scenario(
      'what was missed is received also by who had no conversation before',
      { rules: ['EVT-4.13', 'EVT-4.21'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const carol = await enter(world, 'carol', world.otherPage());
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        await say(carol, 'bob', 'hello');
        await restoreLine(world, world, people.bob);
        expect(received.map(textsOf)).toEqual([['hello']]);
        expect(await conversationOf(people.bob, 'C2Ccarol')).toMatchObject({ unreadCount: 1 });
      },
    ),
    scenario(
      'what I said elsewhere is fetched, where messages are in memory, for 600 seconds',
      { rules: ['EVT-4.16', 'FACT-52.3'], needs: ['clock', 'network', 'pages', 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob'], { instances: 2 });
        const page = world.otherPage();
        const phone = await enter(world, 'bob', page);
        await enter(world, 'carol', page);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const before = await say(people.bob, 'carol', 'before');
        await cutLine(world, world);
        await world.clock.advance((before.time + 600) * 1_000 - world.clock.now());
        await say(phone, 'carol', 'in time');
        await restoreLine(world, world, people.bob);
        expect(received.map(textsOf)).toEqual([['in time']]);
        await cutLine(world, world);
        await world.clock.advance(601_000);
        await say(phone, 'carol', 'too late');
        await restoreLine(world, world, people.bob);
        expect(received.map(textsOf)).toEqual([['in time']]);
        expect(await conversationOf(people.bob, 'C2Ccarol')).toMatchObject({
          unreadCount: 0,
          lastMessage: { messageForShow: 'too late' },
        });
      },
    ),
    scenario(
      'what was missed of a person after more than 600 seconds is received as far as it is unread',
      { rules: ['EVT-4.16', 'EVT-4.21', 'FACT-52.3'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const carol = await enter(world, 'carol', world.otherPage());
        await say(carol, 'bob', 'before');
        await world.settled(people.bob);
        await people.bob.getMessageList({ conversationID: 'C2Ccarol' });
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await world.clock.advance(601_000);
        await cutLine(world, world);
        await say(carol, 'bob', 'after');
        await restoreLine(world, world, people.bob);
        expect(received.map(textsOf)).toEqual([['after']]);
        expect(await conversationOf(people.bob, 'C2Ccarol')).toMatchObject({
          unreadCount: 2,
          lastMessage: { messageForShow: 'after' },
        });
        const { data } = await people.bob.getMessageList({ conversationID: 'C2Ccarol' });
        expect(textsOf(data.messageList)).toEqual(['before', 'after']);
      },
    ),
    scenario(
      'what was missed of a person counts as unread, each message, however long they went on',
      { rules: ['EVT-4.13'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const carol = await enter(world, 'carol', world.otherPage());
        await say(carol, 'bob', 'before');
        await world.settled(people.bob);
        await cutLine(world, world);
        for (const words of ['one', 'two', 'three']) {
          await world.clock.advance(5_000);
          await say(carol, 'bob', words);
        }
        await restoreLine(world, world, people.bob);
        expect(await conversationOf(people.bob, 'C2Ccarol')).toMatchObject({ unreadCount: 4 });
      },
    ),
    scenario(
      'what was missed of a group is received when it is up to 299 messages: in pages of 14, and 20 of them a second',
      {
        rules: ['EVT-4.15', 'FACT-52.3', 'ERR-4.8'],
        needs: ['clock', 'network', 'pages'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const bob = await enter(world, 'bob', world.otherPage());
        const groups = [await groupOf(bob, ['alice']), await groupOf(bob, ['alice'])] as const;
        await world.settled(people.alice);
        for (const groupID of groups) await say(bob, groupID, 'before', 'GROUP');
        await world.settled(people.alice);
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        const words = Array.from({ length: 300 }, (_, position) => `m${position}`);
        for (const one of words.slice(0, 299)) await say(bob, groups[0], one, 'GROUP');
        for (const one of words) await say(bob, groups[1], one, 'GROUP');
        await restoreLine(world, world, people.alice);
        for (let round = 0; round < MOST_QUESTIONS; round += 1) await world.settled(people.alice);
        expect(received.map(textsOf)).toEqual(pagesOf(words.slice(0, MOST_AT_ONCE)));
        // The app's own question is one too many.
        const asked = { conversationID: `GROUP${groups[1]}` };
        await expect(people.alice.getMessageList(asked)).rejects.toMatchObject({ code: 2996 });
        expect(await conversationOf(people.alice, `GROUP${groups[1]}`)).toMatchObject({
          lastMessage: { messageForShow: 'm299' },
        });
      },
    ),
    scenario(
      'what was missed of a group is received only where messages of it are in memory',
      { rules: ['FACT-52.2'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const bob = await enter(world, 'bob', world.otherPage());
        const talked = await groupOf(bob, ['alice']);
        const silent = await groupOf(bob, ['alice']);
        await world.settled(alice);
        await alice.logout();
        await say(bob, silent, 'before', 'GROUP');
        await logIn(world, alice, 'alice');
        await say(bob, talked, 'before', 'GROUP');
        await world.settled(alice);
        const received = record(alice, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        for (const groupID of [talked, silent]) await say(bob, groupID, 'meanwhile', 'GROUP');
        await restoreLine(world, world, alice);
        expect(received.flat().map(({ to }) => to)).toEqual([talked]);
        expect(received.map(textsOf)).toEqual([['meanwhile']]);
        expect(await conversationOf(alice, `GROUP${silent}`)).toMatchObject({
          lastMessage: { messageForShow: 'meanwhile' },
        });
      },
    ),
    scenario(
      'what was said in a group before the oldest message in memory was not missed',
      { rules: ['EVT-4.15'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const bob = await enter(world, 'bob', world.otherPage());
        const groupID = await groupOf(bob, ['alice']);
        await world.settled(alice);
        await alice.logout();
        const old = Array.from({ length: 20 }, (_, position) => `old${position}`);
        for (const one of old) await say(bob, groupID, one, 'GROUP');
        await logIn(world, alice, 'alice');
        await say(bob, groupID, 'live', 'GROUP');
        await world.settled(alice);
        const received = record(alice, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        const missed = ['one', 'two', 'three'];
        for (const one of missed) await say(bob, groupID, one, 'GROUP');
        await restoreLine(world, world, alice);
        expect(received.map(textsOf)).toEqual([missed]);
        const { data } = await alice.getMessageList({ conversationID: `GROUP${groupID}` });
        expect(textsOf(data.messageList).slice(-7)).toEqual([...old.slice(-3), 'live', ...missed]);
      },
    ),
    scenario(
      'what was missed in two breaks, one right after the other, is received once, and in order',
      { rules: ['EVT-4.21'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const page = world.otherPage();
        const carol = await enter(world, 'carol', page);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        await say(carol, 'bob', 'one');
        await say(carol, 'bob', 'two');
        world.setNetwork('online');
        await world.clock.advance(0);
        world.setNetwork('offline');
        await say(carol, 'bob', 'three');
        await say(carol, 'bob', 'four');
        await restoreLine(world, world, people.bob);
        await world.clock.advance(60_000);
        await world.settled(people.bob);
        expect(textsOf(received.flat())).toEqual(['one', 'two', 'three', 'four']);
      },
    ),
  ],
};
