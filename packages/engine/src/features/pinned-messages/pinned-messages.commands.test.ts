import { describe, expect, it } from 'vitest';
import { keyOf, within } from '../../storage/keys.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld } from '../../testing/test-line.js';
import { groupLogID } from '../messages/index.js';
import { logEntries } from '../messages/messages.records.js';
import { pins } from './pinned-messages.records.js';

async function group(owner: TestLine, ...userIDs: string[]): Promise<string> {
  const memberList = userIDs.map((userID) => ({ userID }));
  const { group: made } = await owner.call('groups.create', {
    options: { name: 'tea', type: 'Public', joinOption: 'FreeAccess', memberList },
  });
  return made.groupID;
}

/** Says something, pins it, and returns its number. */
async function pinned(line: TestLine, message: ReturnType<typeof groupText>): Promise<number> {
  const { sequence } = await line.call('messages.send', { message });
  await line.call('pinnedMessages.set', { groupID: message.to, sequence, isPinned: true });
  return sequence;
}

function toldOf(line: TestLine) {
  return line.pushes.filter(({ type }) => type.startsWith('pinnedMessages.'));
}

describe('a pinned message', () => {
  it('that is kept no more is not listed, and gives up its place [PIN-7.9]', async () => {
    const store = createMemoryStore();
    const ann = await new TestWorld({ store }).login('ann');
    const groupID = await group(ann);
    const sequences: number[] = [];
    for (let count = 0; count < 10; count += 1) {
      sequences.push(await pinned(ann, groupText(groupID, `m${count}`)));
    }
    const [oldest = 0, ...others] = sequences;
    const { sequence } = await ann.call('messages.send', { message: groupText(groupID, 'more') });
    const more = { groupID, sequence, isPinned: true };
    expect(await ann.codeOf('pinnedMessages.set', more)).toBe(10070);
    const key = keyOf(groupLogID(groupID), oldest);
    await store.batch([{ type: 'del', table: logEntries, key }]);
    const list = async () => (await ann.call('pinnedMessages.list', { groupID })).pins;
    expect((await list()).map((pin) => pin.sequence)).toEqual(others);
    const { messages } = await ann.call('messages.bySequences', { groupID, sequences });
    expect(messages.map((message) => message.sequence)).toEqual(others);
    await ann.call('pinnedMessages.set', more);
    expect((await list()).map((pin) => pin.sequence)).toEqual([...others, sequence]);
  });

  it('is not what has happened in a group [PIN-7.18]', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann);
    await bob.call('groups.join', { groupID, applyMessage: '' });
    const asked = { conversationID: `GROUP${groupID}`, limit: 1 };
    const [tip] = (await ann.call('messages.history', asked)).messages;
    const set = { groupID, sequence: tip?.sequence ?? 0, isPinned: true };
    expect(await ann.codeOf('pinnedMessages.set', set)).toBe(10004);
  });

  it('that is for some is told to them; that it is taken off is told to all, without what it says', async () => {
    const [ann, bob, cho] = await new TestWorld().logins('ann', 'bob', 'cho');
    const groupID = await group(ann, 'bob', 'cho');
    const secret = groupText(groupID, 'secret', { receiverList: ['bob'] });
    const sequence = await pinned(ann, secret);
    expect([ann, bob, cho].map((line) => toldOf(line).length)).toEqual([1, 1, 0]);
    expect(JSON.stringify(toldOf(bob))).not.toContain('receiverList');
    await ann.call('pinnedMessages.set', { groupID, sequence, isPinned: false });
    expect([ann, bob, cho].map((line) => toldOf(line).length)).toEqual([2, 2, 1]);
    expect(JSON.stringify(toldOf(cho))).not.toContain('secret');
    const { messages } = await cho.call('messages.bySequences', { groupID, sequences: [sequence] });
    expect(messages).toEqual([]);
  });

  it('is told before the one who pins it is answered', async () => {
    const ann = await new TestWorld().login('ann');
    const groupID = await group(ann);
    await pinned(ann, groupText(groupID, 'tea'));
    expect(ann.frames.slice(-2).map(({ kind }) => kind)).toEqual(['push', 'reply']);
  });

  it('is forgotten with its group', async () => {
    const store = createMemoryStore();
    const ann = await new TestWorld({ store }).login('ann');
    const groupID = await group(ann);
    await pinned(ann, groupText(groupID, 'tea'));
    expect(await store.range(pins, within(groupID))).toHaveLength(1);
    await ann.call('groups.dismiss', { groupID });
    expect(await store.range(pins, within(groupID))).toEqual([]);
  });

  it.each([
    ['no number', { groupID: 'g', isPinned: true }],
    ['a text for its number', { groupID: 'g', sequence: '1', isPinned: true }],
    ['1 for true', { groupID: 'g', sequence: 1, isPinned: 1 }],
  ])('with %s is not readable', async (_, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request('pinnedMessages.set', body)).toMatchObject({ kind: 'failure' });
  });
});
