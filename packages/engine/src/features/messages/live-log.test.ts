import { expect, it } from 'vitest';
import { within } from '../../storage/keys.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld } from '../../testing/test-line.js';
import { groupLogID, logEntries, messageIndexes, revocations } from './messages.records.js';

const REVOCABLE_SECONDS = 10;

/** Says something in a live room, and returns its ID as another member hears it. */
async function said(line: TestLine, hearer: TestLine, groupID: string, words: string) {
  await line.call('messages.send', { message: groupText(groupID, words) });
  const push = hearer.pushes.findLast(({ type }) => type === 'messages.new');
  const message = push?.type === 'messages.new' ? push.messages[0] : undefined;
  if (!message) throw new Error('Nothing was heard.');
  return `${message.senderTinyID}-${message.clientTime}-${message.random}`;
}

it('what is said in a live room is known for twice as long as it can be taken back, and forgotten then', async () => {
  const world = new TestWorld({ revocableSeconds: REVOCABLE_SECONDS });
  const [ann, ben] = await world.logins('ann', 'ben');
  const options = { name: 'tea', type: 'AVChatRoom' } as const;
  const { group } = await ann.call('groups.create', { options });
  const { groupID } = group;
  for (const line of [ann, ben]) await line.call('groups.join', { groupID, applyMessage: '' });
  const conversationID = `GROUP${groupID}`;
  const messageID = await said(ann, ben, groupID, 'hello');
  const codeOf = () => ann.codeOf('messages.revoke', { conversationID, messageID });
  await world.clock.advance((REVOCABLE_SECONDS + 1) * 1_000);
  await said(ann, ben, groupID, 'later');
  expect(await codeOf()).toBe(10031);
  await world.clock.advance((REVOCABLE_SECONDS + 1) * 1_000);
  await said(ann, ben, groupID, 'much later');
  expect(await codeOf()).toBe(10030);
  const { messages } = await ben.call('messages.history', { conversationID, limit: 10 });
  expect(messages).toEqual([]);
});

it('what was taken back in a live room leaves nothing behind', async () => {
  const store = createMemoryStore();
  const world = new TestWorld({ store, revocableSeconds: REVOCABLE_SECONDS });
  const [ann, ben] = await world.logins('ann', 'ben');
  const options = { name: 'tea', type: 'AVChatRoom' } as const;
  const { groupID } = (await ann.call('groups.create', { options })).group;
  for (const line of [ann, ben]) await line.call('groups.join', { groupID, applyMessage: '' });
  const messageID = await said(ann, ben, groupID, 'hello');
  await ann.call('messages.revoke', { conversationID: `GROUP${groupID}`, messageID });
  await world.clock.advance((2 * REVOCABLE_SECONDS + 1) * 1_000);
  await said(ann, ben, groupID, 'much later');
  const countOf = async (table: typeof logEntries | typeof messageIndexes | typeof revocations) =>
    (await store.range<unknown>(table, within(groupLogID(groupID)))).length;
  expect(await Promise.all([logEntries, messageIndexes, revocations].map(countOf))).toEqual([
    1, 1, 0,
  ]);
});

it('where the history of live rooms was bought, the newest twenty stay for a day, and no more', async () => {
  const store = createMemoryStore();
  const revocableSeconds = REVOCABLE_SECONDS;
  const world = new TestWorld({ store, revocableSeconds, hasRoomHistory: true });
  const [ann, ben] = await world.logins('ann', 'ben');
  const options = { name: 'tea', type: 'AVChatRoom' } as const;
  const { groupID } = (await ann.call('groups.create', { options })).group;
  await ann.call('groups.join', { groupID, applyMessage: '' });
  for (let count = 1; count <= 50; count += 1) {
    await ann.call('messages.send', { message: groupText(groupID, `number ${count}`) });
    await world.clock.advance(3 * REVOCABLE_SECONDS * 1_000);
  }
  const kept = await store.range<unknown>(logEntries, within(groupLogID(groupID)));
  expect(kept).toHaveLength(20);
  const { recent = [] } = await ben.call('groups.join', { groupID, applyMessage: '' });
  expect(recent.map(({ elements }) => elements[0]?.content['text'])).toEqual(
    Array.from({ length: 20 }, (_, index) => `number ${31 + index}`),
  );
  await world.clock.advance(24 * 60 * 60 * 1_000);
  const [cid] = await world.logins('cid');
  const late = await cid.call('groups.join', { groupID, applyMessage: '' });
  expect(late.recent).toBeUndefined();
});

it('what is named as not bought is not there, whatever the option of its own says', async () => {
  const world = new TestWorld({ hasRoomHistory: true, lacks: ['roomHistory'] });
  const [ann, ben] = await world.logins('ann', 'ben');
  const options = { name: 'tea', type: 'AVChatRoom' } as const;
  const { groupID } = (await ann.call('groups.create', { options })).group;
  await ann.call('groups.join', { groupID, applyMessage: '' });
  await ann.call('messages.send', { message: groupText(groupID, 'before') });
  const { recent } = await ben.call('groups.join', { groupID, applyMessage: '' });
  expect(recent).toBeUndefined();
  const ticket = { userID: 'cid', userSig: world.sign('cid') };
  const { missingFeatures } = await world.line().call('session.login', ticket);
  expect(missingFeatures).toEqual(['roomHistory']);
});
