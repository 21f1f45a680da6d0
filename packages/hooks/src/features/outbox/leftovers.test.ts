import { ChatError, type ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { outboxItem } from '../../testing/outbox-items.js';
import { createPostOffice, type OutboxPage } from '../../testing/outbox-people.js';
import { createTabLocks } from '../../testing/tab-locks.js';
import { makeHostile, say, textsOf } from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';
import { letterOf } from './letters.js';
import type { MessageReference, OutboxItem } from './outbox-item.js';
import type { OutboxStorage } from './outbox-storage.js';

/** A client that nobody hears. */
function mute(client: ChatSDK): ChatSDK {
  return makeHostile(client, { sendMessage: () => new Promise(() => undefined) }).sdk;
}

/** A client whose first questions for history are answered so: with a code, or never. */
function withoutHistory(...answers: readonly (number | 'never')[]) {
  const left = [...answers];
  return (client: ChatSDK) => {
    const getMessageListHopping: ChatSDK['getMessageListHopping'] = async (options) => {
      const answer = left.shift();
      if (answer === 'never') return new Promise(() => undefined);
      if (answer) throw new ChatError({ code: answer });
      return client.getMessageListHopping(options);
    };
    return makeHostile(client, { getMessageListHopping }).sdk;
  };
}

/** A message of a conversation that the page has read. */
async function referenceIn(page: OutboxPage, conversationID: string): Promise<MessageReference> {
  const { data } = await page.sdk.getMessageList({ conversationID });
  const source = data.messageList.find(({ type }) => type === 'TIMTextElem');
  if (!source) throw new Error('Nobody has said anything.');
  const { ID, time, sequence } = source;
  return { ID, time, sequence, conversationID };
}

/** A storage one of whose operations is done when it is opened. */
function slowStorage(storage: OutboxStorage, operation: 'load' | 'put') {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { load, put } = {
    load: (owner: string) => storage.load(owner),
    put: (item: OutboxItem) => storage.put(item),
  };
  const slow: OutboxStorage = {
    load: (owner) => (operation === 'load' ? opened.then(() => load(owner)) : load(owner)),
    put: (item) => (operation === 'put' ? opened.then(() => put(item)) : put(item)),
    remove: (owner, key) => storage.remove(owner, key),
  };
  return { slow, open: () => open() };
}

/** Ann has left a message of Ben's that she wanted to forward to the group. */
async function leaveForward() {
  const office = createPostOffice();
  const ben = await office.peer('ben');
  await say(ben, 'GROUPtea', 'tea is ready');
  const first = await office.page('ann', { change: mute });
  const message = await referenceIn(first, 'GROUPtea');
  first.outbox.send('GROUPtea', letterOf({ type: 'forward', message })).catch(() => undefined);
  return { ...office, first };
}

describe('what was left and cannot be made again yet', () => {
  test.each([2801, 2996])('is tried again by itself after a pause (%d)', async (code) => {
    const { first, page, pass, history } = await leaveForward();
    await pass();
    first.close();
    const second = await page('ann', { change: withoutHistory(code, code) });
    await pass(500);
    expect(second.unsent()).toEqual([]);
    await pass(5_000);
    expect(textsOf(await history('GROUPtea'))).toEqual(['tea is ready', 'tea is ready']);
    expect([second.unsent(), second.errors]).toEqual([[], []]);
  });

  test('is tried at once when the line is back', async () => {
    const { engine, first, page, pass, history } = await leaveForward();
    await pass();
    first.close();
    const failures = Array<number>(5).fill(2801);
    const second = await page('ann', { change: withoutHistory(...failures) });
    await pass(20_000);
    expect(textsOf(await history('GROUPtea'))).toEqual(['tea is ready']);
    engine.network().set({ isOnline: false });
    await pass(1_000);
    engine.network().set({ isOnline: true });
    await pass(4_000);
    expect(textsOf(await history('GROUPtea'))).toEqual(['tea is ready', 'tea is ready']);
    expect(second.unsent()).toEqual([]);
  });

  test('holds up no other conversation, and what is written there comes after what was left', async () => {
    const { first, page, pass, history } = await leaveForward();
    void first.say('left');
    await pass();
    first.close();
    const change = (client: ChatSDK) => {
      const getMessageListHopping: ChatSDK['getMessageListHopping'] = (options) =>
        options.conversationID === 'GROUPtea'
          ? new Promise(() => undefined)
          : client.getMessageListHopping(options);
      return makeHostile(client, { getMessageListHopping }).sdk;
    };
    const second = await page('ann', { change });
    expect(second.shown()).toEqual(['left: waiting']);
    const outcome = second.say('written');
    await pass(3_000);
    expect(await outcome).toBe(0);
    expect(textsOf(await history())).toEqual(['left', 'written']);
  });
});

test('what a login takes over as it is broken off is shown and sent by the next one of the same person', async () => {
  const { engine, page, pass, userOf, storage, history } = createPostOffice();
  for (const [index, text] of ['one', 'two'].entries()) {
    const content = { type: 'text', text, atUserList: [] } as const;
    await storage.put(outboxItem({ key: text, createdAt: index + 1, content }));
  }
  const { slow, open } = slowStorage(storage, 'put');
  const ann = await page('ann', { storage: slow });
  await engine.admin.kick('ann');
  await pass(1_000);
  void ann.chat.feature(sessionFeature).login(userOf('ann'));
  await pass(1_000);
  open();
  await pass(5_000);
  expect(ann.shown()).toEqual(['one', 'two']);
  expect(textsOf(await history())).toEqual(['one', 'two']);
  expect(await storage.load('ann')).toEqual([]);
});

test('what a closed tab has left is in the list at once, also when it had failed', async () => {
  const { page, pass } = createPostOffice();
  const locks = createTabLocks();
  const refused = () => Promise.reject(new ChatError({ code: 10017 }));
  const first = await page('ann', {
    locks,
    change: (client) => makeHostile(client, { sendMessage: refused }).sdk,
  });
  expect(await first.say('rude', 'GROUPtea')).toBe(10017);
  const second = await page('ann', { locks });
  expect(second.unsent()).toEqual([]);
  first.close();
  await pass();
  expect(second.unsent()).toMatchObject([{ conversationID: 'GROUPtea', sendState: 'failed' }]);
});

test('what was written before what was left came, and cannot be made anew, is sent as it is', async () => {
  const { page, peer, pass, storage, history } = createPostOffice();
  await say(await peer('ben'), 'C2Cann', 'news');
  await storage.put(outboxItem({ content: { type: 'text', text: 'left', atUserList: [] } }));
  const { slow, open } = slowStorage(storage, 'load');
  let isForgotten = false;
  const ann = await page('ann', {
    storage: slow,
    change: (client) => {
      const findMessage: ChatSDK['findMessage'] = (ID) =>
        isForgotten ? null : client.findMessage(ID);
      return makeHostile(client, { findMessage }).sdk;
    },
  });
  const message = await referenceIn(ann, 'C2Cben');
  ann.outbox.send('C2Cben', letterOf({ type: 'forward', message })).catch(() => undefined);
  void ann.say('written');
  isForgotten = true;
  open();
  await pass(1_000);
  expect(textsOf(await history())).toEqual(['news', 'left', 'news', 'written']);
  expect([ann.unsent(), ann.errors]).toEqual([[], []]);
});
