import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useConversations, useMessages, useSession } from '../index.js';
import {
  collectErrors,
  createWorld,
  type HostileSDK,
  makeHostile,
  renderChat,
  renderReady,
  say,
  textsOf,
} from '../testing/world.js';
import { everythingShown, isAllThere, useEverything } from './testing/everything.js';
import { holdEvents } from './testing/hold-events.js';
import { teaWorld } from './testing/tea-world.js';
import { watchSDK } from './testing/watch-sdk.js';

/** Tells the hooks that the line was lost, and is back. */
function breakAndMend({ emit }: HostileSDK) {
  act(() => {
    for (const state of ['connecting', 'disconnected', 'connecting', 'connected']) {
      emit(EVENT.NET_STATE_CHANGE, { name: EVENT.NET_STATE_CHANGE, data: { state } });
    }
  });
}

/** What is asked for again when everything is open. */
const OPEN_THINGS = [
  'getConversationList',
  'getMessageList',
  'getGroupProfile',
  'getGroupMemberList',
  'getGroupAttributes',
  'getMessageReactions',
];

test('fact 52: after a new connection everything that is open is fetched again, once', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { onError } = collectErrors();
  const watched = watchSDK(engine.createClient());
  const hostile = makeHostile(watched.sdk);
  const chat = await renderReady(everythingShown(), {
    sdk: hostile.sdk,
    user: userOf('ann'),
    onError,
  });
  await waitFor(() => expect(isAllThere(chat.current)).toBe(true));
  await waitFor(() => expect(watched.counts()).toHaveProperty('getMessageReactions', 1));
  watched.forget();
  breakAndMend(hostile);
  await waitFor(() => {
    for (const name of OPEN_THINGS) expect(watched.counts()).toHaveProperty(name);
  });
  await waitFor(() => expect(chat.current.members.status).toBe('ready'));
  expect(watched.counts()['getMessageList']).toBe(2);
  for (const name of OPEN_THINGS) expect(watched.counts()[name], name).toBeLessThanOrEqual(2);
});

test('fact 52: nothing flickers while it is fetched again: the session stays ready and all stays shown', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { onError } = collectErrors();
  const hostile = makeHostile(engine.createClient());
  const shown: string[] = [];
  const chat = await renderReady(
    () => {
      const it = useEverything('');
      const { session, list, thread, group, members, seats } = it;
      const statuses = [session, list, thread, group, members, seats].map(({ status }) => status);
      shown.push([...statuses, thread.messages.length, list.conversations.length].join(' '));
      return it;
    },
    { sdk: hostile.sdk, user: userOf('ann'), onError },
  );
  await waitFor(() => expect(isAllThere(chat.current)).toBe(true));
  const { messages } = chat.current.thread;
  const last = shown.at(-1);
  shown.length = 0;
  breakAndMend(hostile);
  await act(() => chat.current.thread.refetch());
  await act(() => chat.current.list.refetch());
  expect(new Set([...shown, last])).toEqual(new Set([last]));
  expect(chat.current.thread.messages).toBe(messages);
});

test('fact 52: what the SDK never told of while the line was down is there after it', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  let isDown = false;
  const { sdk, heldBack } = holdEvents(
    engine.createClient(),
    [
      EVENT.MESSAGE_RECEIVED,
      EVENT.CONVERSATION_LIST_UPDATED,
      EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED,
    ],
    () => isDown,
  );
  const hostile = makeHostile(sdk);
  const chat = await renderReady(
    () => ({ list: useConversations(), thread: useMessages('C2Cben') }),
    { sdk: hostile.sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(chat.current.list.isSyncCompleted).toBe(true));
  await waitFor(() => expect(textsOf(chat.current.thread.messages)).toEqual(['hello Ann']));
  isDown = true;
  for (const text of ['one', 'two']) {
    await say(ben, 'C2Cann', text);
    const before = textsOf(chat.current.thread.messages);
    await waitFor(() => expect(heldBack()).toBeGreaterThan(before.length));
    breakAndMend(hostile);
    await waitFor(() => expect(textsOf(chat.current.thread.messages)).toEqual([...before, text]));
    await waitFor(() =>
      expect(chat.current.list.conversations[0]?.lastMessage.messageForShow).toBe(text),
    );
  }
});

test('fact 52: a thread that nobody looks at is fetched again only when somebody does', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const watched = watchSDK(engine.createClient());
  const hostile = makeHostile(watched.sdk);
  const options = { sdk: hostile.sdk, user: userOf('ann') };
  const session = await renderReady(useSession, options);
  const first = renderChat(() => useMessages('C2Cben'), options);
  await waitFor(() => expect(first.result.current.status).toBe('ready'));
  first.unmount();
  watched.forget();
  breakAndMend(hostile);
  expect(session.current).toMatchObject({ status: 'ready', network: 'connected' });
  expect(watched.counts()).not.toHaveProperty('getMessageList');
  const again = renderChat(() => useMessages('C2Cben'), options);
  await waitFor(() => expect(watched.counts()).toHaveProperty('getMessageList', 1));
  expect(textsOf(again.result.current.messages)).toEqual(['hello Ann']);
});

test('fact 52: a line that is really cut and mended is shown, without a new login, and the open thread is fetched', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const watched = watchSDK(engine.createClient());
  const chat = await renderReady(
    () => ({ session: useSession(), thread: useMessages('C2Cben'), list: useConversations() }),
    { sdk: watched.sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(chat.current.thread.status).toBe('ready'));
  await waitFor(() => expect(chat.current.list.isSyncCompleted).toBe(true));
  watched.forget();
  act(() => engine.network().set({ isOnline: false }));
  await waitFor(() => expect(chat.current.session.network).not.toBe('connected'));
  expect(chat.current.session.status).toBe('ready');
  act(() => engine.network().set({ isOnline: true }));
  await waitFor(() => expect(chat.current.session.network).toBe('connected'));
  await waitFor(() => expect(watched.counts()).toHaveProperty('getMessageList'));
  await waitFor(() => expect(watched.counts()).toHaveProperty('getConversationList'));
  expect(watched.counts()).not.toHaveProperty('login');
  expect(chat.current.session.status).toBe('ready');
  await say(ben, 'C2Cann', 'here again');
  await waitFor(() =>
    expect(textsOf(chat.current.thread.messages)).toEqual(['hello Ann', 'here again']),
  );
});
