import { describe, expect, it } from 'vitest';
import { messageIDOf } from '../../core/ids.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';
import type { EngineSeed } from '../seed/engine-seed.js';

const MOST_BLOCKED = 1_000;

/** People whom ann may block. */
function crowd(count: number): EngineSeed & { userIDs: string[] } {
  const userIDs = Array.from({ length: count }, (_, place) => `p${place}`);
  return { userIDs, users: userIDs.map((userID) => ({ userID })) };
}

function block(line: TestLine, ...userIDs: string[]) {
  return line.call('blacklist.add', { userIDs });
}

async function listOf(line: TestLine): Promise<string[]> {
  return (await line.call('blacklist.list', {})).userIDs;
}

function toldOf(line: TestLine) {
  return line.pushes.filter(({ type }) => type.startsWith('blacklist.'));
}

function send(line: TestLine, to: string, said = 'hi') {
  return line.codeOf('messages.send', { message: text(to, said) });
}

async function textsOf(line: TestLine, conversationID: string): Promise<unknown[]> {
  const asked = { conversationID, limit: 20 };
  const { messages } = await line.call('messages.history', asked);
  return messages.map(({ elements }) => elements[0]?.content['text']);
}

async function conversationsOf(line: TestLine) {
  const { conversations } = await line.call('conversations.list', { cursor: '', limit: 20 });
  return conversations.map(({ conversationID, unreadCount }) => [conversationID, unreadCount]);
}

describe('a blacklist', () => {
  it('has people in the order in which they came, each once, and not oneself', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob', 'cid', 'dan');
    expect(await block(ann, 'dan')).toEqual({ userIDs: ['dan'] });
    expect(await block(ann, 'cid', 'ann', 'bob', 'cid', 'dan')).toEqual({
      userIDs: ['cid', 'bob', 'dan'],
    });
    expect(await listOf(ann)).toEqual(['dan', 'cid', 'bob']);
    expect(await ann.call('blacklist.remove', { userIDs: ['cid', 'cid', 'ann'] })).toEqual({
      userIDs: ['cid'],
    });
    await block(ann, 'cid');
    expect(await listOf(ann)).toEqual(['dan', 'bob', 'cid']);
  });

  it('takes those who exist, and is refused for nobody but strangers to the service', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const codeOf = (...userIDs: string[]) => ann.codeOf('blacklist.add', { userIDs });
    expect(await codeOf('nobody')).toBe(30003);
    expect(await codeOf('ann')).toBe(30001);
    expect(await codeOf()).toBe(30001);
    expect(await block(ann, 'nobody', 'bob')).toEqual({ userIDs: ['bob'] });
    expect(await listOf(ann)).toEqual(['bob']);
  });

  it('holds 1000 people, whom one call may bring; one more, and nobody of the call is added [BLK-2.1, BLK-4.3, BLK-4.7, ERB-9.17]', async () => {
    const { userIDs, ...seed } = crowd(MOST_BLOCKED + 1);
    const ann = await new TestWorld({ seed }).login('ann');
    const codeOf = (...some: string[]) => ann.codeOf('blacklist.add', { userIDs: some });
    expect(await codeOf(...userIDs)).toBe(30013);
    expect(await listOf(ann)).toEqual([]);
    expect(await codeOf(...userIDs.slice(0, MOST_BLOCKED))).toBe(undefined);
    expect(await listOf(ann)).toHaveLength(MOST_BLOCKED);
    const last = `p${MOST_BLOCKED}`;
    expect(await codeOf(last)).toBe(30013);
    await ann.call('blacklist.remove', { userIDs: ['p0', 'p1'] });
    expect(await codeOf('p0', 'p1', last)).toBe(30013);
    expect(await listOf(ann)).toHaveLength(MOST_BLOCKED - 2);
    // Who is on it already takes no room.
    expect(await codeOf('p0', 'p2', last)).toBe(undefined);
    expect(await listOf(ann)).toHaveLength(MOST_BLOCKED);
  });

  it('is told to my other instances alone, and only what has changed', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, phone, bob] = await world.logins('ann', 'ann', 'bob');
    await block(ann, 'bob');
    await block(ann, 'bob');
    await ann.call('blacklist.remove', { userIDs: ['bob', 'nobody'] });
    await ann.call('blacklist.remove', { userIDs: ['bob'] });
    expect(toldOf(phone)).toEqual([
      { type: 'blacklist.added', userIDs: ['bob'] },
      { type: 'blacklist.removed', userIDs: ['bob'] },
    ]);
    expect(toldOf(ann)).toEqual([]);
    expect(bob.pushes).toEqual([]);
  });

  it('is there when the engine is started anew', async () => {
    const store = createMemoryStore();
    const [ann] = await new TestWorld({ store }).logins('ann', 'bob');
    await block(ann, 'bob');
    const [again, bob] = await new TestWorld({ store }).logins('ann', 'bob');
    expect(await listOf(again)).toEqual(['bob']);
    expect(await send(bob, 'ann')).toBe(20007);
  });

  it('can be there from the start', async () => {
    const seed = { blacklists: [{ userID: 'ann', blockedIDs: ['cid', 'bob', 'ann'] }] };
    const ann = await new TestWorld({ seed }).login('ann');
    expect(await listOf(ann)).toEqual(['cid', 'bob']);
  });

  it.each([
    ['a text for people', 'blacklist.add', { userIDs: 'bob' }],
    ['a number among people', 'blacklist.remove', { userIDs: [1] }],
    ['nobody named', 'blacklist.add', {}],
  ])('with %s is not readable', async (_, command, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request(command, body)).toMatchObject({
      kind: 'failure',
      error: { code: 20001 },
    });
  });
});

describe('a blacklist and messages', () => {
  it('refuses what the two say to each other, until it is lifted, and nothing to others', async () => {
    const [ann, bob, cid] = await new TestWorld().logins('ann', 'bob', 'cid');
    await block(ann, 'bob');
    expect([await send(ann, 'bob'), await send(bob, 'ann')]).toEqual([20007, 20007]);
    expect([await send(cid, 'ann'), await send(ann, 'cid')]).toEqual([undefined, undefined]);
    expect(bob.heard).toEqual([]);
    expect(await conversationsOf(bob)).toEqual([]);
    await ann.call('blacklist.remove', { userIDs: ['bob'] });
    expect([await send(ann, 'bob'), await send(bob, 'ann')]).toEqual([undefined, undefined]);
  });

  it('answers a message anew that was accepted before', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const message = text('ann', 'hi');
    await bob.call('messages.send', { message });
    await block(ann, 'bob');
    expect(await bob.codeOf('messages.send', { message })).toBe(undefined);
    expect(ann.heard).toEqual(['hi']);
  });

  it('lets everybody hear what is said in a group', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const options = { name: 'tea', type: 'Private' as const, memberList: [{ userID: 'bob' }] };
    const { group } = await ann.call('groups.create', { options });
    await block(ann, 'bob');
    await bob.call('messages.send', { message: groupText(group.groupID, 'from bob') });
    await ann.call('messages.send', { message: groupText(group.groupID, 'from ann') });
    expect(ann.heard.at(-1)).toBe('from bob');
    expect(bob.heard.at(-1)).toBe('from ann');
  });
});

describe('a blacklist that is hidden', () => {
  async function hidden() {
    const world = new TestWorld({ hidesBlacklist: true, maxInstancesPerUser: 2 });
    const [ann, bob, phone] = await world.logins('ann', 'bob', 'bob');
    await send(ann, 'bob', 'before');
    await block(ann, 'bob');
    return { world, ann, bob, phone };
  }

  it('lets who is on it believe that they are heard [MSG-2.82]', async () => {
    const { ann, bob, phone } = await hidden();
    const before = ann.pushes.length;
    expect(await send(bob, 'ann', 'unheard')).toBe(undefined);
    expect(await textsOf(bob, 'C2Cann')).toEqual(['before', 'unheard']);
    expect(phone.heard).toEqual(['before', 'unheard']);
    expect(await conversationsOf(bob)).toEqual([['C2Cann', 1]]);
    expect(ann.pushes.slice(before)).toEqual([]);
    expect(await textsOf(ann, 'C2Cbob')).toEqual(['before']);
    expect(await conversationsOf(ann)).toEqual([['C2Cbob', 0]]);
  });

  it('still tells whose it is that they cannot write', async () => {
    const { ann } = await hidden();
    expect(await send(ann, 'bob')).toBe(20007);
  });

  it('gives nothing back when it is lifted, and lets the next message through', async () => {
    const { ann, bob } = await hidden();
    await send(bob, 'ann', 'unheard');
    await ann.call('blacklist.remove', { userIDs: ['bob'] });
    await send(bob, 'ann', 'heard');
    expect(await textsOf(ann, 'C2Cbob')).toEqual(['before', 'heard']);
    expect(await conversationsOf(ann)).toEqual([['C2Cbob', 1]]);
  });

  it('brings no conversation into the list of who does not hear', async () => {
    const world = new TestWorld({ hidesBlacklist: true });
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    await send(bob, 'ann', 'before');
    await ann.call('conversations.delete', { conversationIDs: ['C2Cbob'], clearsHistory: false });
    await block(ann, 'bob', 'cid');
    for (const said of ['one', 'two']) await send(bob, 'ann', said);
    await send(cid, 'ann', 'hello?');
    expect(await conversationsOf(ann)).toEqual([]);
  });

  it('keeps what becomes of such a message from who has not heard it', async () => {
    const { ann, bob } = await hidden();
    await send(bob, 'ann', 'unheard');
    const before = ann.pushes.length;
    const conversationID = 'C2Cann';
    const { messages } = await bob.call('messages.history', { conversationID, limit: 1 });
    const [said] = messages;
    if (!said) throw new Error('It was not kept.');
    const { sequence, random, time, version } = said;
    const { isTaken } = await bob.call('messages.modify', {
      ...{ conversationID, sequence, random, time, version },
      elements: [{ type: 'TIMTextElem', content: { text: 'can you hear me?' } }],
      cloudCustomData: '',
    });
    expect(isTaken).toBe(true);
    await bob.call('messages.revoke', { conversationID, messageID: messageIDOf(said) });
    expect(ann.pushes.slice(before)).toEqual([]);
  });
});
