import { EVENT, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine, STEADY } from '../actors/broken-line.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, say, text, textsOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** How long an answer may take, in milliseconds. */
const ANSWER_LIMIT = 15_000;

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
