import { type ChatSDK, type GroupMessageReadMemberPage, type Message, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { crowd, eachInTurn } from '../actors/reactions.js';
import { acknowledge, askGroup, readersOf } from '../actors/receipts.js';
import { groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const LISTING = 'getGroupMessageReadMemberList';
const SENDING = 'sendMessageReadReceipt';

/** How many people a page has when it is not said. */
const PAGE = 100;

/** All pages of those who have, or have not, read a message. */
async function pagesOf(
  chat: ChatSDK,
  message: Message,
  options: { filter: 0 | 1; count: number },
): Promise<GroupMessageReadMemberPage[]> {
  const pages = [await readersOf(chat, message, options)];
  for (let last = pages[0]; last && !last.isCompleted; last = pages.at(-1)) {
    pages.push(await readersOf(chat, message, { ...options, cursor: last.cursor }));
  }
  return pages;
}

/** Who in a group has read a message, and who has not. */
export const MESSAGE_READERS_SUITE: Suite = {
  noun: 'receipts',
  about: 'who has read a message of a group',
  scenarios: [
    scenario(
      'is told by userIDs: who has, or who has not when that is asked for',
      { rules: ['RCP-14.23', 'RCP-14.24', 'RCP-14.25'], needs: [SENDING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const message = await askGroup(people.alice, groupID);
        await acknowledge(world, people.bob, message);
        const whole = { messageID: message.ID, cursor: '', isCompleted: true };
        const readers = { ...whole, readUserIDList: ['bob'], unreadUserIDList: [] };
        const others = { ...whole, readUserIDList: [], unreadUserIDList: ['carol'] };
        const ask = async (filter?: unknown): Promise<GroupMessageReadMemberPage> => {
          const options = { message, ...(filter !== undefined && { filter }) };
          const { code, data } = await Reflect.apply(
            people.alice.getGroupMessageReadMemberList,
            undefined,
            [options],
          );
          expect(code).toBe(0);
          return data;
        };
        expect(await ask()).toEqual(readers);
        expect(await ask(0)).toEqual(readers);
        expect(await ask(1)).toEqual(others);
        for (const filter of [2, -1, '1', null, true]) expect(await ask(filter)).toEqual(readers);
      },
    ),
    scenario(
      'comes page by page, each of them once',
      { rules: ['RCP-14.26'], needs: [SENDING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin', 'frank']);
        const { alice, bob, carol, dave } = people;
        const others = ['bob', 'carol', 'dave', 'erin', 'frank'];
        const groupID = await groupOf(alice, others);
        const message = await askGroup(alice, groupID);
        for (const chat of [dave, bob, carol]) await acknowledge(world, chat, message);
        const read = await pagesOf(alice, message, { filter: 0, count: 2 });
        expect(read.map(({ readUserIDList }) => readUserIDList.length)).toEqual([2, 1]);
        expect(read.flatMap((page) => page.readUserIDList).toSorted()).toEqual([
          'bob',
          'carol',
          'dave',
        ]);
        const unread = await pagesOf(alice, message, { filter: 1, count: 1 });
        expect(unread.flatMap((page) => page.unreadUserIDList).toSorted()).toEqual([
          'erin',
          'frank',
        ]);
        expect(unread.map(({ isCompleted }) => isCompleted)).toEqual([false, true]);
        const again = await readersOf(alice, message, { cursor: '', count: 2 });
        expect(again.readUserIDList).toEqual(read[0]?.readUserIDList);
      },
    ),
    scenario(
      'comes a hundred at a time when nothing else is said, or nothing that is less',
      { rules: ['RCP-14.27'], needs: [LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openGroup(people.alice, { type: TYPES.GRP_MEETING });
        await eachInTurn(world, groupID, crowd(PAGE + 1), async () => undefined);
        const message = await askGroup(people.alice, groupID);
        const sizes: number[] = [];
        for (const count of [undefined, 0, -1, PAGE, PAGE + 1, 1_000, PAGE - 1, 1]) {
          const options = { filter: 1, ...(count !== undefined && { count }) } as const;
          const page = await readersOf(people.alice, message, options);
          sizes.push(page.unreadUserIDList.length);
          expect(page.isCompleted).toBe(false);
        }
        expect(sizes).toEqual([PAGE, PAGE, PAGE, PAGE, PAGE, PAGE, PAGE - 1, 1]);
      },
    ),
    scenario(
      'is not known of what nobody was asked to acknowledge: 10062',
      { rules: ['RCP-14.29'], needs: [LISTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const quiet = await say(people.alice, groupID, 'water', TYPES.CONV_GROUP);
        const unknown = { ...(await askGroup(people.alice, groupID)), ID: 'none', sequence: 99 };
        for (const message of [quiet, unknown]) {
          await expect(readersOf(people.alice, message)).rejects.toMatchObject({ code: 10062 });
        }
      },
    ),
  ],
};
