import { ChatError, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, test, vi } from 'vitest';
import {
  collectErrors,
  createWorld,
  makeHostile,
  renderChat,
  renderReady,
  say,
  textsOf,
} from '../../testing/world.js';
import { useConversation, useConversations } from '../conversations/index.js';
import { useSendMessage } from '../outbox/index.js';
import { useSession } from '../session/index.js';
import { useMessages } from './use-messages.js';

/** Ben's messages to Ann, sent before the engine started: "1" is the oldest. */
function history(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    from: 'ben',
    to: 'ann',
    text: String(index + 1),
    secondsAgo: 10_000 - index,
  }));
}

const people = [{ userID: 'ann' }, { userID: 'ben' }, { userID: 'cat' }];

async function openThread(sdkOf: Parameters<typeof renderReady>[1], conversationID = 'C2Cben') {
  const thread = await renderReady(() => useMessages(conversationID), sdkOf);
  await waitFor(() => expect(thread.current.status).toBe('ready'));
  return thread;
}

test('shows the newest page, oldest first, and the pages before it on demand', async () => {
  const { engine, userOf } = createWorld({ seed: { users: people, messages: history(40) } });
  const thread = await openThread({ sdk: engine.createClient(), user: userOf('ann') });
  const all = history(40).map(({ text }) => text);
  const first = textsOf(thread.current.messages);
  expect(first.length).toBeLessThan(40);
  expect(first).toEqual(all.slice(-first.length));
  expect(thread.current.hasOlder).toBe(true);
  while (thread.current.hasOlder) await act(() => thread.current.loadOlder());
  expect(textsOf(thread.current.messages)).toEqual(all);
  expect(thread.current.isLoadingOlder).toBe(false);
});

test('asking twice for the page before asks the SDK once', async () => {
  const { engine, peer } = createWorld({ seed: { users: people, messages: history(40) } });
  const client = await peer('ann');
  const getMessageList = vi.fn(client.getMessageList);
  const { sdk } = makeHostile(client, { getMessageList });
  const thread = await openThread({ sdk });
  getMessageList.mockClear();
  await act(() => Promise.all([thread.current.loadOlder(), thread.current.loadOlder()]));
  expect(getMessageList).toHaveBeenCalledTimes(1);
  await engine.close();
});

test('asking for the page before stays one when the newest page cannot be had meanwhile', async () => {
  const { peer } = createWorld({ seed: { users: people, messages: history(40) } });
  const client = await peer('ann');
  let answer = () => {};
  const gate = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const getMessageList = vi.fn(client.getMessageList);
  const { sdk } = makeHostile(client, { getMessageList });
  const thread = await openThread({ sdk });
  const shown = thread.current.messages.length;
  getMessageList.mockClear();
  getMessageList.mockImplementation(async (options) => {
    if (!options.nextReqMessageID) throw new ChatError({ code: 2801 });
    await gate;
    return client.getMessageList(options);
  });
  act(() => void thread.current.loadOlder());
  await act(() => thread.current.refetch());
  expect(thread.current).toMatchObject({ isLoadingOlder: true, error: { code: 2801 } });
  act(() => void thread.current.loadOlder());
  await act(async () => answer());
  await waitFor(() => expect(thread.current.messages.length).toBeGreaterThan(shown));
  expect(thread.current.isLoadingOlder).toBe(false);
  const older = getMessageList.mock.calls.filter(([options]) => options.nextReqMessageID);
  expect(older).toHaveLength(1);
});

test('who asks for more as soon as a page is shown gets the next one', async () => {
  const { peer } = createWorld({ seed: { users: people, messages: history(60) } });
  const thread = await renderReady(
    () => {
      const shown = useMessages('C2Cben');
      const { messages, hasOlder, isLoadingOlder, loadOlder } = shown;
      // As a thread does whose first row is in sight.
      useEffect(() => {
        if (messages.length > 0 && hasOlder && !isLoadingOlder) void loadOlder();
      }, [messages, hasOlder, isLoadingOlder, loadOlder]);
      return shown;
    },
    { sdk: await peer('ann') },
  );
  await waitFor(() => expect(thread.current.messages).toHaveLength(60));
});

test('a page that cannot be had is an error that a retry ends, and loses nothing', async () => {
  const { peer } = createWorld({ seed: { users: people, messages: history(40) } });
  const client = await peer('ann');
  let isBroken = true;
  const { sdk } = makeHostile(client, {
    getMessageList: (options) =>
      isBroken ? Promise.reject(new ChatError({ code: 2801 })) : client.getMessageList(options),
  });
  const thread = await renderReady(() => useMessages('C2Cben'), { sdk });
  await waitFor(() => expect(thread.current.status).toBe('error'));
  expect(thread.current.error?.retryable).toBe(true);
  isBroken = false;
  await act(() => thread.current.refetch());
  expect(thread.current).toMatchObject({ status: 'ready', error: null });
  const shown = thread.current.messages;
  isBroken = true;
  await act(() => thread.current.loadOlder());
  expect(thread.current).toMatchObject({ status: 'ready', isLoadingOlder: false, hasOlder: true });
  expect(thread.current.error?.code).toBe(2801);
  expect(thread.current.messages).toBe(shown);
});

test('a page under way when the person logs out leaves no error behind', async () => {
  const { peer } = createWorld();
  const getMessageList = vi.fn(() => new Promise<never>(() => undefined));
  const { sdk } = makeHostile(await peer('ann'), { getMessageList });
  const { result } = renderChat(() => ({ session: useSession(), thread: useMessages('C2Cben') }), {
    sdk,
  });
  await waitFor(() => expect(getMessageList).toHaveBeenCalled());
  await act(() => sdk.logout());
  expect(result.current.session.status).toBe('signed-out');
  expect(result.current.thread).toMatchObject({ status: 'loading', error: null, messages: [] });
});

test('a method that throws at once is an error too', async () => {
  const { peer } = createWorld();
  const thread = await renderReady(() => useMessages('nonsense'), { sdk: await peer('ann') });
  await waitFor(() => expect(thread.current.status).toBe('error'));
  expect(thread.current.error?.name).toBe('INVALID_PARAMETERS');
});

test('what is received is there at once, and once only', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const client = engine.createClient();
  const hostile = makeHostile(client);
  const thread = await openThread({ sdk: hostile.sdk, user: userOf('ann') });
  const received: unknown[] = [];
  client.on(EVENT.MESSAGE_RECEIVED, (event) => received.push(event));
  await say(ben, 'C2Cann', 'one');
  await say(ben, 'C2Cann', 'two');
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['one', 'two']));
  const before = thread.current.messages;
  act(() => {
    for (const event of received) hostile.emit(EVENT.MESSAGE_RECEIVED, event);
  });
  await act(() => thread.current.refetch());
  expect(thread.current.messages).toBe(before);
});

test('my own messages from another device appear', async () => {
  const { engine, peer, userOf } = createWorld();
  const phone = await peer('ann');
  const thread = await openThread({ sdk: engine.createClient(), user: userOf('ann') });
  await say(phone, 'C2Cben', 'from my phone');
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['from my phone']));
  expect(thread.current.messages[0]).toMatchObject({ flow: 'out', status: 'success' });
});

test('a group’s thread has its tips, and is ordered by the service’s number', async () => {
  const { engine, peer, userOf } = createWorld({
    seed: {
      users: people,
      groups: [{ groupID: 'tea', name: 'Tea', type: 'Private', members: ['ann', 'ben', 'cat'] }],
    },
  });
  const [ben, cat] = [await peer('ben'), await peer('cat')];
  const thread = await openThread({ sdk: engine.createClient(), user: userOf('ann') }, 'GROUPtea');
  await say(ben, 'GROUPtea', 'hello');
  await cat.quitGroup('tea');
  await say(ben, 'GROUPtea', 'goodbye');
  await waitFor(() =>
    expect(textsOf(thread.current.messages).slice(-3)).toEqual([
      'hello',
      'TIMGroupTipElem',
      'goodbye',
    ]),
  );
  const numbers = thread.current.messages.map((message) => message.sequence);
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
});

test('an old message that comes late lands in its place', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const hostile = makeHostile(engine.createClient());
  const thread = await openThread({ sdk: hostile.sdk, user: userOf('ann') });
  await say(ben, 'C2Cann', 'now');
  await waitFor(() => expect(thread.current.messages).toHaveLength(1));
  const [now] = thread.current.messages;
  const late = {
    ...now,
    ID: 'late',
    time: (now?.time ?? 0) - 60,
    payload: { text: 'a minute ago' },
  };
  act(() => hostile.emit(EVENT.MESSAGE_RECEIVED, { name: 'onMessageReceived', data: [late] }));
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['a minute ago', 'now']));
});

test('a deleted message goes, a revoked one stays and says who revoked it', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const hostile = makeHostile(engine.createClient());
  const thread = await openThread({ sdk: hostile.sdk, user: userOf('ann') });
  const deleted = await say(ben, 'C2Cann', 'deleted');
  const revoked = await say(ben, 'C2Cann', 'revoked');
  await waitFor(() => expect(thread.current.messages).toHaveLength(2));
  act(() => {
    hostile.emit(EVENT.MESSAGE_REVOKED, {
      data: [
        {
          ID: revoked.ID,
          conversationID: 'C2Cben',
          sequence: 1,
          revoker: 'ben',
          revokeReason: 'typo',
          revokerInfo: { userID: 'ben', nick: 'Ben', avatar: '' },
        },
      ],
    });
    const gone = hostile.sdk.findMessage(deleted.ID);
    hostile.emit(EVENT.MESSAGE_MODIFIED, { data: [{ ...gone, isDeleted: true }] });
  });
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['revoked']));
  expect(thread.current.messages[0]).toMatchObject({
    isRevoked: true,
    revokerInfo: { nick: 'Ben' },
    revokeReason: 'typo',
  });
});

test('a message for those who are online only is no part of the thread', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const hostile = makeHostile(engine.createClient());
  const thread = await openThread({ sdk: hostile.sdk, user: userOf('ann') });
  await say(ben, 'C2Cann', 'stored');
  await waitFor(() => expect(thread.current.messages).toHaveLength(1));
  const typing = { ...thread.current.messages[0], ID: 'typing', _onlineOnlyFlag: true };
  const next = { ...thread.current.messages[0], ID: 'next', payload: { text: 'next' } };
  act(() => hostile.emit(EVENT.MESSAGE_RECEIVED, { data: [typing, next] }));
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['stored', 'next']));
});

test('a peer’s reading reaches my messages', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const { result } = renderChat(
    () => ({
      session: useSession(),
      thread: useMessages('C2Cben'),
      send: useSendMessage('C2Cben'),
    }),
    { sdk: engine.createClient(), user: userOf('ann') },
  );
  await waitFor(() => expect(result.current.thread.status).toBe('ready'));
  await act(() => result.current.send.sendText('read me'));
  expect(result.current.thread.messages[0]?.isPeerRead).toBe(false);
  await waitFor(async () => {
    const { data } = await ben.getConversationList();
    expect(data.conversationList[0]?.unreadCount).toBe(1);
  });
  await ben.setMessageRead({ conversationID: 'C2Cann' });
  await waitFor(() => expect(result.current.thread.messages[0]?.isPeerRead).toBe(true));
});

test('what I have read is read in the thread too', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const { result } = renderChat(
    () => ({ thread: useMessages('C2Cben'), conversation: useConversation('C2Cben') }),
    { sdk: engine.createClient(), user: userOf('ann') },
  );
  await waitFor(() => expect(result.current.thread.status).toBe('ready'));
  await say(ben, 'C2Cann', 'read me');
  await waitFor(() => expect(result.current.thread.messages[0]?.isRead).toBe(false));
  await act(() => result.current.conversation.markRead());
  await waitFor(() => expect(result.current.thread.messages[0]?.isRead).toBe(true));
});

test('what I read is read in the thread before the service answers, and is not when it refuses', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  let refuse = () => {};
  const setMessageRead = () =>
    new Promise<never>((_, reject) => {
      refuse = () => reject(new Error('refused'));
    });
  const { sdk } = makeHostile(engine.createClient(), { setMessageRead });
  const { result } = renderChat(
    () => ({ thread: useMessages('C2Cben'), conversation: useConversation('C2Cben') }),
    { sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(result.current.thread.status).toBe('ready'));
  const isRead = () => result.current.thread.messages.map((message) => message.isRead);
  await say(ben, 'C2Cann', 'read me');
  await waitFor(() => expect(isRead()).toEqual([false]));
  let read = Promise.resolve();
  act(() => {
    read = result.current.conversation.markRead();
  });
  expect(isRead()).toEqual([true]);
  await say(ben, 'C2Cann', 'and me');
  await waitFor(() => expect(isRead()).toEqual([true, false]));
  refuse();
  await act(() => expect(read).rejects.toThrow('refused'));
  expect(isRead()).toEqual([false, false]);
});

test('a message that has not changed stays the same object when another one comes', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const thread = await openThread({ sdk: engine.createClient(), user: userOf('ann') });
  await say(ben, 'C2Cann', 'one');
  await waitFor(() => expect(thread.current.messages).toHaveLength(1));
  const [one] = thread.current.messages;
  await say(ben, 'C2Cann', 'two');
  await waitFor(() => expect(thread.current.messages).toHaveLength(2));
  expect(thread.current.messages[0]).toBe(one);
});

test('snapshots are plain, and do not change when the SDK changes its own objects [FACT-27.2]', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const sdk = engine.createClient();
  const thread = await openThread({ sdk, user: userOf('ann') });
  const { ID } = await say(ben, 'C2Cann', 'mine');
  await waitFor(() => expect(thread.current.messages).toHaveLength(1));
  const [snapshot] = thread.current.messages;
  expect(snapshot && Object.getPrototypeOf(snapshot)).toBe(Object.prototype);
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(JSON.parse(JSON.stringify({ ...snapshot })));
  expect(Object.keys(snapshot ?? {}).filter((key) => key.startsWith('_'))).toEqual([]);
  const live = sdk.findMessage(ID);
  expect(Object.isFrozen(live)).toBe(false);
  if (live?.type === 'TIMTextElem') live.payload.text = 'changed in place';
  expect(textsOf(thread.current.messages)).toEqual(['mine']);
});

test('malformed events are reported and skipped, and the sound part of them is shown', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const { errors, onError } = collectErrors();
  const hostile = makeHostile(engine.createClient());
  const thread = await openThread({ sdk: hostile.sdk, user: userOf('ann'), onError });
  await say(ben, 'C2Cann', 'sound');
  await waitFor(() => expect(thread.current.messages).toHaveLength(1));
  const [sound] = thread.current.messages;
  const second = { ...sound, ID: 'second' };
  act(() => {
    hostile.emit(EVENT.MESSAGE_RECEIVED, undefined);
    hostile.emit(EVENT.MESSAGE_RECEIVED, { data: 'text' });
    hostile.emit(EVENT.MESSAGE_RECEIVED, { data: [null, 7, {}, { ...sound, ID: 5 }, second] });
    hostile.emit(EVENT.MESSAGE_RECEIVED, { data: [{ ...sound, ID: 'bad', payload: null }] });
    hostile.emit(EVENT.MESSAGE_RECEIVED, { data: [{ ...sound, ID: 'bad', payload: { text: 5 } }] });
    hostile.emit(EVENT.MESSAGE_REVOKED, { data: [null, { ID: 3 }] });
    hostile.emit(EVENT.MESSAGE_MODIFIED, {});
    hostile.emit(EVENT.MESSAGE_READ_BY_PEER, { data: {} });
  });
  await waitFor(() =>
    expect(thread.current.messages.map(({ ID }) => ID)).toEqual([sound?.ID, 'second']),
  );
  // The empty event is reported by the threads and by the outbox.
  expect(errors).toHaveLength(13);
  expect(new Set(errors.map((error) => error.name))).toEqual(new Set(['MALFORMED_DATA']));
});

test('a message of a type that the SDK does not know is there, as unknown', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const hostile = makeHostile(engine.createClient());
  const thread = await openThread({ sdk: hostile.sdk, user: userOf('ann') });
  await say(ben, 'C2Cann', 'known');
  await waitFor(() => expect(thread.current.messages).toHaveLength(1));
  const odd = { ...thread.current.messages[0], ID: 'odd', type: undefined, payload: undefined };
  act(() => hostile.emit(EVENT.MESSAGE_RECEIVED, { data: [odd] }));
  await waitFor(() => expect(thread.current.messages).toHaveLength(2));
  expect(thread.current.messages[1]).toMatchObject({ ID: 'odd', type: 'unknown', payload: null });
});

test('after a lost connection the open thread is asked for again', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const client = engine.createClient();
  const getMessageList = vi.fn(client.getMessageList);
  const hostile = makeHostile(client, { getMessageList });
  const thread = await openThread({ sdk: hostile.sdk, user: userOf('ann') });
  await say(ben, 'C2Cann', 'before');
  await waitFor(() => expect(thread.current.messages).toHaveLength(1));
  getMessageList.mockClear();
  act(() => {
    hostile.emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
    hostile.emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
  });
  await waitFor(() => expect(getMessageList).toHaveBeenCalledTimes(1));
  expect(thread.current.status).toBe('ready');
});

test('a thread that was closed is there again at once when it is opened again', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const sdk = engine.createClient();
  const other = await renderReady(useSession, { sdk, user: userOf('ann') });
  const thread = await openThread({ sdk, user: userOf('ann') });
  await say(ben, 'C2Cann', 'one');
  await waitFor(() => expect(thread.current.messages).toHaveLength(1));
  thread.unmount();
  await say(ben, 'C2Cann', 'two');
  const again = renderChat(() => useMessages('C2Cben'), { sdk, user: userOf('ann') });
  await waitFor(() => expect(textsOf(again.result.current.messages)).toEqual(['one', 'two']));
  expect(other.current.status).toBe('ready');
});

test('a message is in the thread at once, though the list event of it comes late', async () => {
  const { engine, peer, userOf } = createWorld({ listEventInterval: 1000 });
  const ben = await peer('ben');
  const sdk = engine.createClient();
  const { result } = renderChat(
    () => ({ thread: useMessages('C2Cben'), list: useConversations() }),
    { sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(result.current.thread.status).toBe('ready'));
  await say(ben, 'C2Cann', 'one');
  await say(ben, 'C2Cann', 'two');
  await waitFor(() => expect(textsOf(result.current.thread.messages)).toEqual(['one', 'two']));
  expect(result.current.list.conversations[0]?.lastMessage.messageForShow).not.toBe('two');
  await waitFor(() =>
    expect(result.current.list.conversations[0]?.lastMessage.messageForShow).toBe('two'),
  );
});

test('no conversation is asked for where none is chosen', async () => {
  const { peer } = createWorld();
  const client = await peer('ann');
  const getMessageList = vi.fn(client.getMessageList);
  const { sdk } = makeHostile(client, { getMessageList });
  const thread = await renderReady(() => useMessages(''), { sdk });
  expect(thread.current).toMatchObject({ status: 'loading', messages: [], error: null });
  expect(getMessageList).not.toHaveBeenCalled();
});
