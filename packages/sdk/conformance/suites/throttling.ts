import { type ChatSDK, EVENT } from '@parlor/sdk';
import { record, recordNames } from '../actors/records.js';
import { groupOf, say } from '../actors/small-talk.js';
import type { Expect } from '../runner.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

/** Long enough for every throttled event to have been told: milliseconds. */
const LONG = 10_000;

/** Pins and unpins: every call changes the list once, without a message. */
async function touchList(chat: ChatSDK, isPinned: boolean): Promise<void> {
  await chat.pinConversation({ conversationID: 'C2Cbob', isPinned });
}

/** When the list was told, in milliseconds from now on. */
function recordTimes(world: World, chat: ChatSDK): number[] {
  const start = world.clock.now();
  const times: number[] = [];
  chat.on(EVENT.CONVERSATION_LIST_UPDATED, () => void times.push(world.clock.now() - start));
  return times;
}

/** A scenario in a world with throttled events, in which nothing has been told for long. */
function quiet(
  says: string,
  rules: Scenario['rules'],
  run: (stage: { expect: Expect; world: World; alice: ChatSDK; bob: ChatSDK }) => Promise<void>,
): Scenario {
  return scenario(says, { rules, needs: ['throttling', 'clock'] }, async ({ expect, open }) => {
    const { world, people } = await open(['alice', 'bob'], { throttled: true });
    await say(people.alice, 'bob', 'hi');
    await world.settled(people.alice, people.bob);
    await world.clock.advance(LONG);
    await run({ expect, world, alice: people.alice, bob: people.bob });
  });
}

/** List events, slowed down as they are by default. */
export const THROTTLING_SUITE: Suite = {
  noun: 'events',
  about: 'throttled events',
  scenarios: [
    quiet(
      'the first is told at once',
      ['EVT-5.5', 'FACT-19.1'],
      async ({ expect, world, alice }) => {
        const times = recordTimes(world, alice);
        await touchList(alice, true);
        expect(times).toEqual([0]);
      },
    ),
    quiet(
      'one that follows soon is told a second after the last trigger',
      ['EVT-5.6', 'FACT-19.1'],
      async ({ expect, world, alice }) => {
        const times = recordTimes(world, alice);
        await touchList(alice, true);
        await world.clock.advance(400);
        await touchList(alice, false);
        await world.clock.advance(400);
        await touchList(alice, true);
        await world.clock.advance(999);
        expect(times).toEqual([0]);
        await world.clock.advance(1);
        expect(times).toEqual([0, 1_800]);
      },
    ),
    quiet(
      'exactly a second after the last one is still too soon',
      ['EVT-5.6', 'EVT-5.7'],
      async ({ expect, world, alice }) => {
        const times = recordTimes(world, alice);
        await touchList(alice, true);
        await world.clock.advance(1_000);
        await touchList(alice, false);
        await world.clock.advance(LONG);
        expect(times).toEqual([0, 2_000]);
      },
    ),
    quiet(
      'later than a second after the last one it is told at once, and a timer that waits tells once more',
      ['EVT-5.7'],
      async ({ expect, world, alice }) => {
        const times = recordTimes(world, alice);
        await touchList(alice, true);
        await world.clock.advance(500);
        await touchList(alice, false);
        await world.clock.advance(700);
        await touchList(alice, true);
        expect(times).toEqual([0, 1_200]);
        await world.clock.advance(LONG);
        expect(times).toEqual([0, 1_200, 1_500]);
      },
    ),
    quiet(
      'what changes every 300 ms is told about every 1.2 s, and the last change is not lost',
      ['EVT-5.8'],
      async ({ expect, world, alice }) => {
        const times = recordTimes(world, alice);
        const pins: (boolean | undefined)[] = [];
        alice.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => void pins.push(data[0]?.isPinned));
        for (let count = 0; count < 12; count += 1) {
          await touchList(alice, count % 2 === 0);
          await world.clock.advance(300);
        }
        await world.clock.advance(LONG);
        expect(times).toEqual([0, 1_200, 2_400, 4_300]);
        expect(pins.at(-1)).toBe(false);
      },
    ),
    quiet(
      'however often something changes, no change waits longer than two seconds',
      ['FACT-19.5'],
      async ({ expect, world, alice }) => {
        const start = world.clock.now();
        const times = recordTimes(world, alice);
        const changes: number[] = [];
        // The gaps put a change right at the end of the second after the event before, again and again.
        for (const gap of [1, 999, 1_000, 1, 998, 1, 999, 300, 700, 1_000, 50, 950]) {
          await touchList(alice, changes.length % 2 === 0);
          changes.push(world.clock.now() - start);
          await world.clock.advance(gap);
        }
        await world.clock.advance(LONG);
        const waits = changes.map(
          (change) => (times.find((time) => time >= change) ?? LONG) - change,
        );
        expect(Math.max(...waits)).toBeGreaterThan(1_900);
        expect(Math.max(...waits)).toBeLessThanOrEqual(2_000);
      },
    ),
    quiet(
      'the data is what is true when the event is told',
      ['EVT-5.9', 'FACT-19.3'],
      async ({ expect, world, alice, bob }) => {
        const texts: (string | undefined)[] = [];
        alice.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
          texts.push(data[0]?.lastMessage.messageForShow);
        });
        const totals = record(alice, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        for (const words of ['one', 'two', 'three']) {
          await say(bob, 'alice', words);
          await world.settled(alice);
        }
        expect(texts).toEqual(['one']);
        expect(totals).toEqual([1]);
        await world.clock.advance(LONG);
        expect(texts).toEqual(['one', 'three']);
        expect(totals).toEqual([1, 3]);
      },
    ),
    quiet(
      'each list event waits for itself only',
      ['EVT-5.1'],
      async ({ expect, world, alice, bob }) => {
        const names = recordNames(alice);
        await touchList(alice, true);
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        await say(bob, 'alice', 'hi');
        await world.settled(alice);
        expect(names).toEqual([
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          'MESSAGE_RECEIVED',
        ]);
        await groupOf(alice);
        expect(names.filter((name) => name === 'GROUP_LIST_UPDATED')).toHaveLength(1);
        expect(names.filter((name) => name === 'CONVERSATION_LIST_UPDATED')).toHaveLength(1);
      },
    ),
    quiet(
      'all three are slowed down',
      ['EVT-5.1', 'FACT-19.1'],
      async ({ expect, world, alice, bob }) => {
        await groupOf(bob, ['alice']);
        await world.settled(alice);
        await world.clock.advance(LONG);
        const groupID = (await alice.getGroupList()).data.groupList[0]?.groupID ?? '';
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        const groups = record(alice, EVENT.GROUP_LIST_UPDATED);
        const totals = record(alice, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        for (let count = 0; count < 3; count += 1) {
          await say(bob, groupID, `m${count}`, 'GROUP');
          await world.settled(alice);
        }
        expect([lists, groups, totals].map((told) => told.length)).toEqual([1, 1, 1]);
        await world.clock.advance(LONG);
        expect([lists, groups, totals].map((told) => told.length)).toEqual([2, 2, 2]);
      },
    ),
    quiet(
      'all other events are told with the change, however fast',
      ['EVT-5.10', 'FACT-19.4'],
      async ({ expect, world, alice, bob }) => {
        const received = record(alice, EVENT.MESSAGE_RECEIVED);
        const profiles = record(alice, EVENT.PROFILE_UPDATED);
        for (let count = 0; count < 3; count += 1) {
          await say(bob, 'alice', `m${count}`);
          await world.settled(alice);
          expect(received).toHaveLength(count + 1);
          await alice.updateMyProfile({ nick: `Alice ${count}` });
          expect(profiles).toHaveLength(count + 1);
        }
      },
    ),
    quiet(
      'read receipts of the peer are told with the change, too',
      ['EVT-5.10', 'FACT-19.4'],
      async ({ expect, world, alice, bob }) => {
        const read = record(alice, EVENT.MESSAGE_READ_BY_PEER);
        for (let count = 0; count < 2; count += 1) {
          await say(alice, 'bob', `m${count}`);
          await world.settled(bob);
          await bob.setMessageRead({ conversationID: 'C2Calice' });
          await world.settled(alice);
          expect(read).toHaveLength(count + 1);
        }
      },
    ),
    scenario(
      'without throttling every change is told at once',
      { rules: ['EVT-5.3'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'hi');
        await world.settled(people.alice);
        const times = recordTimes(world, people.alice);
        for (const isPinned of [true, false, true]) await touchList(people.alice, isPinned);
        expect(times).toEqual([0, 0, 0]);
      },
    ),
    quiet('what waits is dropped at the logout', ['SES-3.36'], async ({ expect, world, alice }) => {
      await touchList(alice, true);
      await touchList(alice, false);
      const names = recordNames(alice);
      await alice.logout();
      await world.clock.advance(LONG);
      expect(names).toEqual(['SDK_NOT_READY']);
    }),
  ],
};
