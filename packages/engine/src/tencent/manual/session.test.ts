import { EVENT } from '@parlor/sdk';
import { describe, expect, test, vi } from 'vitest';
import TencentCloudChat, { genTestUserSig } from '../../tencent.js';
import { ready } from '../../testing/create-world.js';
import { next, record } from '../../testing/events.js';
import { errorOf, openApp, readManual, received, say } from '../../testing/manual-world.js';

describe('the manual: login and what is around it', () => {
  test('login: resolves, says when it is repeated, and SDK_READY comes after it', async () => {
    const { SDKAppID, chat } = openApp();
    const isReady = next(chat, TencentCloudChat.EVENT.SDK_READY);
    const userSig = genTestUserSig({ SDKAppID, userID: 'user0' });
    const promise = chat.login({ userID: 'user0', userSig });
    await promise.then((imResponse) => {
      expect(imResponse.data).toMatchObject({ actionStatus: 'OK', errorCode: 0 });
      expect(imResponse.data.repeatLogin).not.toBe(true);
      expect(chat.isReady()).toBe(false);
    });
    expect((await isReady).name).toBe(TencentCloudChat.EVENT.SDK_READY);
    await chat.login({ userID: 'user0', userSig }).then((imResponse) => {
      expect(imResponse.data.repeatLogin).toBe(true);
      expect(imResponse.data.errorInfo).toEqual(expect.any(String));
    });
  });

  test('login: a userSig that is none is refused', async () => {
    const { chat } = openApp();
    const promise = chat.login({ userID: 'user0', userSig: 'your userSig' });
    expect(await errorOf(promise)).toMatchObject({ code: 70003 });
    expect(chat.getLoginUser()).toBe('');
  });

  test('login: a second page of the same person kicks the first out (note 2)', async () => {
    const { engine, chat } = await readManual();
    const kickedOut = next(chat, TencentCloudChat.EVENT.KICKED_OUT);
    const elsewhere = engine.createClient();
    await elsewhere.login({ userID: 'user0', userSig: engine.signUserSig('user0') });
    expect((await kickedOut).data.type).toBe(TencentCloudChat.TYPES.KICKED_OUT_MULT_ACCOUNT);
  });

  test('logout: resolves, and the instance is not ready any more', async () => {
    const { chat } = await readManual();
    const told = record(chat, TencentCloudChat.EVENT.SDK_NOT_READY);
    const promise = chat.logout();
    await promise.then((imResponse) => {
      expect(imResponse.data).toEqual({});
    });
    expect(told).toHaveLength(1);
    expect(chat.isReady()).toBe(false);
  });

  test('getLoginUser: the userID after a login, an empty text without', async () => {
    const { chat } = await readManual();
    const userID = chat.getLoginUser();
    expect(userID).toBe('user0');
    await chat.logout();
    expect(chat.getLoginUser()).toBe('');
  });

  test('getServerTime: milliseconds', async () => {
    const { chat } = await readManual();
    const serverTime = chat.getServerTime();
    expect(Math.abs(serverTime - Date.now())).toBeLessThan(60_000);
  });

  test('isReady: false before SDK_READY, true after it', async () => {
    const { SDKAppID, chat } = openApp();
    expect(chat.isReady()).toBe(false);
    const userSig = genTestUserSig({ SDKAppID, userID: 'user0' });
    await chat.login({ userID: 'user0', userSig });
    await ready(chat);
    const isReady = chat.isReady();
    expect(isReady).toBe(true);
  });

  test('destroy: logs out first, and create() makes a new instance', async () => {
    const { SDKAppID, chat } = await readManual();
    const told = [
      record(chat, TencentCloudChat.EVENT.SDK_NOT_READY),
      record(chat, TencentCloudChat.EVENT.SDK_DESTROY),
    ];
    const promise = chat.destroy();
    await promise;
    expect(told.map(({ length }) => length)).toEqual([1, 1]);
    const another = TencentCloudChat.create({ SDKAppID });
    expect(another).not.toBe(chat);
    // Nobody is logged in: the SDK says so, and ends all the same.
    await another?.destroy().catch(() => undefined);
  });

  test('on: the handler gets the name and the data, and the context as this', async () => {
    const { chat, people } = await readManual('user1');
    const context = { heard: [] as unknown[] };
    function onMessageReceived(this: typeof context, event: { name: string; data: unknown[] }) {
      this.heard.push(event.name, event.data.length);
    }
    chat.on(TencentCloudChat.EVENT.MESSAGE_RECEIVED, onMessageReceived, context);
    await received(chat, () => say(people.user1, 'user0', 'Hello world!'));
    expect(context.heard).toEqual([TencentCloudChat.EVENT.MESSAGE_RECEIVED, 1]);
  });

  test('off: the handler hears nothing more', async () => {
    const { chat, people } = await readManual('user1');
    const onMessageReceived = vi.fn();
    chat.on(TencentCloudChat.EVENT.MESSAGE_RECEIVED, onMessageReceived);
    await received(chat, () => say(people.user1, 'user0', 'Hello'));
    chat.off(TencentCloudChat.EVENT.MESSAGE_RECEIVED, onMessageReceived);
    await received(chat, () => say(people.user1, 'user0', 'world!'));
    expect(onMessageReceived).toHaveBeenCalledTimes(1);
  });

  test('registerPlugin: the plugins that the manual names are taken, before the login', async () => {
    const { default: TIMUploadPlugin } = await import('tim-upload-plugin');
    const { chat, engine } = openApp();
    // Its declaration says nothing of what the class can do.
    chat.registerPlugin({ 'tim-upload-plugin': TIMUploadPlugin as never });
    chat.registerPlugin({ 'chat-network-monitor': { addEventListener: vi.fn() } });
    chat.registerPlugin({ 'tim-profanity-filter-plugin': class {} });
    await chat.login({ userID: 'user0', userSig: engine.signUserSig('user0') });
    await ready(chat);
    expect(chat.isReady()).toBe(true);
  });

  test('setLogLevel: any level that the manual names', () => {
    const { chat } = openApp();
    for (const level of [0, 1, 2, 3, 4]) expect(chat.setLogLevel(level)).toBeUndefined();
  });

  test('login: the events of the manual’s first sample all exist', () => {
    const { chat } = openApp();
    const named = [
      'SDK_READY',
      'MESSAGE_RECEIVED',
      'MESSAGE_MODIFIED',
      'MESSAGE_REVOKED',
      'MESSAGE_READ_BY_PEER',
      'CONVERSATION_LIST_UPDATED',
      'GROUP_LIST_UPDATED',
      'PROFILE_UPDATED',
      'BLACKLIST_UPDATED',
      'SDK_NOT_READY',
      'KICKED_OUT',
      'NET_STATE_CHANGE',
      'FRIEND_LIST_UPDATED',
      'FRIEND_APPLICATION_LIST_UPDATED',
      'FRIEND_GROUP_LIST_UPDATED',
    ] as const;
    for (const name of named) {
      expect(TencentCloudChat.EVENT[name]).toBe(EVENT[name]);
      chat.on(TencentCloudChat.EVENT[name], () => {});
    }
  });
});
