import { describe, expect, it } from 'vitest';
import type { FollowList } from '../../protocol/follow-commands.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { type TestLine, TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from '../seed/engine-seed.js';

/** How many people a page has in the SDK, and how many can be followed at once. */
const PAGE = 500;
const AT_ONCE = 20;

/** Ann's followers, each since another second; two of them since the same. */
function crowd(count: number): EngineSeed {
  const follows = Array.from({ length: count }, (_, place) => ({
    userID: `p${place}`,
    followedID: 'ann',
    followedAt: 1_000 + Math.max(1, place),
  }));
  return { follows };
}

async function follow(line: TestLine, ...userIDs: string[]): Promise<number[]> {
  return (await line.call('follow.add', { userIDs })).outcomes.map(({ code }) => code);
}

async function unfollow(line: TestLine, ...userIDs: string[]): Promise<number[]> {
  return (await line.call('follow.remove', { userIDs })).outcomes.map(({ code }) => code);
}

async function listed(line: TestLine, list: FollowList): Promise<string[]> {
  const { entries } = await line.call('follow.list', { list, cursor: '', count: PAGE });
  return entries.map(({ profile }) => profile.userID);
}

async function countsOf(line: TestLine) {
  return (await line.call('follow.counts', { userIDs: [line.userID] })).counts[0];
}

function toldOf(line: TestLine) {
  return line.pushes.filter(({ type }) => type.startsWith('follow.'));
}

describe('following', () => {
  it('ends at 5000 people, or as many as the engine was told, and goes on when one is left [FLW-7.9, ERB-9.21]', async () => {
    const users = Array.from({ length: 4 }, (_, place) => ({ userID: `p${place}` }));
    const ann = await new TestWorld({ seed: { users }, mostFollowed: 2 }).login('ann');
    expect(await follow(ann, 'p0', 'p1', 'p2', 'p1')).toEqual([0, 0, 32100, 0]);
    expect(await listed(ann, 'following')).toHaveLength(2);
    await unfollow(ann, 'p0');
    expect(await follow(ann, 'p2', 'p3')).toEqual([0, 32100]);
    const follows = Array.from({ length: 5_000 }, (_, place) => ({
      userID: 'bob',
      followedID: `q${place}`,
    }));
    const bob = await new TestWorld({ seed: { users, follows } }).login('bob');
    expect(await follow(bob, 'p0', 'q0')).toEqual([32100, 0]);
    expect(await countsOf(bob)).toMatchObject({ following: 5_000 });
    await unfollow(bob, 'q0');
    expect(await follow(bob, 'p0')).toEqual([0]);
  });

  it('somebody who is followed already changes nothing and is not told', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await follow(ann, 'bob');
    const since = await ann.call('follow.list', { list: 'following', cursor: '', count: 1 });
    await world.clock.advance(60_000);
    expect(await follow(ann, 'bob', 'bob')).toEqual([0, 0]);
    const now = await ann.call('follow.list', { list: 'following', cursor: '', count: 1 });
    expect(now).toEqual(since);
    expect(await countsOf(ann)).toEqual({ followers: 0, following: 1, mutual: 0 });
    expect([toldOf(ann), toldOf(bob)].map(({ length }) => length)).toEqual([1, 1]);
    expect(await unfollow(bob, 'ann', 'nobody')).toEqual([0, 0]);
    expect([toldOf(ann), toldOf(bob)].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('is told before whoever follows is answered, with who it is about', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    await follow(bob, 'ann');
    await follow(ann, 'bob');
    expect(ann.frames.slice(-2).map(({ kind }) => kind)).toEqual(['push', 'reply']);
    expect(toldOf(ann)).toMatchObject([
      { type: 'follow.added', profile: { userID: 'bob' }, lists: ['followers'] },
      { type: 'follow.added', profile: { userID: 'bob' }, lists: ['following', 'mutual'] },
    ]);
    await unfollow(bob, 'ann');
    expect(toldOf(ann).at(-1)).toEqual({
      type: 'follow.removed',
      userID: 'bob',
      lists: ['followers', 'mutual'],
    });
  });

  it('is counted for both, whatever happened before', async () => {
    const [ann, bob, cid] = await new TestWorld().logins('ann', 'bob', 'cid');
    await follow(ann, 'bob', 'cid');
    await follow(bob, 'ann');
    await follow(cid, 'ann');
    await unfollow(ann, 'bob', 'bob');
    await follow(ann, 'bob');
    await unfollow(bob, 'ann');
    expect(await countsOf(ann)).toEqual({ followers: 1, following: 2, mutual: 1 });
    expect(await countsOf(bob)).toEqual({ followers: 1, following: 0, mutual: 0 });
    expect(await countsOf(cid)).toEqual({ followers: 1, following: 1, mutual: 1 });
    const asked = { userIDs: ['nobody', 'cid'] };
    expect((await ann.call('follow.counts', asked)).counts).toEqual([
      { followers: 0, following: 0, mutual: 0 },
      { followers: 1, following: 1, mutual: 1 },
    ]);
  });

  it('is there when the engine is started anew', async () => {
    const store = createMemoryStore();
    const [ann] = await new TestWorld({ store }).logins('ann', 'bob');
    await follow(ann, 'bob');
    const again = await new TestWorld({ store }).login('bob');
    expect(await listed(again, 'followers')).toEqual(['ann']);
  });
});

describe('a list of followers', () => {
  it('has the newest first, in pages that go on where the last one ended [FLW-7.16, FLW-7.18]', async () => {
    const ann = await new TestWorld({ seed: crowd(PAGE + 2) }).login('ann');
    const page = { list: 'followers', count: PAGE } as const;
    const first = await ann.call('follow.list', { ...page, cursor: '' });
    expect(first.entries).toHaveLength(PAGE);
    expect(first.cursor).not.toBe('');
    const second = await ann.call('follow.list', { ...page, cursor: first.cursor });
    expect(second.cursor).toBe('');
    const all = [...first.entries, ...second.entries];
    const newestFirst = Array.from({ length: PAGE + 2 }, (_, place) => `p${PAGE + 1 - place}`);
    expect(all.map(({ profile }) => profile.userID)).toEqual(newestFirst);
    expect(all[0]?.followTime).toBe(1_000 + PAGE + 1);
  });

  it('ends with a full page where nobody is left', async () => {
    const ann = await new TestWorld({ seed: crowd(4) }).login('ann');
    const page = { list: 'followers', count: 2 } as const;
    const { cursor } = await ann.call('follow.list', { ...page, cursor: '' });
    expect((await ann.call('follow.list', { ...page, cursor })).cursor).toBe('');
  });

  it('goes on rightly when people have come and gone between two pages', async () => {
    const world = new TestWorld({ seed: crowd(4) });
    const ann = await world.login('ann');
    const page = { list: 'followers', count: 2 } as const;
    const { entries, cursor } = await ann.call('follow.list', { ...page, cursor: '' });
    expect(entries.map(({ profile }) => profile.userID)).toEqual(['p3', 'p2']);
    const [two, eve] = await world.logins('p2', 'eve');
    await unfollow(two, 'ann');
    await follow(eve, 'ann');
    const rest = await ann.call('follow.list', { ...page, cursor });
    expect(rest.entries.map(({ profile }) => profile.userID)).toEqual(['p1', 'p0']);
  });

  it('says of two who follow each other since when they do', async () => {
    const seed = {
      follows: [
        { userID: 'ann', followedID: 'bob', followedAt: 5_000 },
        { userID: 'bob', followedID: 'ann', followedAt: 3_000 },
        { userID: 'ann', followedID: 'ann' },
      ],
    };
    const ann = await new TestWorld({ seed }).login('ann');
    for (const [list, followTime] of [
      ['followers', 3_000],
      ['following', 5_000],
      ['mutual', 5_000],
    ] as const) {
      const { entries } = await ann.call('follow.list', { list, cursor: '', count: 9 });
      expect(entries).toMatchObject([{ profile: { userID: 'bob' }, followTime }]);
    }
    await unfollow(ann, 'bob');
    expect(await listed(ann, 'mutual')).toEqual([]);
    expect(await countsOf(ann)).toEqual({ followers: 1, following: 0, mutual: 0 });
  });

  it.each([
    ['people that are numbers', 'follow.add', { userIDs: [1] }],
    ['a text for people', 'follow.remove', { userIDs: 'bob' }],
    ['another list', 'follow.list', { list: 'friends', cursor: '', count: 1 }],
    ['half a person', 'follow.list', { list: 'mutual', cursor: '', count: 0.5 }],
    ['no people', 'follow.check', {}],
  ])('with %s is not readable', async (_, command, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
  });

  it('with a cursor of somebody’s own, or nobody to be changed, is refused', async () => {
    const ann = await new TestWorld().login('ann');
    const page = { list: 'followers', cursor: 'next', count: 1 } as const;
    expect(await ann.codeOf('follow.list', page)).toBe(30001);
    expect(await ann.codeOf('follow.add', { userIDs: [] })).toBe(30001);
    const many = Array.from({ length: AT_ONCE + 1 }, (_, place) => `p${place}`);
    expect(await ann.codeOf('follow.remove', { userIDs: many })).toBe(30001);
  });
});
