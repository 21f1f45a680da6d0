import { EVENT, TYPES } from '@parlor/sdk';
import { foundMany } from '../actors/groups.js';
import { within } from '../actors/patience.js';
import { record, recordNames } from '../actors/records.js';
import { groupOf, say, text } from '../actors/small-talk.js';
import { becomesReady, enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

function ticketOf(world: World, userID: string) {
  return { userID, userSig: world.signUserSig(userID) };
}

/** More groups than any page of a list holds. */
const MANY_GROUPS = 120;

/** What a login answers, what it fetches and when everything may be called. */
export const LOGGING_IN_SUITE: Suite = {
  noun: 'session',
  about: 'logging in',
  scenarios: [
    scenario(
      'login resolves with what the service answers, and without repeatLogin',
      { rules: ['SES-3.2'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const { code, data } = await world.createClient().login(ticketOf(world, 'alice'));
        expect(code).toBe(0);
        expect(data).toMatchObject({
          actionStatus: 'OK',
          errorCode: 0,
          tinyID: expect.any(String),
          a2Key: expect.any(String),
          helloInterval: expect.any(Number),
          instanceID: expect.any(Number),
          timeStamp: expect.any(Number),
          customStatus: expect.any(String),
        });
        expect(data).not.toHaveProperty('repeatLogin');
      },
    ),
    scenario(
      'what the login answers for Tencent’s own kits is a text, where there is any',
      { rules: ['SES-3.60'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const { data } = await world.createClient().login(ticketOf(world, 'alice'));
        for (const name of ['purchaseBits', 'authKey']) {
          expect(['string', 'undefined']).toContain(typeof Reflect.get(data, name));
        }
      },
    ),
    scenario(
      'the settings of the application come unasked, after SDK_READY, as texts by key',
      { rules: ['SES-3.20', 'EVT-4.11', 'FACT-20.4'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const told = recordNames(chat);
        const configs = record(chat, EVENT.SERVER_CONFIG_UPDATED);
        await logIn(world, chat, 'alice');
        await world.settled(chat);
        const [ready, config] = ['SDK_READY', 'SERVER_CONFIG_UPDATED'];
        expect(told.filter((name) => name === ready || name === config)).toEqual([ready, config]);
        expect(Object.keys(configs[0] ?? {})).toEqual(['config']);
        for (const value of Object.values(configs[0]?.config ?? { none: undefined })) {
          expect(typeof value).toBe('string');
        }
      },
    ),
    scenario(
      'the answer counts in seconds: the time of the service, and what lies between two hellos',
      { rules: ['SES-3.2'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const { data } = await world.createClient().login(ticketOf(world, 'alice'));
        const seconds = world.clock.now() / 1000;
        expect(data).toMatchObject({ helloInterval: 120 });
        expect(Math.abs(Number(Reflect.get(data, 'timeStamp')) - seconds)).toBeLessThanOrEqual(1);
      },
    ),
    scenario(
      'resolved is not ready: SDK_READY comes in a later turn, once and without data',
      { rules: ['SES-3.10', 'FACT-1.1', 'EVT-4.1', 'FACT-18.2', 'FACT-3.2'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const readies = record(chat, EVENT.SDK_READY);
        await chat.login(ticketOf(world, 'alice'));
        expect([chat.isReady(), chat.getLoginUser(), readies.length]).toEqual([false, 'alice', 0]);
        await expect(chat.getConversationList()).rejects.toMatchObject({ code: 3000 });
        await becomesReady(world, chat);
        await world.settled(chat);
        expect([chat.isReady(), chat.getLoginUser()]).toEqual([true, 'alice']);
        expect(readies).toEqual([undefined]);
      },
    ),
    scenario(
      'isReady and getLoginUser answer at any time, and no ERROR is told',
      { rules: ['SES-3.48', 'SES-3.49', 'FACT-3.2'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const names = recordNames(chat);
        const answers = () => [chat.isReady(), chat.getLoginUser()];
        const seen = [answers()];
        const login = chat.login(ticketOf(world, 'alice'));
        seen.push(answers());
        await login;
        seen.push(answers());
        await becomesReady(world, chat);
        seen.push(answers());
        await chat.logout();
        seen.push(answers());
        expect(seen).toEqual([
          [false, ''],
          [false, ''],
          [false, 'alice'],
          [true, 'alice'],
          [false, ''],
        ]);
        expect(names).not.toContain('ERROR');
      },
    ),
    scenario(
      'a login while somebody is logged in keeps them, whoever is named, and asks nobody',
      { rules: ['SES-3.3', 'SES-3.4', 'INS-E.6', 'FACT-4.2'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const again = {
          code: 0,
          data: {
            actionStatus: 'OK',
            errorCode: 0,
            errorInfo: expect.any(String),
            repeatLogin: true,
          },
        };
        expect(await people.alice.login(ticketOf(world, 'bob'))).toEqual(again);
        world.setNetwork('offline');
        expect(await people.alice.login({ userID: 'carol', userSig: 'any' })).toEqual(again);
        expect(people.alice.getLoginUser()).toBe('alice');
      },
    ),
    scenario(
      'a login beside a pending one is refused with 2025 for fifteen seconds, and then tried',
      {
        rules: ['SES-3.5', 'SES-3.6', 'INS-E.7', 'FACT-4.1'],
        needs: ['clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        world.setNetwork('offline');
        await world.clock.advance(0);
        const codes: unknown[] = [];
        const login = () => {
          const pending = chat.login(ticketOf(world, 'alice'));
          pending.catch(({ code }) => codes.push(code));
          return pending;
        };
        void login();
        void login();
        await world.clock.advance(15_000);
        expect(codes).toEqual([2025]);
        void login();
        await world.clock.advance(0);
        expect(codes).toEqual([2025, 2025]);
        await world.clock.advance(1);
        const tried = login();
        world.setNetwork('online');
        await within(world, 60, () => chat.getLoginUser() === 'alice');
        await expect(tried).resolves.toMatchObject({ code: 0 });
        await becomesReady(world, chat);
        expect(chat.getLoginUser()).toBe('alice');
      },
    ),
    scenario(
      'a login that the service refuses kicks nobody, and the next may follow at once',
      {
        rules: [
          'SES-3.7',
          'SES-3.8',
          'SES-3.9',
          'TKT-5.1',
          'FACT-9.3',
          'FACT-9.4',
          'TKT-1.1',
          'TKT-1.3',
        ],
      },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const names = recordNames(chat);
        for (const [userSig, code, told] of [
          // Where a ticket has expired, the line is opened anew.
          [world.signUserSig('alice', -10), 70001, ['NET_STATE_CHANGE', 'NET_STATE_CHANGE']],
          [world.signUserSig('bob'), 70013, []],
          ['eJwrong', 70003, []],
        ] as const) {
          const refused = chat.login({ userID: 'alice', userSig });
          await expect(refused).rejects.toMatchObject({ code });
          await world.settled(chat);
          expect([chat.isReady(), chat.getLoginUser()]).toEqual([false, '']);
          expect(names).toEqual(told);
          await expect(chat.getConversationList()).rejects.toMatchObject({ code: 3001 });
          names.length = 0;
        }
        await logIn(world, chat, 'alice');
        expect(chat.getLoginUser()).toBe('alice');
        for (const name of ['KICKED_OUT', 'SDK_NOT_READY']) expect(names).not.toContain(name);
      },
    ),
    scenario(
      'at SDK_READY the conversation list is empty and not complete',
      { rules: ['SES-3.11', 'FACT-1.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol']);
        await say(people.bob, 'carol', 'hello');
        await world.settled(people.carol);
        await people.carol.logout();
        const asked: unknown[] = [];
        people.carol.on(EVENT.SDK_READY, () => asked.push(people.carol.getConversationList()));
        await people.carol.login(ticketOf(world, 'carol'));
        await becomesReady(world, people.carol);
        expect(await asked[0]).toEqual({
          code: 0,
          data: { conversationList: [], isSyncCompleted: false },
        });
      },
    ),
    scenario(
      'getGroupList at SDK_READY fetches the groups and waits for them',
      { rules: ['FACT-1.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await groupOf(people.alice);
        await people.alice.logout();
        const asked: unknown[] = [];
        people.alice.on(EVENT.SDK_READY, () => asked.push(people.alice.getGroupList()));
        await people.alice.login(ticketOf(world, 'alice'));
        await becomesReady(world, people.alice);
        expect(await asked[0]).toMatchObject({ data: { groupList: [{ groupID }] } });
      },
    ),
    scenario(
      'the conversation list comes unasked, page by page, and is complete in the end',
      { rules: ['SES-3.12', 'FACT-20.1'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await foundMany(world, people.alice, MANY_GROUPS);
        await people.alice.logout();
        const pages: [length: number, isSyncCompleted: boolean][] = [];
        people.alice.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data, isSyncCompleted }) => {
          pages.push([data.length, isSyncCompleted]);
        });
        await people.alice.login(ticketOf(world, 'alice'));
        await becomesReady(world, people.alice);
        for (let round = 0; round < 10; round += 1) await world.settled(people.alice);
        const lengths = pages.map(([length]) => length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        expect(new Set(lengths).size).toBeGreaterThan(1);
        expect(pages[0]).toMatchObject({ 1: false });
        expect(pages.at(-1)).toEqual([MANY_GROUPS, true]);
      },
    ),
    scenario(
      'the groups come unasked, and GROUP_LIST_UPDATED tells of them',
      { rules: ['SES-3.13', 'FACT-20.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await groupOf(people.alice);
        const chat = world.createClient();
        const lists = record(chat, EVENT.GROUP_LIST_UPDATED);
        await people.alice.logout();
        await logIn(world, chat, 'alice');
        await world.settled(chat);
        expect(lists.at(-1)).toMatchObject([{ groupID }]);
      },
    ),
    scenario(
      'one’s own profile is known without being asked for',
      { rules: ['SES-3.14'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await people.alice.updateMyProfile({ nick: 'Alice A.', avatar: 'https://a.test/a.png' });
        await people.alice.logout();
        const chat = await enter(world, 'alice');
        const { nick, avatar } = text(chat, 'bob', 'hello');
        expect([nick, avatar]).toEqual(['Alice A.', 'https://a.test/a.png']);
      },
    ),
    scenario(
      'what came while one was away is counted, and the number is told',
      { rules: ['SES-3.15'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        await people.bob.logout();
        await say(people.alice, 'bob', 'one');
        await say(people.alice, 'bob', 'two');
        await say(people.alice, groupID, 'three', TYPES.CONV_GROUP);
        const totals = record(people.bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        await logIn(world, people.bob, 'bob');
        await world.settled(people.bob);
        const { conversationList } = (await people.bob.getConversationList()).data;
        const counted = conversationList.reduce((sum, { unreadCount }) => sum + unreadCount, 0);
        expect(counted).toBeGreaterThanOrEqual(3);
        expect(totals.at(-1)).toBe(counted);
        expect(people.bob.getTotalUnreadMessageCount()).toBe(counted);
      },
    ),
    scenario(
      'getServerTime counts milliseconds by the clock of the service, which goes on',
      { rules: ['SES-3.50'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        expect(people.alice.getServerTime()).toBe(world.clock.now());
        await world.clock.advance(12_345);
        expect(people.alice.getServerTime()).toBe(world.clock.now());
      },
    ),
    scenario(
      'plugins may be registered at any time',
      { rules: ['SES-3.56'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const names = recordNames(chat);
        const plugins = {
          'tim-upload-plugin': class {
            uploadFile(): void {}
          },
        };
        expect(chat.registerPlugin(plugins)).toBeUndefined();
        await logIn(world, chat, 'alice');
        expect(chat.registerPlugin(plugins)).toBeUndefined();
        expect(names).not.toContain('ERROR');
      },
    ),
  ],
};
