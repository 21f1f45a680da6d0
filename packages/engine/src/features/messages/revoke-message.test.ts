import { describe, expect, it } from 'vitest';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';

/** Sends a text, and returns its ID. */
async function sent(line: TestLine, message: ReturnType<typeof text>): Promise<string> {
  await line.call('messages.send', { message });
  const conversationID = `${message.conversationType}${message.to}`;
  const { messages } = await line.call('messages.history', { conversationID, limit: 1 });
  const [{ senderTinyID, clientTime, random } = { senderTinyID: '', clientTime: 0, random: 0 }] =
    messages;
  return `${senderTinyID}-${clientTime}-${random}`;
}

describe('taking a message back', () => {
  it('can be done for as long as the application says [CHG-3.4]', async () => {
    const world = new TestWorld({ revocableSeconds: 5 });
    const [ann] = await world.logins('ann', 'bob');
    const conversationID = 'C2Cbob';
    const inTime = await sent(ann, text('bob', 'in time'));
    const late = await sent(ann, text('bob', 'late'));
    await world.clock.advance(5_000);
    await ann.call('messages.revoke', { conversationID, messageID: inTime });
    await world.clock.advance(1_000);
    const call = ann.call('messages.revoke', { conversationID, messageID: late });
    await expect(call).rejects.toMatchObject({ code: 20016 });
  });

  it('says nothing of what it said: not everybody who is told may have seen it', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const options = { name: 'tea', type: 'Public', joinOption: 'FreeAccess' } as const;
    const { group } = await ann.call('groups.create', { options });
    const { groupID } = group;
    const messageID = await sent(ann, groupText(groupID, 'secret'));
    await bob.call('groups.join', { groupID, applyMessage: '' });
    await ann.call('messages.revoke', { conversationID: `GROUP${groupID}`, messageID });
    const pushes = bob.pushes.filter(({ type }) => type === 'messages.revoked');
    expect(pushes).toMatchObject([{ revocation: { from: 'ann', revoker: 'ann' } }]);
    expect(JSON.stringify(pushes)).not.toContain('secret');
  });

  it('twice in a group is no fault, and is told once [CHG-3.27]', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const memberList = [{ userID: 'bob' }];
    const options = { name: 'tea', type: 'Public', memberList } as const;
    const { group } = await ann.call('groups.create', { options: { ...options, memberList } });
    const conversationID = `GROUP${group.groupID}`;
    const messageID = await sent(ann, groupText(group.groupID, 'hello'));
    await ann.call('messages.revoke', { conversationID, messageID });
    await ann.call('messages.revoke', { conversationID, messageID });
    expect(bob.pushes.filter(({ type }) => type === 'messages.revoked')).toHaveLength(1);
  });

  it('is not for what has happened in a group [CHG-3.27]', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const options = { name: 'tea', type: 'Public', joinOption: 'FreeAccess' } as const;
    const { group } = await ann.call('groups.create', { options });
    await bob.call('groups.join', { groupID: group.groupID, applyMessage: '' });
    const conversationID = `GROUP${group.groupID}`;
    const { messages } = await ann.call('messages.history', { conversationID, limit: 1 });
    const [tip] = messages;
    const messageID = `${tip?.senderTinyID}-${tip?.clientTime}-${tip?.random}`;
    const call = ann.call('messages.revoke', { conversationID, messageID });
    await expect(call).rejects.toMatchObject({ code: 10032 });
  });
});

describe('deleting a message', () => {
  it('leaves no unread message that cannot be seen, also when it was taken back before', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const messageID = await sent(ann, text('bob', 'one'));
    await sent(ann, text('bob', 'two'));
    await bob.call('messages.delete', { conversationID: 'C2Cann', messageIDs: [messageID] });
    const unread = async () =>
      (await bob.call('conversations.get', { conversationID: 'C2Cann' })).conversation.unreadCount;
    expect(await unread()).toBe(1);
    await ann.call('messages.revoke', { conversationID: 'C2Cbob', messageID });
    expect(await unread()).toBe(1);
  });

  it('shows the one before as the last of the conversation, to who deletes', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await sent(ann, text('bob', 'one'));
    const messageID = await sent(ann, text('bob', 'two'));
    await bob.call('messages.delete', {
      conversationID: 'C2Cann',
      messageIDs: [messageID, 'none'],
    });
    const last = async (line: TestLine, conversationID: string) => {
      const { conversation } = await line.call('conversations.get', { conversationID });
      return conversation.lastMessage?.elements[0]?.content['text'];
    };
    expect(await last(bob, 'C2Cann')).toBe('one');
    expect(await last(ann, 'C2Cbob')).toBe('two');
  });
});
