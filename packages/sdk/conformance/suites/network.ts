import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine, STEADY } from '../actors/broken-line.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, text, textsOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** How long an answer may take, in milliseconds. */
const ANSWER_LIMIT = 15_000;

/** How many messages of a group come at once after a break, and how often a second the service is asked. */
const GROUP_PAGE = 14;
const MOST_QUESTIONS = 20;
const MOST_AT_ONCE = GROUP_PAGE * MOST_QUESTIONS;

function pagesOf(words: readonly string[]): string[][] {
  const pages = Array.from({ length: Math.ceil(words.length / GROUP_PAGE) }, (_, page) => page);
  return pages.map((page) => words.slice(page * GROUP_PAGE, (page + 1) * GROUP_PAGE));
}

/** A line that breaks, and what is there when it is back. */
export const NETWORK_SUITE: Suite = {
  noun: 'events',
  about: 'a broken line',
  scenarios: [
    scenario(
      'is told, and told once when it is back; the session goes on by itself',
      {
        rules: ['EVT-4.8', 'EVT-4.9', 'EVT-4.12', 'FACT-24.8', 'FACT-52.1'],
        needs: ['clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const states = record(people.alice, EVENT.NET_STATE_CHANGE);
        const names = recordNames(people.alice);
        await cutLine(world, world);
        await world.clock.advance(60_000);
        expect(people.alice.isReady()).toBe(true);
        await restoreLine(world, world, people.alice);
        expect(people.alice.isReady()).toBe(true);
        expect(people.alice.getLoginUser()).toBe('alice');
        const told = states.map(({ state }) => state);
        expect(told.filter((state) => state === TYPES.NET_STATE_CONNECTED)).toHaveLength(1);
        expect(told.at(-1)).toBe(TYPES.NET_STATE_CONNECTED);
        expect(told.length).toBeGreaterThan(1);
        expect(told.filter((state, position) => state === told[position - 1])).toEqual([]);
        expect(names).not.toContain('SDK_READY');
        expect(names).not.toContain('SDK_NOT_READY');
        await expect(say(people.alice, 'bob', 'hi')).resolves.toMatchObject({ status: 'success' });
      },
    ),
    scenario(
      'the first connection is not told',
      { rules: ['EVT-4.8'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const states = record(chat, EVENT.NET_STATE_CHANGE);
        await chat.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        await world.settled(chat);
        expect(states).toEqual([]);
      },
    ),
    scenario(
      'is tried again without an end: whoever waits long enough is back',
      { rules: ['EVT-4.9'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const states = record(people.alice, EVENT.NET_STATE_CHANGE);
        await cutLine(world, world);
        await world.clock.advance(600_000);
        world.setNetwork('online');
        await world.clock.advance(60_000);
        expect(states.at(-1)).toEqual({ state: TYPES.NET_STATE_CONNECTED });
      },
    ),
    scenario(
      'that has held for a while is opened again at once',
      { rules: ['FACT-51.1'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const states = record(people.alice, EVENT.NET_STATE_CHANGE);
        await world.clock.advance(STEADY);
        const now = world.clock.now();
        world.setNetwork('offline');
        world.setNetwork('online');
        await world.clock.advance(0);
        await world.settled(people.alice);
        expect(world.clock.now()).toBe(now);
        expect(states.at(-1)).toEqual({ state: TYPES.NET_STATE_CONNECTED });
      },
    ),
    scenario(
      'a request goes out once when the line is back',
      { rules: ['EVT-4.20', 'FACT-50.2'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        const message = text(people.alice, 'bob', 'meanwhile');
        const sending = people.alice.sendMessage(message);
        await world.clock.advance(5_000);
        expect(message.status).toBe('unSend');
        expect(await isSettledNow(world, sending)).toBe(false);
        await restoreLine(world, world, people.alice);
        const { data } = await sending;
        expect(data.message).toBe(message);
        expect(message.status).toBe('success');
        await world.settled(bob);
        expect(received.map(textsOf)).toEqual([['meanwhile']]);
      },
    ),
    scenario(
      'a request that was under way when the line broke is answered when it is back',
      { rules: ['EVT-4.20', 'FACT-50.2'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await world.clock.advance(STEADY);
        const asking = people.alice.getUserProfile({ userIDList: ['bob'] });
        world.setNetwork('offline');
        await world.clock.advance(1_000);
        await restoreLine(world, world, people.alice);
        expect((await asking).data.map(({ userID }) => userID)).toEqual(['bob']);
      },
    ),
    scenario(
      'a request without an answer is given up with 2801 after 15 seconds, and never sent',
      { rules: ['ERR-2.5', 'FACT-50.1'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        await cutLine(world, world);
        const message = text(people.alice, 'bob', 'hello?');
        const outcome = people.alice.sendMessage(message).catch((error: unknown) => error);
        await world.clock.advance(ANSWER_LIMIT - 1);
        expect(message.status).toBe('unSend');
        await world.clock.advance(1);
        expect(message.status).toBe('fail');
        expect(await outcome).toMatchObject({ code: 2801 });
        await restoreLine(world, world, people.alice);
        await world.settled(bob);
        expect(received).toEqual([]);
      },
    ),
    scenario(
      'a login without an answer is given up with 2801 after 90 seconds',
      { rules: ['ERR-2.5'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        world.setNetwork('offline');
        const chat = world.createClient();
        const ticket = { userID: 'alice', userSig: world.signUserSig('alice') };
        const login = chat.login(ticket).catch((error: unknown) => error);
        await world.clock.advance(89_999);
        expect(await isSettledNow(world, login)).toBe(false);
        await world.clock.advance(1);
        expect(await login).toMatchObject({ code: 2801 });
      },
    ),
    scenario(
      'a request while there is no line is an attempt to open one',
      { rules: ['FACT-51.3'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await cutLine(world, world);
        await world.clock.advance(600_000);
        world.setNetwork('online');
        const now = world.clock.now();
        const { data } = await people.alice.getUserProfile({ userIDList: ['bob'] });
        expect(data).toHaveLength(1);
        expect(world.clock.now()).toBe(now);
      },
    ),
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
        rules: ['EVT-4.15', 'FACT-52.2', 'FACT-52.3', 'ERR-4.8'],
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
      'conversations are new objects after it, groups are the same',
      { rules: ['FACT-25.3', 'FACT-25.4'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({ name: 'Team', type: 'Public' });
        await say(people.alice, 'bob', 'hi');
        const ids = ['C2Cbob', `GROUP${data.group.groupID}`];
        const before = await Promise.all(ids.map((one) => conversationOf(people.alice, one)));
        await cutLine(world, world);
        await restoreLine(world, world, people.alice);
        const after = await Promise.all(ids.map((one) => conversationOf(people.alice, one)));
        for (const [position, conversation] of after.entries()) {
          expect(conversation?.conversationID).toBe(ids[position]);
          expect(conversation).not.toBe(before[position]);
        }
        expect((await people.alice.getGroupList()).data.groupList[0]).toBe(data.group);
      },
    ),
  ],
};
