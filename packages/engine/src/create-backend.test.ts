import { describe, expect, it } from 'vitest';
import { groupText, TestWorld, text } from './testing/test-line.js';

describe('two people who are logged in', () => {
  it('talk', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('messages.send', { message: text('bob', 'hello') });
    await bob.call('messages.send', { message: text('ann', 'hi') });
    expect(bob.heard).toEqual(['hello']);
    expect(ann.heard).toEqual(['hi']);
    const { messages } = await ann.call('messages.history', {
      conversationID: 'C2Cbob',
      limit: 15,
    });
    expect(messages.map(({ from }) => from)).toEqual(['ann', 'bob']);
    const list = await bob.call('conversations.list', { cursor: '', limit: 10 });
    expect(list.conversations).toMatchObject([{ conversationID: 'C2Cann', unreadCount: 1 }]);
  });

  it('meet in a group', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const { group } = await ann.call('groups.create', {
      options: { name: 'tea', type: 'ChatRoom', memberList: [{ userID: 'bob' }] },
    });
    await bob.call('messages.send', { message: groupText(group.groupID, 'hello') });
    expect(ann.heard).toEqual(['N6', 'hello']);
    expect(bob.heard).toEqual(['N7']);
    expect(world.errors).toEqual([]);
  });
});
