import { EVENT } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { messagesOf, pageOf, pagesOf } from '../actors/history.js';
import { record } from '../actors/records.js';
import { groupOf, say, sayAll, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** `m0`, `m1` and so on. */
function words(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `m${index}`);
}

/** How the history comes in pages. */
export const HISTORY_PAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'the pages of the history',
  scenarios: [
    scenario(
      'one to one they have 15 messages, each message once, the oldest first',
      {
        rules: [
          'HIS-12.4',
          'HIS-12.6',
          'HIS-12.7',
          'HIS-12.8',
          'HIS-12.10',
          'HIS-12.15',
          'FACT-38.1',
          'FACT-38.2',
        ],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', words(33));
        const bob = await comeBack(world, people.bob);
        const pages = await pagesOf(bob, 'C2Calice');
        expect(pages.map(({ messageList }) => messageList.length)).toEqual([15, 15, 3]);
        expect(textsOf(messagesOf(pages))).toEqual(words(33));
        expect(pages.map(({ isCompleted }) => isCompleted)).toEqual([false, false, true]);
        expect(pages.map(({ nextReqMessageID }) => nextReqMessageID)).toEqual([
          pages[0]?.messageList[0]?.ID,
          pages[1]?.messageList[0]?.ID,
          '',
        ]);
        for (const page of pages) {
          expect(Object.keys(page).toSorted()).toEqual([
            'isCompleted',
            'messageList',
            'nextReqMessageID',
          ]);
        }
      },
    ),
    scenario(
      'a group’s have 21',
      { rules: ['HIS-12.6', 'HIS-12.7', 'HIS-12.11', 'HIS-12.16', 'FACT-38.1', 'FACT-38.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await sayAll(people.alice, groupID, words(24), 'GROUP');
        const bob = await comeBack(world, people.bob);
        const pages = await pagesOf(bob, `GROUP${groupID}`);
        const [first, second] = pages;
        expect(first?.messageList).toHaveLength(21);
        expect(pages).toHaveLength(2);
        expect(second).toMatchObject({ isCompleted: true, nextReqMessageID: '' });
        expect(textsOf(messagesOf(pages).slice(-24))).toEqual(words(24));
        expect(first?.nextReqMessageID).toBe(String((first?.messageList[0]?.sequence ?? 0) - 1));
        const sequences = messagesOf(pages).map(({ sequence }) => sequence);
        expect(sequences).toEqual(sequences.map((_, index) => index + 1));
      },
    ),
    scenario(
      'a count says how many come from memory at most, and nothing about what is fetched',
      { rules: ['HIS-12.5', 'HIS-12.14', 'FACT-38.1'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', words(40));
        const bob = await comeBack(world, people.bob);
        const ask = async (count?: number) => {
          const { data } = await bob.getMessageList({
            conversationID: 'C2Calice',
            ...(count !== undefined && { count }),
          });
          return data.messageList;
        };
        expect(await ask(1)).toHaveLength(15);
        const { nextReqMessageID } = await pageOf(bob, 'C2Calice');
        await pageOf(bob, 'C2Calice', nextReqMessageID);
        world.setNetwork('offline');
        expect(textsOf(await ask(5))).toEqual(words(40).slice(-5));
        expect(textsOf(await ask())).toEqual(words(40).slice(-15));
        expect(textsOf(await ask(1000))).toEqual(words(40).slice(-15));
      },
    ),
    scenario(
      'when all of it is in memory, no page asks the service, and none is longer than the count',
      { rules: ['HIS-12.8', 'HIS-12.14'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', words(20));
        const bob = await comeBack(world, people.bob);
        await pagesOf(bob, 'C2Calice');
        world.setNetwork('offline');
        const pages = await pagesOf(bob, 'C2Calice');
        expect(pages.map(({ messageList }) => messageList.length)).toEqual([15, 5]);
        expect(textsOf(messagesOf(pages))).toEqual(words(20));
      },
    ),
    scenario(
      'what is in memory comes with what is fetched, in one page that may be longer than 15',
      { rules: ['HIS-12.9', 'HIS-12.13'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', words(40));
        const bob = await comeBack(world, people.bob);
        await pageOf(bob, 'C2Calice');
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        const live = words(10).map((word) => `live ${word}`);
        await sayAll(people.alice, 'bob', live);
        await world.settled(bob);
        const pages = await pagesOf(bob, 'C2Calice');
        expect(pages.map(({ messageList }) => messageList.length)).toEqual([15, 25, 10]);
        expect(pages[0]?.messageList.slice(-10)).toEqual(received.flat());
        expect(textsOf(messagesOf(pages))).toEqual([...words(40), ...live]);
      },
    ),
    scenario(
      'when a page of it came live, what is asked for brings nothing new: the page is what is in memory',
      { rules: ['HIS-12.9', 'HIS-12.70'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', words(40));
        const bob = await comeBack(world, people.bob);
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        const live = words(15).map((word) => `live ${word}`);
        await sayAll(people.alice, 'bob', live);
        await world.settled(bob);
        const pages = await pagesOf(bob, 'C2Calice');
        expect(pages.map(({ messageList }) => messageList.length)).toEqual([15, 15, 15, 10]);
        expect(pages[0]?.messageList).toEqual(received.flat());
        expect(textsOf(messagesOf(pages))).toEqual([...words(40), ...live]);
      },
    ),
    scenario(
      'messages that came live are not fetched twice and keep their instances',
      { rules: ['HIS-12.7', 'HIS-12.67'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await sayAll(people.alice, 'bob', words(20));
        await world.settled(people.bob);
        const live = received.flat();
        const messages = messagesOf(await pagesOf(people.bob, 'C2Calice'));
        expect(messages).toHaveLength(20);
        for (const [index, message] of messages.entries()) expect(message).toBe(live[index]);
      },
    ),
    scenario(
      'a page asked for again has the same instances, and all of an old thread can be reached',
      { rules: ['HIS-12.7', 'HIS-12.9'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', words(40));
        const bob = await comeBack(world, people.bob);
        await sayAll(people.alice, 'bob', words(20));
        await world.settled(bob);
        const seen = new Set(messagesOf(await pagesOf(bob, 'C2Calice')));
        expect(seen.size).toBe(60);
        const again = await pageOf(bob, 'C2Calice');
        expect(again.messageList.every((message) => seen.has(message))).toBe(true);
      },
    ),
    scenario(
      'what was said before a burst of hundreds that came live can be reached',
      { rules: ['HIS-12.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'before');
        const bob = await comeBack(world, people.bob);
        for (let first = 0; first < 330; first += 11) {
          await world.clock.advance(1_000);
          const some = words(330).slice(first, first + 11);
          await Promise.all(some.map((word) => say(people.alice, 'bob', word)));
        }
        await world.settled(bob);
        const messages = messagesOf(await pagesOf(bob, 'C2Calice'));
        expect(textsOf(messages)).toEqual(['before', ...words(330)]);
      },
    ),
    scenario(
      'an empty conversation has one, which is complete',
      { rules: ['HIS-12.4', 'HIS-12.8'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        expect(await people.alice.getMessageList({ conversationID: 'C2Cbob' })).toEqual({
          code: 0,
          data: { messageList: [], nextReqMessageID: '', isCompleted: true },
        });
      },
    ),
    scenario(
      'more than 20 questions to the service in a second are refused with 2996, people and groups apart',
      { rules: ['ERR-4.3', 'FACT-16.1'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const ask = (index: number) => pageOf(people.alice, `C2Cstranger${index}`);
        for (let index = 0; index < 20; index += 1) await ask(index);
        await expect(ask(20)).rejects.toMatchObject({ code: 2996 });
        await expect(pageOf(people.alice, 'GROUPnowhere')).rejects.toMatchObject({ code: 10010 });
        await world.clock.advance(1_000);
        await expect(ask(20)).rejects.toMatchObject({ code: 2996 });
        await world.clock.advance(1);
        expect(await ask(20)).toMatchObject({ isCompleted: true });
      },
    ),
  ],
};
