import { ChatError, EVENT, type Message } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createWorld, makeHostile, renderChat, say, textsOf } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useSession } from '../session/index.js';
import { useSendMessage } from './use-send-message.js';

async function openChat(options: Parameters<typeof renderChat>[1], conversationID = 'C2Cben') {
  const chat = renderChat(
    () => ({
      session: useSession(),
      thread: useMessages(conversationID),
      send: useSendMessage(conversationID),
    }),
    options,
  );
  await waitFor(() => expect(chat.result.current.session.status).toBe('ready'));
  return chat.result;
}

/** A client whose sending waits until it is told to go on. */
function slowSender(client: ReturnType<typeof makeHostile>['sdk']) {
  const waiting: (() => void)[] = [];
  const started: Message[] = [];
  const { sdk, emit } = makeHostile(client, {
    sendMessage: async (message, options) => {
      started.push(message);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return client.sendMessage(message, options);
    },
  });
  const release = async () => {
    await waitFor(() => expect(waiting).not.toEqual([]));
    await act(async () => waiting.shift()?.());
  };
  return { sdk, emit, started, release };
}

test('a message is in the thread before the call returns, and is the same one when it is sent', async () => {
  const { engine, userOf } = createWorld();
  const { sdk, release } = slowSender(engine.createClient());
  const chat = await openChat({ sdk, user: userOf('ann') });
  let sent: Promise<unknown> | undefined;
  act(() => {
    sent = chat.current.send.sendText('hello');
  });
  const [sending] = chat.current.thread.messages;
  expect(sending).toMatchObject({ status: 'unSend', isSending: true, sendError: null });
  expect(textsOf(chat.current.thread.messages)).toEqual(['hello']);
  await release();
  await act(async () => void (await sent));
  expect(chat.current.thread.messages).toHaveLength(1);
  expect(chat.current.thread.messages[0]).toMatchObject({
    ID: sending?.ID,
    status: 'success',
    isSending: false,
  });
  await expect(sent).resolves.toBe(chat.current.thread.messages[0]);
});

test('a text, a mention, a custom message and a sticker reach the other side', async () => {
  const { engine, peer, userOf } = createWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }],
      groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'ben'] }],
    },
  });
  const ben = await peer('ben');
  const received: Message[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => received.push(...data));
  const chat = await openChat({ sdk: engine.createClient(), user: userOf('ann') }, 'GROUPtea');
  await act(async () => {
    const { send } = chat.current;
    await send.sendText('plain', { cloudCustomData: 'mine' });
    await send.sendText('@ben', { atUserList: ['ben'] });
    await send.sendCustom({ data: 'd' });
    await send.sendFace({ index: 3, data: 'smile' });
  });
  await waitFor(() => expect(received).toHaveLength(4));
  expect(received.map(({ payload }) => payload)).toMatchObject([
    { text: 'plain' },
    { text: '@ben' },
    { data: 'd', description: '', extension: '' },
    { index: 3, data: 'smile' },
  ]);
  expect(received[0]?.cloudCustomData).toBe('mine');
  expect(received[1]?.atUserList).toEqual(['ben']);
});

test('a place, files of all kinds, merged and forwarded messages reach the other side', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const received: Message[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => received.push(...data));
  const chat = await openChat({ sdk: engine.createClient(), user: userOf('ann') });
  const { send } = chat.current;
  const fileOf = (name: string, type: string) => new File(['content'], name, { type });
  await act(async () => {
    await send.sendLocation({ description: 'here', longitude: 1, latitude: 2 });
    await send.sendImage(fileOf('cat.png', 'image/png'), { cloudCustomData: 'mine' });
    await send.sendAudio(fileOf('a.mp3', 'audio/mpeg'), { duration: 3_000 });
    await send.sendFile(fileOf('notes.txt', 'text/plain'), { needReadReceipt: true });
  });
  const [place] = chat.current.thread.messages;
  if (!place) throw new Error('Nothing is shown.');
  await act(async () => {
    const merged = { title: 'All', abstractList: ['here'], compatibleText: 'All' };
    await send.sendMerger({ messages: [place], ...merged });
    await send.forward([place]);
  });
  await waitFor(() => expect(received).toHaveLength(6));
  expect(received).toMatchObject([
    { payload: { description: 'here', longitude: 1, latitude: 2 } },
    { type: 'TIMImageElem', cloudCustomData: 'mine' },
    { type: 'TIMSoundElem', payload: { second: 3 } },
    { payload: { fileName: 'notes.txt' }, needReadReceipt: true },
    { type: 'TIMRelayElem', payload: { title: 'All' } },
    { payload: { description: 'here' } },
  ]);
});

test('a refused message stays, with the reason, and the call rejects with it', async () => {
  const { engine, userOf } = createWorld();
  const chat = await openChat({ sdk: engine.createClient(), user: userOf('ann') }, 'C2Cnobody');
  let error: unknown;
  await act(async () => {
    error = await chat.current.send.sendText('hello?').catch((thrown: unknown) => thrown);
  });
  expect(error).toBeInstanceOf(ChatError);
  expect(error).toMatchObject({ code: 20003 });
  expect(chat.current.thread.messages).toMatchObject([
    { status: 'fail', isSending: false, sendError: { code: 20003 } },
  ]);
  expect(chat.current.thread.messages[0]?.sendError).toBe(error);
});

test('a failure that nobody waits for is no unhandled rejection', async () => {
  const { engine, userOf } = createWorld();
  const chat = await openChat({ sdk: engine.createClient(), user: userOf('ann') }, 'C2Cnobody');
  act(() => void chat.current.send.sendText('hello?'));
  await waitFor(() => expect(chat.current.thread.messages[0]?.status).toBe('fail'));
  act(() => void chat.current.send.resend('no such message'));
  act(() => void chat.current.send.sendText(''));
  await act(() => Promise.resolve());
});

test('a failed message is sent again under the same ID', async () => {
  const { engine, peer, userOf } = createWorld();
  const chat = await openChat({ sdk: engine.createClient(), user: userOf('ann') }, 'C2Cdan');
  await act(async () => {
    await chat.current.send.sendText('are you there?').catch(() => undefined);
  });
  const ID = chat.current.thread.messages[0]?.ID ?? '';
  const dan = await peer('dan');
  const received: Message[] = [];
  dan.on(EVENT.MESSAGE_RECEIVED, ({ data }) => received.push(...data));
  await act(() => chat.current.send.resend(ID));
  expect(chat.current.thread.messages).toMatchObject([
    { ID, status: 'success', isSending: false, sendError: null },
  ]);
  await waitFor(() => expect(received.map((message) => message.ID)).toEqual([ID]));
});

test('sending again what is under way, or was sent, sends nothing twice', async () => {
  const { engine, userOf } = createWorld();
  const { sdk, started, release } = slowSender(engine.createClient());
  const chat = await openChat({ sdk, user: userOf('ann') });
  let sent: Promise<{ ID: string }> | undefined;
  act(() => {
    sent = chat.current.send.sendText('once');
  });
  const ID = chat.current.thread.messages[0]?.ID ?? '';
  const again = chat.current.send.resend(ID);
  await release();
  await act(async () => {
    await expect(again).resolves.toMatchObject({ ID, status: 'success' });
    await sent;
    await expect(chat.current.send.resend(ID)).resolves.toMatchObject({ ID });
  });
  expect(started).toHaveLength(1);
});

test('messages of one conversation go out one after another, in the order of the calls', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const received: Message[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => received.push(...data));
  const { sdk, started, release } = slowSender(engine.createClient());
  const chat = await openChat({ sdk, user: userOf('ann') });
  const texts = ['1', '2', '3'];
  let all: Promise<unknown> | undefined;
  act(() => {
    all = Promise.all(texts.map((text) => chat.current.send.sendText(text)));
  });
  expect(textsOf(chat.current.thread.messages)).toEqual(texts);
  for (const count of [1, 2, 3]) {
    await waitFor(() => expect(started).toHaveLength(count));
    await release();
  }
  await act(async () => void (await all));
  await waitFor(() => expect(textsOf(received)).toEqual(texts));
  expect(textsOf(chat.current.thread.messages)).toEqual(texts);
});

test('one that fails does not hold up the next', async () => {
  const { engine, userOf } = createWorld();
  const client = engine.createClient();
  let isFirst = true;
  const { sdk } = makeHostile(client, {
    sendMessage: (message) => {
      if (!isFirst) return client.sendMessage(message);
      isFirst = false;
      throw new Error('thrown at once');
    },
  });
  const chat = await openChat({ sdk, user: userOf('ann') });
  await act(async () => {
    await Promise.allSettled([
      chat.current.send.sendText('bad'),
      chat.current.send.sendText('good'),
    ]);
  });
  expect(chat.current.thread.messages).toMatchObject([
    { status: 'success', payload: { text: 'good' } },
    { status: 'fail', payload: { text: 'bad' }, sendError: { message: 'thrown at once' } },
  ]);
});

test('what was not sent stays below what comes meanwhile', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const { sdk, release } = slowSender(engine.createClient());
  const chat = await openChat({ sdk, user: userOf('ann') });
  let sent: Promise<unknown> | undefined;
  act(() => {
    sent = chat.current.send.sendText('mine');
  });
  await say(ben, 'C2Cann', 'theirs');
  await waitFor(() => expect(textsOf(chat.current.thread.messages)).toEqual(['theirs', 'mine']));
  await release();
  await act(async () => void (await sent));
  expect(textsOf(chat.current.thread.messages)).toEqual(['theirs', 'mine']);
});

test('before the session is ready every call rejects and shows nothing', async () => {
  const { engine } = createWorld();
  const sdk = engine.createClient();
  const createTextMessage = vi.fn(sdk.createTextMessage);
  const { result } = renderChat(
    () => ({ thread: useMessages('C2Cben'), send: useSendMessage('C2Cben') }),
    { sdk: makeHostile(sdk, { createTextMessage }).sdk },
  );
  expect(result.current.send.canSend).toBe(false);
  await expect(result.current.send.sendText('too early')).rejects.toMatchObject({ code: 2024 });
  await expect(result.current.send.resend('any')).rejects.toBeInstanceOf(ChatError);
  expect(result.current.thread).toMatchObject({ status: 'loading', messages: [] });
  expect(createTextMessage).not.toHaveBeenCalled();
});

test('what cannot be a message rejects and is not shown', async () => {
  const { engine, userOf } = createWorld();
  const chat = await openChat({ sdk: engine.createClient(), user: userOf('ann') });
  await act(async () => {
    await expect(chat.current.send.sendText('')).rejects.toMatchObject({ code: -1 });
  });
  expect(chat.current.thread.messages).toEqual([]);
});

test('a message under way when the person logs out is refused, and shown to nobody', async () => {
  const { engine, userOf } = createWorld();
  const { sdk, started } = slowSender(engine.createClient());
  const chat = await openChat({ sdk, user: userOf('ann') });
  let sent: Promise<unknown> | undefined;
  let waiting: Promise<unknown> | undefined;
  act(() => {
    sent = chat.current.send.sendText('goodbye');
    waiting = chat.current.send.sendText('and good luck');
  });
  await waitFor(() => expect(started).toHaveLength(1));
  act(() => void chat.current.session.logout());
  await expect(sent).rejects.toMatchObject({ code: 3005 });
  await expect(waiting).rejects.toMatchObject({ code: 3005 });
  expect(started).toHaveLength(1);
  expect(chat.current.thread.messages).toEqual([]);
});

test('the functions stay the same from one rendering to the next', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const chat = await openChat({ sdk: engine.createClient(), user: userOf('ann') });
  const { send, thread } = chat.current;
  await say(ben, 'C2Cann', 'news');
  await waitFor(() => expect(chat.current.thread).not.toBe(thread));
  expect(chat.current.send).toBe(send);
  expect(chat.current.thread.loadOlder).toBe(thread.loadOlder);
  expect(chat.current.thread.refetch).toBe(thread.refetch);
});
