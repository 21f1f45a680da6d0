import { type ChatSDK, EVENT, type SetAllMessageReadOptions, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { unreadOf } from '../actors/conversations.js';
import { openGroup } from '../actors/group-kinds.js';
import { breathe } from '../actors/patience.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Opened, type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const READING = 'setAllMessageRead';

/** How long the client waits for an answer before it gives up, in milliseconds, and more. */
const PATIENCE = 60_000;

const TOLD = ['CONVERSATION_LIST_UPDATED', 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED'];

type Scope = NonNullable<SetAllMessageReadOptions['scope']>;

/** Alice has written to Bob and to a group, Carol to Bob: three conversations with something unread. */
async function muchUnread({ world, people }: Opened<'alice' | 'bob' | 'carol'>) {
  const { alice, bob, carol } = people;
  const groupID = await groupOf(alice, ['bob']);
  await say(alice, 'bob', 'one');
  await say(alice, 'bob', 'two');
  await say(carol, 'bob', 'three');
  await say(alice, groupID, 'four', TYPES.CONV_GROUP);
  await world.settled(alice, bob, carol);
  return { groupID, ofGroup: `GROUP${groupID}` };
}

/** What is unread with Alice, with Carol and in the group, where the tip of its creation counts, too. */
async function unreadWith(chat: ChatSDK, ofGroup: string): Promise<unknown[]> {
  const unread: unknown[] = [];
  for (const id of ['C2Calice', 'C2Ccarol', ofGroup]) unread.push(await unreadOf(chat, id));
  return unread;
}

/** Reading everything at once. */
export const READING_ALL_SUITE: Suite = {
  noun: 'messages',
  about: 'reading all conversations at once',
  scenarios: [
    scenario(
      'everything is read, and the list and the total are told once',
      {
        rules: ['RDS-13.22', 'RDS-13.23', 'RDS-13.27', 'RDS-13.28', 'RDS-13.32'],
        needs: [READING],
      },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob', 'carol']);
        const { world, people } = opened;
        const { bob } = people;
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        const { ofGroup } = await muchUnread(opened);
        expect(await unreadWith(bob, ofGroup)).toEqual([2, 1, 2]);
        const names = recordNames(bob);
        const totals = record(bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        expect(await bob.setAllMessageRead()).toEqual({ code: 0, data: {} });
        expect(names).toEqual(TOLD);
        expect(totals).toEqual([0]);
        expect(await unreadWith(bob, ofGroup)).toEqual([0, 0, 0]);
        const words = received.flat().filter(({ type }) => type === TYPES.MSG_TEXT);
        expect(words.map(({ isRead }) => isRead)).toEqual([true, true, true, true]);
        expect(await unreadWith(await comeBack(world, bob), ofGroup)).toEqual([0, 0, 0]);
      },
    ),
    scenario(
      'a scope reads people only, or groups only',
      { rules: ['RDS-13.22'], needs: [READING, 'clock'] },
      async ({ expect, open }) => {
        const scopes: readonly (readonly [Scope, number[]])[] = [
          [TYPES.READ_ALL_C2C_MSG, [0, 0, 2]],
          [TYPES.READ_ALL_GROUP_MSG, [2, 1, 0]],
          [TYPES.READ_ALL_MSG, [0, 0, 0]],
        ];
        for (const [scope, left] of scopes) {
          const opened = await open(['alice', 'bob', 'carol']);
          const { ofGroup } = await muchUnread(opened);
          const { bob } = opened.people;
          await bob.setAllMessageRead({ scope });
          expect([scope, await unreadWith(bob, ofGroup)]).toEqual([scope, left]);
          const again = await comeBack(opened.world, bob);
          expect([scope, await unreadWith(again, ofGroup)]).toEqual([scope, left]);
        }
      },
    ),
    scenario(
      'mentions stay until their conversation itself is read',
      { rules: ['RDS-13.27'], needs: [READING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await alice.sendMessage(
          alice.createTextAtMessage({
            to: groupID,
            conversationType: TYPES.CONV_GROUP,
            payload: { text: '@bob', atUserList: ['bob'] },
          }),
        );
        await world.settled(bob);
        await bob.setAllMessageRead();
        const conversation = await conversationOf(bob, `GROUP${groupID}`);
        expect(conversation).toMatchObject({
          unreadCount: 0,
          groupAtInfoList: [{ from: 'alice' }],
        });
        await bob.setMessageRead({ conversationID: `GROUP${groupID}` });
        await world.settled(bob);
        expect(conversation?.groupAtInfoList).toEqual([]);
      },
    ),
    scenario(
      'where nothing is unread nobody is asked, however often',
      { rules: ['RDS-13.25', 'RDS-13.22'], needs: [READING, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'hi');
        await world.settled(bob);
        world.setNetwork('offline');
        await world.clock.advance(0);
        const names = recordNames(bob);
        for (const scope of [TYPES.READ_ALL_GROUP_MSG, TYPES.READ_ALL_GROUP_MSG]) {
          const reading = bob.setAllMessageRead({ scope });
          expect(await isSettledNow(world, reading)).toBe(true);
          expect(await reading).toEqual({ code: 0, data: {} });
        }
        expect(names).toEqual([]);
        expect(await unreadOf(bob, 'C2Calice')).toBe(1);
      },
    ),
    scenario(
      'the service can be asked once a second',
      { rules: ['RDS-13.26', 'ERR-4.2'], needs: [READING, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const codes: unknown[] = [];
        for (const wait of [0, 999, 1_001]) {
          await world.clock.advance(wait);
          await say(alice, 'bob', 'hi');
          await world.settled(bob);
          codes.push(await bob.setAllMessageRead().then(() => 0, codeOf));
        }
        expect(codes).toEqual([0, 2996, 0]);
        expect(await unreadOf(bob, 'C2Calice')).toBe(0);
      },
    ),
    scenario(
      'what fails says why, and leaves all unread',
      { rules: ['RDS-13.31'], needs: [READING, 'network', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'hi');
        await world.settled(bob);
        world.setNetwork('offline');
        const code = bob.setAllMessageRead().then(() => 0, codeOf);
        await world.clock.advance(PATIENCE);
        expect(await code).toBe(2801);
        expect(await unreadOf(bob, 'C2Calice')).toBe(1);
      },
    ),
    scenario(
      'communities are left as they are',
      { rules: ['RDS-13.24', 'CNV-4.25'], needs: [READING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const ids: string[] = [];
        for (const type of [
          TYPES.GRP_WORK,
          TYPES.GRP_PUBLIC,
          TYPES.GRP_MEETING,
          TYPES.GRP_COMMUNITY,
        ]) {
          const groupID = await openGroup(alice, { type, memberList });
          ids.push(`GROUP${groupID}`);
          await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
          await breathe(world);
        }
        const unread = async (chat: ChatSDK) => {
          const counts: unknown[] = [];
          for (const id of ids) counts.push(await unreadOf(chat, id));
          return counts;
        };
        await world.settled(bob);
        // Besides what was said there is the tip of the creation.
        expect(await unread(bob)).toEqual([2, 2, 0, 2]);
        await bob.setAllMessageRead();
        expect(await unread(bob)).toEqual([0, 0, 0, 2]);
        expect(await unread(await comeBack(world, bob))).toEqual([0, 0, 0, 2]);
      },
    ),
    scenario(
      'my other instances read the same, and tell the list and the total once',
      { rules: ['RDS-13.29', 'CNV-3.7', 'RDS-13.28'], needs: [READING, 'instances'] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { world, people } = opened;
        const { bob } = people;
        const phone = await enter(world, 'bob');
        const { ofGroup } = await muchUnread(opened);
        await world.settled(phone);
        expect(await unreadWith(phone, ofGroup)).toEqual([2, 1, 2]);
        const names = recordNames(phone);
        const totals = record(phone, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        await bob.setAllMessageRead();
        await world.settled(bob, phone);
        expect(names).toEqual(TOLD);
        expect(totals).toEqual([0]);
        expect(await unreadWith(phone, ofGroup)).toEqual([0, 0, 0]);
      },
    ),
    scenario(
      'those who have written are told that they were read, in groups nobody is',
      { rules: ['RDS-13.30'], needs: [READING] },
      async ({ expect, open }) => {
        const opened = await open(['alice', 'bob', 'carol']);
        const { world, people } = opened;
        await muchUnread(opened);
        const { alice, bob, carol } = people;
        const read = [alice, carol].map((chat) => record(chat, EVENT.MESSAGE_READ_BY_PEER));
        await bob.setAllMessageRead();
        await world.settled(alice, carol);
        const words = read.map((told) => told.flat().map(({ payload }) => payload));
        expect(words).toEqual([[{ text: 'one' }, { text: 'two' }], [{ text: 'three' }]]);
      },
    ),
  ],
};
