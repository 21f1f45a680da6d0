import { EVENT, TYPES } from '@parlor/sdk';
import { isTaken } from '../actors/arguments.js';
import { recordNames } from '../actors/records.js';
import { groupOf, say, text } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';
import {
  callMethod,
  codeOf,
  type Outcome,
  outcomeOf,
  rejectionCodeOf,
} from '../traits/call-method.js';

/** The error of a call that rejected. */
function errorOf(outcome: Outcome): unknown {
  return outcome.kind === 'rejected' ? outcome.error : undefined;
}

/** How a call fails, whatever it was for. */
export const FAILURES_SUITE: Suite = {
  noun: 'errors',
  about: 'the shape of a failure',
  scenarios: [
    scenario(
      'a call that comes too early rejects and tells ERROR, and names the method',
      { rules: ['ERR-1.1', 'ERR-1.5'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const told: unknown[] = [];
        chat.on(EVENT.ERROR, ({ data }) => void told.push({ ...data }));
        for (const name of ['getMessageList', 'getServerTime', 'createTextMessage'] as const) {
          const error = errorOf(await outcomeOf(chat, name, []));
          const message = error instanceof Error ? error.message : '';
          expect(codeOf(error)).toBe(2024);
          expect(message).toContain(`| ${name} |`);
          expect(told.splice(0)).toEqual([{ code: 2024, message }]);
        }
      },
    ),
    scenario(
      'its message has three parts: why, which method, and that the SDK is not ready',
      { rules: ['ERR-1.5', 'ERR-2.17'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const never = world.createClient();
        const failed = world.createClient();
        await outcomeOf(failed, 'login', [{ userID: 'alice', userSig: 'no ticket' }]);
        const parts: string[][] = [];
        for (const [chat, code] of [
          [never, 2024],
          [failed, 3001],
        ] as const) {
          const error = errorOf(await outcomeOf(chat, 'getMyProfile', []));
          expect(codeOf(error)).toBe(code);
          parts.push(error instanceof Error ? error.message.split(' | ') : []);
        }
        const [[why, method, end] = [], [otherWhy, otherMethod, otherEnd] = []] = parts;
        expect([method, otherMethod]).toEqual(['getMyProfile', 'getMyProfile']);
        expect(why).not.toBe(otherWhy);
        expect(end).toBe(otherEnd);
        expect(parts.map(({ length }) => length)).toEqual([3, 3]);
      },
    ),
    scenario(
      'where there is nothing more to say the data is empty',
      { rules: ['ERR-1.16'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const [name, argument] of [
          ['updateMyProfile', {}],
          ['quitGroup', 'no-such-group'],
          ['createGroup', { name: 'Team', type: 'Club' }],
          ['sendMessage', { payload: { text: 'hi' } }],
        ] as const) {
          const error = errorOf(await outcomeOf(people.alice, name, [argument]));
          expect([name, Reflect.get(Object(error), 'data')]).toEqual([name, {}]);
        }
      },
    ),
    scenario(
      'what fails for want of a line rejects with 2801, whatever it was',
      { rules: ['ERR-2.13'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        people.alice.setLogLevel(4);
        const groupID = await groupOf(people.alice, ['bob']);
        const message = text(people.alice, 'bob', 'hi');
        await world.clock.advance(5_000);
        world.setNetwork('offline');
        const calls = (
          [
            ['sendMessage', message],
            ['getMessageList', { conversationID: 'C2Cbob' }],
            ['pinConversation', { conversationID: `GROUP${groupID}`, isPinned: true }],
            ['getUserProfile', { userIDList: ['bob'] }],
            ['updateMyProfile', { nick: 'Alice' }],
            ['createGroup', { name: 'Team', type: TYPES.GRP_PUBLIC }],
            ['getGroupProfile', { groupID }],
            ['getGroupMemberList', { groupID }],
            ['dismissGroup', groupID],
          ] as const
        ).map(([name, argument]) => outcomeOf(people.alice, name, [argument]));
        await world.clock.advance(20_000);
        const codes = (await Promise.all(calls)).map((one) => rejectionCodeOf(one));
        expect(codes).toEqual(calls.map(() => 2801));
      },
    ),
    scenario(
      'the order to leave is no error of a call: who was kicked while offline learns it by KICKED_OUT',
      { rules: ['ERR-2.14'], needs: ['clock', 'network', 'kick'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        people.alice.setLogLevel(4);
        await world.clock.advance(5_000);
        const names = recordNames(people.alice);
        const codes: unknown[] = [];
        world.setNetwork('offline');
        const asking = outcomeOf(people.alice, 'getUserProfile', [{ userIDList: ['bob'] }]);
        void asking.then((outcome) => codes.push(rejectionCodeOf(outcome)));
        await world.kick('alice', TYPES.KICKED_OUT_REST_API);
        await world.clock.advance(1_000);
        world.setNetwork('online');
        await world.settled(people.bob);
        await world.clock.advance(20_000);
        expect(names).toContain('KICKED_OUT');
        expect(codes).not.toContain(1002);
        const later = errorOf(await outcomeOf(people.alice, 'getMyProfile', []));
        expect(codeOf(later)).toBe(3006);
      },
    ),
    scenario(
      'a bad argument throws at once; nothing is asked, and nothing told',
      { rules: ['ERR-1.2'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'hi');
        await world.settled(people.alice);
        const names = recordNames(people.alice);
        const calls = [
          ['createGroup', [{ type: TYPES.GRP_PUBLIC }]],
          ['getMessageList', [{ conversationID: 'bob' }]],
          ['pinConversation', [{ conversationID: 'C2Cbob' }]],
          ['updateMyProfile', [{ nick: 'Alice', profileCustomField: 'text' }]],
        ] as const;
        for (const [name, args] of calls) {
          const outcome = await outcomeOf(people.alice, name, args);
          const error = outcome.kind === 'threw' ? outcome.error : undefined;
          expect(error).toBeInstanceOf(Error);
          expect(error instanceof Error && error.message).toBe('Params validate failed.');
          expect(codeOf(error)).toBeUndefined();
        }
        await world.settled(people.alice);
        expect(names).toEqual([]);
        expect((await people.alice.getMyProfile()).data.nick).toBe('');
        expect((await people.alice.getGroupList()).data.groupList).toEqual([]);
      },
    ),
    scenario(
      'attributes that are no texts, and reactions to what was not sent, are bad arguments',
      { rules: ['FACT-47.6', 'FACT-48.4'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        for (const name of ['initGroupAttributes', 'setGroupAttributes'] as const) {
          const isFine = (size: unknown) =>
            isTaken(people.alice, name, [{ groupID: 'team', groupAttributes: { size } }]);
          expect([5, true, null, {}, ['x']].filter(isFine)).toEqual([]);
          expect(isFine('5')).toBe(true);
        }
        const message = text(people.alice, 'bob', 'hi');
        for (const name of ['addMessageReaction', 'removeMessageReaction'] as const) {
          expect(isTaken(people.alice, name, [message, 'smile'])).toBe(false);
        }
        await people.alice.sendMessage(message);
        expect(isTaken(people.alice, 'addMessageReaction', [message, 'smile'])).toBe(true);
      },
    ),
    scenario(
      'every other failure is a rejection with an Error that has code, message and data',
      { rules: ['ERR-1.3', 'ERR-1.4', 'ERB-1.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const calls = [
          ['updateMyProfile', { shoeSize: 43 }, 2721],
          ['updateMyProfile', { location: 'far far far away' + '!' }, 40601],
          ['sendMessage', { text: 'no message' }, 2105],
          ['sendMessage', text(people.alice, 'nobody', 'hi'), 20003],
          ['createGroup', { name: 'Team', type: 'Club' }, 2600],
          ['joinGroup', { groupID: 'no-such-group' }, 10010],
          ['getGroupProfile', { groupID: 'no-such-group' }, 10010],
          ['quitGroup', 'no-such-group', 2623],
          ['callExperimentalAPI', 'no such key', 2905],
        ] as const;
        for (const [name, argument, code] of calls) {
          const outcome = await outcomeOf(people.alice, name, [argument]);
          const error = errorOf(outcome);
          expect([name, outcome.kind, codeOf(error)]).toEqual([name, 'rejected', code]);
          expect(error).toBeInstanceOf(Error);
          for (const field of ['code', 'message', 'data']) {
            expect([name, field, Object.hasOwn(Object(error), field)]).toEqual([name, field, true]);
          }
          expect(typeof Reflect.get(Object(error), 'message')).toBe('string');
          const data: unknown = Reflect.get(Object(error), 'data');
          expect(typeof data === 'object' && data !== null).toBe(true);
        }
      },
    ),
    scenario(
      'what could not be sent, or sent again, comes back with the failure',
      { rules: ['ERR-1.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message = text(people.alice, 'nobody', 'hi');
        for (const name of ['sendMessage', 'resendMessage'] as const) {
          const error = errorOf(await outcomeOf(people.alice, name, [message]));
          expect(codeOf(error)).toBe(20003);
          const data: unknown = Reflect.get(Object(error), 'data');
          expect(Reflect.get(Object(data), 'message')).toBe(message);
        }
      },
    ),
    scenario(
      'what is no message, or for no conversation, does not come back',
      { rules: ['ERR-1.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const toTheSystem = callMethod(people.alice, 'createTextMessage', [
          { to: '@TIM#SYSTEM', conversationType: TYPES.CONV_SYSTEM, payload: { text: 'hi' } },
        ]);
        const cases = [
          [2105, { payload: { text: 'hi' } }],
          [2106, toTheSystem],
        ] as const;
        for (const [code, message] of cases) {
          const error = errorOf(await outcomeOf(people.alice, 'sendMessage', [message]));
          expect(codeOf(error)).toBe(code);
          const data: unknown = Reflect.get(Object(error), 'data');
          expect(data).not.toHaveProperty('message');
        }
      },
    ),
    scenario(
      'readiness is looked at before the arguments, these before the client’s own checks, and the service is asked last',
      { rules: ['ERB-1.1'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const early = await outcomeOf(world.createClient(), 'createGroup', [{}]);
        expect(rejectionCodeOf(early)).toBe(2024);
        const isBad = await outcomeOf(people.alice, 'createGroup', [{ name: '', type: 'Club' }]);
        expect(isBad.kind).toBe('threw');
        world.setNetwork('offline');
        const call = (type: string) =>
          outcomeOf(people.alice, 'createGroup', [{ name: 'Team', type }]);
        const isUnknown = call('Club');
        expect(await isSettledNow(world, isUnknown)).toBe(true);
        expect(rejectionCodeOf(await isUnknown)).toBe(2600);
        expect(await isSettledNow(world, call(TYPES.GRP_PUBLIC))).toBe(false);
      },
    ),
    scenario(
      'a limit of frequency is looked at after the arguments, and before the service is asked',
      { rules: ['ERB-1.1', 'ERR-4.1', 'FACT-16.1'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await groupOf(people.alice);
        await world.clock.advance(5_000);
        const ask = () => outcomeOf(people.alice, 'getGroupProfile', [{ groupID }]);
        for (let count = 0; count < 8; count += 1) expect((await ask()).kind).toBe('resolved');
        const isBad = await outcomeOf(people.alice, 'getGroupProfile', [{}]);
        expect(isBad.kind).toBe('threw');
        world.setNetwork('offline');
        const ninth = ask();
        expect(await isSettledNow(world, ninth)).toBe(true);
        expect(rejectionCodeOf(await ninth)).toBe(2996);
      },
    ),
    scenario(
      'a list whose first page failed is asked for again by the next question',
      { rules: ['FACT-10.2'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        chat.setLogLevel(4);
        chat.on(EVENT.SDK_READY, () => world.setNetwork('offline'));
        await chat.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        for (let round = 0; round < 5 && !chat.isReady(); round += 1) await world.clock.advance(0);
        await world.clock.advance(20_000);
        const asking = chat.getConversationList();
        expect(await isSettledNow(world, asking)).toBe(false);
        world.setNetwork('online');
        expect((await asking).data.isSyncCompleted).toBe(true);
      },
    ),
  ],
};
