import { describe, expect, it } from 'vitest';
import { TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from './engine-seed.js';

const seed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann', avatar: 'https://a/b.png' },
    { userID: 'bob', nick: 'Bob' },
  ],
  groups: [
    {
      groupID: 'tea',
      name: 'Tea',
      type: 'Private',
      members: ['bob', 'ann', 'cid'],
      introduction: 'Green',
      attributes: { kettle: 'on' },
    },
  ],
  messages: [
    { from: 'bob', to: 'ann', text: 'newer', secondsAgo: 60 },
    { from: 'bob', to: 'ann', text: 'older', secondsAgo: 3_600, isRead: true },
    { from: 'ann', to: 'tea', text: 'in the group', secondsAgo: 120 },
    { from: 'bob', to: 'tea', text: 'read by all', secondsAgo: 180, isRead: true },
  ],
};

describe('a seeded world', () => {
  it('has its people, who can be written to before they have ever logged in', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    const { profiles } = await ann.call('profiles.get', { userIDList: ['ann', 'bob', 'cid'] });
    expect(profiles.map(({ userID, nick }) => [userID, nick])).toEqual([
      ['ann', 'Ann'],
      ['bob', 'Bob'],
      ['cid', ''],
    ]);
  });

  it('has its groups, owned by their first members, and nobody is told of them', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    const { groups } = await ann.call('groups.list', {});
    expect(groups).toMatchObject([
      {
        groupID: 'tea',
        name: 'Tea',
        introduction: 'Green',
        type: 'Private',
        ownerID: 'bob',
        memberCount: 3,
        nextMessageSeq: 3,
        selfInfo: { role: 'Member' },
      },
    ]);
    expect(ann.pushes).toEqual([]);
  });

  it('has its attributes, and the first write is decided on them', async () => {
    const world = new TestWorld({ seed });
    const ann = await world.login('ann');
    const read = await ann.call('attributes.get', { groupID: 'tea' });
    expect(read.attributes).toMatchObject([{ key: 'kettle', value: 'on' }]);
    const kettle = { groupID: 'tea', attributes: [{ key: 'kettle', value: 'off', sequence: 0 }] };
    await expect(ann.call('attributes.set', { ...kettle, mainSequence: 0 })).rejects.toMatchObject({
      code: 10056,
    });
    await ann.call('attributes.set', { ...kettle, mainSequence: read.mainSequence });
  });

  it('has its messages in the past, by time and not as they were written down', async () => {
    const world = new TestWorld({ seed });
    const now = world.clock.now() / 1000;
    const ann = await world.login('ann');
    const { messages } = await ann.call('messages.history', { conversationID: 'C2Cbob', limit: 9 });
    expect(
      messages.map(({ elements, time, nick }) => [elements[0]?.content['text'], now - time, nick]),
    ).toEqual([
      ['older', 3_600, 'Bob'],
      ['newer', 60, 'Bob'],
    ]);
  });

  it('has its conversations, with what is unread', async () => {
    const world = new TestWorld({ seed });
    const unreadOf = async (userID: string) => {
      const line = await world.login(userID);
      const { conversations } = await line.call('conversations.list', { cursor: '', limit: 9 });
      return conversations.map(({ conversationID, unreadCount }) => [conversationID, unreadCount]);
    };
    expect(await unreadOf('ann')).toEqual([
      ['C2Cbob', 1],
      ['GROUPtea', 0],
    ]);
    expect(await unreadOf('bob')).toEqual([
      ['C2Cann', 0],
      ['GROUPtea', 1],
    ]);
    expect(await unreadOf('cid')).toEqual([['GROUPtea', 1]]);
  });

  it('has message IDs that differ', async () => {
    const messages = Array.from({ length: 5 }, (_, index) => ({
      from: 'bob',
      to: 'ann',
      text: `${index}`,
      secondsAgo: 60,
    }));
    const ann = await new TestWorld({ seed: { messages } }).login('ann');
    const page = await ann.call('messages.history', { conversationID: 'C2Cbob', limit: 9 });
    expect(new Set(page.messages.map(({ random }) => random)).size).toBe(5);
  });
});
