import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type MessageSnapshot, useConversation, useMessages, useSendMessage } from '../index.js';
import {
  collectErrors,
  createWorld,
  type HostileSDK,
  makeHostile,
  type RenderChatOptions,
  renderReady,
  say,
  textsOf,
} from '../testing/world.js';
import { teaWorld } from './testing/tea-world.js';
import { watchSDK } from './testing/watch-sdk.js';

/** A thread that can be written in; `history` says what is in it already. */
async function openThread(
  options: RenderChatOptions,
  conversationID: string,
  history: readonly string[],
) {
  const chat = await renderReady(
    () => ({
      thread: useMessages(conversationID),
      send: useSendMessage(conversationID),
      conversation: useConversation(conversationID),
    }),
    options,
  );
  await waitFor(() => expect(textsOf(chat.current.thread.messages)).toEqual(history));
  return {
    send: (text: string) => chat.current.send.sendText(text),
    resend: (messageID: string) => chat.current.send.resend(messageID),
    refetch: () => chat.current.thread.refetch(),
    loadOlder: () => chat.current.thread.loadOlder(),
    messages: () => chat.current.thread.messages,
    texts: () => textsOf(chat.current.thread.messages),
    conversation: () => chat.current.conversation.conversation,
  };
}

/** Hands messages to the hooks as if the SDK had received them. */
function receive({ emit }: HostileSDK, ...data: unknown[]) {
  act(() => emit(EVENT.MESSAGE_RECEIVED, { name: EVENT.MESSAGE_RECEIVED, data }));
}

/** Another message like this one. */
function like(message: MessageSnapshot | undefined, text: string, changes: object) {
  return { ...message, ID: text, payload: { text }, ...changes };
}

/** A client whose sending waits, or fails. */
function slowSender(client: ChatSDK) {
  const waiting: (() => void)[] = [];
  let isRefused = false;
  const hostile = makeHostile(client, {
    sendMessage: async (message, options) => {
      if (isRefused) throw Object.assign(new Error(''), { code: 80001, data: { message } });
      await new Promise<void>((resolve) => waiting.push(resolve));
      return client.sendMessage(message, options);
    },
  });
  return {
    ...hostile,
    refuse(isNow: boolean) {
      isRefused = isNow;
    },
    async letGo() {
      await waitFor(() => expect(waiting).not.toEqual([]));
      await act(async () => waiting.shift()?.());
    },
  };
}

test.each([
  ['C2Cben', 'hello Ann'],
  ['GROUPtea', 'kettle on'],
])(
  'fact 22: own messages from another device are in the thread %s, as mine',
  async (conversationID, first) => {
    const { engine, peer, userOf } = createWorld(teaWorld);
    const phone = await peer('ann');
    const chat = await openThread(
      { sdk: engine.createClient(), user: userOf('ann') },
      conversationID,
      [first],
    );
    await say(phone, conversationID, 'from my phone');
    await waitFor(() => expect(chat.texts()).toEqual([first, 'from my phone']));
    expect(chat.messages()[1]).toMatchObject({
      flow: 'out',
      from: 'ann',
      status: 'success',
      isSending: false,
    });
    expect(chat.conversation()?.unreadCount).toBe(1);
  },
);

test('fact 22: what is pushed twice, or three at once, is there once and in the service’s order', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const hostile = makeHostile(engine.createClient());
  const chat = await openThread({ sdk: hostile.sdk, user: userOf('ann') }, 'GROUPtea', [
    'kettle on',
  ]);
  const [first] = chat.messages();
  const next = (first?.sequence ?? 0) + 1;
  const three = [2, 1, 0].map((more) => like(first, `no. ${more}`, { sequence: next + more }));
  receive(hostile, ...three);
  receive(hostile, three[0]);
  await waitFor(() => expect(chat.texts()).toEqual(['kettle on', 'no. 0', 'no. 1', 'no. 2']));
});

test('fact 23: an old message that comes late stands in its place, not at the end', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const hostile = makeHostile(engine.createClient());
  const ben = await peer('ben');
  const chat = await openThread({ sdk: hostile.sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  await say(ben, 'C2Cann', 'now');
  await waitFor(() => expect(chat.texts()).toEqual(['hello Ann', 'now']));
  const [, now] = chat.messages();
  receive(hostile, like(now, 'a minute ago', { time: (now?.time ?? 0) - 60 }));
  await waitFor(() => expect(chat.texts()).toEqual(['hello Ann', 'a minute ago', 'now']));
});

test('fact 23: in a group as well, by its number', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const hostile = makeHostile(engine.createClient());
  const chat = await openThread({ sdk: hostile.sdk, user: userOf('ann') }, 'GROUPtea', [
    'kettle on',
  ]);
  const [first] = chat.messages();
  const after = (count: number) => ({ sequence: (first?.sequence ?? 0) + count });
  receive(hostile, like(first, 'tea is ready', after(9)));
  receive(hostile, like(first, 'it boils', after(5)));
  await waitFor(() => expect(chat.texts()).toEqual(['kettle on', 'it boils', 'tea is ready']));
});

test('fact 31: a message keeps its ID and its place in the thread from its making to its time', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { sdk, letGo } = slowSender(engine.createClient());
  const chat = await openThread({ sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  let sent: Promise<MessageSnapshot> | undefined;
  act(() => {
    sent = chat.send('mine');
  });
  const [, unsent] = chat.messages();
  expect(unsent).toMatchObject({ status: 'unSend', isSending: true, payload: { text: 'mine' } });
  await letGo();
  await act(async () => void (await sent));
  expect(chat.texts()).toEqual(['hello Ann', 'mine']);
  expect(chat.messages()[1]).toMatchObject({ ID: unsent?.ID, status: 'success', isSending: false });
  // The snapshot from before the answer is another object: the SDK has one instance throughout.
  expect(unsent).toMatchObject({ status: 'unSend', isSending: true });
});

test('facts 31 and 36: a message that failed is sent again under its ID, and never twice', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const received: Message[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => received.push(...data));
  const watched = watchSDK(engine.createClient());
  const { sdk, refuse } = slowSender(watched.sdk);
  const chat = await openThread({ sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  refuse(true);
  await act(async () => void (await chat.send('again!').catch(() => undefined)));
  const failed = chat.messages().at(-1);
  expect(failed).toMatchObject({ status: 'fail', sendError: { code: 80001 } });
  refuse(false);
  const ID = failed?.ID ?? '';
  await act(() => Promise.all([chat.resend(ID), chat.resend(ID)]));
  expect(chat.messages().at(-1)).toMatchObject({ ID, status: 'success', sendError: null });
  await act(() => chat.resend(ID));
  expect(watched.counts()).toHaveProperty('resendMessage', 1);
  await waitFor(() => expect(received.map((message) => message.ID)).toEqual([ID]));
});

test('fact 32: a group is ordered by its numbers, and what is unsent or failed is last', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const { sdk, refuse, letGo } = slowSender(engine.createClient());
  const chat = await openThread({ sdk, user: userOf('ann') }, 'GROUPtea', ['kettle on']);
  refuse(true);
  await act(async () => void (await chat.send('failed').catch(() => undefined)));
  refuse(false);
  let sent: Promise<unknown> | undefined;
  act(() => {
    sent = chat.send('slow');
  });
  await say(ben, 'GROUPtea', 'quick');
  await waitFor(() => expect(chat.texts()).toEqual(['kettle on', 'quick', 'failed', 'slow']));
  await letGo();
  await act(async () => void (await sent));
  await say(ben, 'GROUPtea', 'later');
  const all = ['kettle on', 'quick', 'slow', 'later', 'failed'];
  await waitFor(() => expect(chat.texts()).toEqual(all));
  const numbers = chat.messages().map(({ sequence }) => sequence);
  expect(numbers.at(-1)).toBe(0);
  const stored = numbers.slice(0, -1);
  expect(stored).toEqual([...stored].sort((one, other) => one - other));
});

test('fact 32: a conversation of two is ordered by time, whatever the numbers say', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const hostile = makeHostile(engine.createClient());
  const chat = await openThread({ sdk: hostile.sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  const [first] = chat.messages();
  const time = first?.time ?? 0;
  receive(hostile, like(first, 'third', { time: time + 30, sequence: 1 }));
  receive(hostile, like(first, 'second', { time: time + 20, sequence: 900_000_000 }));
  await waitFor(() => expect(chat.texts()).toEqual(['hello Ann', 'second', 'third']));
});

test('fact 32: of two people’s messages of one second the one that came first is first', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const hostile = makeHostile(engine.createClient());
  const chat = await openThread({ sdk: hostile.sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  const [first] = chat.messages();
  const time = (first?.time ?? 0) + 10;
  const mine = { from: 'ann', to: 'ben', flow: 'out' };
  receive(hostile, like(first, 'theirs', { time, sequence: 90, clientSequence: 90 }));
  receive(hostile, like(first, 'mine', { time, sequence: 5, clientSequence: 5, ...mine }));
  receive(hostile, like(first, 'theirs again', { time, sequence: 91, clientSequence: 91 }));
  const all = ['hello Ann', 'theirs', 'mine', 'theirs again'];
  await waitFor(() => expect(chat.texts()).toEqual(all));
});

test('fact 33: what the SDK does not find while it is being sent can be sent again all the same', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const { sdk, refuse } = slowSender({ ...client, findMessage: () => null });
  const chat = await openThread({ sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  refuse(true);
  await act(async () => void (await chat.send('lost?').catch(() => undefined)));
  refuse(false);
  await act(async () => void (await chat.resend(chat.messages().at(-1)?.ID ?? '')));
  expect(chat.messages().at(-1)).toMatchObject({ status: 'success', payload: { text: 'lost?' } });
});

test.each([
  ['C2Cben', 'C2Cann', 'hello Ann'],
  ['GROUPtea', 'GROUPtea', 'kettle on'],
])(
  'fact 34: a page of %s in another order than that of time is put in order',
  async (conversationID, to, first) => {
    const { engine, peer, userOf } = createWorld(teaWorld);
    const ben = await peer('ben');
    await say(ben, to, 'second');
    const client = engine.createClient();
    const { sdk } = makeHostile(client, {
      getMessageList: async (options) => {
        const page = await client.getMessageList(options);
        const messageList = [...page.data.messageList].reverse();
        return { ...page, data: { ...page.data, messageList } };
      },
    });
    const chat = await openThread({ sdk, user: userOf('ann') }, conversationID, [first, 'second']);
    await act(() => chat.refetch());
    expect(chat.texts()).toEqual([first, 'second']);
  },
);

test('fact 35: an own message that comes back before the answer to its sending is there once', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { letGo, ...hostile } = slowSender(engine.createClient());
  const chat = await openThread({ sdk: hostile.sdk, user: userOf('ann') }, 'GROUPtea', [
    'kettle on',
  ]);
  let sent: Promise<unknown> | undefined;
  act(() => {
    sent = chat.send('mine');
  });
  const [first, unsent] = chat.messages();
  const echo = { ...unsent, status: 'success', sequence: (first?.sequence ?? 0) + 1 };
  receive(hostile, echo);
  await waitFor(() => expect(chat.messages()[1]).toMatchObject({ status: 'success' }));
  await letGo();
  await act(async () => void (await sent));
  expect(chat.texts()).toEqual(['kettle on', 'mine']);
  expect(chat.messages()[1]).toMatchObject({ ID: unsent?.ID, isSending: false });
});

/** A client that serves histories in which some messages are changed, as the SDK does in place. */
function withChanges(client: ChatSDK) {
  const changes = new Map<string, object>();
  const hostile = makeHostile(client, {
    getMessageList: async (options) => {
      const page = await client.getMessageList(options);
      // The copies have the getters' values too: what is asked of them is the same.
      const messageList = page.data.messageList.map((live) => {
        return Object.assign(Object.create(live), live, changes.get(live.ID));
      });
      return { ...page, data: { ...page.data, messageList } };
    },
  });
  return { ...hostile, changes };
}

test('fact 39: a deleted message that the SDK still serves is not shown', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const { sdk, changes } = withChanges(engine.createClient());
  const chat = await openThread({ sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  const { ID } = await say(ben, 'C2Cann', 'to be deleted');
  await waitFor(() => expect(chat.texts()).toEqual(['hello Ann', 'to be deleted']));
  changes.set(ID, { isDeleted: true });
  await act(() => chat.refetch());
  expect(chat.texts()).toEqual(['hello Ann']);
  changes.clear();
  await act(() => chat.refetch());
  expect(chat.texts()).toEqual(['hello Ann']);
});

test('fact 39: a message that was deleted before the thread was opened is not shown', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const { ID } = await say(ben, 'C2Cann', 'deleted');
  const { sdk, changes } = withChanges(engine.createClient());
  changes.set(ID, { isDeleted: true });
  await openThread({ sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
});

const byBen = {
  revoker: 'ben',
  revokeReason: 'typo',
  revokerInfo: { userID: 'ben', nick: 'Ben', avatar: '' },
};

function revoke({ emit }: HostileSDK, item: object) {
  act(() => emit(EVENT.MESSAGE_REVOKED, { name: EVENT.MESSAGE_REVOKED, data: [item] }));
}

test('fact 40: a revoked message stays, marked with who revoked it, and with its payload', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const hostile = makeHostile(client);
  const chat = await openThread({ sdk: hostile.sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  const [message] = chat.messages();
  revoke(hostile, { ...client.findMessage(message?.ID ?? ''), ...byBen, isRevoked: true });
  await waitFor(() => expect(chat.messages()[0]?.isRevoked).toBe(true));
  expect(chat.messages()[0]).toMatchObject({ ...byBen, payload: { text: 'hello Ann' } });
  // A report from before does not bring it back.
  receive(hostile, { ...message });
  await act(() => chat.refetch());
  expect(chat.messages()).toMatchObject([{ isRevoked: true, revoker: 'ben' }]);
});

test('fact 40: a revocation of a message that is not loaded yet holds when it is', async () => {
  const messages = Array.from({ length: 40 }, (_, index) => ({
    from: 'ben',
    to: 'ann',
    text: String(index + 1),
    secondsAgo: 10_000 - index,
  }));
  const { engine, peer, userOf } = createWorld({ seed: { ...teaWorld.seed, messages } });
  const { errors, onError } = collectErrors();
  const oldest = await oldestOf(await peer('ann'));
  const hostile = makeHostile(engine.createClient());
  const chat = await renderReady(() => useMessages('C2Cben'), {
    sdk: hostile.sdk,
    user: userOf('ann'),
    onError,
  });
  await waitFor(() => expect(chat.current.status).toBe('ready'));
  expect(textsOf(chat.current.messages)).not.toContain('1');
  const { ID, conversationID, sequence, time } = oldest;
  revoke(hostile, { ID, conversationID, sequence, time, ...byBen });
  for (let pages = 0; chat.current.hasOlder && pages < 10; pages += 1) {
    await act(() => chat.current.loadOlder());
  }
  expect(chat.current.messages[0]).toMatchObject({ ID, isRevoked: true, ...byBen });
  expect(chat.current.messages.filter(({ isRevoked }) => isRevoked)).toHaveLength(1);
  expect(errors).toEqual([]);
});

/** The first message that Ben ever sent. */
async function oldestOf(ann: ChatSDK): Promise<Message> {
  let nextReqMessageID = '';
  for (let pages = 0; pages < 10; pages += 1) {
    const options = { conversationID: 'C2Cben', ...(nextReqMessageID && { nextReqMessageID }) };
    const { data } = await ann.getMessageList(options);
    const [oldest] = data.messageList;
    if (oldest && textsOf([oldest])[0] === '1') return oldest;
    nextReqMessageID = data.nextReqMessageID;
  }
  throw new Error('The history has no beginning.');
}

test('fact 40: the number of unread messages is the SDK’s, also when it is too low', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ben = await peer('ben');
  const client = engine.createClient();
  const hostile = makeHostile(client);
  const chat = await openThread({ sdk: hostile.sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  await say(ben, 'C2Cann', 'second');
  await waitFor(() => expect(chat.conversation()?.unreadCount).toBe(2));
  const { conversationList } = (await client.getConversationList()).data;
  const data = conversationList.map((live) => ({ ...live, unreadCount: 0 }));
  const event = { name: EVENT.CONVERSATION_LIST_UPDATED, data, isSyncCompleted: true };
  act(() => hostile.emit(EVENT.CONVERSATION_LIST_UPDATED, event));
  await waitFor(() => expect(chat.conversation()?.unreadCount).toBe(0));
  expect(chat.texts()).toEqual(['hello Ann', 'second']);
});

test('fact 40: what I revoked myself, of which no event tells, is revoked once it is asked for again', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { sdk, changes } = withChanges(engine.createClient());
  const chat = await openThread({ sdk, user: userOf('ann') }, 'C2Cben', ['hello Ann']);
  await act(async () => void (await chat.send('oops')));
  const ID = chat.messages()[1]?.ID ?? '';
  changes.set(ID, { isRevoked: true, revoker: 'ann' });
  await act(() => chat.refetch());
  expect(chat.messages()[1]).toMatchObject({ ID, isRevoked: true, revoker: 'ann' });
});
