import { describe, expect, it } from 'vitest';
import { messageIDOf, tinyIDOf } from '../../core/ids.js';
import type { OutgoingMessage } from '../../protocol/entities.js';
import { within } from '../../storage/keys.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';
import { groupLogID } from '../messages/index.js';
import { receiptReaders, receiptReceivers, receipts } from './receipts.records.js';

const ASKING = { needReadReceipt: true };

/** Says something, and returns its ID. */
async function said(line: TestLine, message: OutgoingMessage): Promise<string> {
  await line.call('messages.send', { message });
  return messageIDOf({ ...message, senderTinyID: tinyIDOf(line.userID) });
}

async function group(owner: TestLine, ...userIDs: string[]): Promise<string> {
  const memberList = userIDs.map((userID) => ({ userID }));
  const { group: made } = await owner.call('groups.create', {
    options: { name: 'tea', type: 'Public', joinOption: 'FreeAccess', memberList },
  });
  return made.groupID;
}

function toldOf(line: TestLine) {
  return line.pushes.filter(({ type }) => type.startsWith('receipts.'));
}

describe('a read receipt', () => {
  it('reaches all instances of the sender, of a C2C message with its time', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob] = await world.logins('ann', 'bob');
    const [annsPhone, bobsPhone] = await world.logins('ann', 'bob');
    const messageID = await said(ann, text('bob', 'tea?', ASKING));
    await world.clock.advance(2_000);
    const time = Math.floor(world.clock.now() / 1000);
    await bob.call('receipts.send', { conversationID: 'C2Cann', messageIDs: [messageID] });
    const push = { type: 'receipts.ofPeer', userID: 'bob', messageIDs: [messageID], time };
    expect([ann, annsPhone, bob, bobsPhone].map(toldOf)).toEqual([[push], [push], [], []]);
  });

  it('of a C2C message is in the history of its sender, and of nobody else', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const messageID = await said(ann, text('bob', 'tea?', ASKING));
    const time = Math.floor(world.clock.now() / 1000);
    await bob.call('receipts.send', { conversationID: 'C2Cann', messageIDs: [messageID] });
    const timeFor = async (line: TestLine, conversationID: string) =>
      (await line.call('messages.history', { conversationID, limit: 1 })).messages[0]?.receiptTime;
    expect(await timeFor(ann, 'C2Cbob')).toBe(time);
    expect(await timeFor(bob, 'C2Cann')).toBeUndefined();
  });

  it('is not for what I said myself, nor for what nobody asked about', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const mine = await said(bob, text('ann', 'coffee?', ASKING));
    const quiet = await said(ann, text('bob', 'water'));
    const messageIDs = [mine, quiet, 'of no message'];
    await bob.call('receipts.send', { conversationID: 'C2Cann', messageIDs });
    expect([ann, bob].flatMap(toldOf)).toEqual([]);
  });

  it('in a group goes to senders who are still in it', async () => {
    const [ann, bob, cho] = await new TestWorld().logins('ann', 'bob', 'cho');
    const groupID = await group(ann, 'bob', 'cho');
    const ofAnn = await said(ann, groupText(groupID, 'tea?', ASKING));
    const ofCho = await said(cho, groupText(groupID, 'milk?', ASKING));
    await cho.call('groups.quit', { groupID });
    const conversationID = `GROUP${groupID}`;
    await bob.call('receipts.send', { conversationID, messageIDs: [ofAnn, ofCho] });
    const counts = { readCount: 1, unreadCount: 1 };
    const receiptsOfAnn = [{ messageID: ofAnn, ...counts }];
    const push = { type: 'receipts.ofGroup', groupID, receipts: receiptsOfAnn };
    expect([ann, bob, cho].map(toldOf)).toEqual([[push], [], []]);
  });

  it('is refused to outsiders, where there is no such place, and for too many at once', async () => {
    const [ann, eve] = await new TestWorld().logins('ann', 'eve');
    const groupID = await group(ann);
    const messageID = await said(ann, groupText(groupID, 'tea?', ASKING));
    const codeOf = (conversationID: string, messageIDs = [messageID]) =>
      eve.codeOf('receipts.send', { conversationID, messageIDs });
    expect(await codeOf(`GROUP${groupID}`)).toBe(10007);
    expect(await codeOf('GROUPnone')).toBe(10010);
    expect(await codeOf('nothing')).toBe(50002);
    const many = Array.from({ length: 31 }, (_, place) => `m${place}`);
    expect(await codeOf('C2Cann', many)).toBe(20001);
    expect(await codeOf(`GROUP${groupID}`, many)).toBe(10004);
  });

  it.each([
    ['no messages', { conversationID: 'C2Cann' }],
    ['a message for its ID', { conversationID: 'C2Cann', messageIDs: [{}] }],
  ])('with %s is not readable', async (_, body) => {
    const bob = await new TestWorld().login('bob');
    expect(await bob.request('receipts.send', body)).toMatchObject({ kind: 'failure' });
  });
});

describe('who has read a message', () => {
  it('is told members who can see it, and nobody else', async () => {
    const [ann, bob, cho, eve] = await new TestWorld().logins('ann', 'bob', 'cho', 'eve');
    const groupID = await group(ann, 'bob');
    const messageID = await said(ann, groupText(groupID, 'tea?', ASKING));
    await cho.call('groups.join', { groupID, applyMessage: '' });
    const asked = { groupID, messageID, isRead: false, cursor: '', count: 10 };
    for (const line of [ann, bob]) {
      expect(await line.call('receipts.members', asked)).toEqual({ userIDs: ['bob'], cursor: '' });
    }
    expect(await cho.codeOf('receipts.members', asked)).toBe(10062);
    expect(await eve.codeOf('receipts.members', asked)).toBe(10007);
    expect(await ann.codeOf('receipts.members', { ...asked, groupID: 'none' })).toBe(10010);
  });

  it('and when, is told members who can see it, and nobody else', async () => {
    const [ann, bob, cho, dan] = await new TestWorld().logins('ann', 'bob', 'cho', 'dan');
    const groupID = await group(ann, 'bob', 'cho');
    const message = groupText(groupID, 'psst', { ...ASKING, receiverList: ['bob'] });
    const { sequence } = await ann.call('messages.send', { message });
    await dan.call('groups.join', { groupID, applyMessage: '' });
    const asked = { groupID, messages: [{ sequence, userIDs: ['bob'] }] };
    const told = { messages: [{ sequence, times: [{ userID: 'bob', time: 0 }] }] };
    for (const line of [ann, bob]) expect(await line.call('receipts.times', asked)).toEqual(told);
    for (const line of [cho, dan]) {
      expect(await line.call('receipts.times', asked)).toEqual({ messages: [] });
    }
  });

  it('is counted for the sender alone', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    const messageID = await said(ann, groupText(groupID, 'tea?', ASKING));
    const asked = { groupID, messageIDs: [messageID, 'of no message'] };
    expect(await ann.call('receipts.counts', asked)).toEqual({
      receipts: [{ messageID, readCount: 0, unreadCount: 1 }],
    });
    expect(await bob.call('receipts.counts', asked)).toEqual({ receipts: [] });
  });

  it('is not asked about what is for who is online only: it is kept nowhere', async () => {
    const store = createMemoryStore();
    const [ann] = await new TestWorld({ store }).logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await said(ann, groupText(groupID, 'psst', { ...ASKING, onlineUserOnly: true }));
    expect(await store.range(receipts, {})).toEqual([]);
  });

  it('is forgotten with the group', async () => {
    const store = createMemoryStore();
    const [ann, bob] = await new TestWorld({ store }).logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    const messageID = await said(ann, groupText(groupID, 'tea?', ASKING));
    const conversationID = `GROUP${groupID}`;
    await bob.call('receipts.send', { conversationID, messageIDs: [messageID] });
    const kept = async () => {
      const range = within(groupLogID(groupID));
      const found = await Promise.all([
        store.range(receipts, range),
        store.range(receiptReceivers, range),
        store.range(receiptReaders, range),
      ]);
      return found.map(({ length }) => length);
    };
    expect(await kept()).toEqual([1, 1, 1]);
    await ann.call('groups.dismiss', { groupID });
    expect(await kept()).toEqual([0, 0, 0]);
  });
});
