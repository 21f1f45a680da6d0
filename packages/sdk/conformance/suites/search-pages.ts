import { TYPES } from '@parlor/sdk';
import { countsOf, searchesOf, searchOf } from '../actors/searches.js';
import { groupOf, say, sayAll, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const keywordList = ['tea'];

/** `tea 0`, `tea 1` and so on. */
function teas(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `tea ${index}`);
}

/** What the search in the cloud finds, page by page. */
export const SEARCH_PAGES_SUITE: Suite = {
  noun: 'cloud search',
  about: 'pages of a search for messages',
  scenarios: [
    scenario(
      'in one conversation it shows the messages, counts those of the page for the conversation, and all for the search',
      { rules: ['SRC-9.33', 'SRC-9.49', 'SRC-9.20', 'SRC-9.29'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await sayAll(people.alice, groupID, [...teas(5), 'coffee'], TYPES.CONV_GROUP);
        await sayAll(people.alice, 'bob', [...teas(5), 'coffee']);
        for (const conversationID of [`GROUP${groupID}`, 'C2Cbob']) {
          const pages = await searchesOf(people.alice, { keywordList, conversationID, count: 2 });
          expect(pages.map(({ totalCount }) => totalCount)).toEqual([5, 5, 5]);
          const items = pages.map(({ searchResultList: [item] }) => item);
          expect(items.map((item) => item?.conversationID)).toEqual(
            pages.map(() => conversationID),
          );
          expect(items.map((item) => item?.messageCount)).toEqual([2, 2, 1]);
          const found = items.flatMap((item) => item?.messageList ?? []);
          expect(textsOf(found).toSorted()).toEqual(teas(5));
          expect(pages.map(({ cursor }) => cursor === '')).toEqual([false, false, true]);
        }
      },
    ),
    scenario(
      'everywhere the cursor leads to more conversations, each of which comes once',
      { rules: ['SRC-9.20', 'SRC-9.31', 'SRC-9.29'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol', 'dave']);
        for (const peer of ['bob', 'carol', 'dave']) await say(people.alice, peer, 'tea');
        const pages = await searchesOf(people.alice, { keywordList, count: 2 });
        expect(pages.map(({ totalCount }) => totalCount)).toEqual([3, 3]);
        expect(pages.map(({ searchResultList }) => searchResultList.length)).toEqual([2, 1]);
        const found = pages.flatMap(({ searchResultList }) => searchResultList);
        expect(countsOf(found)).toEqual({ C2Cbob: 1, C2Ccarol: 1, C2Cdave: 1 });
      },
    ),
    scenario(
      'a page has a hundred messages where nobody says how many, and never more',
      { rules: ['SRC-9.15', 'SRC-9.57'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', teas(101));
        const options = { keywordList, conversationID: 'C2Cbob' };
        for (const asked of [{}, { count: 0 }, { count: 101 }]) {
          const pages = await searchesOf(people.alice, { ...options, ...asked });
          const sizes = pages.map(({ searchResultList: [item] }) => item?.messageList.length);
          expect(sizes).toEqual([100, 1]);
        }
        const { cursor } = await searchOf(people.alice, { ...options, count: 101 });
        expect(cursor).not.toBe('');
      },
    ),
    scenario(
      'what is said while somebody turns the pages moves nothing',
      { rules: ['SRC-9.59'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice } = people;
        for (const peer of ['bob', 'carol', 'dave']) {
          await sayAll(alice, peer, ['tea 0', 'tea 1']);
          await world.clock.advance(2_000);
        }
        const conversations = await searchOf(alice, { keywordList, count: 1 });
        const messages = await searchOf(alice, {
          keywordList,
          count: 1,
          conversationID: 'C2Cbob',
        });
        await world.clock.advance(2_000);
        await say(alice, 'bob', 'tea 2');
        const { cursor, totalCount, searchResultList } = await searchOf(alice, {
          keywordList,
          count: 2,
          cursor: conversations.cursor,
        });
        expect([totalCount, cursor]).toEqual([3, '']);
        expect(countsOf(searchResultList)).toEqual({ C2Ccarol: 2, C2Cbob: 2 });
        const rest = await searchOf(alice, {
          keywordList,
          conversationID: 'C2Cbob',
          cursor: messages.cursor,
        });
        expect(textsOf(rest.searchResultList[0]?.messageList ?? [])).toEqual(['tea 0']);
        expect([rest.totalCount, rest.cursor]).toEqual([2, '']);
      },
    ),
    scenario(
      'what is deleted while somebody turns the pages moves nothing',
      { rules: ['SRC-9.20'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, TYPES.CONV_GROUP],
        ] as const) {
          const [first, , , last] = await sayAll(alice, to, teas(4), type);
          const options = { keywordList, conversationID: `${type}${to}`, count: 2 };
          const { cursor } = await searchOf(alice, options);
          if (first && last) await alice.deleteMessage([first, last]);
          const { searchResultList, totalCount } = await searchOf(alice, { ...options, cursor });
          expect(textsOf(searchResultList[0]?.messageList ?? [])).toEqual(['tea 1']);
          expect(totalCount).toBe(2);
        }
      },
    ),
    scenario(
      'the cursor of a search of everything is forgotten after two minutes',
      { rules: ['SRC-9.56'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        for (const peer of ['bob', 'carol']) await sayAll(alice, peer, teas(2));
        const everywhere = { keywordList, count: 1 };
        const here = { ...everywhere, conversationID: 'C2Cbob' };
        const first = await searchOf(alice, everywhere);
        const firstHere = await searchOf(alice, here);
        await world.clock.advance(119_000);
        expect((await searchOf(alice, { ...everywhere, cursor: first.cursor })).totalCount).toBe(2);
        await world.clock.advance(2_000);
        const options = { ...everywhere, cursor: first.cursor };
        const outcome = await outcomeOf(alice, 'searchCloudMessages', [options]);
        expect(rejectionCodeOf(outcome)).toBe(27003);
        const rest = await searchOf(alice, { ...here, cursor: firstHere.cursor });
        expect(rest.searchResultList).toHaveLength(1);
      },
    ),
  ],
};
