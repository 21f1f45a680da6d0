import { type Message, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { hopOf } from '../actors/history.js';
import { recordNames } from '../actors/records.js';
import { countsOf, foundIn, foundTexts, searchOf } from '../actors/searches.js';
import { groupOf, say, sayAll, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;
const keywordList = ['tea'];

/** `tea 0`, `tea 1` and so on. */
function teas(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `tea ${index}`);
}

/** What can be read in a message. */
function plain(message: Message | undefined): unknown {
  return JSON.parse(JSON.stringify(message ?? null));
}

/** How the search in the cloud tells what it has found. */
export const SEARCH_RESULTS_SUITE: Suite = {
  noun: 'cloud search',
  about: 'what a search for messages tells',
  scenarios: [
    scenario(
      'everywhere it tells in which conversations how many were found, and shows a message that is the only one',
      {
        rules: ['SRC-9.11', 'SRC-9.28', 'SRC-9.29', 'SRC-9.30', 'SRC-9.31', 'SRC-9.32'],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const only = await say(bob, 'alice', 'tea, please');
        await sayAll(alice, groupID, ['tea', 'coffee', 'more tea'], GROUP);
        await say(alice, 'carol', 'coffee');
        const { code, data } = await alice.searchCloudMessages({ keywordList });
        expect(code).toBe(0);
        expect(Object.keys(data).toSorted()).toEqual(['cursor', 'searchResultList', 'totalCount']);
        expect([data.totalCount, data.cursor]).toEqual([2, '']);
        expect(countsOf(data.searchResultList)).toEqual({ C2Cbob: 1, [`GROUP${groupID}`]: 2 });
        for (const item of data.searchResultList) {
          expect(Object.keys(item).toSorted()).toEqual([
            'conversationID',
            'messageCount',
            'messageList',
          ]);
          const shown = item.messageList.map(({ ID }) => ID);
          expect(shown).toEqual(item.messageCount === 1 ? [only.ID] : []);
        }
      },
    ),
    scenario(
      'it looks between two times, both included, and a time of 0 is none',
      { rules: ['SRC-9.13', 'SRC-9.14', 'SRC-9.48'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const times: number[] = [];
        for (const text of teas(4)) {
          await world.clock.advance(10_000);
          times.push((await say(alice, 'bob', text)).time);
        }
        await world.clock.advance(5_000);
        const [, second = 0, third = 0] = times;
        const find = async (bounds: object) => {
          await world.clock.advance(1);
          return foundTexts(alice, 'C2Cbob', { keywordList, ...bounds });
        };
        const all = teas(4);
        expect(await find({ timePosition: third, timePeriod: third - second })).toEqual([
          'tea 1',
          'tea 2',
        ]);
        expect(await find({ timePosition: third - 1, timePeriod: third - second - 2 })).toEqual([]);
        expect(await find({ timePosition: third })).toEqual(all.slice(0, 3));
        expect(await find({ timePeriod: 20 })).toEqual(all.slice(2));
        expect(await find({})).toEqual(all);
        expect(await find({ timePosition: 0, timePeriod: 20 })).toEqual(all.slice(2));
        expect(await find({ timePosition: third, timePeriod: 0 })).toEqual(all.slice(0, 3));
        expect(await find({ timePeriod: 9_999_999_999 })).toEqual(all);
      },
    ),
    scenario(
      'the newest comes first, messages and conversations, of people and of groups',
      { rules: ['SRC-9.35', 'SRC-9.51'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        const conversationIDs = ['C2Ccarol', `GROUP${groupID}`, 'C2Cbob'];
        for (const [index, words] of teas(3).entries()) {
          for (const [to, type] of [
            ['bob', TYPES.CONV_C2C],
            [groupID, GROUP],
            ['carol', TYPES.CONV_C2C],
          ] as const) {
            await world.clock.advance(2_000);
            if (index < 2 || to !== 'carol') await say(alice, to, words, type);
          }
        }
        await say(alice, 'bob', 'no more', TYPES.CONV_C2C);
        const order = async () =>
          (await searchOf(alice, { keywordList })).searchResultList.map(
            (one) => one.conversationID,
          );
        expect(await order()).toEqual([`GROUP${groupID}`, 'C2Cbob', 'C2Ccarol']);
        await world.clock.advance(2_000);
        await say(alice, 'carol', 'tea 2');
        expect(await order()).toEqual(['C2Ccarol', `GROUP${groupID}`, 'C2Cbob']);
        for (const conversationID of conversationIDs) {
          const found = await foundIn(alice, conversationID, { keywordList });
          expect(textsOf(found)).toEqual(teas(3).toReversed());
        }
      },
    ),
    scenario(
      'messages that are found are new objects, which nothing else shows',
      { rules: ['SRC-9.34'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const said = await say(alice, 'bob', 'tea');
        const find = async () => (await foundIn(alice, 'C2Cbob', { keywordList }))[0];
        const [one, two] = [await find(), await find()];
        for (const found of [one, two]) {
          expect(found).toMatchObject({
            ID: said.ID,
            conversationID: 'C2Cbob',
            flow: 'out',
            status: 'success',
            payload: { text: 'tea' },
            time: said.time,
          });
        }
        expect(one === two).toBe(false);
        expect(alice.findMessage(said.ID)).toBe(said);
      },
    ),
    scenario(
      'a message that is found is as the history tells it',
      { rules: ['SRC-9.34'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.alice.updateMyProfile({ nick: 'Alice', avatar: 'https://example.com/a.png' });
        const groupID = await groupOf(people.alice, ['bob']);
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, GROUP],
        ] as const) {
          const options = { to, conversationType: type, payload: { text: 'tea' } };
          await people.alice.sendMessage(
            people.alice.createTextMessage({ ...options, cloudCustomData: 'hot' }),
          );
        }
        const bob = await comeBack(world, people.bob);
        for (const conversationID of ['C2Calice', `GROUP${groupID}`]) {
          const [found] = await foundIn(bob, conversationID, { keywordList });
          const { messageList } = await hopOf(bob, { conversationID });
          expect(plain(found)).toEqual(plain(messageList.at(-1)));
        }
      },
    ),
    scenario(
      'who had nothing in memory does not remember what was found',
      { rules: ['SRC-9.34'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await say(people.alice, 'bob', 'tea');
        const bob = await comeBack(world, people.bob);
        const [found] = await foundIn(bob, 'C2Calice', { keywordList });
        expect(found?.ID).toBe(said.ID);
        expect(bob.findMessage(said.ID)).toBe(null);
      },
    ),
    scenario(
      'who searches the system conversation searches everything',
      { rules: ['SRC-9.58'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        await say(people.alice, 'bob', 'tea');
        await sayAll(people.alice, 'carol', teas(2));
        const conversationID = '@TIM#SYSTEM';
        const { totalCount, searchResultList } = await searchOf(people.alice, {
          keywordList,
          conversationID,
        });
        expect(totalCount).toBe(2);
        expect(countsOf(searchResultList)).toEqual({ C2Cbob: 1, C2Ccarol: 2 });
      },
    ),
    scenario(
      'nobody is told of a search, whatever is searched for',
      { rules: ['SRC-9.46', 'PRO-8.21'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await groupOf(alice, ['bob']);
        await say(alice, 'bob', 'tea with bob');
        await world.settled(alice);
        await world.clock.advance(1_001);
        const told = recordNames(alice);
        const options = { keywordList: ['bob', 'Team'] };
        expect((await searchOf(alice, options)).totalCount).toBe(1);
        expect((await alice.searchCloudUsers(options)).data.totalCount).toBe(1);
        expect((await alice.searchCloudGroups(options)).data.totalCount).toBe(1);
        expect((await alice.searchCloudGroupMembers(options)).data.totalCount).toBe(1);
        await world.settled(alice);
        expect(told).toEqual([]);
      },
    ),
  ],
};
