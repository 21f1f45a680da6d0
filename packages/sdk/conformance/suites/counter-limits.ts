import type { ChatSDK } from '@parlor/sdk';
import { codeOf } from '../actors/attributes.js';
import {
  COUNTER_METHODS,
  count,
  countDown,
  countersAsSeenBy,
  countersOf,
  setCounters,
} from '../actors/counters.js';
import { groupOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const needs = COUNTER_METHODS;
const SECOND = 1_000;
const MOST = 20;

/** So many counters, each of which says 1. */
const many = (length: number) =>
  Object.fromEntries(Array.from({ length }, (_, place) => [`c${place}`, 1]));

/** What comes of the three ways of writing, one after the other. */
const waysToWrite = (chat: ChatSDK, groupID: string) => [
  () => count(chat, groupID, 'c0', 1),
  () => countDown(chat, groupID, 'c0', 1),
  () => setCounters(chat, groupID, { c0: 1 }),
];

/** How many counters there may be, what they may be, and how often. */
export const COUNTER_LIMITS_SUITE: Suite = {
  noun: 'counters',
  about: 'how many counters, and how often',
  scenarios: [
    scenario(
      'a group has twenty counters at most: a write that makes more changes nothing',
      { rules: ['CTR-8.4', 'ERB-9.7'], needs },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        expect(await codeOf(setCounters(alice, groupID, many(MOST + 1)))).toBe(10004);
        await setCounters(alice, groupID, many(MOST - 1));
        expect(await codeOf(setCounters(alice, groupID, { c0: 7, x: 1, y: 1 }))).toBe(10004);
        await count(alice, groupID, 'x', 1);
        expect(await codeOf(count(alice, groupID, 'y', 1))).toBe(10004);
        expect(await codeOf(countDown(alice, groupID, 'y', 1))).toBe(10004);
        expect(await codeOf(count(alice, groupID, 'x', 1))).toBe(0);
        const all = { ...many(MOST - 1), x: 2 };
        expect(await countersAsSeenBy(world, 'bob', groupID)).toEqual(all);
      },
    ),
    scenario(
      'a key has 128 bytes at most',
      { rules: ['CTR-8.5', 'ERB-9.7'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const groupID = await groupOf(alice);
        const longest = 'é'.repeat(64);
        expect(await count(alice, groupID, longest, 1)).toEqual({ [longest]: 1 });
        expect(await codeOf(count(alice, groupID, `${longest}e`, 1))).toBe(10004);
        expect(await codeOf(setCounters(alice, groupID, { a: 1, [`${longest}e`]: 1 }))).toBe(10004);
        expect(await countersOf(alice, groupID)).toEqual({ [longest]: 1 });
      },
    ),
    scenario(
      'whole numbers are exact up to 2^53; what is none, or would be larger, is refused',
      { rules: ['CTR-8.6', 'ERB-9.7'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const groupID = await groupOf(alice);
        const largest = Number.MAX_SAFE_INTEGER;
        await setCounters(alice, groupID, { high: largest - 1, low: 1 - largest });
        expect(await count(alice, groupID, 'high', 1)).toEqual({ high: largest });
        expect(await countDown(alice, groupID, 'low', 1)).toEqual({ low: -largest });
        expect(await codeOf(count(alice, groupID, 'high', 1))).toBe(10004);
        expect(await codeOf(count(alice, groupID, 'low', 0.5))).toBe(10004);
        expect(await countersOf(alice, groupID)).toEqual({ high: largest, low: -largest });
      },
    ),
    scenario(
      'a group that there is not, or no more, has none',
      { rules: ['ERB-9.7'], needs },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice);
        for (const write of waysToWrite(bob, 'nowhere')) expect(await codeOf(write())).toBe(10010);
        expect(await codeOf(countersOf(bob, 'nowhere'))).toBe(10010);
        for (const write of waysToWrite(bob, groupID)) expect(await codeOf(write())).toBe(10007);
        expect(await codeOf(countersOf(bob, groupID))).toBe(10007);
      },
    ),
    scenario(
      'the 21st write in five seconds is refused without asking, however and wherever it is made',
      { rules: ['CTR-8.22', 'ERB-3.6', 'ERB-9.7'], needs: [...needs, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groups = [await groupOf(alice, ['bob']), await groupOf(alice)];
        const begun = world.clock.now();
        const ways = groups.flatMap((groupID) => waysToWrite(alice, groupID));
        for (let call = 0; call < MOST; call += 1) {
          expect(await codeOf(ways[call % ways.length]?.() ?? Promise.reject())).toBe(0);
        }
        world.setNetwork('offline');
        for (const write of ways) {
          const refused = write();
          expect(await isSettledNow(world, codeOf(refused))).toBe(true);
          expect(await codeOf(refused)).toBe(2996);
        }
        world.setNetwork('online');
        await world.clock.advance(begun + 5 * SECOND - world.clock.now());
        for (const write of ways) expect(await codeOf(write())).toBe(2996);
        await world.clock.advance(5 * SECOND);
        for (const write of ways) expect(await codeOf(write())).toBe(0);
      },
    ),
    scenario(
      'the 21st read in five seconds that is not answered from memory is refused without asking',
      { rules: ['CTR-8.23', 'ERB-3.6', 'ERB-9.7'], needs: [...needs, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await groupOf(alice);
        await countersOf(alice, groupID);
        // From memory: these do not count.
        for (let call = 0; call < 30; call += 1) await countersOf(alice, groupID);
        const begun = world.clock.now();
        for (let call = 0; call < MOST - 1; call += 1) {
          expect(await codeOf(countersOf(alice, 'nowhere'))).toBe(10010);
        }
        world.setNetwork('offline');
        const refused = countersOf(alice, 'nowhere');
        expect(await isSettledNow(world, codeOf(refused))).toBe(true);
        expect(await codeOf(refused)).toBe(2996);
        expect(await countersOf(alice, groupID)).toEqual({});
        world.setNetwork('online');
        await world.clock.advance(begun + 5 * SECOND - world.clock.now());
        expect(await codeOf(countersOf(alice, 'nowhere'))).toBe(2996);
        await world.clock.advance(5 * SECOND);
        expect(await codeOf(countersOf(alice, 'nowhere'))).toBe(10010);
      },
    ),
  ],
};
