import type { ChatSDK } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import {
  type Heard,
  hear,
  inWords,
  recordSteps,
  said,
  sendByHand,
  stepSaying,
  taken,
} from '../actors/invitations.js';
import { refusalOf } from '../actors/refusals.js';
import { groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

/** Lets time go on until so many milliseconds after a moment, and hears what comes of it. */
async function until(world: World, start: number, milliseconds: number, ...people: ChatSDK[]) {
  await world.clock.advance(start + milliseconds - world.clock.now());
  await world.settled(...people);
}

/** What is heard within the tenth of a second around a moment; there is nothing before it. */
async function heardAt(world: World, start: number, milliseconds: number, heard: Heard[]) {
  await until(world, start, milliseconds - 50);
  const early = taken(heard);
  await until(world, start, milliseconds + 50);
  return { early, onTime: taken(heard) };
}

/** Invitations that nobody answers in time. */
export const INVITATION_TIMEOUTS_SUITE: Suite = {
  noun: 'signaling records',
  about: 'invitations that run out',
  scenarios: [
    scenario(
      'one to one the invitee says so when the time is over, and the inviter never has to',
      {
        rules: [
          ...(['SGN-2.7', 'SGN-2.10', 'SGN-2.12', 'SGN-4.9', 'SGN-4.10', 'SGN-4.11'] as const),
          ...(['SGN-5.3', 'SGN-5.11', 'SGN-5.13', 'SGN-5.14', 'SGN-5.18', 'SGN-6.7'] as const),
        ],
        needs: ['clock', 'invite', 'accept', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = { alice: hear(alice), bob: hear(bob) };
        const received = recordSteps(alice);
        const { inviteID } = await alice.invite({ userID: 'bob', data: 'tea?', timeout: 3 });
        const start = world.clock.now();
        await world.settled(bob);
        expect(taken(heard.bob)).toEqual(['NEW']);
        await until(world, start, 2_900, alice, bob);
        expect([heard.alice, heard.bob]).toEqual([[], []]);
        await until(world, start, 3_100, alice, bob);
        const step = {
          inviteID,
          inviter: 'alice',
          inviteeList: ['bob'],
          groupID: '',
          data: 'tea?',
        };
        expect(received.map(said)).toEqual([{ ...step, businessID: 1, timeout: 0, actionType: 5 }]);
        const [message] = received;
        expect(message).toMatchObject({ from: 'bob', conversationID: 'C2Cbob' });
        expect(heard.alice).toEqual([{ what: 'TIMEOUT', data: { ...step, isSelfTimeout: false } }]);
        expect(heard.bob).toMatchObject([
          { what: 'TIMEOUT', data: { ...step, isSelfTimeout: true, message: { ID: message?.ID } } },
        ]);
        expect(Object.keys(heard.bob[0]?.data ?? {}).toSorted()).toEqual(
          [...Object.keys(step), 'isSelfTimeout', 'message'].toSorted(),
        );
        expect((await refusalOf(bob.accept({ inviteID }))).code).toBe(8010);
        expect((await refusalOf(alice.cancel({ inviteID }))).code).toBe(8020);
        await until(world, start, 12_000, alice, bob);
        expect([heard.alice.length, heard.bob.length]).toEqual([1, 1]);
      },
    ),
    scenario(
      'where the invitee is not there the inviter says so five seconds later',
      {
        rules: ['SGN-2.8', 'SGN-2.12', 'SGN-5.9', 'SGN-5.10', 'SGN-5.18', 'SGN-6.10', 'SGN-6.12'],
        needs: ['clock', 'instances', 'invite', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        // Is there, and looks at no invitations.
        const received = recordSteps(bob);
        const heard = { alice: hear(alice), phone: hear(phone) };
        const { inviteID } = await alice.invite({ userID: 'bob', data: 'tea?', timeout: 3 });
        const start = world.clock.now();
        expect(await heardAt(world, start, 8_000, heard.alice)).toEqual({
          early: [],
          onTime: ['TIMEOUT bob, self'],
        });
        await world.settled(bob, phone);
        expect(taken(heard.phone)).toEqual(['NEW', 'TIMEOUT bob']);
        expect(received.map(said)).toMatchObject([
          { actionType: 1 },
          { actionType: 5, inviteID, inviteeList: ['bob'], data: 'tea?', timeout: 0 },
        ]);
        expect((await refusalOf(alice.cancel({ inviteID }))).code).toBe(8020);
      },
    ),
    scenario(
      'in a group each invitee says so of themselves, and the inviter of those who are not there',
      {
        rules: [
          ...(['SGN-2.7', 'SGN-2.8', 'SGN-2.11', 'SGN-5.5', 'SGN-5.9', 'SGN-5.10'] as const),
          ...(['SGN-5.13', 'SGN-5.14', 'SGN-6.7', 'SGN-6.10'] as const),
        ],
        needs: ['clock', 'inviteInGroup', 'accept', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await groupOf(alice, ['bob', 'carol', 'dave']);
        await world.settled(alice, bob, carol, dave);
        const heard = { alice: hear(alice), bob: hear(bob) };
        const received = recordSteps(dave);
        const inviteeList = ['bob', 'carol', 'dave'];
        const { inviteID } = await alice.inviteInGroup({
          groupID,
          inviteeList: [...inviteeList],
          timeout: 3,
        });
        const start = world.clock.now();
        await until(world, start, 3_100, alice, bob, carol, dave);
        expect(taken(heard.bob)).toEqual(['NEW', 'TIMEOUT bob, self']);
        expect(taken(heard.alice)).toEqual(['TIMEOUT bob']);
        // Others have not answered: the invitation is still known, and bob is no longer asked.
        expect((await refusalOf(bob.accept({ inviteID }))).code).toBe(8011);
        await until(world, start, 7_900, alice, bob, dave);
        expect([heard.alice, heard.bob]).toEqual([[], []]);
        await until(world, start, 8_100, alice, bob, dave);
        expect(taken(heard.alice)).toEqual(['TIMEOUT carol,dave, self']);
        expect(taken(heard.bob)).toEqual(['TIMEOUT carol,dave']);
        expect((await refusalOf(alice.cancel({ inviteID }))).code).toBe(8020);
        expect(
          received.map((message) => [message.conversationID, said(message).inviteeList]),
        ).toEqual([
          [`GROUP${groupID}`, inviteeList],
          [`GROUP${groupID}`, ['bob']],
          [`GROUP${groupID}`, ['carol', 'dave']],
        ]);
      },
    ),
    scenario(
      'of three who are invited one accepts, one rejects, and the time of one runs out',
      {
        rules: ['SGN-5.4', 'SGN-5.5', 'SGN-8.6'],
        needs: ['clock', 'inviteInGroup', 'accept', 'reject'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await groupOf(alice, ['bob', 'carol', 'dave']);
        await world.settled(alice, bob, carol, dave);
        const heard = hear(alice);
        for (const chat of [bob, carol, dave]) hear(chat);
        const inviteeList = ['bob', 'carol', 'dave'];
        const { inviteID } = await alice.inviteInGroup({ groupID, inviteeList, timeout: 3 });
        const start = world.clock.now();
        await world.settled(bob, carol, dave);
        await bob.accept({ inviteID });
        await carol.reject({ inviteID });
        await until(world, start, 20_000, alice, bob, carol, dave);
        expect(inWords(heard)).toEqual(['ACCEPTED bob', 'REJECTED carol', 'TIMEOUT dave']);
      },
    ),
    scenario(
      'a timer ends without a word where there was an answer or a cancel, and without a timeout none runs',
      {
        rules: ['SGN-5.16', 'SGN-5.19'],
        needs: ['clock', 'invite', 'inviteInGroup', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const heard = [alice, bob].map(hear);
        const ways = (timeout: number) => [
          () => alice.invite({ userID: 'bob', timeout }),
          () => alice.inviteInGroup({ groupID, inviteeList: ['bob'], timeout }),
        ];
        const endings = [bob.accept, bob.reject, alice.cancel];
        for (const invite of ways(2)) {
          for (const end of endings) {
            const { inviteID } = await invite();
            await world.settled(bob);
            await end({ inviteID });
          }
        }
        for (const invite of [...ways(0), ...ways(-3)]) await invite();
        await world.settled(alice, bob);
        const steps = [alice, bob].map(recordSteps);
        for (const one of heard) taken(one);
        await world.clock.advance(60_000);
        await world.settled(alice, bob);
        expect([...heard, ...steps]).toEqual([[], [], [], []]);
      },
    ),
    scenario(
      'timers go by whole seconds from the moment in which the invite is there',
      { rules: ['SGN-5.17', 'SGN-5.9', 'SGN-5.11'], needs: ['clock', 'invite'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = hear(bob);
        const alices = hear(alice);
        // Where a second of the service begins: an invite is dated by whole ones.
        await world.clock.advance(1_000 - (world.clock.now() % 1_000));
        await alice.invite({ userID: 'bob', timeout: 1.5 });
        const start = world.clock.now();
        await world.settled(bob);
        taken(heard);
        expect(await heardAt(world, start, 2_000, heard)).toEqual({
          early: [],
          onTime: ['TIMEOUT bob, self'],
        });
        await world.settled(alice);
        expect(taken(alices)).toEqual(['TIMEOUT bob']);
        await bob.logout();
        await alice.invite({ userID: 'bob', timeout: 0.5 });
        expect(await heardAt(world, world.clock.now(), 6_000, alices)).toEqual({
          early: [],
          onTime: ['TIMEOUT bob, self'],
        });
      },
    ),
    scenario(
      'what an invite has aged on its way is taken off its time, if there is anything left of that',
      { rules: ['SGN-5.11', 'SGN-5.12'], needs: ['clock', 'network', 'pages', 'invite'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const { bob } = people;
        const alice = await enter(world, 'alice', world.otherPage());
        // So that there is something in memory, and what was missed is told.
        await say(alice, 'bob', 'hello');
        await world.settled(bob);
        const heard = hear(bob);
        for (const [timeout, away, left] of [
          [60, 20_000, 40_000],
          [10, 20_000, 10_000],
        ] as const) {
          await cutLine(world, world);
          // By hand: nobody times it out on the other side.
          const inviteID = `${timeout}`;
          await sendByHand(alice, 'bob', JSON.stringify(stepSaying({ inviteID, timeout })));
          await world.clock.advance(away);
          await restoreLine(world, world, bob);
          expect(taken(heard)).toEqual(['NEW']);
          const start = world.clock.now();
          await until(world, start, left - 2_500, bob);
          expect(taken(heard)).toEqual([]);
          await until(world, start, left + 2_500, bob);
          expect(taken(heard)).toEqual(['TIMEOUT bob, self']);
        }
      },
    ),
    scenario(
      'an inviter’s other instance waits for nobody',
      { rules: ['SGN-5.15'], needs: ['clock', 'instances', 'addSignalingListener'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice } = people;
        const phone = await enter(world, 'alice');
        const heard = hear(phone);
        await sendByHand(alice, 'bob', JSON.stringify(stepSaying({ timeout: 2 })));
        await world.clock.advance(20_000);
        await world.settled(phone);
        expect(inWords(heard)).toEqual(['NEW']);
      },
    ),
    scenario(
      'of two instances of an invitee each is told, and one to one the inviter once',
      { rules: ['SGN-6.7', 'SGN-6.8'], needs: ['clock', 'instances', 'invite'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        const tablet = await enter(world, 'bob');
        const everybody = [alice, phone, bob, tablet];
        const heard = everybody.map(hear);
        await alice.invite({ userID: 'bob', timeout: 2 });
        await world.settled(...everybody);
        for (const one of heard) taken(one);
        await world.clock.advance(2_500);
        await world.settled(...everybody);
        const [alices, phones, ...bobs] = heard.map(inWords);
        expect([alices, phones]).toEqual([['TIMEOUT bob'], ['TIMEOUT bob']]);
        // Whether the second timer goes off before the first message is there is a matter of chance.
        expect(bobs.flat()).toContain('TIMEOUT bob, self');
        expect(bobs.every(({ length }) => length > 0)).toBe(true);
      },
    ),
    scenario(
      'a second message of an invitee’s timeout is news only where others have not answered',
      {
        rules: ['SGN-6.9'],
        needs: ['clock', 'instances', 'invite', 'inviteInGroup'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice, bob } = people;
        const tablet = await enter(world, 'bob');
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, tablet);
        const heard = [alice, bob].map(hear);
        const invites = [
          await alice.invite({ userID: 'bob', timeout: 2 }),
          await alice.inviteInGroup({ groupID, inviteeList: ['bob', 'carol'], timeout: 2 }),
        ];
        await world.settled(bob);
        await world.clock.advance(2_500);
        await world.settled(alice, bob);
        expect(heard.map(taken)).toEqual([
          ['TIMEOUT bob', 'TIMEOUT bob'],
          ['NEW', 'NEW', 'TIMEOUT bob, self', 'TIMEOUT bob, self'],
        ]);
        for (const { data } of invites) {
          const gone = { ...said(data.message), inviteeList: ['bob'], timeout: 0, actionType: 5 };
          const conversationType = gone.groupID === '' ? 'C2C' : 'GROUP';
          const to = gone.groupID || 'alice';
          await sendByHand(tablet, to, JSON.stringify(gone), { conversationType });
        }
        await world.settled(alice, bob);
        expect(heard.map(inWords)).toEqual([['TIMEOUT bob'], ['TIMEOUT bob']]);
      },
    ),
    scenario(
      'of two instances of an invitee the later one hears it of the first',
      {
        rules: ['SGN-6.8', 'SGN-5.19'],
        needs: ['clock', 'instances', 'addSignalingListener'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const tablet = await enter(world, 'bob');
        const heard = hear(bob);
        const tablets = hear(tablet);
        const first = stepSaying({ timeout: 30 });
        await sendByHand(alice, 'bob', JSON.stringify(first));
        await world.settled(bob, tablet);
        // The tablet says so first, of an invitation that bob has more time for.
        const gone = { ...first, timeout: 0, actionType: 5 } as const;
        await sendByHand(tablet, 'alice', JSON.stringify(gone));
        await world.settled(bob, tablet);
        expect(inWords(heard)).toEqual(['NEW', 'TIMEOUT bob']);
        expect(inWords(tablets)).toEqual(['NEW']);
        // By now the time is over on both: only who was told of it waits no more.
        await world.clock.advance(32_000);
        await world.settled(bob, tablet);
        expect(inWords(heard)).toEqual(['NEW', 'TIMEOUT bob']);
        expect(inWords(tablets)).toEqual(['NEW', 'TIMEOUT bob, self']);
      },
    ),
  ],
};
