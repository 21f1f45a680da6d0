import { describe, expect, it } from 'vitest';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';

async function listed(line: TestLine): Promise<string[]> {
  const { conversations } = await line.call('conversations.list', { cursor: '', limit: 100 });
  return conversations.map(({ conversationID }) => conversationID);
}

async function history(line: TestLine, conversationID: string): Promise<unknown[]> {
  const { messages } = await line.call('messages.history', { conversationID, limit: 50 });
  return messages
    .filter(({ elements }) => elements[0]?.type === 'TIMTextElem')
    .map(({ elements }) => elements[0]?.content['text']);
}

async function groupOf(owner: TestLine, type: 'Public' | 'ChatRoom', ...userIDs: string[]) {
  const memberList = userIDs.map((userID) => ({ userID }));
  const joinOption = type === 'Public' ? { joinOption: 'FreeAccess' as const } : {};
  const options = { name: 'tea', type, memberList, ...joinOption };
  return (await owner.call('groups.create', { options })).group.groupID;
}

describe('a conversation that was deleted', () => {
  it('is not listed by who has left its group since, whatever is said there', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await groupOf(ann, 'Public', 'bob');
    await ann.call('messages.send', { message: groupText(groupID, 'one') });
    const conversationIDs = [`GROUP${groupID}`];
    await bob.call('groups.quit', { groupID });
    await bob.call('conversations.delete', { conversationIDs, clearsHistory: false });
    await ann.call('messages.send', { message: groupText(groupID, 'two') });
    expect(await listed(bob)).toEqual([]);
    await bob.call('groups.join', { groupID, applyMessage: '' });
    await ann.call('messages.send', { message: groupText(groupID, 'three') });
    expect(await listed(bob)).toEqual(conversationIDs);
  });

  it('is read without the peer learning of it', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    await ann.call('messages.send', { message: text('bob', 'hi') });
    const conversationIDs = ['C2Cann'];
    await bob.call('conversations.delete', { conversationIDs, clearsHistory: true });
    const { conversation } = await ann.call('conversations.get', { conversationID: 'C2Cbob' });
    expect(conversation.peerReadTime).toBe(0);
    expect(ann.pushes).toEqual([]);
  });

  it('that never was is not missed, and the system’s is not the service’s', async () => {
    const [ann] = await new TestWorld().logins('ann');
    const ask = (...conversationIDs: string[]) =>
      ann.codeOf('conversations.delete', { conversationIDs, clearsHistory: true });
    expect(await ask('C2Cnobody', 'GROUPnone')).toBeUndefined();
    expect(await ask('@TIM#SYSTEM')).toBe(50002);
    expect(await ask(...Array.from({ length: 101 }, (_, place) => `C2C${place}`))).toBe(50002);
  });
});

describe('a history that was cleared', () => {
  it('stays cleared for who leaves the group and comes back, where others see all that was said', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await groupOf(ann, 'ChatRoom', 'bob');
    const conversationID = `GROUP${groupID}`;
    await ann.call('messages.send', { message: groupText(groupID, 'one') });
    await bob.call('conversations.clear', { conversationID });
    await bob.call('groups.quit', { groupID });
    await ann.call('messages.send', { message: groupText(groupID, 'two') });
    await bob.call('groups.join', { groupID, applyMessage: '' });
    expect(await history(bob, conversationID)).toEqual(['two']);
    expect(await history(ann, conversationID)).toEqual(['one', 'two']);
  });

  it('leaves nothing to be seen of a group that one is no longer in', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await groupOf(ann, 'Public', 'bob');
    await ann.call('messages.send', { message: groupText(groupID, 'one') });
    await bob.call('groups.quit', { groupID });
    await bob.call('conversations.clear', { conversationID: `GROUP${groupID}` });
    const { conversations } = await bob.call('conversations.list', { cursor: '', limit: 100 });
    expect(conversations).toMatchObject([{ lastMessage: null, unreadCount: 0 }]);
  });

  it('is not found any more', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    await ann.call('messages.send', { message: text('bob', 'marzipan') });
    await bob.call('conversations.clear', { conversationID: 'C2Cann' });
    expect(await found(bob, 'marzipan')).toBe(0);
    expect(await found(ann, 'marzipan')).toBe(1);
  });
});

async function found(line: TestLine, word: string): Promise<number> {
  const page = { count: 100, cursor: '' };
  const wish = { keywords: [word], isEveryNeeded: false, senders: [], types: [], ...page };
  return (await line.call('search.messages', wish)).totalCount;
}
