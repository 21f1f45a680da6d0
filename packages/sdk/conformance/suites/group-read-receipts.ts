import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { pageOf } from '../actors/history.js';
import { unhurried } from '../actors/patience.js';
import { heardBy } from '../actors/reactions.js';
import { acknowledge, askGroup, readersOf } from '../actors/receipts.js';
import { record, recordNames } from '../actors/records.js';
import { groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const SENDING = 'sendMessageReadReceipt';
const ASKING = 'getMessageReadReceiptList';
const LISTING = 'getGroupMessageReadMemberList';

/** How far a message has been read, as it says itself. */
function countsOf({ readReceiptInfo: { readCount, unreadCount } }: Message) {
  return [readCount, unreadCount];
}

/** The same, as the service says now. */
async function countsNow(chat: ChatSDK, message: Message) {
  await chat.getMessageReadReceiptList([message]);
  return countsOf(message);
}

/** Saying in a group that one has read what somebody has said. */
export const GROUP_READ_RECEIPTS_SUITE: Suite = {
  noun: 'receipts',
  about: 'read receipts in groups',
  scenarios: [
    scenario(
      'are counted, and told to the sender as counts and as nothing else',
      {
        rules: [
          'RCP-14.15',
          'RCP-14.16',
          'RCP-14.30',
          'RCP-14.31',
          'FACT-24.5',
          'OBJ-7.1',
          'OBJ-1.39',
          'NTC-B.3.32',
        ],
        needs: [SENDING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        const said = await askGroup(alice, groupID);
        const { ID: messageID } = said;
        await world.settled(alice, bob, carol);
        const told = record(alice, EVENT.MESSAGE_READ_RECEIPT_RECEIVED);
        const named = [alice, bob, carol].map(recordNames);
        await acknowledge(world, bob, said);
        await world.settled(alice, bob, carol);
        expect(told).toEqual([[{ groupID, messageID, readCount: 1, unreadCount: 1 }]]);
        expect(countsOf(said)).toEqual([1, 1]);
        await acknowledge(world, carol, said);
        await world.settled(alice, bob, carol);
        expect(told[1]).toEqual([{ groupID, messageID, readCount: 2, unreadCount: 0 }]);
        expect(countsOf(said)).toEqual([2, 0]);
        const twice = ['MESSAGE_READ_RECEIPT_RECEIVED', 'MESSAGE_READ_RECEIPT_RECEIVED'];
        expect(named).toEqual([twice, [], []]);
      },
    ),
    scenario(
      'of several messages are told to each sender, of what they have sent',
      { rules: ['RCP-14.10', 'RCP-14.5'], needs: [SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        const ofAlice = [await askGroup(alice, groupID), await askGroup(alice, groupID)];
        const ofBob = await askGroup(bob, groupID);
        const ofCarol = await askGroup(carol, groupID);
        const quiet = await say(alice, groupID, 'water', TYPES.CONV_GROUP);
        const told = [alice, bob, carol].map((chat) =>
          record(chat, EVENT.MESSAGE_READ_RECEIPT_RECEIVED),
        );
        await acknowledge(world, carol, ...ofAlice, ofBob, ofCarol, quiet);
        await world.settled(alice, bob, carol);
        const ids = told.map((events) => events.map((list) => list.map((one) => one.messageID)));
        expect(ids).toEqual([[ofAlice.map(({ ID }) => ID)], [[ofBob.ID]], []]);
      },
    ),
    scenario(
      'are told to all instances of the sender',
      { rules: ['RCP-14.10', 'CNV-3.16'], needs: ['instances', SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phones = [await enter(world, 'alice'), await enter(world, 'bob')];
        const groupID = await groupOf(people.alice, ['bob']);
        const said = await askGroup(people.alice, groupID);
        const everybody = [people.alice, people.bob, ...phones];
        await world.settled(...everybody);
        const named = everybody.map(recordNames);
        await acknowledge(world, people.bob, said);
        await world.settled(...everybody);
        const once = ['MESSAGE_READ_RECEIPT_RECEIVED'];
        expect(named).toEqual([once, [], once, []]);
      },
    ),
    scenario(
      'of what is not in memory are told by nothing, and had for the asking',
      { rules: ['RCP-14.17', 'RCP-14.21', 'OBJ-1.39'], needs: [SENDING, ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const said = await askGroup(people.alice, groupID);
        const heard = await heardBy(world, people.bob, said);
        const alice = await comeBack(world, people.alice);
        const names = recordNames(alice);
        await people.bob.sendMessageReadReceipt([heard]);
        await world.settled(alice);
        expect(names).toEqual([]);
        const { messageList } = await pageOf(alice, `GROUP${groupID}`);
        const mine = messageList.find(({ ID }) => ID === said.ID);
        expect(mine && countsOf(mine)).toEqual([undefined, undefined]);
        expect(await alice.getMessageReadReceiptList(messageList)).toMatchObject({ code: 0 });
        expect(mine && countsOf(mine)).toEqual([1, 1]);
      },
    ),
    scenario(
      'are asked for of what I have sent and asked for; the messages come back, the very same',
      { rules: ['RCP-14.19', 'RCP-14.21'], needs: [SENDING, ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const mine = await askGroup(alice, groupID);
        const quiet = await say(alice, groupID, 'water', TYPES.CONV_GROUP);
        const theirs = await heardBy(world, alice, await askGroup(bob, groupID));
        const asked = [theirs, quiet, mine];
        const { data } = await alice.getMessageReadReceiptList(asked);
        expect(data.messageList.map((one, place) => one === asked[place])).toEqual([
          true,
          true,
          true,
        ]);
        expect(asked.map(countsOf)).toEqual([
          [undefined, undefined],
          [undefined, undefined],
          [0, 1],
        ]);
      },
    ),
    scenario(
      'are not asked for when nothing is mine and asks for them',
      { rules: ['RCP-14.22'], needs: ['clock', 'network', ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const quiet = await say(people.alice, groupID, 'water', TYPES.CONV_GROUP);
        const asking = await askGroup(people.bob, groupID);
        const theirs = await heardBy(world, people.alice, asking);
        world.setNetwork('offline');
        const call = people.alice.getMessageReadReceiptList([quiet, theirs]);
        expect(await isSettledNow(world, call)).toBe(true);
        expect((await call).data.messageList).toHaveLength(2);
      },
    ),
    scenario(
      'can be repeated, and count nobody twice',
      { rules: ['RCP-14.9'], needs: [SENDING, ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const said = await askGroup(people.alice, groupID);
        for (let round = 0; round < 3; round += 1) await acknowledge(world, people.bob, said, said);
        expect(await countsNow(people.alice, said)).toEqual([1, 1]);
      },
    ),
    scenario(
      'are of those who were members when it was sent, and stay so when some leave and others come',
      { rules: ['RCP-14.30', 'RCP-14.33'], needs: [SENDING, ASKING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
        const groupID = await openGroup(alice, { type: TYPES.GRP_MEETING, memberList });
        const said = await askGroup(alice, groupID);
        await bob.quitGroup(groupID);
        await dave.joinGroup({ groupID });
        expect(await countsNow(alice, said)).toEqual([0, 2]);
        const { messageList } = await pageOf(dave, `GROUP${groupID}`);
        const seen = messageList.filter(({ ID }) => ID === said.ID);
        expect(await dave.sendMessageReadReceipt(seen)).toMatchObject({ code: 0 });
        await acknowledge(world, carol, said);
        expect(await countsNow(alice, said)).toEqual([1, 1]);
        expect((await readersOf(alice, said, { filter: 0 })).readUserIDList).toEqual(['carol']);
        expect((await readersOf(alice, said, { filter: 1 })).unreadUserIDList).toEqual(['bob']);
      },
    ),
    scenario(
      'are of those alone whom the message is for',
      { rules: ['RCP-14.34'], needs: [SENDING, ASKING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const said = await askGroup(people.alice, groupID, { receiverList: ['bob'] });
        expect(await countsNow(people.alice, said)).toEqual([0, 1]);
        await acknowledge(world, people.bob, said);
        expect(await countsNow(people.alice, said)).toEqual([1, 0]);
        await expect(readersOf(people.carol, said)).rejects.toMatchObject({ code: 10062 });
      },
    ),
    scenario(
      'are had in Work, Public and Meeting groups',
      { rules: ['RCP-14.8', 'CNV-4.17'], needs: ['clock', SENDING, ASKING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const types = [TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_MEETING] as const;
        for await (const type of unhurried(world, types)) {
          const groupID = await openGroup(people.alice, { type, memberList: [{ userID: 'bob' }] });
          const said = await askGroup(people.alice, groupID);
          expect(await countsNow(people.alice, said)).toEqual([0, 1]);
          await acknowledge(world, people.bob, said);
          expect(await countsNow(people.alice, said)).toEqual([1, 0]);
          expect((await readersOf(people.alice, said)).readUserIDList).toEqual(['bob']);
        }
      },
    ),
    scenario(
      'are not had in a community',
      { rules: ['RCP-14.8', 'CNV-4.17'], needs: [SENDING, ASKING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const memberList = [{ userID: 'bob' }];
        const groupID = await openGroup(people.alice, { type: TYPES.GRP_COMMUNITY, memberList });
        const said = await askGroup(people.alice, groupID);
        for (const call of [
          () => acknowledge(world, people.bob, said),
          () => people.alice.getMessageReadReceiptList([said]),
          () => readersOf(people.alice, said),
        ]) {
          await expect(call()).rejects.toMatchObject({ code: 10004 });
        }
      },
    ),
    scenario(
      'are not had in a live room, where the wish for them does not arrive',
      { rules: ['RCP-14.8', 'CNV-4.17', 'MSG-2.76'], needs: [SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openRoom(people.alice, people.bob);
        await world.settled(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const said = await askGroup(people.alice, groupID);
        await world.settled(people.bob);
        const heard = received.flat().filter(({ ID }) => ID === said.ID);
        expect(heard.map(({ needReadReceipt }) => needReadReceipt)).toEqual([false]);
        const call = people.bob.sendMessageReadReceipt(heard);
        await expect(call).rejects.toMatchObject({ code: 2114 });
      },
    ),
    scenario(
      'of given members can be asked for as well',
      { rules: ['XAP-3.16'], needs: [SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const said = await askGroup(people.alice, groupID);
        await acknowledge(world, people.bob, said);
        const { sequence } = said;
        const answer = await people.alice.callExperimentalAPI('getGroupReceiptsByUsers', {
          groupID,
          dataList: [{ sequence, userIDList: ['bob', 'carol'] }],
        });
        const readList = [
          { userID: 'bob', readTime: expect.any(Number) },
          { userID: 'carol', readTime: 0 },
        ];
        expect(answer).toEqual({ code: 0, data: { dataList: [{ sequence, readList }] } });
      },
    ),
  ],
};
