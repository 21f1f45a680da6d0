import { type ChatSDK, type Conversation, TYPES } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { conversationOf, say } from '../../../packages/engine/src/testing/small-talk.js';
import { createMixedWorld } from '../messages/testing/mixed-world.js';

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 0,
    (error) => error.code,
  );

const USERS = [
  { userID: 'ann', nick: 'Ann' },
  { userID: 'bob', nick: 'Bob', avatar: 'bob.png' },
  { userID: 'cid', nick: 'Cid' },
];

/** Things were said before anybody has logged in. */
function oldTalk() {
  return createMixedWorld({
    seed: {
      users: USERS,
      groups: [{ groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'bob'] }],
      messages: [
        { from: 'cid', to: 'ann', text: 'Read long ago', secondsAgo: 400, isRead: true },
        { from: 'ann', to: 'bob', text: 'Are you there?', secondsAgo: 300, isRead: true },
        { from: 'bob', to: 'ann', text: 'Yes', secondsAgo: 200 },
        { from: 'bob', to: 'ann', text: 'Always', secondsAgo: 190 },
        { from: 'bob', to: 'team', text: 'Hello, team', secondsAgo: 100 },
      ],
    },
  });
}

async function unreadOf(chat: ChatSDK, conversationID: string) {
  return (await conversationOf(chat, conversationID))?.unreadCount;
}

function whoIs(conversation: Conversation) {
  if (conversation.type === 'GROUP') return conversation.groupProfile.name;
  if (conversation.type !== 'C2C') return '';
  return `${conversation.userProfile.nick} ${conversation.userProfile.avatar}`;
}

/** What both clients know of a conversation after a login. */
function shown(conversation: Conversation) {
  const { conversationID, type, subType, unreadCount, isPinned, peerReadTime } = conversation;
  const { messageRemindType, groupAtInfoList, lastMessage } = conversation;
  const { lastTime, lastSequence, fromAccount, messageForShow } = lastMessage;
  // Which group a tip was given in gets lost on the SDK: in this answer, it takes the field for another.
  const payload = { ...lastMessage.payload, groupProfile: undefined };
  return {
    ids: { conversationID, type, subType },
    state: { unreadCount, isPinned, peerReadTime, messageRemindType, groupAtInfoList },
    who: whoIs(conversation),
    last: { lastTime, lastSequence, fromAccount, messageForShow, payload, type: lastMessage.type },
  };
}

/** Of the group: `[1]` me, `[2]` everybody, `[3]` both. */
async function mentionsOf(chat: ChatSDK) {
  const conversation = await conversationOf(chat, 'GROUPteam');
  return conversation?.groupAtInfoList.map(({ atTypeArray }) => atTypeArray);
}

async function listOf(chat: ChatSDK) {
  return (await chat.getConversationList()).data.conversationList;
}

test('the list after a login says what the engine’s client says of it', async () => {
  const world = oldTalk();
  const bob = await world.parlors('bob');
  const open = { type: TYPES.GRP_PUBLIC, joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS } as const;
  await bob.createGroup({
    groupID: 'open',
    name: 'Open',
    ...open,
    memberList: [{ userID: 'ann' }],
  });
  // The last thing that happened there is a tip.
  await (await world.parlors('cid')).joinGroup({ groupID: 'open' });
  await bob.sendMessage(
    bob.createTextAtMessage({
      to: 'team',
      conversationType: TYPES.CONV_GROUP,
      payload: { text: '@all', atUserList: ['ann', TYPES.MSG_AT_ALL] },
    }),
  );
  const parlors = await world.parlors('ann');
  await parlors.pinConversation({ conversationID: 'C2Ccid', isPinned: true });
  const ann = await world.tencents('ann');
  const expected = (await listOf(parlors)).map(shown);
  expect(expected).toHaveLength(4);
  await expect.poll(async () => (await listOf(ann)).map(shown)).toEqual(expected);
  await world.close();
});

test('a list that is longer than a page arrives whole, the newest first', async () => {
  const senders = Array.from({ length: 120 }, (_, index) => `user${index}`);
  const messages = senders.map((from, index) => ({
    from,
    to: 'ann',
    text: 'Hi',
    secondsAgo: index + 1,
  }));
  const world = createMixedWorld({ seed: { messages } });
  const ann = await world.tencents('ann');
  expect((await listOf(ann)).map(({ conversationID }) => conversationID)).toEqual(
    senders.map((userID) => `C2C${userID}`),
  );
  await world.close();
});

test('a pin on the SDK is seen by the other instance, and the other way round', async () => {
  const world = oldTalk();
  const [ann, other] = [await world.tencents('ann'), await world.parlors('ann')];
  const isPinned = async (chat: ChatSDK, conversationID: string) =>
    (await conversationOf(chat, conversationID))?.isPinned;
  for (const conversationID of ['C2Cbob', 'GROUPteam']) {
    await ann.pinConversation({ conversationID, isPinned: true });
    await expect.poll(() => isPinned(other, conversationID)).toBe(true);
    await other.pinConversation({ conversationID, isPinned: false });
    await expect.poll(() => isPinned(ann, conversationID)).toBe(false);
    await other.pinConversation({ conversationID, isPinned: true });
    await expect.poll(() => isPinned(ann, conversationID)).toBe(true);
  }
  await world.close();
});

test('what cannot be pinned is refused with the engine’s code', async () => {
  const world = oldTalk();
  const ann = await world.tencents('ann');
  const pin = (conversationID: string) =>
    codeOf(ann.pinConversation({ conversationID, isPinned: true }));
  expect(await pin('C2Cnobody')).toBe(50001);
  expect(await pin('GROUPnowhere')).toBe(10010);
  expect(await pin('C2Ccid')).toBe(0);
  await world.close();
});

test('what is read on the SDK is read for the peer, and in the other instance', async () => {
  const world = oldTalk();
  const [bob, other] = [await world.parlors('bob'), await world.parlors('ann')];
  const ann = await world.tencents('ann');
  await bob.getMessageList({ conversationID: 'C2Cann' });
  const told = record(bob, 'onMessageReadByPeer');
  await expect.poll(() => unreadOf(ann, 'C2Cbob')).toBe(2);
  await ann.setMessageRead({ conversationID: 'C2Cbob' });
  expect(await unreadOf(ann, 'C2Cbob')).toBe(0);
  await expect.poll(() => told.flat()).toHaveLength(2);
  expect((await conversationOf(bob, 'C2Cann'))?.lastMessage.isPeerRead).toBe(true);
  await expect.poll(() => unreadOf(other, 'C2Cbob')).toBe(0);
  await world.close();
});

test('what the peer reads is told on the SDK, of messages too', async () => {
  const world = oldTalk();
  const [ann, bob] = [await world.tencents('bob'), await world.parlors('ann')];
  await ann.getMessageList({ conversationID: 'C2Cann' });
  const told = record(ann, 'onMessageReadByPeer');
  await bob.setMessageRead({ conversationID: 'C2Cbob' });
  await expect.poll(() => told.flat().map(({ isPeerRead }) => isPeerRead)).toEqual([true, true]);
  expect((await conversationOf(ann, 'C2Cann'))?.lastMessage.isPeerRead).toBe(true);
  await world.close();
});

test('up to where the peer had read is known at the login', async () => {
  const world = oldTalk();
  const [ann, other] = [await world.tencents('ann'), await world.parlors('ann')];
  const peerReadTime = async (chat: ChatSDK) =>
    (await conversationOf(chat, 'C2Cbob'))?.peerReadTime;
  expect(await peerReadTime(ann)).toBeGreaterThan(0);
  expect(await peerReadTime(ann)).toBe(await peerReadTime(other));
  await world.close();
});

test('a group that is read in one instance is read in the other', async () => {
  for (const isFirstOnSDK of [true, false]) {
    const world = oldTalk();
    const clients = [await world.tencents('ann'), await world.parlors('ann')] as const;
    const [one, other] = isFirstOnSDK ? clients : clients.toReversed();
    expect([await unreadOf(one, 'GROUPteam'), await unreadOf(other, 'GROUPteam')]).toEqual([1, 1]);
    await one.setMessageRead({ conversationID: 'GROUPteam' });
    expect(await unreadOf(one, 'GROUPteam')).toBe(0);
    await expect.poll(() => unreadOf(other, 'GROUPteam')).toBe(0);
    await world.close();
  }
});

test('everything can be read at once', async () => {
  const world = oldTalk();
  const [ann, other] = [await world.tencents('ann'), await world.parlors('ann')];
  await expect.poll(() => ann.getTotalUnreadMessageCount()).toBe(3);
  await ann.setAllMessageRead();
  expect(ann.getTotalUnreadMessageCount()).toBe(0);
  await expect.poll(() => other.getTotalUnreadMessageCount()).toBe(0);
  await world.close();
});

test('a mention that was seen on the SDK is gone at the next login, even where nothing was unread', async () => {
  for (const excludedFromUnreadCount of [false, true]) {
    const world = oldTalk();
    const [bob, ann] = [await world.parlors('bob'), await world.tencents('ann')];
    await ann.setMessageRead({ conversationID: 'GROUPteam' });
    const mention = bob.createTextAtMessage({
      to: 'team',
      conversationType: TYPES.CONV_GROUP,
      payload: { text: '@Ann', atUserList: ['ann'] },
    });
    await bob.sendMessage(mention, { messageControlInfo: { excludedFromUnreadCount } });
    await expect.poll(() => mentionsOf(ann)).toEqual([[1]]);
    expect(await unreadOf(ann, 'GROUPteam')).toBe(excludedFromUnreadCount ? 0 : 1);
    await ann.setMessageRead({ conversationID: 'GROUPteam' });
    await expect.poll(() => mentionsOf(ann)).toEqual([]);
    expect(await mentionsOf(await world.parlors('ann'))).toEqual([]);
    await world.close();
  }
});

test('after a break the list says what was missed, and each mention once', async () => {
  const world = oldTalk();
  const [bob, ann] = [await world.parlors('bob'), await world.tencents('ann')];
  const mention = () =>
    bob.sendMessage(
      bob.createTextAtMessage({
        to: 'team',
        conversationType: TYPES.CONV_GROUP,
        payload: { text: '@Ann', atUserList: ['ann'] },
      }),
    );
  await mention();
  await expect.poll(() => mentionsOf(ann)).toEqual([[1]]);
  const before = await conversationOf(ann, 'GROUPteam');
  world.page.setNetwork('offline');
  await mention();
  await say(bob, 'ann', 'Where are you?');
  world.page.setNetwork('online');
  // So soon after the login, the SDK opens no line again before there is something to ask.
  await ann.getUserProfile({ userIDList: ['cid'] });
  // The list is here: its conversations are new objects.
  await expect.poll(() => conversationOf(ann, 'GROUPteam')).not.toBe(before);
  const missed = async () => (await conversationOf(ann, 'C2Cbob'))?.lastMessage.messageForShow;
  await expect.poll(missed).toBe('Where are you?');
  await expect.poll(() => mentionsOf(ann)).toEqual([[1], [1]]);
  await world.close();
});

test('a conversation that is looked at before anything was said is listed, and tells who it is', async () => {
  const world = oldTalk();
  const bob = await world.tencents('bob');
  const { conversation } = (await bob.getConversationProfile('C2Ccid')).data;
  expect(whoIs(conversation)).toBe('Cid ');
  expect(conversation.messageRemindType).toBe('AcceptAndNotify');
  expect((await listOf(bob)).map(({ conversationID }) => conversationID)).toContain('C2Ccid');
  await world.close();
});

test('a message that was sent makes a conversation in both lists', async () => {
  const world = oldTalk();
  const [cid, bob] = [await world.tencents('cid'), await world.parlors('bob')];
  await say(cid, 'bob', 'Hello!');
  await expect.poll(() => unreadOf(bob, 'C2Ccid')).toBe(1);
  await say(bob, 'cid', 'Hello yourself!');
  await expect.poll(() => unreadOf(cid, 'C2Cbob')).toBe(1);
  await world.close();
});
