import { EVENT, METHOD_NAMES } from '@parlor/sdk';
import { within } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** What an instance is, before anything is done with it and with the options left out. */
export const NEW_INSTANCE_SUITE: Suite = {
  noun: 'module',
  about: 'a new instance',
  scenarios: [
    scenario(
      'it has the 149 methods and nothing else, and no prototype',
      { rules: ['SES-1.24', 'FACT-15.1'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        expect(METHOD_NAMES).toHaveLength(149);
        expect(Object.keys(chat).toSorted()).toEqual([...METHOD_NAMES].toSorted());
        expect(Object.getPrototypeOf(chat)).toBeNull();
        for (const name of METHOD_NAMES) expect(typeof chat[name]).toBe('function');
      },
    ),
    scenario(
      'its methods may be taken out of it',
      { rules: ['FACT-15.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { isReady, getLoginUser, getMyProfile, logout } = people.alice;
        expect([isReady(), getLoginUser()]).toEqual([true, 'alice']);
        expect((await getMyProfile()).data.userID).toBe('alice');
        await logout();
        expect([isReady(), getLoginUser()]).toEqual([false, '']);
        expect(people.alice.isReady).toBe(isReady);
      },
    ),
    scenario(
      'it is connected before anybody logs in, and the first connection is not told',
      { rules: ['SES-1.25', 'EVT-4.8'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const states = record(chat, EVENT.NET_STATE_CHANGE);
        await world.clock.advance(1_000);
        expect(states).toEqual([]);
        const isTold = (wanted: string) => () => states.at(-1)?.state === wanted;
        world.setNetwork('offline');
        expect(await within(world, 5, isTold('disconnected'))).toBe(true);
        world.setNetwork('online');
        // Before a login the SDK may not look for the line again until it is asked for something.
        const login = chat.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        expect(await within(world, 60, isTold('connected'))).toBe(true);
        await login;
      },
    ),
    scenario(
      'its list event carries the whole list, and the very conversations',
      { rules: ['SES-1.20', 'EVT-5.16'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        await say(people.bob, 'alice', 'one');
        await say(people.carol, 'alice', 'two');
        await world.settled(people.alice);
        const lists = record(people.alice, EVENT.CONVERSATION_LIST_UPDATED);
        await say(people.bob, 'alice', 'three');
        await world.settled(people.alice);
        const told = lists.at(-1) ?? [];
        const { conversationList } = (await people.alice.getConversationList()).data;
        expect(told.map(({ conversationID }) => conversationID)).toEqual(['C2Cbob', 'C2Ccarol']);
        expect(told.every((one, position) => one === conversationList[position])).toBe(true);
      },
    ),
    scenario(
      'two instances are two people, each with a memory of their own',
      { rules: ['FACT-15.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const bob = await enter(world, 'bob');
        expect(bob).not.toBe(people.alice);
        expect([people.alice.getLoginUser(), bob.getLoginUser()]).toEqual(['alice', 'bob']);
      },
    ),
  ],
};
