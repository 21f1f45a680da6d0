import { type ChatEventName, type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  useConversation,
  useConversations,
  useGroup,
  useMessages,
  useSendMessage,
  useTotalUnread,
} from '../index.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  type RenderChatOptions,
  renderReady,
  say,
  textsOf,
} from '../testing/world.js';
import { actionsOf, everythingShown, isAllThere } from './testing/everything.js';
import { freezeDeeply, guardObjects } from './testing/guard-objects.js';
import { holdEvents } from './testing/hold-events.js';
import { teaWorld } from './testing/tea-world.js';

/** The list, what is unread in all, and a thread. */
async function openList(options: RenderChatOptions, conversationID = 'C2Cben') {
  const chat = await renderReady(
    () => ({
      list: useConversations(),
      total: useTotalUnread(),
      thread: useMessages(conversationID),
    }),
    options,
  );
  await waitFor(() => expect(chat.current.list.isSyncCompleted).toBe(true));
  await waitFor(() => expect(chat.current.thread.status).toBe('ready'));
  return chat;
}

type OpenList = Awaited<ReturnType<typeof openList>>;

const newestOf = ({ current }: OpenList, conversationID: string) =>
  current.list.conversations.find((one) => one.conversationID === conversationID)?.lastMessage
    .messageForShow;

/** A client whose lists come late from the moment that it is told to be. */
function lateLists(client: ChatSDK) {
  const names: ChatEventName[] = [
    EVENT.CONVERSATION_LIST_UPDATED,
    EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED,
    EVENT.GROUP_LIST_UPDATED,
  ];
  let isLate = false;
  const held = holdEvents(client, names, () => isLate);
  const beLate = () => {
    isLate = true;
  };
  return { ...held, beLate };
}

test.each([
  ['C2Cben', 'C2Cann'],
  ['GROUPtea', 'GROUPtea'],
])(
  'facts 19 and 21: a list event two seconds late does not hide a message that has arrived in %s',
  async (conversationID, to) => {
    const { engine, peer, userOf } = createWorld(teaWorld);
    const ben = await peer('ben');
    const { sdk, beLate, heldBack, release } = lateLists(engine.createClient());
    const chat = await openList({ sdk, user: userOf('ann') }, conversationID);
    const [before, total] = [newestOf(chat, conversationID), chat.current.total];
    beLate();
    await say(ben, to, 'news');
    await waitFor(() => expect(textsOf(chat.current.thread.messages).at(-1)).toBe('news'));
    await waitFor(() => expect(heldBack()).toBeGreaterThan(0));
    expect(newestOf(chat, conversationID)).toBe(before);
    expect(chat.current.total).toBe(total);
    act(release);
    await waitFor(() => expect(newestOf(chat, conversationID)).toContain('news'));
    await waitFor(() => expect(chat.current.total).toBe(total + 1));
    expect(textsOf(chat.current.thread.messages).filter((text) => text === 'news')).toHaveLength(1);
  },
);

test('facts 19 and 21: the first message of a conversation that no list has named yet is in its thread', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const cat = await peer('cat');
  const { sdk, beLate, release } = lateLists(engine.createClient());
  const chat = await openList({ sdk, user: userOf('ann') }, 'C2Ccat');
  beLate();
  await say(cat, 'C2Cann', 'my first');
  await waitFor(() => expect(textsOf(chat.current.thread.messages)).toEqual(['my first']));
  expect(newestOf(chat, 'C2Ccat')).toBeUndefined();
  act(release);
  await waitFor(() => expect(newestOf(chat, 'C2Ccat')).toBe('my first'));
});

test('fact 19: with the SDK’s own throttling the thread does not wait for the list', async () => {
  const { engine, peer, userOf } = createWorld({ ...teaWorld, listEventInterval: 1000 });
  const ben = await peer('ben');
  const chat = await openList({ sdk: engine.createClient(), user: userOf('ann') });
  for (const text of ['one', 'two', 'three']) await say(ben, 'C2Cann', text);
  const all = ['hello Ann', 'one', 'two', 'three'];
  await waitFor(() => expect(textsOf(chat.current.thread.messages)).toEqual(all));
  await waitFor(() => expect(newestOf(chat, 'C2Cben')).toBe('three'));
  await waitFor(() => expect(chat.current.list.conversations[0]?.unreadCount).toBe(4));
});

test('fact 21: a list that knows of a message before it comes does not have it asked for', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const client = engine.createClient();
  const getMessageList = vi.fn(client.getMessageList);
  let isLate = false;
  const { sdk, release } = holdEvents(
    { ...client, getMessageList },
    [EVENT.MESSAGE_RECEIVED],
    () => isLate,
  );
  const chat = await openList({ sdk, user: userOf('ann') });
  isLate = true;
  await say(ben, 'C2Cann', 'news');
  await waitFor(() => expect(newestOf(chat, 'C2Cben')).toBe('news'));
  expect(textsOf(chat.current.thread.messages)).toEqual(['hello Ann']);
  act(release);
  await waitFor(() => expect(textsOf(chat.current.thread.messages)).toEqual(['hello Ann', 'news']));
  expect(getMessageList).toHaveBeenCalledTimes(1);
});

test('fact 25: a conversation that is the same object with other fields is noticed', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const client = engine.createClient();
  const one = await renderReady(() => useConversation('C2Cben'), {
    sdk: client,
    user: userOf('ann'),
  });
  await waitFor(() => expect(one.current.conversation).toBeDefined());
  const live = await liveConversation(client, 'C2Cben');
  const before = one.current.conversation;
  await say(ben, 'C2Cann', 'news');
  await waitFor(() => expect(one.current.conversation?.lastMessage.messageForShow).toBe('news'));
  expect(await liveConversation(client, 'C2Cben')).toBe(live);
  expect(one.current.conversation).not.toBe(before);
  expect(one.current.conversation?.unreadCount).toBe(2);
  expect(before).toMatchObject({ unreadCount: 1, lastMessage: { messageForShow: 'hello Ann' } });
});

async function liveConversation(client: ChatSDK, conversationID: string) {
  const { data } = await client.getConversationList();
  return data.conversationList.find((one) => one.conversationID === conversationID);
}

test('fact 25: a list event with the very objects of the last one is looked through', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const hostile = makeHostile(client);
  const chat = await openList({ sdk: hostile.sdk, user: userOf('ann') });
  const { conversationList } = (await client.getConversationList()).data;
  const same = conversationList.map((live) => ({ ...live }));
  const tell = () => {
    const event = { name: EVENT.CONVERSATION_LIST_UPDATED, data: same, isSyncCompleted: true };
    act(() => hostile.emit(EVENT.CONVERSATION_LIST_UPDATED, event));
  };
  tell();
  const before = chat.current.list.conversations;
  for (const one of same) {
    if (one.conversationID === 'C2Cben') Object.assign(one, { unreadCount: 41, draftText: 'oh' });
  }
  tell();
  await waitFor(() => expect(chat.current.list.conversations).not.toBe(before));
  const changed = chat.current.list.conversations.find((one) => one.type === 'C2C');
  expect(changed).toMatchObject({ unreadCount: 41, draftText: 'oh' });
  const tea = (list: typeof before) => list.find((one) => one.type === 'GROUP');
  expect(tea(chat.current.list.conversations)).toBe(tea(before));
});

test('fact 25: new objects that say the same, as after a new connection, change nothing', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const hostile = makeHostile(client);
  const chat = await openList({ sdk: hostile.sdk, user: userOf('ann') });
  const { conversationList } = (await client.getConversationList()).data;
  const { conversations } = chat.current.list;
  const data = conversationList.map((live) => ({ ...live, lastMessage: { ...live.lastMessage } }));
  const event = { name: EVENT.CONVERSATION_LIST_UPDATED, data, isSyncCompleted: true };
  act(() => hostile.emit(EVENT.CONVERSATION_LIST_UPDATED, event));
  await act(() => chat.current.list.refetch());
  expect(chat.current.list.conversations).toBe(conversations);
});

test('fact 25: a group that is the same object with other fields is noticed', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const cat = await peer('cat');
  const client = engine.createClient();
  const tea = await renderReady(() => useGroup('tea'), { sdk: client, user: userOf('ann') });
  await waitFor(() => expect(tea.current.status).toBe('ready'));
  const liveGroup = async () => (await client.getGroupProfile({ groupID: 'tea' })).data.group;
  const live = await liveGroup();
  const before = tea.current.group;
  expect(before?.memberCount).toBe(3);
  await cat.quitGroup('tea');
  await waitFor(() => expect(tea.current.group?.memberCount).toBe(2));
  expect(await liveGroup()).toBe(live);
  expect(before?.memberCount).toBe(3);
});

test('fact 25: a message that is the same object with other fields is noticed', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const client = engine.createClient();
  const chat = await renderReady(
    () => ({ thread: useMessages('C2Cben'), send: useSendMessage('C2Cben') }),
    { sdk: client, user: userOf('ann') },
  );
  await waitFor(() => expect(chat.current.thread.status).toBe('ready'));
  await act(async () => void (await chat.current.send.sendText('read me')));
  const before = chat.current.thread.messages.at(-1);
  expect(before?.isPeerRead).toBe(false);
  const live = client.findMessage(before?.ID ?? '');
  await waitFor(async () => {
    const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
    expect(textsOf(data.messageList)).toContain('read me');
  });
  await ben.setMessageRead({ conversationID: 'C2Cann' });
  await waitFor(() => expect(chat.current.thread.messages.at(-1)?.isPeerRead).toBe(true));
  expect(client.findMessage(before?.ID ?? '')).toBe(live);
  expect(before?.isPeerRead).toBe(false);
});

test('facts 26 and 27: whatever is done, and whoever freezes what hooks give, the SDK’s objects are neither changed nor frozen', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const [ben, cat] = [await peer('ben'), await peer('cat')];
  const { onError } = collectErrors();
  const { sdk, touches } = guardObjects(engine.createClient());
  const useIt = everythingShown();
  const chat = await renderReady(
    () => {
      const it = useIt();
      freezeDeeply([it.list.conversations, it.thread.messages, it.groupThread.messages]);
      freezeDeeply([it.group.group, it.members.members, it.me.profile, it.profile]);
      freezeDeeply([it.reactions.reactions, it.reactionUsers.users, it.seats.seats]);
      return it;
    },
    { sdk, user: userOf('ann'), onError },
  );
  await waitFor(() => expect(isAllThere(chat.current)).toBe(true));
  await act(async () => {
    await say(ben, 'C2Cann', 'news');
    await say(ben, 'GROUPtea', 'news');
  });
  await waitFor(() => expect(textsOf(chat.current.thread.messages).at(-1)).toBe('news'));
  await waitFor(() => expect(textsOf(chat.current.groupThread.messages).at(-1)).toBe('news'));
  await waitFor(() =>
    expect(chat.current.conversation.conversation?.lastMessage.messageForShow).toBe('news'),
  );
  const { sendText, sendCustom, setPinned, markRead, addReaction, updateProfile, openSeats } =
    actionsOf(chat.current);
  for (const action of [sendText, sendCustom, setPinned, markRead, addReaction, updateProfile]) {
    await act(async () => void (await action?.()));
  }
  await act(async () => void (await openSeats?.().catch(() => undefined)));
  await cat.quitGroup('tea');
  await waitFor(() => expect(chat.current.group.group?.memberCount).toBe(2));
  await waitFor(() => expect(chat.current.conversation.conversation?.isPinned).toBe(true));
  await waitFor(() => expect(chat.current.me.profile?.nick).toBe('Anna'));
  expect(touches).toEqual([]);
});

test('fact 26: what an app writes into a snapshot does not reach the SDK', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const chat = await openList({ sdk: client, user: userOf('ann') });
  const [shown] = chat.current.thread.messages;
  const live = client.findMessage(shown?.ID ?? '');
  const listed = chat.current.list.conversations.find((one) => one.type === 'C2C');
  expect(live).not.toBeNull();
  for (const payload of [shown?.payload, listed?.lastMessage.payload]) {
    expect(payload).toEqual({ text: 'hello Ann' });
    Object.assign(payload ?? {}, { text: 'rewritten' });
  }
  expect(live?.payload).toEqual({ text: 'hello Ann' });
  expect((await liveConversation(client, 'C2Cben'))?.lastMessage.payload).toEqual({
    text: 'hello Ann',
  });
});
