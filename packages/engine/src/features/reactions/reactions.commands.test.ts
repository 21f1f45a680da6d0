import { describe, expect, it } from 'vitest';
import { messageIDOf, tinyIDOf } from '../../core/ids.js';
import type { OutgoingMessage } from '../../protocol/entities.js';
import { within } from '../../storage/keys.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';
import { groupLogID } from '../messages/index.js';
import { reactions } from './reactions.records.js';

/** Says something, and names it as somebody names what they react to. */
async function said(line: TestLine, message: OutgoingMessage, conversationID: string) {
  await line.call('messages.send', { message });
  const messageID = messageIDOf({ ...message, senderTinyID: tinyIDOf(line.userID) });
  return { conversationID, messageID, reactionID: 'tea' };
}

async function group(owner: TestLine, type: 'Public' | 'AVChatRoom', ...userIDs: string[]) {
  const memberList = userIDs.map((userID) => ({ userID }));
  const { group: made } = await owner.call('groups.create', {
    options: { name: 'tea', type, memberList },
  });
  return made.groupID;
}

function toldOf(line: TestLine) {
  return line.pushes.filter(({ type }) => type === 'reactions.updated');
}

describe('a reaction', () => {
  it('is told both sides and all their instances, and only who reacted that it was them', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob] = await world.logins('ann', 'bob');
    const [annsPhone, bobsPhone] = await world.logins('ann', 'bob');
    const place = await said(ann, text('bob', 'hello'), 'C2Cbob');
    await bob.call('reactions.add', { ...place, conversationID: 'C2Cann' });
    const { messageID } = place;
    const push = {
      type: 'reactions.updated',
      messageID,
      reactions: [{ reactionID: 'tea', totalUserCount: 1, userIDs: ['bob'] }],
    };
    for (const line of [ann, annsPhone]) expect(toldOf(line)).toEqual([push]);
    const mine = { reactionID: 'tea', isAdded: true };
    for (const line of [bob, bobsPhone]) expect(toldOf(line)).toEqual([{ ...push, mine }]);
  });

  it('is told before the one who reacts is answered', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann', 'bob');
    const place = await said(ann, text('bob', 'hello'), 'C2Cbob');
    await ann.call('reactions.add', place);
    expect(ann.frames.slice(-2).map(({ kind }) => kind)).toEqual(['push', 'reply']);
  });

  it('that is refused changes nothing and is told nobody', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const place = await said(ann, text('bob', 'hello'), 'C2Cbob');
    await ann.call('reactions.add', place);
    const told = toldOf(bob).length;
    const theirs = { ...place, conversationID: 'C2Cann' };
    expect(await ann.codeOf('reactions.add', place)).toBe(23007);
    expect(await bob.codeOf('reactions.remove', theirs)).toBe(23009);
    expect(await bob.codeOf('reactions.remove', { ...theirs, reactionID: 'cake' })).toBe(23008);
    expect(toldOf(bob)).toHaveLength(told);
    const page = await ann.call('reactions.users', { ...place, offset: 0, count: 100 });
    expect(page.userIDs).toEqual(['ann']);
  });

  it('needs a message that the person can see', async () => {
    const world = new TestWorld();
    const [ann, bob, eve, ned] = await world.logins('ann', 'bob', 'eve', 'ned');
    const groupID = await group(ann, 'Public', 'bob', 'ned');
    const conversationID = `GROUP${groupID}`;
    const place = await said(ann, groupText(groupID, 'hi'), conversationID);
    const secret = groupText(groupID, 'psst', { receiverList: ['bob'] });
    const secretPlace = await said(ann, secret, conversationID);
    expect(await eve.codeOf('reactions.add', place)).toBe(10007);
    expect(await ned.codeOf('reactions.add', secretPlace)).toBe(20026);
    expect(await ned.codeOf('reactions.add', { ...place, messageID: 'none' })).toBe(20026);
    expect(await ned.codeOf('reactions.add', { ...place, conversationID: 'C2Cann' })).toBe(20026);
    expect(await ned.codeOf('reactions.add', { ...place, conversationID: 'GROUPnone' })).toBe(
      10010,
    );
    expect(await ned.codeOf('reactions.add', { ...place, conversationID: 'nothing' })).toBe(50002);
    await bob.call('reactions.add', secretPlace);
    expect([ann, bob, ned, eve].map((line) => toldOf(line).length)).toEqual([1, 1, 0, 0]);
    const asked = { conversationID, messageIDs: [secretPlace.messageID], usersPerReaction: 10 };
    const { messageID } = secretPlace;
    expect((await ned.call('reactions.list', asked)).messages).toEqual([
      { messageID, reactions: [] },
    ]);
  });

  it('cannot be had in a live room, which keeps no messages', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    const groupID = await group(ann, 'AVChatRoom');
    await ann.call('groups.join', { groupID, applyMessage: '' });
    const place = await said(ann, groupText(groupID, 'hi'), `GROUP${groupID}`);
    expect(await ann.codeOf('reactions.add', place)).toBe(10004);
  });

  it('is forgotten with its group', async () => {
    const store = createMemoryStore();
    const ann = await new TestWorld({ store }).login('ann');
    const groupID = await group(ann, 'Public');
    const place = await said(ann, groupText(groupID, 'hi'), `GROUP${groupID}`);
    await ann.call('reactions.add', place);
    expect(await store.range(reactions, within(groupLogID(groupID)))).toHaveLength(1);
    await ann.call('groups.dismiss', { groupID });
    expect(await store.range(reactions, within(groupLogID(groupID)))).toEqual([]);
  });

  it.each([
    ['no reactionID', { conversationID: 'C2Cbob', messageID: 'x' }],
    ['an empty reactionID', { conversationID: 'C2Cbob', messageID: 'x', reactionID: '' }],
    ['a message for its ID', { conversationID: 'C2Cbob', messageID: {}, reactionID: 'tea' }],
  ])('with %s is not readable', async (_, body) => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    expect(await ann.request('reactions.add', body)).toMatchObject({ kind: 'failure' });
  });
});
