import { describe, expect, it } from 'vitest';
import { answer } from '../../seed/index.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import type { Store, Write } from '../../storage/store.js';
import { TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from './engine-seed.js';
import type { SeedMessage } from './seed-message.js';

const COUNT = 4_500;

/** Much talk, in which the last message answers the first. */
function largeSeed(): EngineSeed {
  const messages = Array.from({ length: COUNT }, (_, index): SeedMessage => {
    const head = { from: 'bob', to: 'ann', secondsAgo: COUNT - index, isRead: true };
    if (index === 0) return { ...head, text: 'No. 1', key: 'first' };
    if (index < COUNT - 1) return { ...head, text: `No. ${index + 1}` };
    const quote = { key: 'first', abstract: 'No. 1', sender: 'Bob', type: 1 } as const;
    const saying = answer('the end', quote);
    return typeof saying === 'string' ? { ...head, text: saying } : { ...head, ...saying };
  });
  return { users: [{ userID: 'ann' }, { userID: 'bob', nick: 'Bob' }], messages };
}

/** A store that outlives its engines, and breaks at a batch; how large those were. */
function fragile(breaksAt = Number.POSITIVE_INFINITY) {
  const whole = createMemoryStore();
  const sizes: number[] = [];
  const store: Store = {
    get: (table, key) => whole.get(table, key),
    range: (table, range) => whole.range(table, range),
    async batch(writes: readonly Write[]) {
      if (sizes.length + 1 === breaksAt) throw new Error('The disk is full.');
      sizes.push(writes.length);
      await whole.batch(writes);
    },
    close: async () => {},
  };
  return { store, whole, sizes };
}

async function lastOf(world: TestWorld) {
  const ann = await world.login('ann');
  const asked = { conversationID: 'C2Cbob', limit: 1 };
  const [last] = (await ann.call('messages.history', asked)).messages;
  const { conversation } = await ann.call('conversations.get', { conversationID: 'C2Cbob' });
  return { last, unreadCount: conversation.unreadCount };
}

describe('a large world', () => {
  it('is written in pieces of a bounded size, and nobody comes in before it is whole', async () => {
    const { store, sizes } = fragile();
    const { last, unreadCount } = await lastOf(new TestWorld({ seed: largeSeed(), store }));
    expect(last?.elements[0]?.content).toEqual({ text: 'the end' });
    expect(unreadCount).toBe(0);
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
  });

  it('that was interrupted is gone on with by the next engine, as of the time at which it was begun', async () => {
    const seed = largeSeed();
    const broken = fragile(3);
    const first = new TestWorld({ seed, store: broken.store });
    const start = first.clock.now() / 1000;
    await first.login('cid').catch(() => undefined);
    expect(String(first.errors[0])).toContain('The disk is full.');
    const next = new TestWorld({ seed, store: broken.whole });
    await next.clock.advance(3_600_000);
    const { last } = await lastOf(next);
    expect(last).toMatchObject({ time: start - 1, elements: [{ content: { text: 'the end' } }] });
    expect(JSON.parse(last?.cloudCustomData ?? '')).toMatchObject({
      messageReply: { messageAbstract: 'No. 1', messageTime: start - COUNT },
    });
    // Nothing was said twice.
    const asked = { conversationID: 'C2Cbob', limit: 20 };
    const page = await (await next.login('ann')).call('messages.history', asked);
    expect(page.messages.map(({ time }) => start - time)).toEqual(
      Array.from({ length: 20 }, (_, index) => 20 - index),
    );
  });

  it('that cannot be planted leaves nothing: mended, it is planted from the beginning', async () => {
    const { store } = fragile();
    const seed = largeSeed();
    const lost: SeedMessage = {
      from: 'bob',
      to: 'ann',
      secondsAgo: 1,
      text: 'as I said',
      cloudCustomData: (sent) => sent('never said').ID,
    };
    const broken = new TestWorld({
      seed: { ...seed, messages: [...(seed.messages ?? []), lost] },
      store,
    });
    await broken.line().call('admin.inspect', {});
    expect(String(broken.errors[0])).toContain('never said');
    const { tables } = await broken.line().call('admin.inspect', {});
    expect(tables).toEqual({});
    const { last } = await lastOf(new TestWorld({ seed, store }));
    expect(last?.elements[0]?.content).toEqual({ text: 'the end' });
  });

  it('is planted once only', async () => {
    const { store, sizes } = fragile();
    const seed = { users: [{ userID: 'ann', nick: 'Ann' }] };
    await new TestWorld({ seed, store }).login('ann');
    const { length } = sizes;
    await new TestWorld({ seed: { users: [{ userID: 'ann', nick: 'Other' }] }, store }).login(
      'bob',
    );
    expect(sizes.length).toBe(length + 1);
  });
});

describe('a seed', () => {
  it('is not planted where people have been before there was one', async () => {
    const { store } = fragile();
    await new TestWorld({ store }).login('ann');
    const seed = { users: [{ userID: 'ann', nick: 'Ann' }, { userID: 'bob' }] };
    const next = new TestWorld({ seed, store });
    const ann = await next.login('ann');
    const { profiles } = await ann.call('profiles.get', { userIDList: ['ann', 'bob'] });
    expect(profiles.map(({ userID, nick }) => [userID, nick])).toEqual([['ann', '']]);
    expect(next.errors).toEqual([]);
  });
});
