import type { ChatSDK, MethodName } from '@parlor/sdk';
import { say } from '../actors/small-talk.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const ALL = [
  'searchCloudMessages',
  'searchCloudUsers',
  'searchCloudGroups',
  'searchCloudGroupMembers',
] as const satisfies readonly MethodName[];

/** How many searches there may be in the seconds. */
const MOST = 20;
const WINDOW = 5_000;

/** The code that a search is refused with, or what else came of it. */
async function answerOf(
  chat: ChatSDK,
  name: (typeof ALL)[number],
  options: object = {},
): Promise<number | string> {
  const outcome = await outcomeOf(chat, name, [{ keywordList: ['tea'], ...options }]);
  return rejectionCodeOf(outcome) ?? outcome.kind;
}

/** Why a search is refused. */
export const SEARCH_REFUSALS_SUITE: Suite = {
  noun: 'cloud search',
  about: 'searches that are refused',
  scenarios: [
    scenario(
      'messages are not searched for without options',
      { rules: ['SRC-9.40', 'ERB-9.16'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const outcome = await outcomeOf(people.alice, 'searchCloudMessages', []);
        expect(rejectionCodeOf(outcome)).toBe(3153);
      },
    ),
    scenario(
      'there may be twenty searches in five seconds, whichever of the four they are',
      {
        rules: [
          'SRC-9.43',
          'SRC-9.44',
          'SRC-9.45',
          'PRO-8.19',
          'GSR-9.20',
          'ERR-4.4',
          'ERB-3.9',
          'ERB-9.16',
          'SES-8.15',
        ],
        needs: ['clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        for (const first of ALL) {
          await world.clock.advance(WINDOW + 1);
          for (let count = 0; count < MOST - ALL.length; count += 1) {
            expect(await answerOf(alice, first)).toBe('resolved');
          }
          for (const name of ALL)
            expect([name, await answerOf(alice, name)]).toEqual([name, 'resolved']);
          world.setNetwork('offline');
          for (const name of ALL) expect([name, await answerOf(alice, name)]).toEqual([name, 2996]);
          world.setNetwork('online');
          await world.settled(alice);
        }
        await world.clock.advance(WINDOW + 1);
        for (const name of ALL) expect(await answerOf(alice, name)).toBe('resolved');
      },
    ),
    scenario(
      'another login may search twenty times again',
      { rules: ['SRC-9.43'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        await world.clock.advance(WINDOW + 1);
        for (let count = 0; count < MOST; count += 1) await answerOf(alice, 'searchCloudGroups');
        expect(await answerOf(alice, 'searchCloudGroups')).toBe(2996);
        await alice.logout();
        await logIn(world, alice, 'alice');
        expect(await answerOf(alice, 'searchCloudGroups')).toBe('resolved');
      },
    ),
    scenario(
      'none is answered where the search was not bought',
      { rules: ['SRC-9.42', 'PRO-8.17', 'GSR-9.18'], needs: ['cloud-search'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob'], { hasCloudSearch: false });
        await say(people.alice, 'bob', 'tea');
        for (const name of ALL) {
          expect([name, await answerOf(people.alice, name)]).toEqual([name, 60020]);
        }
      },
    ),
    scenario(
      'a word that is empty, or is none, is not searched for',
      { rules: ['SRC-9.55', 'PRO-8.18', 'GSR-9.19', 'ERB-9.16'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const name of ALL) {
          for (const word of ['', '\u200b', 7, { tea: true }]) {
            const keywordList = ['tea', word];
            expect([name, word, await answerOf(people.alice, name, { keywordList })]).toEqual([
              name,
              word,
              27003,
            ]);
          }
        }
      },
    ),
    scenario(
      'a cursor of somebody else, and a page of less than one message, lead nowhere',
      { rules: ['SRC-9.55'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'tea');
        const name = 'searchCloudMessages';
        expect(await answerOf(alice, name, { cursor: 'next' })).toBe(27003);
        expect(await answerOf(alice, name, { conversationID: 'C2Cbob', cursor: '1' })).toBe(27003);
        expect(await answerOf(alice, name, { count: -1 })).toBe(27003);
        expect(await answerOf(alice, name, { count: '5' })).toBe('resolved');
      },
    ),
  ],
};
