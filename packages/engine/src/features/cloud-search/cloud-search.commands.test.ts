import { TYPES } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import type { WireMessageSearch } from '../../protocol/cloud-search.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import type { Store } from '../../storage/store.js';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';

const WITH_BOB = 'C2Cbob';

function question(changes: Partial<WireMessageSearch> = {}): WireMessageSearch {
  const page = { count: 100, cursor: '' };
  return { keywords: [], isEveryNeeded: false, senders: [], types: [], ...page, ...changes };
}

/** The times at which the messages were said that are found with Bob. */
async function found(line: TestLine, changes: Partial<WireMessageSearch>): Promise<string[]> {
  const search = question({ conversationID: WITH_BOB, ...changes });
  const reply = await line.call('search.messages', search);
  return reply.found.flatMap(({ messages }) =>
    messages.map(({ elements }) => JSON.stringify(elements[0]?.content)),
  );
}

async function sayAll(line: TestLine, to: string, texts: readonly string[]): Promise<void> {
  for (const words of texts) await line.call('messages.send', { message: text(to, words) });
}

/** A store that counts the messages that are read from it in ranges. */
function countingStore() {
  const store = createMemoryStore();
  const count = { messages: 0 };
  const counting: Store = {
    get: (table, key) => store.get(table, key),
    batch: (writes) => store.batch(writes),
    close: () => store.close(),
    async range(table, range) {
      const entries = await store.range(table, range);
      if (table.name === 'log-entries') count.messages += entries.length;
      return entries;
    },
  };
  return { store: counting, count };
}

/** How many messages a piece of work reads. */
async function readBy(count: { messages: number }, work: () => Promise<unknown>): Promise<number> {
  const before = count.messages;
  await work();
  return count.messages - before;
}

describe('searching messages', () => {
  it.each([
    [TYPES.MSG_TEXT, { text: 'green tea' }, true],
    [TYPES.MSG_FILE, { fileName: 'tea.pdf', url: 'x' }, true],
    [TYPES.MSG_FILE, { fileName: 'a.pdf', url: 'https://example.com/tea' }, false],
    [TYPES.MSG_LOCATION, { description: 'tea house', longitude: 1, latitude: 1 }, true],
    [TYPES.MSG_CUSTOM, { data: '', description: 'tea', extension: '' }, true],
    [TYPES.MSG_CUSTOM, { data: 'tea', description: '', extension: 'tea' }, false],
    [TYPES.MSG_MERGER, { title: 'tea', abstractList: [] }, true],
    [TYPES.MSG_MERGER, { title: '', abstractList: ['ann: hi', 'bob: tea'] }, true],
    [TYPES.MSG_MERGER, { title: '', abstractList: [], compatibleText: 'tea' }, false],
    [TYPES.MSG_IMAGE, { uuid: 'tea.png', imageInfoArray: [] }, false],
    [TYPES.MSG_FACE, { index: 1, data: 'tea' }, false],
  ])('looks for words in the right place of a %s with %j: %s', async (type, content, isFound) => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const message = text('bob', '', { elements: [{ type, content }] });
    await ann.call('messages.send', { message });
    expect(await found(ann, { keywords: ['TEA'] })).toHaveLength(isFound ? 1 : 0);
  });

  it('finds by type and sender what has no words, and stickers by neither', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    for (const type of [TYPES.MSG_IMAGE, TYPES.MSG_AUDIO, TYPES.MSG_VIDEO, TYPES.MSG_FACE]) {
      const message = text('bob', '', { elements: [{ type, content: { is: type } }] });
      await ann.call('messages.send', { message });
    }
    expect(await found(ann, { senders: ['ann'] })).toHaveLength(3);
    expect(await found(ann, { types: [TYPES.MSG_AUDIO] })).toEqual(['{"is":"TIMSoundElem"}']);
    const search = { ...question(), types: [TYPES.MSG_FACE] };
    expect(await ann.codeOf('search.messages', search)).toBe(27003);
  });

  it('reads a message once, and later only where one may be found', async () => {
    const { store, count } = countingStore();
    const [ann] = await new TestWorld({ store }).logins('ann', 'bob');
    await sayAll(
      ann,
      'bob',
      [...Array(160)].map((_, index) => (index === 77 ? 'tea' : 'hay')),
    );
    const search = () => found(ann, { keywords: ['tea'] });
    expect(await readBy(count, search)).toBe(160);
    expect(await readBy(count, search)).toBe(16);
    expect(await readBy(count, () => found(ann, { keywords: ['milk'] }))).toBe(0);
    await sayAll(ann, 'bob', ['milk']);
    expect(await readBy(count, () => found(ann, { keywords: ['milk'] }))).toBe(1);
    expect(await search()).toEqual(['{"text":"tea"}']);
  });

  it('reads only the blocks of the time that is asked for', async () => {
    const { store, count } = countingStore();
    const world = new TestWorld({ store });
    const [ann] = await world.logins('ann', 'bob');
    await sayAll(ann, 'bob', Array(64).fill('tea'));
    await world.clock.advance(60_000);
    await sayAll(ann, 'bob', ['tea again']);
    const from = Math.floor(world.clock.now() / 1000);
    const search = () => found(ann, { keywords: ['tea'], from });
    expect(await search()).toEqual(['{"text":"tea again"}']);
    expect(await readBy(count, search)).toBeLessThanOrEqual(16);
  });

  it('finds a message by what it has become, and not by what it was', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    await sayAll(ann, 'bob', ['coffee', 'more coffee']);
    expect(await found(ann, { keywords: ['tea'] })).toEqual([]);
    const history = { conversationID: WITH_BOB, limit: 2 };
    const [message] = (await ann.call('messages.history', history)).messages;
    if (!message) throw new Error('Nothing was said.');
    const { sequence, random, time, version, cloudCustomData } = message;
    await ann.call('messages.modify', {
      conversationID: WITH_BOB,
      sequence,
      random,
      time,
      version,
      cloudCustomData,
      elements: [{ type: TYPES.MSG_TEXT, content: { text: 'tea' } }],
    });
    expect(await found(ann, { keywords: ['tea'] })).toEqual(['{"text":"tea"}']);
    expect(await found(ann, { keywords: ['coffee'] })).toEqual(['{"text":"more coffee"}']);
  });

  it('finds nothing of a group that is no more, and keeps nothing of it', async () => {
    const store = createMemoryStore();
    const [ann] = await new TestWorld({ store }).logins('ann');
    const options = { name: 'Team', type: TYPES.GRP_PUBLIC };
    const { group } = await ann.call('groups.create', { options });
    const { groupID } = group;
    await ann.call('messages.send', { message: groupText(groupID, 'tea') });
    const everywhere = question({ keywords: ['tea'] });
    expect((await ann.call('search.messages', everywhere)).totalCount).toBe(1);
    const kept = () => store.range({ name: 'search-signatures', holds: isList }, {});
    expect(await kept()).toHaveLength(1);
    await ann.call('groups.dismiss', { groupID });
    expect((await ann.call('search.messages', everywhere)).totalCount).toBe(0);
    const here = { ...everywhere, conversationID: `GROUP${groupID}` };
    expect((await ann.call('search.messages', here)).totalCount).toBe(0);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['six words', { keywords: ['1', '2', '3', '4', '5', '6'] }],
    ['six senders', { senders: ['1', '2', '3', '4', '5', '6'] }],
    ['a sender that is no text', { keywords: ['tea'], senders: [7] }],
    ['a time before all times', { keywords: ['tea'], from: -1 }],
    ['no message at all', { keywords: ['tea'], count: 0 }],
    ['the notices of the service', { keywords: ['tea'], conversationID: '@TIM#SYSTEM' }],
    ['nowhere', { keywords: ['tea'], conversationID: 'bob' }],
    ['a page that never was', { keywords: ['tea'], cursor: 'next' }],
  ])('is refused with 27003 when it is asked for %s', async (_, changes) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.codeOf('search.messages', question(changes))).toBe(27003);
  });
});

function isList(value: unknown): value is number[] {
  return Array.isArray(value);
}
