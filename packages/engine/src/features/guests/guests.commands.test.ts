import { describe, expect, it } from 'vitest';
import { groupText, type TestLine, TestWorld } from '../../testing/test-line.js';

const groupID = 'room';

/** Ann in her live room, and a line that nobody is logged in on. */
async function openRoom() {
  const world = new TestWorld();
  const [ann] = await world.logins('ann');
  await ann.call('groups.create', { options: { name: 'Room', type: 'AVChatRoom', groupID } });
  await ann.call('groups.join', { groupID, applyMessage: '' });
  return { world, ann, guest: world.line() };
}

const say = (line: TestLine, text: string) =>
  line.call('messages.send', { message: groupText(groupID, text) });

describe('a line without a login', () => {
  it('listens to live rooms only', async () => {
    const { ann, guest } = await openRoom();
    const options = { name: 'Team', type: 'Public', groupID: 'team' } as const;
    await ann.call('groups.create', { options });
    expect(await guest.codeOf('guests.listen', { groupID: 'none' })).toBe(10010);
    expect(await guest.codeOf('guests.listen', { groupID: 'team' })).toBe(2662);
    await guest.call('guests.listen', { groupID });
    await say(ann, 'hello');
    expect(guest.heard).toEqual(['hello']);
    expect(await guest.codeOf('messages.send', { message: groupText(groupID, 'hi') })).toBe(2024);
  });

  it('hears nothing after it has left, after the room was dismissed, or after it has hung up', async () => {
    const { world, ann, guest } = await openRoom();
    const [gone, late] = [world.line(), world.line()];
    for (const line of [guest, gone, late]) await line.call('guests.listen', { groupID });
    await guest.call('guests.leave', { groupID });
    gone.hangUp();
    await say(ann, 'hello');
    expect([guest, gone, late].map(({ heard }) => heard)).toEqual([[], [], ['hello']]);
    await ann.call('groups.dismiss', { groupID });
    await world.line().call('admin.broadcast', { text: 'to all', from: 'admin' });
    expect(late.pushes.some(({ type }) => type === 'messages.broadcast')).toBe(false);
  });
});

describe('what is said to all live rooms', () => {
  it('is told once to each that is in any, from whom it names, and is kept nowhere', async () => {
    const { world, ann, guest } = await openRoom();
    const [ben] = await world.logins('ben');
    await guest.call('guests.listen', { groupID });
    await world.line().call('admin.broadcast', { text: 'to all', from: 'ann' });
    const told = (line: TestLine) =>
      line.pushes.filter(({ type }) => type === 'messages.broadcast');
    expect([ann, guest, ben].map((line) => told(line).length)).toEqual([1, 1, 0]);
    expect(told(ann)).toMatchObject([{ message: { from: 'ann', to: '', onlineUserOnly: false } }]);
    const conversationID = `GROUP${groupID}`;
    const { messages } = await ann.call('messages.history', { conversationID, limit: 10 });
    expect(messages).toEqual([]);
  });
});
