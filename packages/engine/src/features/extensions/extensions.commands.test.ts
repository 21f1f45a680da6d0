import { describe, expect, it } from 'vitest';
import { messageIDOf, tinyIDOf } from '../../core/ids.js';
import type { OutgoingMessage } from '../../protocol/entities.js';
import { within } from '../../storage/keys.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';
import { groupLogID } from '../messages/index.js';
import { extensions, extensionVersions } from './extensions.records.js';

const OPEN = { isSupportExtension: true };

/** Says something, and names it as somebody names what they extend. */
async function said(line: TestLine, message: OutgoingMessage, conversationID: string) {
  await line.call('messages.send', { message });
  const messageID = messageIDOf({ ...message, senderTinyID: tinyIDOf(line.userID) });
  return { conversationID, messageID };
}

/** A question of ann's to bob, as each of them names it. */
async function question(ann: TestLine) {
  const place = await said(ann, text('bob', 'tea?', OPEN), 'C2Cbob');
  return { place, theirs: { ...place, conversationID: 'C2Cann' } };
}

function toldOf(line: TestLine) {
  return line.pushes.filter(({ type }) => type === 'extensions.changed');
}

function key(name: string, value: string, sequence = 0) {
  return { key: name, value, sequence };
}

describe('an extension', () => {
  it('is not told who came after the message, where there is no history for them', async () => {
    const [ann, bob, cho] = await new TestWorld().logins('ann', 'bob', 'cho');
    const memberList = [{ userID: 'bob' }];
    const { group } = await ann.call('groups.create', {
      options: { name: 'tea', type: 'Public', joinOption: 'FreeAccess', memberList },
    });
    const { groupID } = group;
    const place = await said(ann, groupText(groupID, 'tea?', OPEN), `GROUP${groupID}`);
    await cho.call('groups.join', { groupID, applyMessage: '' });
    await bob.call('extensions.set', { ...place, extensions: [key('a', 'yes')] });
    expect([ann, bob, cho].map((line) => toldOf(line).length)).toEqual([1, 1, 0]);
  });

  it('is numbered by its message, each change anew', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const { place, theirs } = await question(ann);
    const set = { ...place, extensions: [key('a', '1'), key('b', '2')] };
    expect(await ann.call('extensions.set', set)).toEqual({
      lastSequence: 2,
      outcomes: [
        { code: 0, ...key('a', '1', 1) },
        { code: 0, ...key('b', '2', 2) },
      ],
    });
    const again = { ...theirs, extensions: [key('a', '3', 1)] };
    expect(await bob.call('extensions.set', again)).toMatchObject({ lastSequence: 3 });
    expect(await ann.call('extensions.get', { ...place, fromSequence: 0 })).toEqual({
      extensions: [key('b', '2', 2), key('a', '3', 3)],
      lastSequence: 3,
      clearSequence: 0,
      isCompleted: true,
    });
    const since = { ...place, fromSequence: 3 };
    expect(await ann.call('extensions.get', since)).toMatchObject({
      extensions: [key('a', '3', 3)],
    });
  });

  it('is told both sides and all their instances, before who sets it is answered', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob] = await world.logins('ann', 'bob');
    const [annsPhone] = await world.logins('ann');
    const { place } = await question(ann);
    await ann.call('extensions.set', { ...place, extensions: [key('a', '1')] });
    const { messageID } = place;
    const push = {
      type: 'extensions.changed',
      messageID,
      lastSequence: 1,
      change: { operation: 1, extensions: [key('a', '1', 1)] },
    };
    for (const line of [ann, annsPhone, bob]) expect(toldOf(line)).toEqual([push]);
    expect(ann.frames.slice(-2).map(({ kind }) => kind)).toEqual(['push', 'reply']);
  });

  it('named twice in a call is written once: the second does not know of the first', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const { place } = await question(ann);
    const twice = { ...place, extensions: [key('a', '1'), key('a', '2')] };
    expect(await ann.call('extensions.set', twice)).toEqual({
      lastSequence: 1,
      outcomes: [
        { code: 0, ...key('a', '1', 1) },
        { code: 23001, ...key('a', '1', 1) },
      ],
    });
  });

  it('that is refused changes nothing and is told nobody', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const { place, theirs } = await question(ann);
    await ann.call('extensions.set', { ...place, extensions: [key('a', '1')] });
    const told = toldOf(ann).length;
    const late = {
      ...theirs,
      extensions: [key('a', '2'), key('', 'x'), key('b', 'x'.repeat(1025))],
    };
    expect(await bob.call('extensions.set', late)).toEqual({
      lastSequence: 1,
      outcomes: [
        { code: 23001, ...key('a', '1', 1) },
        { code: 20001, ...key('', '') },
        { code: 20001, ...key('b', '') },
      ],
    });
    const gone = {
      ...theirs,
      keys: [
        { key: 'b', sequence: 0 },
        { key: 'a', sequence: 7 },
      ],
    };
    expect(await bob.call('extensions.delete', gone)).toMatchObject({
      outcomes: [{ code: 23004 }, { code: 23001, value: '1' }],
    });
    expect(toldOf(ann)).toHaveLength(told);
  });

  it('comes in pages of a hundred, each after the last change of the one before', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const { place } = await question(ann);
    const all = Array.from({ length: 150 }, (_, number) => key(`k${number}`, 'x'));
    await ann.call('extensions.set', { ...place, extensions: all });
    const first = await ann.call('extensions.get', { ...place, fromSequence: 0 });
    expect([first.extensions.length, first.isCompleted]).toEqual([100, false]);
    const rest = await ann.call('extensions.get', { ...place, fromSequence: 101 });
    expect([rest.extensions.length, rest.isCompleted]).toEqual([50, true]);
  });

  it('leaves a trace when it is deleted, but none when all are', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const { place } = await question(ann);
    await ann.call('extensions.set', { ...place, extensions: [key('a', '1'), key('b', '2')] });
    await ann.call('extensions.delete', { ...place, keys: [{ key: 'a', sequence: 1 }] });
    expect(await ann.call('extensions.get', { ...place, fromSequence: 3 })).toMatchObject({
      extensions: [key('a', '', 3)],
    });
    expect(await ann.call('extensions.clear', place)).toEqual({ lastSequence: 3 });
    expect(await ann.call('extensions.get', { ...place, fromSequence: 0 })).toEqual({
      extensions: [],
      lastSequence: 3,
      clearSequence: 3,
      isCompleted: true,
    });
    // Whoever still has the version of before is wrong about it.
    const stale = { ...place, extensions: [key('b', '3', 2)] };
    expect(await ann.call('extensions.set', stale)).toMatchObject({
      outcomes: [{ code: 23001, ...key('b', '') }],
    });
    const told = toldOf(ann).length;
    await ann.call('extensions.clear', place);
    expect(toldOf(ann)).toHaveLength(told);
  });

  it('needs a message that was made for it', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const place = await said(ann, text('bob', 'hello'), 'C2Cbob');
    expect(await ann.codeOf('extensions.set', { ...place, extensions: [key('a', '1')] })).toBe(
      20001,
    );
    expect(await ann.codeOf('extensions.get', { ...place, fromSequence: 0 })).toBe(20001);
  });

  it('is forgotten with its group', async () => {
    const store = createMemoryStore();
    const ann = await new TestWorld({ store }).login('ann');
    const { group } = await ann.call('groups.create', { options: { name: 'tea', type: 'Public' } });
    const { groupID } = group;
    const place = await said(ann, groupText(groupID, 'tea?', OPEN), `GROUP${groupID}`);
    await ann.call('extensions.set', { ...place, extensions: [key('a', '1')] });
    const log = within(groupLogID(groupID));
    const kept = async () => [
      (await store.range(extensions, log)).length,
      (await store.range(extensionVersions, log)).length,
    ];
    expect(await kept()).toEqual([1, 1]);
    await ann.call('groups.dismiss', { groupID });
    expect(await kept()).toEqual([0, 0]);
  });

  it.each([
    ['no key', { value: 'x', sequence: 0 }],
    ['a number for a value', { key: 'a', value: 7, sequence: 0 }],
    ['a version that is none', { key: 'a', value: 'x', sequence: -1 }],
  ])('with %s is not readable', async (_, extension) => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const { place } = await question(ann);
    const answer = await ann.request('extensions.set', { ...place, extensions: [extension] });
    expect(answer).toMatchObject({ kind: 'failure', error: { code: 20001 } });
  });
});
