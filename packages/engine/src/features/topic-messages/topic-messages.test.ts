import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { CountingStore } from '../../testing/counting-store.js';
import { groupText, type TestLine, TestWorld } from '../../testing/test-line.js';
import { conversations } from '../conversations/conversations.records.js';
import { topicMutes } from '../member-settings/member-settings.records.js';
import { remindTypes } from '../remind-types/remind-types.records.js';

const INTERVAL = 10_000;

/** A community of ann's with one topic, in which these people are. */
async function community(ann: TestLine, ...userIDs: string[]) {
  const memberList = userIDs.map((userID) => ({ userID }));
  const { group } = await ann.call('groups.create', {
    options: { name: 'tea', type: 'Community', isSupportTopic: true, memberList },
  });
  const { groupID } = group;
  return { groupID, topicID: await makeTopic(ann, groupID, 'Tea') };
}

async function makeTopic(ann: TestLine, groupID: string, topicName: string, topicID?: string) {
  const texts = { topicName, avatar: '', introduction: '', notification: '', customData: '' };
  const named = topicID === undefined ? {} : { topicID };
  return (await ann.call('topics.create', { groupID, ...named, ...texts })).topicID;
}

function say(line: TestLine, topicID: string, words: string, atUserList: string[] = []) {
  return line.call('messages.send', { message: { ...groupText(topicID, words), atUserList } });
}

async function stateOf(line: TestLine, groupID: string) {
  const { topics } = await line.call('topics.list', { groupID, topicIDs: [] });
  const [topic] = topics;
  if (!topic) throw new Error('There is no topic.');
  return topic;
}

function latestOf(line: TestLine) {
  return line.pushes.flatMap((push) => (push.type === 'topics.latest' ? [push] : []));
}

describe('what is said in a topic', () => {
  it('is read by who says something after it, on all of their instances', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob, bobToo] = await world.logins('ann', 'bob', 'bob');
    const { groupID, topicID } = await community(ann, 'bob');
    await say(ann, topicID, 'one');
    await say(bob, topicID, 'two');
    const state = await stateOf(bob, groupID);
    expect(state).toMatchObject({ nextMessageSeq: 3, selfInfo: { readSequence: 2 } });
    const position = { time: expect.any(Number), sequence: 2 };
    const read = { type: 'conversations.read', conversationID: `GROUP${topicID}`, position };
    expect(bobToo.pushes.at(-1)).toEqual(read);
    expect(bob.pushes).not.toContainEqual(read);
    expect((await stateOf(ann, groupID)).selfInfo.readSequence).toBe(1);
  });

  it('does not count where it was taken back, deleted, or never meant to', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const { groupID, topicID } = await community(ann, 'bob');
    const conversationID = `GROUP${topicID}`;
    const heard = () =>
      bob.pushes.flatMap((push) => (push.type === 'messages.new' ? push.messages : []));
    await say(ann, topicID, 'one');
    const message = { ...groupText(topicID, 'two'), excludedFromUnreadCount: true };
    await ann.call('messages.send', { message });
    await say(ann, topicID, 'three');
    await say(ann, topicID, 'four');
    const idOf = (words: string) => {
      const found = heard().find(({ elements }) => elements[0]?.content['text'] === words);
      return `${found?.senderTinyID}-${found?.clientTime}-${found?.random}`;
    };
    await ann.call('messages.revoke', { conversationID, messageID: idOf('three') });
    await bob.call('messages.delete', { conversationID, messageIDs: [idOf('one')] });
    expect((await stateOf(bob, groupID)).selfInfo.excludedSequences).toEqual([1, 2, 3]);
    await bob.call('conversations.read', { conversationID, position: { time: 0, sequence: 2 } });
    expect((await stateOf(bob, groupID)).selfInfo).toMatchObject({
      readSequence: 2,
      excludedSequences: [3],
    });
  });

  it('is gone with the topic: another one with its ID begins anew', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const { groupID, topicID } = await community(ann, 'bob');
    await say(ann, topicID, 'one');
    await say(bob, topicID, 'two');
    await bob.call('remindTypes.ofGroup', { groupID: topicID, remindType: 'Discard' });
    await ann.call('pinnedMessages.set', { groupID: topicID, sequence: 1, isPinned: true });
    await ann.call('topics.delete', { groupID, topicIDs: [] });
    const texts = {
      topicName: 'T',
      avatar: '',
      introduction: '',
      notification: '',
      customData: '',
    };
    await ann.call('topics.create', { groupID, topicID, ...texts });
    expect(await say(ann, topicID, 'three')).toMatchObject({ sequence: 1 });
    const selfInfo = { readSequence: 0, messageRemindType: '', excludedSequences: [] };
    expect(await stateOf(bob, groupID)).toMatchObject({ nextMessageSeq: 2, selfInfo });
    expect((await bob.call('pinnedMessages.list', { groupID: topicID })).pins).toEqual([]);
    expect(bob.heard.at(-1)).toBe('three');
  });

  it('is no news to who comes back, who wants nothing of before any more', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const { groupID, topicID } = await community(ann, 'bob');
    await bob.call('remindTypes.ofGroup', { groupID: topicID, remindType: 'Discard' });
    await bob.call('groups.quit', { groupID });
    await say(ann, topicID, 'meanwhile');
    await bob.call('groups.join', { groupID, applyMessage: '' });
    expect((await stateOf(bob, groupID)).selfInfo).toMatchObject({
      readSequence: 1,
      messageRemindType: '',
    });
  });
});

describe('who is told of mentions only', () => {
  async function quietBob(world = new TestWorld()) {
    const [ann, bob] = await world.logins('ann', 'bob');
    const { groupID, topicID } = await community(ann, 'bob');
    const remindType = 'NotReceiveMsgExceptAt';
    await bob.call('remindTypes.ofGroup', { groupID: topicID, remindType });
    return { world, ann, bob, groupID, topicID };
  }

  it('hears ten seconds after the first of several messages what was the last', async () => {
    const { world, ann, bob, topicID } = await quietBob();
    await say(ann, topicID, 'one');
    await world.clock.advance(INTERVAL - 1);
    await say(ann, topicID, 'two');
    expect([bob.heard.includes('one'), latestOf(bob)]).toEqual([false, []]);
    await world.clock.advance(1);
    expect(latestOf(bob).map(({ message }) => message.sequence)).toEqual([2]);
    await world.clock.advance(10 * INTERVAL);
    expect(latestOf(bob)).toHaveLength(1);
    expect(latestOf(ann)).toEqual([]);
  });

  it('hears nothing of a message that was refused, or is for those online only', async () => {
    const { world, ann, bob, groupID, topicID } = await quietBob();
    await ann.call('messages.send', {
      message: { ...groupText(topicID, 'psst'), onlineUserOnly: true },
    });
    await ann.call('memberSettings.mute', { groupID, userID: 'bob', muteTime: 60 });
    expect(await bob.codeOf('messages.send', { message: groupText(topicID, 'one') })).toBe(10017);
    await world.clock.advance(INTERVAL);
    expect([latestOf(ann), latestOf(bob)]).toEqual([[], []]);
  });

  it.each([
    ['the topic', (topicID: string) => topicID],
    ['the whole community', (_: string, groupID: string) => groupID],
  ])('hears nothing more once they have discarded %s', async (_, placeOf) => {
    const { world, ann, bob, groupID, topicID } = await quietBob();
    await say(ann, topicID, 'one');
    const discarded = { groupID: placeOf(topicID, groupID), remindType: 'Discard' };
    await bob.call('remindTypes.ofGroup', discarded);
    await world.clock.advance(INTERVAL);
    expect(latestOf(bob)).toEqual([]);
  });

  it('hears nothing more once they have left, or the topic is gone', async () => {
    const { world, ann, bob, groupID, topicID } = await quietBob();
    await say(ann, topicID, 'one');
    await bob.call('groups.quit', { groupID });
    await world.clock.advance(INTERVAL);
    await bob.call('groups.join', { groupID, applyMessage: '' });
    const remindType = 'NotReceiveMsgExceptAt';
    await bob.call('remindTypes.ofGroup', { groupID: topicID, remindType });
    await say(ann, topicID, 'two');
    await ann.call('topics.delete', { groupID, topicIDs: [] });
    await world.clock.advance(INTERVAL);
    expect(latestOf(bob)).toEqual([]);
  });
});

describe('who comes into a community', () => {
  it('costs what was said there, and not how many topics there are', async () => {
    const store = new CountingStore();
    const [ann, bob] = await new TestWorld({ store }).logins('ann', 'bob');
    const { groupID, topicID } = await community(ann);
    for (const topicName of ['milk', 'cake', 'jam']) await makeTopic(ann, groupID, topicName);
    await say(ann, topicID, 'hello');
    store.reset();
    await bob.call('groups.join', { groupID, applyMessage: '' });
    // The community's own, and that of the one topic.
    expect(store.writesOf(conversations)).toBe(2);
    expect(store.writesOf(remindTypes)).toBe(0);
    expect((await stateOf(bob, groupID)).selfInfo.readSequence).toBe(1);
  });

  it('has read nothing in a topic that was made anew while they were away', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const { groupID, topicID } = await community(ann, 'bob');
    for (const words of ['one', 'two']) await say(ann, topicID, words);
    await bob.call('groups.quit', { groupID });
    await bob.call('groups.join', { groupID, applyMessage: '' });
    await bob.call('groups.quit', { groupID });
    await ann.call('topics.delete', { groupID, topicIDs: [topicID] });
    await makeTopic(ann, groupID, 'Tea', topicID);
    await bob.call('groups.join', { groupID, applyMessage: '' });
    expect((await stateOf(bob, groupID)).selfInfo.readSequence).toBe(0);
  });

  it('leaves nothing of what they wanted of its topics, or could not do there, when they go', async () => {
    const store = createMemoryStore();
    const [ann, bob] = await new TestWorld({ store }).logins('ann', 'bob');
    const { groupID, topicID } = await community(ann, 'bob');
    const wish = async () => {
      const remindType = 'NotReceiveMsgExceptAt';
      await bob.call('remindTypes.ofGroup', { groupID: topicID, remindType });
      const mute = { groupID, topicID, userID: 'bob', muteTime: 60 };
      await ann.call('memberSettings.mute', mute);
    };
    const kept = async () => [
      (await store.range(remindTypes, {})).length,
      (await store.range(topicMutes, {})).length,
    ];
    await wish();
    expect(await kept()).toEqual([1, 1]);
    await bob.call('groups.quit', { groupID });
    expect(await kept()).toEqual([0, 0]);
    await bob.call('groups.join', { groupID, applyMessage: '' });
    await wish();
    await ann.call('members.putOut', { groupID, userIDs: ['bob'], reason: '' });
    expect(await kept()).toEqual([0, 0]);
  });
});
