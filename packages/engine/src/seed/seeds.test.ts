import { describe, expect, it } from 'vitest';
import { TestWorld } from '../testing/test-line.js';
import {
  busyCommunity,
  liveRoom,
  longHistory,
  manyConversations,
  type SeedWorld,
  type SeedWorldOptions,
  smallTeam,
} from './index.js';

/** Every world, as large as a test can bear. */
const WORLDS: readonly (readonly [string, (options?: SeedWorldOptions) => SeedWorld])[] = [
  ['a small team', smallTeam],
  ['a busy community', (options) => busyCommunity({ people: 40, messages: 300, ...options })],
  ['many conversations', (options) => manyConversations({ count: 150, ...options })],
  ['a long history', (options) => longHistory({ messages: 400, ...options })],
  ['a live room', liveRoom],
];

/** Everything in a seed, functions as they are written. */
function written({ seed }: SeedWorld): string {
  return JSON.stringify(seed, (_, value) => (typeof value === 'function' ? String(value) : value));
}

/** Lists of a person, as their client gets them. */
async function seenBy(world: SeedWorld) {
  const engine = new TestWorld({ seed: world.seed });
  const viewer = await engine.login(world.viewerID);
  const { conversations } = await viewer.call('conversations.list', { cursor: '', limit: 100 });
  return { engine, viewer, conversations };
}

describe.each(WORLDS)('%s', (_, make) => {
  it('is the same each time, byte for byte, and another with another number', () => {
    expect(written(make())).toBe(written(make({ number: 1, now: Date.UTC(2026, 0, 1) })));
    expect(written(make({ number: 2 }))).not.toBe(written(make()));
  });

  it('can be planted, and its people and groups are there', async () => {
    const world = make();
    const { engine, viewer } = await seenBy(world);
    expect(engine.errors).toEqual([]);
    const { profiles } = await viewer.call('profiles.get', {
      userIDList: world.userIDs.slice(0, 100),
    });
    expect(profiles).toHaveLength(Math.min(world.userIDs.length, 100));
    expect(profiles.every(({ nick }) => nick !== '')).toBe(true);
    for (const groupID of world.groupIDs.slice(0, 20)) {
      expect((await viewer.call('groups.profile', { groupID })).group.groupID).toBe(groupID);
    }
  });

  it('asks nobody for anything: what it shows is in it', () => {
    expect(written(make())).not.toMatch(/"(url|avatar)":"(?!data:)/);
  });
});

describe('a small team', () => {
  it('has every kind of message, and what people do to messages', async () => {
    const { seed } = smallTeam();
    const kinds = new Set((seed.messages ?? []).flatMap((message) => Object.keys(message)));
    for (const kind of ['text', 'image', 'audio', 'file', 'merger', 'custom', 'location', 'face']) {
      expect(kinds).toContain(kind);
    }
    for (const deed of ['reactions', 'revoker', 'pinnedBy', 'atUserList', 'cloudCustomData']) {
      expect(kinds).toContain(deed);
    }
    const types = new Set((seed.groups ?? []).map(({ type }) => type));
    expect(types.size).toBe(5);
  });

  it('is dated from when it begins', () => {
    const later = smallTeam({ now: Date.UTC(2030, 5, 1) });
    expect(later.seed.friends?.[0]?.addedAt).toBe(Date.UTC(2030, 5, 1) / 1000 - 9 * 30 * 86_400);
  });

  it('is seen by Ann with unread messages, a mention, pins, marks and folders', async () => {
    const { conversations } = await seenBy(smallTeam());
    const byID = new Map(conversations.map((one) => [one.conversationID, one]));
    expect(byID.get('GROUPdesign')).toMatchObject({ isPinned: true, mentions: [{ from: 'mei' }] });
    expect(byID.get('C2Cben')).toMatchObject({ markList: [1], conversationGroupList: ['Work'] });
    expect(conversations.some(({ unreadCount }) => unreadCount > 0)).toBe(true);
  });
});

describe('many conversations', () => {
  it('are as many as were asked for, a third of them unread, in one list', async () => {
    const count = 150;
    const { viewer, conversations } = await seenBy(manyConversations({ count }));
    const first = await viewer.call('conversations.list', { cursor: '', limit: 100 });
    const rest = await viewer.call('conversations.list', { cursor: first.cursor, limit: 100 });
    const all = [...conversations, ...rest.conversations];
    expect(all).toHaveLength(count);
    const unread = all.filter(({ unreadCount }) => unreadCount > 0).length;
    expect(unread).toBeGreaterThan(count / 6);
    expect(unread).toBeLessThan(count / 2);
  });
});

describe('a long history', () => {
  it('is as long as was asked for, with unread messages at its end', async () => {
    const { viewer, conversations } = await seenBy(longHistory({ messages: 400 }));
    const { groups } = await viewer.call('groups.list', {});
    expect(groups).toMatchObject([{ groupID: 'archive', nextMessageSeq: 401 }]);
    expect(conversations[0]?.unreadCount).toBeGreaterThan(10);
  });
});

describe('a live room', () => {
  it('has the attributes of its caller as they are, of which the engine knows nothing', async () => {
    const attributes = { 'seat.meta': '{"v":1}', mood: 'late' };
    const world = liveRoom({ attributes, counters: { likes: 5 } });
    const { viewer } = await seenBy(world);
    const groupID = world.roomID;
    await viewer.call('groups.join', { groupID, applyMessage: '' });
    const read = await viewer.call('attributes.get', { groupID });
    expect(Object.fromEntries(read.attributes.map(({ key, value }) => [key, value]))).toEqual(
      attributes,
    );
    const { counters } = await viewer.call('counters.get', { groupID });
    expect(JSON.stringify(counters)).toContain('5');
  });
});
