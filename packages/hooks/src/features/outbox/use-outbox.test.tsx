import { EVENT, type Message } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  collectErrors,
  createWorld,
  makeHostile,
  renderReady,
  textsOf,
} from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useSession } from '../session/index.js';
import { MemoryOutboxStorage } from './outbox-storage.js';
import { useOutbox } from './use-outbox.js';
import { useSendMessage } from './use-send-message.js';

function useChatAndOutbox() {
  return {
    session: useSession(),
    thread: useMessages('C2Cben'),
    send: useSendMessage('C2Cben'),
    outbox: useOutbox(),
  };
}

test('what fails is counted and told, in all conversations, until it is sent again or discarded', async () => {
  const { engine, peer, userOf } = createWorld();
  const sdk = engine.createClient();
  const chat = await renderReady(
    () => ({
      outbox: useOutbox(),
      toDan: useSendMessage('C2Cdan'),
      toEve: useSendMessage('C2Ceve'),
    }),
    { sdk, user: userOf('ann') },
  );
  expect(chat.current.outbox).toMatchObject({ messages: [], failedCount: 0, pendingCount: 0 });
  act(() => {
    void chat.current.toDan.sendText('to Dan');
    void chat.current.toEve.sendText('to Eve');
  });
  expect(chat.current.outbox).toMatchObject({ failedCount: 0, pendingCount: 2 });
  await waitFor(() => expect(chat.current.outbox.failedCount).toBe(2));
  const [toDan, toEve] = chat.current.outbox.messages;
  expect(toDan).toMatchObject({
    conversationID: 'C2Cdan',
    sendState: 'failed',
    error: { code: 20003 },
  });
  await peer('dan');
  await act(async () => void (await chat.current.outbox.resend(toDan?.messageID ?? '')));
  await act(async () => {
    expect(await chat.current.outbox.discard(toEve?.messageID ?? '')).toBe(true);
  });
  expect(chat.current.outbox).toMatchObject({ messages: [], failedCount: 0, pendingCount: 0 });
});

test('while the line is cut messages wait in their order, and go out when it is back', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const received: Message[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => received.push(...data));
  const chat = await renderReady(useChatAndOutbox, {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(chat.current.thread.status).toBe('ready'));
  act(() => engine.network().set({ isOnline: false }));
  await waitFor(() => expect(chat.current.session.network).not.toBe('connected'));
  act(() => {
    for (const text of ['one', 'two']) void chat.current.send.sendText(text);
  });
  expect(chat.current.thread.messages).toMatchObject([
    { sendState: 'waiting', status: 'unSend', payload: { text: 'one' } },
    { sendState: 'waiting', status: 'unSend', payload: { text: 'two' } },
  ]);
  expect(chat.current.outbox.pendingCount).toBe(2);
  act(() => engine.network().set({ isOnline: true }));
  await waitFor(() => expect(textsOf(received)).toEqual(['one', 'two']), { timeout: 15_000 });
  await waitFor(() => expect(chat.current.outbox.pendingCount).toBe(0));
  expect(textsOf(chat.current.thread.messages)).toEqual(['one', 'two']);
});

test('a provider says where it is kept: what one page has not sent, the next one sends', async () => {
  const { engine, peer, userOf } = createWorld();
  const storage = new MemoryOutboxStorage();
  const { sdk } = makeHostile(engine.createClient(), {
    sendMessage: () => new Promise(() => undefined),
  });
  const first = await renderReady(useChatAndOutbox, {
    sdk,
    user: userOf('ann'),
    outboxStorage: storage,
  });
  await waitFor(() => expect(first.current.outbox.isKept).toBe(true));
  act(() => void first.current.send.sendText('unsent'));
  await waitFor(async () => expect(await storage.load('ann')).toHaveLength(1));
  first.unmount();
  const ben = await peer('ben');
  const received: Message[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => received.push(...data));
  const second = await renderReady(useChatAndOutbox, {
    sdk: engine.createClient(),
    user: userOf('ann'),
    outboxStorage: storage,
  });
  await waitFor(() => expect(textsOf(received)).toEqual(['unsent']));
  await waitFor(() => expect(textsOf(second.current.thread.messages)).toEqual(['unsent']));
  await waitFor(async () => expect(await storage.load('ann')).toEqual([]));
});

test('without a storage nothing is kept, and nothing is reported', async () => {
  const { engine, userOf } = createWorld();
  const { errors, onError } = collectErrors();
  const chat = await renderReady(useOutbox, {
    sdk: engine.createClient(),
    user: userOf('ann'),
    outboxStorage: null,
    onError,
  });
  expect(chat.current.isKept).toBe(false);
  expect(errors).toEqual([]);
});

test('a storage that refuses is reported once, and messages are sent all the same', async () => {
  const { engine, userOf } = createWorld();
  const { errors, onError } = collectErrors();
  const refuse = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
  const chat = await renderReady(useChatAndOutbox, {
    sdk: engine.createClient(),
    user: userOf('ann'),
    outboxStorage: { load: refuse, put: refuse, remove: refuse },
    onError,
  });
  for (const text of ['one', 'two']) await act(() => chat.current.send.sendText(text));
  expect(textsOf(chat.current.thread.messages)).toEqual(['one', 'two']);
  expect(errors).toMatchObject([{ message: 'Full.' }]);
  expect(chat.current.outbox.isKept).toBe(false);
});

test('a component that shows what is unsent does not render for what others say', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const chat = await renderReady(useOutbox, { sdk: engine.createClient(), user: userOf('ann') });
  const { current } = chat;
  await ben.sendMessage(
    ben.createTextMessage({ to: 'ann', conversationType: 'C2C', payload: { text: 'hello' } }),
  );
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(chat.current).toBe(current);
});
