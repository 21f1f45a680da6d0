import { type ChatSDK, EVENT, type KickedOutType, TYPES } from '@parlor/sdk';
import { within } from '../actors/patience.js';
import { record, recordNames } from '../actors/records.js';
import { HEARTBEAT, logInBriefly, outliveTicket } from '../actors/short-tickets.js';
import { groupOf, say } from '../actors/small-talk.js';
import { becomesReady, enter, logIn } from '../enter.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { type Outcome, outcomeOf } from '../traits/call-method.js';
import type { World } from '../world.js';

/** A reason to log somebody out, and what follows from it. */
interface Reason {
  readonly type: KickedOutType;
  /** What calls say afterwards. */
  readonly code: number;
  /** Whether the line is opened anew. */
  readonly reconnects: boolean;
  readonly rules: readonly RuleID[];
}

/** Every reason there is. */
const REASONS: readonly Reason[] = [
  { type: TYPES.KICKED_OUT_MULT_ACCOUNT, code: 3003, reconnects: false, rules: [] },
  { type: TYPES.KICKED_OUT_MULT_DEVICE, code: 3002, reconnects: false, rules: [] },
  {
    type: TYPES.KICKED_OUT_USERSIG_EXPIRED,
    code: 3004,
    reconnects: true,
    rules: ['INS-D.5', 'INS-D.11', 'INS-D.16', 'TKT-5.2'],
  },
  { type: TYPES.KICKED_OUT_REST_API, code: 3006, reconnects: true, rules: ['INS-D.16'] },
];

/** Logs somebody in who is about to be logged out for a reason. */
async function begin(world: World, chat: ChatSDK, type: KickedOutType): Promise<void> {
  if (type === 'userSigExpired') await logInBriefly(world, chat, 'alice');
  else await logIn(world, chat, 'alice');
  await world.settled(chat);
}

/** Logs the person out for it. */
async function end(world: World, chat: ChatSDK, type: KickedOutType): Promise<void> {
  if (type === 'userSigExpired') await outliveTicket(world);
  else await world.kick('alice', type);
  await world.settled(chat);
}

function kick({ type, code, reconnects, rules }: Reason): Scenario {
  const line = reconnects ? 'and the line is opened anew' : 'and the line stays';
  return scenario(
    `${type}: KICKED_OUT, then SDK_NOT_READY, ${line}; calls say ${code}`,
    {
      rules: [
        'INS-D.1',
        'INS-D.2',
        'INS-D.8',
        'EVT-4.2',
        'EVT-4.4',
        'EVT-4.5',
        'EVT-4.6',
        'EVT-4.7',
        'FACT-9.1',
        'FACT-24.8',
        ...rules,
      ],
      needs: ['clock', 'kick'],
    },
    async ({ expect, open }) => {
      const { world } = await open([]);
      const alice = world.createClient();
      await begin(world, alice, type);
      const names = recordNames(alice);
      const kicks = record(alice, EVENT.KICKED_OUT);
      const lines = record(alice, EVENT.NET_STATE_CHANGE);
      const state: unknown[] = [];
      alice.on(EVENT.SDK_NOT_READY, () => state.push(alice.isReady(), alice.getLoginUser()));
      await end(world, alice, type);
      expect(names.slice(0, 2)).toEqual(['KICKED_OUT', 'SDK_NOT_READY']);
      expect(names.slice(2)).toEqual(lines.map(() => 'NET_STATE_CHANGE'));
      const anew = [{ state: 'connecting' }, { state: 'connected' }];
      expect(lines).toEqual(reconnects ? anew : []);
      expect(kicks).toEqual([{ type }]);
      expect(state).toEqual([false, '']);
      expect([alice.isReady(), alice.getLoginUser()]).toEqual([false, '']);
      await expect(alice.getMyProfile()).rejects.toMatchObject({ code });
    },
  );
}

/** What an instance tells and forgets when somebody else ends its session. */
export const BEING_KICKED_SUITE: Suite = {
  noun: 'instances',
  about: 'being kicked out',
  scenarios: [
    ...REASONS.map(kick),
    scenario(
      'the reasons have the names of the constants',
      { rules: ['INS-D.1', 'INS-D.2'] },
      async ({ expect }) => {
        expect(EVENT.KICKED_OUT).toBe('kickedOut');
        expect(REASONS.map(({ type }) => type)).toEqual([
          'multipleAccount',
          'multipleDevice',
          'userSigExpired',
          'REST_API_Kick',
        ]);
      },
    ),
    scenario(
      'the handler of SDK_NOT_READY is refused with the reason already',
      { rules: ['INS-D.15'], needs: ['clock', 'kick'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const refusals: Promise<Outcome>[] = [];
        chat.on(EVENT.SDK_NOT_READY, () => {
          refusals.push(outcomeOf(chat, 'getMyProfile', []));
        });
        for (const { type } of REASONS) {
          await begin(world, chat, type);
          await end(world, chat, type);
        }
        expect(await Promise.all(refusals)).toMatchObject(
          REASONS.map(({ code }) => ({ kind: 'rejected', error: { code } })),
        );
      },
    ),
    scenario(
      'who is not logged in is told of no kick',
      { rules: ['INS-D.10'], needs: ['clock', 'kick'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const alice = world.createClient();
        const names = recordNames(alice);
        const stranger = recordNames(world.createClient());
        await begin(world, alice, 'userSigExpired');
        await alice.logout();
        names.length = 0;
        for (const { type } of REASONS) await end(world, alice, type);
        expect([names, stranger]).toEqual([[], []]);
      },
    ),
    scenario(
      'a kick empties the memory: the next login begins with nothing',
      { rules: ['INS-D.12'], needs: ['kick'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await groupOf(people.alice, ['bob']);
        const message = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        await world.kick('bob', 'REST_API_Kick');
        await world.settled(people.bob);
        expect(people.bob.isReady()).toBe(false);
        const atReady: unknown[] = [];
        people.bob.on(EVENT.SDK_READY, () => {
          atReady.push(people.bob.findMessage(message.ID), people.bob.getConversationList());
        });
        await people.bob.login({ userID: 'carol', userSig: world.signUserSig('carol') });
        await becomesReady(world, people.bob);
        expect(await Promise.all(atReady)).toMatchObject([
          null,
          { data: { conversationList: [], isSyncCompleted: false } },
        ]);
        expect((await people.bob.getGroupList()).data.groupList).toEqual([]);
      },
    ),
    scenario(
      'nothing logs in by itself afterwards, and a login brings everything back',
      { rules: ['INS-D.14'], needs: ['clock', 'kick'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await world.kick('alice', 'REST_API_Kick');
        await world.settled(people.alice);
        const names = recordNames(people.alice);
        await say(people.bob, 'alice', 'are you there?');
        await world.clock.advance(10 * HEARTBEAT);
        expect(names).toEqual([]);
        expect(people.alice.isReady()).toBe(false);
        await logIn(world, people.alice, 'alice');
        expect(people.alice.isReady()).toBe(true);
      },
    ),
    scenario(
      'what was under way when the administration logs somebody out never settles',
      { rules: ['INS-D.17'], needs: ['clock', 'kick'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const ends: string[] = [];
        // Everything may be called still, until SDK_NOT_READY.
        alice.on(EVENT.KICKED_OUT, () => {
          const asking = outcomeOf(alice, 'getUserProfile', [{ userIDList: ['bob'] }]);
          void asking.then(({ kind }) => ends.push(kind));
          ends.push('asked');
        });
        await world.kick('alice', 'REST_API_Kick');
        await world.settled(alice);
        expect(alice.isReady()).toBe(false);
        await world.clock.advance(60_000);
        expect(ends).toEqual(['asked']);
      },
    ),
    scenario(
      'a line that comes back after a kick brings nobody back',
      { rules: ['INS-D.14'], needs: ['clock', 'kick', 'network'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const alice = world.createClient();
        for (const type of ['userSigExpired', 'REST_API_Kick'] as const) {
          await begin(world, alice, type);
          await end(world, alice, type);
          world.setNetwork('offline');
          await world.clock.advance(5_000);
          world.setNetwork('online');
          await world.clock.advance(60_000);
          expect([alice.isReady(), alice.getLoginUser()]).toEqual([false, '']);
        }
      },
    ),
    scenario(
      'no timer ends a session when its ticket expires: the next heartbeat finds out',
      {
        rules: ['TKT-5.2', 'TKT-5.5', 'TKT-5.6', 'INS-D.5', 'FACT-9.2'],
        needs: ['clock'],
      },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        await logInBriefly(world, chat, 'alice');
        await world.settled(chat);
        const names = recordNames(chat);
        const kicks = record(chat, EVENT.KICKED_OUT);
        await world.clock.advance(HEARTBEAT - 1_000);
        expect(kicks).toEqual([]);
        await expect(chat.getUserProfile({ userIDList: ['bob'] })).resolves.toMatchObject({
          code: 0,
        });
        expect(names).toEqual([]);
        await world.clock.advance(1_000);
        expect(kicks).toEqual([{ type: 'userSigExpired' }]);
        expect(names.slice(0, 2)).toEqual(['KICKED_OUT', 'SDK_NOT_READY']);
        await expect(chat.getMyProfile()).rejects.toMatchObject({ code: 3004 });
      },
    ),
    scenario(
      'heartbeats go on as long as the ticket is good',
      { rules: ['TKT-5.6'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        await chat.login({ userID: 'alice', userSig: world.signUserSig('alice', 300) });
        await becomesReady(world, chat);
        const kicks = record(chat, EVENT.KICKED_OUT);
        await world.clock.advance(3 * HEARTBEAT - 1_000);
        expect(kicks).toEqual([]);
        await world.clock.advance(1_000);
        expect(kicks).toEqual([{ type: 'userSigExpired' }]);
      },
    ),
    scenario(
      'a reconnect finds out, too',
      { rules: ['TKT-5.6', 'TKT-5.2'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        await chat.login({ userID: 'alice', userSig: world.signUserSig('alice', 10) });
        await becomesReady(world, chat);
        const kicks = record(chat, EVENT.KICKED_OUT);
        await world.clock.advance(5_000);
        world.setNetwork('offline');
        await world.clock.advance(10_000);
        expect(kicks).toEqual([]);
        world.setNetwork('online');
        // The next heartbeat would be later than that.
        await within(world, 60, () => kicks.length > 0);
        expect(kicks).toEqual([{ type: 'userSigExpired' }]);
        await expect(chat.getMyProfile()).rejects.toMatchObject({ code: 3004 });
      },
    ),
    scenario(
      'one instance too many pushes the oldest out',
      { rules: ['SES-3.25', 'SES-3.26', 'INS-D.3', 'INS-E.1', 'INS-E.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const kicks = record(people.alice, EVENT.KICKED_OUT);
        const second = await enter(world, 'alice');
        await world.settled(second);
        expect(kicks).toEqual([{ type: 'multipleAccount' }]);
        expect([people.alice.isReady(), second.isReady()]).toEqual([false, true]);
        await expect(people.alice.getMyProfile()).rejects.toMatchObject({ code: 3003 });
      },
    ),
  ],
};
