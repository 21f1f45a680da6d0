import { ChatError, type ChatSDK, TYPES } from '@parlor/sdk';
import { describe, expect, test, vi } from 'vitest';
import { outboxItem } from '../../testing/outbox-items.js';
import { createPostOffice } from '../../testing/outbox-people.js';
import { createTabLocks } from '../../testing/tab-locks.js';
import { makeHostile, say, textsOf } from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';
import { letterOf } from './letters.js';

/** A client that the service hears, and that hears no answer to what it sends. */
function deaf(client: ChatSDK): ChatSDK {
  const sendMessage: ChatSDK['sendMessage'] = async (message, options) => {
    await client.sendMessage(message, options);
    return new Promise(() => undefined);
  };
  return makeHostile(client, { sendMessage }).sdk;
}

/** A client that nobody hears. */
function mute(client: ChatSDK): ChatSDK {
  return makeHostile(client, { sendMessage: () => new Promise(() => undefined) }).sdk;
}

describe('after the page was closed', () => {
  test('what it had not sent is shown and sent by the next one, in order, each once', async () => {
    const { page, pass, storage, history } = createPostOffice();
    const first = await page('ann', { change: mute });
    for (const text of ['one', 'two', 'three']) void first.say(text);
    void first.say('elsewhere', 'GROUPtea');
    await pass();
    first.close();
    const second = await page('ann', { change: mute });
    expect(second.shown()).toEqual(['one: sending', 'two: waiting', 'three: waiting']);
    expect(second.shown('GROUPtea')).toEqual(['elsewhere: sending']);
    second.close();
    const third = await page();
    await pass(1_000);
    expect(third.shown()).toEqual(['one', 'two', 'three']);
    expect(textsOf(await history())).toEqual(['one', 'two', 'three']);
    expect(textsOf(await history('GROUPtea'))).toEqual(['elsewhere']);
    expect([await storage.load('ann'), third.unsent(), third.errors]).toEqual([[], [], []]);
  });

  test.each(['', '{"app":1}', 'no JSON'])(
    'what was accepted without an answer is found, and not sent again (cloudCustomData %j)',
    async (cloudCustomData) => {
      const { page, pass, storage, history } = createPostOffice();
      const first = await page('ann', { change: deaf });
      void first.say('heard', 'C2Cben', { cloudCustomData });
      void first.say('not yet');
      await pass();
      first.close();
      const sendMessage = vi.fn();
      const second = await page('ann', {
        change: (client) => {
          sendMessage.mockImplementation(client.sendMessage);
          return makeHostile(client, { sendMessage }).sdk;
        },
      });
      await pass(1_000);
      expect(sendMessage).toHaveBeenCalledTimes(1);
      expect(second.shown()).toEqual(['heard', 'not yet']);
      expect(textsOf(await history())).toEqual(['heard', 'not yet']);
      expect(await storage.load('ann')).toEqual([]);
    },
  );

  test('what is written meanwhile comes after what was left', async () => {
    const { page, pass, storage, history } = createPostOffice();
    const first = await page('ann', { change: mute });
    void first.say('left');
    await pass();
    first.close();
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = {
      load: (owner: string) => opened.then(() => storage.load(owner)),
      put: storage.put.bind(storage),
      remove: storage.remove.bind(storage),
    };
    const second = await page('ann', { storage: slow });
    const outcome = second.say('written');
    await pass(1_000);
    expect(second.shown()).toEqual(['written: waiting']);
    open();
    await pass();
    expect(await outcome).toBe(0);
    expect(second.shown()).toEqual(['left', 'written']);
    expect(textsOf(await history())).toEqual(['left', 'written']);
  });

  test('a storage that never answers holds up nobody for long', async () => {
    const { page, pass } = createPostOffice();
    const never = () => new Promise<never>(() => undefined);
    const ann = await page('ann', { storage: { load: never, put: never, remove: never } });
    const outcome = ann.say('hello');
    await pass(3_000);
    expect(await outcome).toBe(0);
  });

  test('what had failed is there, with the reason, and is not sent by itself', async () => {
    const { page, pass, history } = createPostOffice();
    const refused = () => Promise.reject(new ChatError({ code: 10017 }));
    const first = await page('ann', {
      change: (client) => makeHostile(client, { sendMessage: refused }).sdk,
    });
    expect(await first.say('rude', 'GROUPtea')).toBe(10017);
    await pass();
    first.close();
    const second = await page();
    await pass(300_000);
    expect(second.messages('GROUPtea')).toMatchObject([
      { status: 'fail', sendState: 'failed', sendError: { code: 10017 } },
    ]);
    expect(second.unsent()).toMatchObject([{ conversationID: 'GROUPtea', sendState: 'failed' }]);
    expect(await history('GROUPtea')).toEqual([]);
    await second.outbox.resend('GROUPtea', second.unsent()[0]?.messageID ?? '');
    expect(second.shown('GROUPtea')).toEqual(['rude']);
  });

  test('what was sent again by hand still comes after what was written before that', async () => {
    const { engine, page, pass, history } = createPostOffice();
    const refused = () => Promise.reject(new ChatError({ code: 10017 }));
    const first = await page('ann', {
      change: (client) => makeHostile(client, { sendMessage: refused }).sdk,
    });
    expect(await first.say('first')).toBe(10017);
    engine.network().set({ isOnline: false });
    await pass();
    void first.say('second');
    first.outbox.resend('C2Cben', first.messages()[0]?.ID ?? '').catch(() => undefined);
    await pass();
    expect(first.unsent()).toHaveLength(2);
    first.close();
    engine.network().set({ isOnline: true });
    await page();
    await pass(1_000);
    expect(textsOf(await history())).toEqual(['second', 'first']);
  });

  test('mentions, options and the app’s own text go with it', async () => {
    const { page, pass, history } = createPostOffice();
    const first = await page('ann', { change: mute });
    void first.say('@ben', 'GROUPtea', {
      atUserList: ['ben'],
      cloudCustomData: '{"app":1}',
      needReadReceipt: true,
      priority: TYPES.MSG_PRIORITY_HIGH,
    });
    await pass();
    first.close();
    await page();
    await pass();
    const [message] = await history('GROUPtea');
    expect(message).toMatchObject({ atUserList: ['ben'], needReadReceipt: true, priority: 'High' });
    expect(message?.cloudCustomData).toMatch(/^\{"app":1,"parlor":\{"key":"[0-9a-f-]{36}"\}\}$/);
  });

  test('what cannot be made again is reported and given up, and the rest is sent', async () => {
    const { page, pass, storage } = createPostOffice();
    const absent = { ID: 'no-such-1', conversationID: 'C2Cben', time: 1, sequence: 1 };
    await storage.put(outboxItem({ key: 'bad', content: { type: 'forward', message: absent } }));
    await storage.put(outboxItem({ key: 'good', createdAt: 2_000_000 }));
    const ann = await page();
    await pass(1_000);
    expect(ann.errors).toEqual([2454]);
    expect(ann.shown()).toEqual(['hello']);
    expect(await storage.load('ann')).toEqual([]);
  });

  test('messages that it was to forward are fetched first', async () => {
    const { page, peer, pass, history } = createPostOffice();
    const ben = await peer('ben');
    await say(ben, 'C2Cann', 'a secret');
    await say(ben, 'GROUPtea', 'tea is ready');
    const first = await page('ann', { change: mute });
    for (const conversationID of ['C2Cben', 'GROUPtea']) {
      const { data } = await first.sdk.getMessageList({ conversationID });
      const source = data.messageList.find(({ type }) => type === 'TIMTextElem');
      if (!source) throw new Error('Ben has said nothing.');
      const { ID, time, sequence } = source;
      const message = { ID, time, sequence, conversationID };
      first.outbox.send('GROUPtea', letterOf({ type: 'forward', message })).catch(() => undefined);
    }
    await pass();
    first.close();
    await page();
    await pass(1_000);
    expect(textsOf(await history('GROUPtea'))).toEqual([
      'tea is ready',
      'a secret',
      'tea is ready',
    ]);
  });
});

describe('another tab', () => {
  test('leaves to a living one what that has yet to send, and sends it when it is gone', async () => {
    const { page, pass, history } = createPostOffice();
    const locks = createTabLocks();
    const first = await page('ann', { change: mute, locks });
    void first.say('one');
    void first.say('two');
    await pass();
    const second = await page('ann', { locks });
    expect(await second.say('three')).toBe(0);
    await pass(60_000);
    expect(second.shown()).toEqual(['three']);
    first.close();
    await pass(1_000);
    expect(textsOf(await history())).toEqual(['three', 'one', 'two']);
    expect(second.unsent()).toEqual([]);
  });
});

describe('another login', () => {
  test('of somebody else neither sees nor sends what is left; of the same person both', async () => {
    const { page, pass, history } = createPostOffice();
    const ann = await page('ann', { change: mute });
    const outcome = ann.say('hers');
    await pass();
    ann.close();
    expect(await outcome).toBe(2024);
    const ben = await page('ben');
    await pass(1_000);
    expect([ben.unsent(), ben.shown('C2Cben'), await history()]).toEqual([[], [], []]);
    const again = await page('ann');
    await pass(1_000);
    expect(again.shown()).toEqual(['hers']);
  });

  test('after a kick goes on with what waits, and nobody is told that it failed', async () => {
    const { engine, page, pass, userOf, history } = createPostOffice();
    const ann = await page('ann', { change: mute });
    const outcomes = ['one', 'two'].map((text) => ann.say(text));
    await pass(1_000);
    await engine.admin.kick('ann');
    await pass(100_000);
    expect(ann.shown()).toEqual(['one: waiting', 'two: waiting']);
    expect(ann.unsent()).toMatchObject([{ error: null }, { error: null }]);
    void ann.chat.feature(sessionFeature).login(userOf('ann'));
    await pass(5_000);
    expect(await outcomes[0]).toBe(0);
    await pass();
    expect(ann.shown()).toEqual(['one', 'two: sending']);
    expect(textsOf(await history())).toEqual(['one']);
  });

  test.each(['logs out', 'makes room for somebody else'])(
    'after a kick the call waits for the same person, and rejects when she %s',
    async (what) => {
      const { engine, page, pass, userOf, history } = createPostOffice();
      const ann = await page('ann', { change: mute });
      const session = ann.chat.feature(sessionFeature);
      const codes: number[] = [];
      void ann.say('hers').then((code) => codes.push(code));
      await engine.admin.kick('ann');
      await pass(3_600_000);
      expect([codes, ann.shown()]).toEqual([[], ['hers: waiting']]);
      void (what === 'logs out' ? session.logout() : session.login(userOf('ben')));
      await pass(5_000);
      expect(codes).toEqual([what === 'logs out' ? 3005 : 3000]);
      expect(await history()).toEqual([]);
      await page('ann');
      await pass(1_000);
      expect(textsOf(await history())).toEqual(['hers']);
    },
  );
});
