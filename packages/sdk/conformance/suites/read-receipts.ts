import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { hopOf, pageOf } from '../actors/history.js';
import { heardBy } from '../actors/reactions.js';
import { acknowledge, sayAsking } from '../actors/receipts.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const SENDING = 'sendMessageReadReceipt';
const ASKING = 'getMessageReadReceiptList';

/** How many messages can be acknowledged at once. */
const MOST = 30;

/** What a client is told of receipts from now on: the IDs of the messages, event by event. */
function acknowledged(chat: ChatSDK): string[][] {
  const told: string[][] = [];
  chat.on(EVENT.MESSAGE_READ_RECEIPT_RECEIVED, ({ data }) => {
    told.push(data.map(({ messageID }) => messageID));
  });
  return told;
}

/** As many messages as that, which ask for receipts. */
async function askOften(chat: ChatSDK, to: string, count: number): Promise<Message[]> {
  const said: Message[] = [];
  while (said.length < count) said.push(await sayAsking(chat, to, `m${said.length}`));
  return said;
}

/** Saying to one other person that one has read what they have said. */
export const READ_RECEIPTS_SUITE: Suite = {
  noun: 'receipts',
  about: 'read receipts one to one',
  scenarios: [
    scenario(
      'are answered with empty data, and say to the sender who has read what, and when',
      {
        rules: ['RCP-14.2', 'RCP-14.11', 'RCP-14.12', 'FACT-24.4', 'OBJ-7.2', 'OBJ-1.39'],
        needs: ['clock', SENDING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await sayAsking(people.alice, 'bob', 'tea?');
        const heard = await heardBy(world, people.bob, said);
        const told = record(people.alice, EVENT.MESSAGE_READ_RECEIPT_RECEIVED);
        expect(said.readReceiptInfo).toMatchObject({ isPeerRead: false, timestamp: 0 });
        await world.clock.advance(5_000);
        const earliest = Math.floor(world.clock.now() / 1000);
        expect(await people.bob.sendMessageReadReceipt([heard])).toEqual({ code: 0, data: {} });
        await world.settled(people.alice);
        const { timestamp } = said.readReceiptInfo;
        expect(told).toEqual([
          [{ userID: 'bob', messageID: said.ID, isPeerRead: true, timestamp }],
        ]);
        expect(said.readReceiptInfo.isPeerRead).toBe(true);
        expect(Number.isInteger(timestamp)).toBe(true);
        expect(timestamp >= earliest && timestamp <= world.clock.now() / 1000).toBe(true);
      },
    ),
    scenario(
      'are of what somebody else has sent and asks for them with true; the rest is left out',
      { rules: ['RCP-14.5'], needs: [SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const asking = await sayAsking(alice, 'bob', 'tea?');
        const mine = await sayAsking(bob, 'alice', 'coffee?');
        const notAsking = await say(alice, 'bob', 'water');
        const half = await sayAsking(alice, 'bob', 'milk?');
        const heard: Message[] = [mine];
        for (const one of [notAsking, half, asking]) heard.push(await heardBy(world, bob, one));
        Reflect.set(heard[2] ?? {}, 'needReadReceipt', 1);
        const told = [alice, bob].map(acknowledged);
        await bob.sendMessageReadReceipt(heard);
        await world.settled(alice, bob);
        expect(told).toEqual([[[asking.ID]], []]);
      },
    ),
    scenario(
      'of nothing that asks for them are refused with 2114, and nobody is asked',
      { rules: ['RCP-14.6'], needs: ['network', SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const mine = await sayAsking(people.bob, 'alice', 'coffee?');
        const heard = await heardBy(world, people.bob, await say(people.alice, 'bob', 'water'));
        world.setNetwork('offline');
        const call = people.bob.sendMessageReadReceipt([mine, heard]);
        await expect(call).rejects.toMatchObject({ code: 2114 });
      },
    ),
    scenario(
      'are of the conversation of the first message',
      { rules: ['RCP-14.3'], needs: [SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const fromAlice = await heardBy(world, bob, await sayAsking(alice, 'bob', 'tea?'));
        const fromCarol = await heardBy(world, bob, await sayAsking(carol, 'bob', 'tea?'));
        const told = [alice, carol].map(acknowledged);
        await bob.sendMessageReadReceipt([fromCarol, fromAlice]);
        await world.settled(alice, carol);
        expect(told).toEqual([[], [[fromCarol.ID]]]);
      },
    ),
    scenario(
      'are of thirty messages at most',
      { rules: ['RCP-14.4'], needs: [SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await askOften(people.alice, 'bob', MOST + 1);
        const told = acknowledged(people.alice);
        const call = acknowledge(world, people.bob, ...said);
        await expect(call).rejects.toMatchObject({ code: 20001 });
        await acknowledge(world, people.bob, ...said.slice(0, MOST));
        await world.settled(people.alice);
        expect(told).toEqual([said.slice(0, MOST).map(({ ID }) => ID)]);
      },
    ),
    scenario(
      'leave what is unread unread, and say nothing of how far the peer has read',
      { rules: ['RCP-14.7'], needs: [SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await sayAsking(people.alice, 'bob', 'tea?');
        const heard = await heardBy(world, people.bob, said);
        const named = [people.alice, people.bob].map(recordNames);
        await people.bob.sendMessageReadReceipt([heard]);
        await world.settled(people.alice, people.bob);
        expect(named).toEqual([['MESSAGE_READ_RECEIPT_RECEIVED'], []]);
        expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({ unreadCount: 1 });
        expect([heard.isRead, heard.isPeerRead, said.isPeerRead]).toEqual([false, false, false]);
        expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({
          lastMessage: { isPeerRead: false },
        });
      },
    ),
    scenario(
      'can be repeated, and are told once',
      { rules: ['RCP-14.9', 'RCP-14.13'], needs: ['clock', SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await sayAsking(people.alice, 'bob', 'tea?');
        const told = acknowledged(people.alice);
        await acknowledge(world, people.bob, said);
        await world.settled(people.alice);
        const before = { ...said.readReceiptInfo };
        await world.clock.advance(5_000);
        await acknowledge(world, people.bob, said, said);
        await world.settled(people.alice);
        expect(told).toEqual([[said.ID]]);
        expect(said.readReceiptInfo).toEqual(before);
      },
    ),
    scenario(
      'of what is not in memory are told by the history and by nothing else',
      { rules: ['RCP-14.14', 'RCP-14.32', 'OBJ-1.39'], needs: ['clock', SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await sayAsking(people.alice, 'bob', 'tea?');
        const unread = await sayAsking(people.alice, 'bob', 'coffee?');
        const heard = await heardBy(world, people.bob, said);
        const alice = await comeBack(world, people.alice);
        const names = recordNames(alice);
        await world.clock.advance(5_000);
        const time = Math.floor(world.clock.now() / 1000);
        await people.bob.sendMessageReadReceipt([heard]);
        await world.settled(alice);
        expect(names).toEqual([]);
        const { messageList } = await pageOf(alice, 'C2Cbob');
        expect(messageList.map(({ ID, readReceiptInfo }) => [ID, readReceiptInfo])).toMatchObject([
          [said.ID, { isPeerRead: true, timestamp: time }],
          [unread.ID, { isPeerRead: false, timestamp: 0 }],
        ]);
        // Who has read it is told that to nobody but the sender.
        const bob = await comeBack(world, people.bob);
        const theirs = (await pageOf(bob, 'C2Calice')).messageList;
        expect(theirs.map(({ readReceiptInfo }) => readReceiptInfo.isPeerRead)).toEqual([
          false,
          false,
        ]);
      },
    ),
    scenario(
      'are told to all instances of the sender, and to none of who has read',
      { rules: ['RCP-14.10', 'CNV-3.16'], needs: ['instances', SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phones = [await enter(world, 'alice'), await enter(world, 'bob')];
        const everybody = [people.alice, people.bob, ...phones];
        const said = await sayAsking(people.alice, 'bob', 'tea?');
        await world.settled(...everybody);
        const named = everybody.map(recordNames);
        await acknowledge(world, people.bob, said);
        await world.settled(...everybody);
        const once = ['MESSAGE_READ_RECEIPT_RECEIVED'];
        expect(named).toEqual([once, [], once, []]);
        expect(phones[0]?.findMessage(said.ID)?.readReceiptInfo.isPeerRead).toBe(true);
      },
    ),
    scenario(
      'of what getMessageListHopping has brought are told, and change it in place',
      { rules: ['HIS-12.59'], needs: [SENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = await sayAsking(people.alice, 'bob', 'tea?');
        const alice = await comeBack(world, people.alice);
        const { messageList } = await hopOf(alice, { conversationID: 'C2Cbob' });
        const told = acknowledged(alice);
        await acknowledge(world, people.bob, said);
        await world.settled(alice);
        expect(told).toEqual([[said.ID]]);
        expect(messageList[0]?.readReceiptInfo.isPeerRead).toBe(true);
      },
    ),
    scenario(
      'are not asked for: the messages come back at once, as they are',
      { rules: ['RCP-14.19', 'RCP-14.20'], needs: ['clock', 'network', ASKING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const said = [await sayAsking(people.alice, 'bob', 'tea?')];
        const infos = said.map(({ readReceiptInfo }) => ({ ...readReceiptInfo }));
        world.setNetwork('offline');
        const call = people.alice.getMessageReadReceiptList(said);
        expect(await isSettledNow(world, call)).toBe(true);
        const { code, data } = await call;
        expect([code, data.messageList.length, data.messageList[0]]).toEqual([0, 1, said[0]]);
        expect(data.messageList[0] === said[0]).toBe(true);
        expect(said.map(({ readReceiptInfo }) => readReceiptInfo)).toEqual(infos);
      },
    ),
  ],
};
