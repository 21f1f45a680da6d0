import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { hopOf, hopsOf, pageOf } from '../actors/history.js';
import { record } from '../actors/records.js';
import { groupOf, say, sayAll, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const OLDER = 0;
const NEWER = 1;

/** How many questions for history a second may have. */
const LIMIT = 20;

/** `m0`, `m1` and so on. */
function words(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `m${index}`);
}

/** These two numbers and all between them. */
function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A group of Alice and Bob in which so much was said: its conversation, and the number of the last message. */
async function talkInGroup(alice: ChatSDK, count: number) {
  const groupID = await groupOf(alice, ['bob']);
  const said = await sayAll(alice, groupID, words(count), TYPES.CONV_GROUP);
  return { groupID, conversationID: `GROUP${groupID}`, newest: said.at(-1)?.sequence ?? 0 };
}

/** Says three times four texts in one breath each, with some seconds in between. */
async function talkInBursts(world: World, alice: ChatSDK): Promise<void> {
  for (const first of [0, 4, 8]) {
    await world.clock.advance(5_000);
    const burst = words(12).slice(first, first + 4);
    await sayAll(alice, 'bob', burst);
  }
  await world.clock.advance(5_000);
}

/** Messages from anywhere in a history. */
export const HOPPING_SUITE: Suite = {
  noun: 'messages',
  about: 'messages from the middle of the history',
  scenarios: [
    scenario(
      'of a group they come back from a number, so many numbers at a time, each page ascending, to the first one',
      { rules: ['HIS-12.41', 'HIS-12.44', 'HIS-12.45', 'HIS-12.46', 'HIS-12.47', 'HIS-12.48'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { conversationID, newest } = await talkInGroup(people.alice, 20);
        const alice = await comeBack(world, people.alice);
        const sequence = newest - 4;
        const hops = await hopsOf(alice, { conversationID, sequence, count: 6 });
        const [first] = hops;
        expect(Object.keys(first ?? {}).toSorted()).toEqual([
          'isCompleted',
          'messageList',
          'nextMessageSeq',
        ]);
        expect(first?.nextMessageSeq).toBe(sequence - 6);
        const pages = hops.map(({ messageList }) => messageList.map((one) => one.sequence));
        expect(pages[0]).toEqual(numbers(sequence - 5, sequence));
        expect(pages.toReversed().flat()).toEqual(numbers(1, sequence));
        expect(hops.at(-1)).toMatchObject({ isCompleted: true, nextMessageSeq: '' });
        const explicit = { conversationID, sequence, count: 6, direction: OLDER } as const;
        const again = await hopOf(alice, explicit);
        expect(again.messageList.map((one) => one.sequence)).toEqual(pages[0]);
        const { messageList } = await hopOf(alice, { conversationID, count: 2 });
        expect(textsOf(messageList)).toEqual(['m18', 'm19']);
      },
    ),
    scenario(
      'of a group they go on from a number, up to one page that has found nothing',
      { rules: ['HIS-12.45', 'HIS-12.49', 'HIS-12.50', 'HIS-12.51'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { conversationID, newest } = await talkInGroup(people.alice, 12);
        const alice = await comeBack(world, people.alice);
        const sequence = newest - 8;
        const options = { conversationID, sequence, count: 5, direction: NEWER } as const;
        const hops = await hopsOf(alice, options);
        expect(hops.map(({ messageList }) => messageList.map((one) => one.sequence))).toEqual([
          numbers(sequence, sequence + 4),
          numbers(sequence + 5, newest),
          [],
        ]);
        expect(hops.map(({ nextMessageSeq }) => nextMessageSeq)).toEqual([
          sequence + 5,
          newest + 1,
          '',
        ]);
        expect(hops.map(({ isCompleted }) => isCompleted)).toEqual([false, false, true]);
      },
    ),
    scenario(
      'there are 15, more cannot be had at once',
      { rules: ['HIS-12.43'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { conversationID } = await talkInGroup(people.alice, 18);
        await sayAll(people.alice, 'bob', words(18));
        const alice = await comeBack(world, people.alice);
        for (const place of [
          { conversationID },
          { conversationID, count: 16 },
          { conversationID: 'C2Cbob' },
          { conversationID: 'C2Cbob', count: 100 },
        ]) {
          const { messageList } = await hopOf(alice, place);
          expect(textsOf(messageList)).toEqual(words(18).slice(-15));
        }
      },
    ),
    scenario(
      'of a group there are none newer than nothing, and nobody is asked',
      { rules: ['HIS-12.52'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { conversationID } = await talkInGroup(people.alice, 2);
        world.setNetwork('offline');
        expect(
          await people.alice.getMessageListHopping({ conversationID, direction: NEWER }),
        ).toEqual({ code: 0, data: { messageList: [], isCompleted: true, nextMessageSeq: '' } });
      },
    ),
    scenario(
      'going on in a group goes past what is for others',
      { rules: ['HIS-12.73'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const first = await say(people.alice, groupID, 'for all', TYPES.CONV_GROUP);
        for (const text of words(3)) {
          const options = { to: groupID, conversationType: TYPES.CONV_GROUP, payload: { text } };
          await people.alice.sendMessage(
            people.alice.createTextMessage({ ...options, receiverList: ['carol'] }),
          );
        }
        await say(people.alice, groupID, 'for all again', TYPES.CONV_GROUP);
        const bob = await comeBack(world, people.bob);
        const options = { conversationID: `GROUP${groupID}`, count: 2, direction: NEWER } as const;
        const hops = await hopsOf(bob, { ...options, sequence: first.sequence });
        expect(hops.map(({ messageList }) => textsOf(messageList))).toEqual([
          ['for all'],
          [],
          ['for all again'],
          [],
        ]);
      },
    ),
    scenario(
      'one to one they come back from a second, and none of a second is lost or comes twice',
      {
        rules: [
          'HIS-12.42',
          'HIS-12.44',
          'HIS-12.45',
          'HIS-12.53',
          'HIS-12.54',
          'HIS-12.57',
          'SES-8.7',
        ],
        needs: ['clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await talkInBursts(world, people.alice);
        const bob = await comeBack(world, people.bob);
        const conversationID = 'C2Calice';
        const hops = await hopsOf(bob, { conversationID, count: 3 });
        expect(Object.keys(hops[0] ?? {}).toSorted()).toEqual([
          'isCompleted',
          'messageList',
          'nextMessageTime',
        ]);
        expect(textsOf(hops[0]?.messageList ?? [])).toEqual(['m9', 'm10', 'm11']);
        const all = hops.toReversed().flatMap(({ messageList }) => messageList);
        expect(textsOf(all)).toEqual(words(12));
        for (const { isCompleted, nextMessageTime } of hops) {
          expect(isCompleted).toBe(nextMessageTime === '');
        }
        const time = all[7]?.time ?? 0;
        const { messageList, isCompleted } = await hopOf(bob, { conversationID, time });
        expect([textsOf(messageList), isCompleted]).toEqual([words(8), true]);
      },
    ),
    scenario(
      'one to one they go on from a second, and none of a second is lost or comes twice',
      { rules: ['HIS-12.45', 'HIS-12.54', 'HIS-12.55', 'HIS-12.57', 'SES-8.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await talkInBursts(world, people.alice);
        const bob = await comeBack(world, people.bob);
        const conversationID = 'C2Calice';
        const { messageList } = await hopOf(bob, { conversationID });
        const time = messageList[4]?.time ?? 0;
        const hops = await hopsOf(bob, { conversationID, time, count: 3, direction: NEWER });
        expect(hops.map((hop) => textsOf(hop.messageList))).toEqual([
          ['m4', 'm5', 'm6'],
          ['m7', 'm8', 'm9'],
          ['m10', 'm11'],
        ]);
        expect(hops.map(({ isCompleted }) => isCompleted)).toEqual([false, false, true]);
        expect(hops.at(-1)?.nextMessageTime).toBe('');
      },
    ),
    scenario(
      'one to one there are none newer than nothing',
      { rules: ['HIS-12.56'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'hello');
        const options = { conversationID: 'C2Cbob', direction: NEWER } as const;
        expect(await people.alice.getMessageListHopping(options)).toEqual({
          code: 0,
          data: { messageList: [], isCompleted: true, nextMessageTime: '' },
        });
      },
    ),
    scenario(
      'they are found, and are in no page of the history',
      { rules: ['HIS-12.58', 'HIS-12.60', 'HIS-12.65'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await sayAll(people.alice, 'bob', words(18));
        const bob = await comeBack(world, people.bob);
        const conversationID = 'C2Calice';
        const time = said[0]?.time ?? 0;
        const { messageList } = await hopOf(bob, {
          conversationID,
          time,
          direction: NEWER,
          count: 4,
        });
        expect(textsOf(messageList)).toEqual(words(4));
        for (const message of messageList) expect(bob.findMessage(message.ID)).toBe(message);
        const page = await pageOf(bob, conversationID);
        expect(textsOf(page.messageList)).toEqual(words(18).slice(-15));
        const [, , , last] = messageList;
        const inPage = page.messageList[0];
        expect(inPage?.ID).toBe(last?.ID);
        expect(inPage === last).toBe(false);
        expect(bob.findMessage(last?.ID ?? '')).toBe(inPage);
        expect(bob.findMessage(messageList[0]?.ID ?? '')).toBe(messageList[0]);
      },
    ),
    scenario(
      'one that comes again is another object, and the first one is found',
      { rules: ['HIS-12.61'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { conversationID, newest } = await talkInGroup(people.alice, 3);
        const alice = await comeBack(world, people.alice);
        const ask = async () => {
          const { messageList } = await hopOf(alice, {
            conversationID,
            sequence: newest,
            count: 1,
          });
          return messageList[0];
        };
        const first = await ask();
        const second = await ask();
        expect(second).toMatchObject({ ID: first?.ID, sequence: newest });
        expect(second === first).toBe(false);
        expect(alice.findMessage(first?.ID ?? '')).toBe(first);
      },
    ),
    scenario(
      'mine that the peer has read say so, and are told where nothing else is in memory',
      { rules: ['HIS-12.62', 'HIS-12.71'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await sayAll(people.alice, 'bob', ['one', 'two']);
        await world.settled(people.bob);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.clock.advance(5_000);
        await say(people.alice, 'bob', 'three');
        await world.settled(people.bob);
        const alice = await comeBack(world, people.alice);
        const told = record(alice, EVENT.MESSAGE_READ_BY_PEER);
        const { messageList } = await hopOf(alice, { conversationID: 'C2Cbob' });
        const [one, two, three] = messageList;
        expect(messageList.map(({ isPeerRead }) => isPeerRead)).toEqual([true, true, false]);
        expect(told).toEqual([[one, two]]);
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await world.settled(alice);
        expect(told).toHaveLength(2);
        expect(told[1]?.[0]).toBe(three);
        expect(three?.isPeerRead).toBe(true);
      },
    ),
    scenario(
      'one that is recalled says so, and is told where nothing else is in memory',
      { rules: ['HIS-12.74'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const said = [
          await say(people.alice, groupID, 'oh', TYPES.CONV_GROUP),
          await say(people.alice, 'bob', 'oh'),
        ];
        await people.bob.setMessageRead({ conversationID: 'C2Calice' });
        await people.bob.setMessageRead({ conversationID: `GROUP${groupID}` });
        const bob = await comeBack(world, people.bob);
        const hops = [
          await hopOf(bob, { conversationID: `GROUP${groupID}` }),
          await hopOf(bob, { conversationID: 'C2Calice' }),
        ];
        const told = record(bob, EVENT.MESSAGE_REVOKED);
        for (const message of said) await people.alice.revokeMessage(message);
        await world.settled(bob);
        const brought = hops.map(({ messageList }) => messageList.at(-1));
        expect(told.map(([message]) => message)).toEqual(brought);
        for (const [index, message] of brought.entries()) {
          expect(told[index]?.[0]).toBe(message);
          expect(message?.isRevoked).toBe(true);
        }
      },
    ),
    scenario(
      'one to one they call people what they are called now',
      { rules: ['HIS-12.75'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'hello');
        await say(people.bob, 'alice', 'hi');
        await people.alice.updateMyProfile({ nick: 'Alice' });
        await people.bob.updateMyProfile({ nick: 'Bob', avatar: 'https://example.com/bob.png' });
        const bob = await comeBack(world, people.bob);
        const { messageList } = await hopOf(bob, { conversationID: 'C2Calice' });
        expect(messageList.map(({ nick, avatar }) => [nick, avatar])).toEqual([
          ['Alice', ''],
          ['Bob', 'https://example.com/bob.png'],
        ]);
      },
    ),
    scenario(
      'they count with the pages of the history: 20 questions a second, of people and of groups',
      { rules: ['ERR-4.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { conversationID } = await talkInGroup(people.alice, 2);
        const alice = await comeBack(world, people.alice);
        await world.clock.advance(5_000);
        for (const place of [
          { conversationID, sequence: 1 },
          { conversationID: 'C2Cbob', time: 1 },
        ]) {
          await pageOf(alice, place.conversationID);
          for (let count = 1; count < LIMIT; count += 1) await hopOf(alice, place);
          await expect(hopOf(alice, place)).rejects.toMatchObject({ code: 2996 });
        }
        await world.clock.advance(1_001);
        expect((await hopOf(alice, { conversationID, sequence: 1 })).isCompleted).toBe(true);
      },
    ),
    scenario(
      'of groups that one is not in, and of those that there are not, they are refused',
      { rules: ['HIS-12.72'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { conversationID } = await talkInGroup(people.alice, 2);
        for (const place of [{}, { sequence: 1 }, { sequence: 1, direction: NEWER }] as const) {
          const asking = hopOf(people.carol, { conversationID, ...place });
          await expect(asking).rejects.toMatchObject({ code: 10007 });
          const nowhere = hopOf(people.carol, { conversationID: 'GROUPnowhere', ...place });
          await expect(nowhere).rejects.toMatchObject({ code: 10010 });
        }
      },
    ),
  ],
};
