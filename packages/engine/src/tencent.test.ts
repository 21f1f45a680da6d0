import { EVENT, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createEngine } from './create-engine.js';
import TencentCloudChat, { genTestUserSig } from './tencent.js';
import { logIn, ready, synced } from './testing/create-world.js';

const made: { destroy(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const chat of made.splice(0)) await chat.destroy().catch(() => undefined);
});

function create(SDKAppID: number | string, options: Record<string, unknown> = {}) {
  const chat = TencentCloudChat.create({ SDKAppID, ...options });
  if (!chat) throw new Error('create() gave nothing.');
  made.push(chat);
  return chat;
}

describe('the module in place of @tencentcloud/chat', () => {
  test('has its members, and no other', () => {
    expect(Object.keys(TencentCloudChat)).toEqual([
      'create',
      'EVENT',
      'TYPES',
      'TSignaling',
      'VERSION',
    ]);
    expect(TencentCloudChat.EVENT.SDK_READY).toBe(EVENT.SDK_READY);
    expect(TencentCloudChat.TYPES.CONV_C2C).toBe(TYPES.CONV_C2C);
  });

  test('gives one instance per SDKAppID until it is destroyed', async () => {
    const first = create(1720000002);
    expect(create('1720000002')).toBe(first);
    expect(create(1720000003)).not.toBe(first);
    await first.destroy().catch(() => undefined);
    expect(create(1720000002)).not.toBe(first);
  });

  test('gives null for what is no number, and a TypeError for nothing', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(TencentCloudChat.create({ SDKAppID: 'abc' })).toBeNull();
    expect(TencentCloudChat.create({} as never)).toBeNull();
    expect(error).toHaveBeenCalledTimes(2);
    error.mockRestore();
    expect(() => TencentCloudChat.create(undefined as never)).toThrow(TypeError);
  });

  test('runs hello chat, and keeps its world over destroy', async () => {
    const SDKAppID = 1720000004;
    const chat = create(SDKAppID);
    await chat.login({ userID: 'alice', userSig: genTestUserSig({ SDKAppID, userID: 'alice' }) });
    await ready(chat);
    const message = chat.createTextMessage({
      to: 'alice',
      conversationType: TencentCloudChat.TYPES.CONV_C2C,
      payload: { text: 'a note' },
    });
    await chat.sendMessage(message);
    await chat.destroy();
    const again = create(SDKAppID);
    await again.login({ userID: 'alice', userSig: genTestUserSig({ SDKAppID, userID: 'alice' }) });
    await ready(again);
    await synced(again);
    const { conversationList } = (await again.getConversationList()).data;
    expect(conversationList).toMatchObject([{ lastMessage: { messageForShow: 'a note' } }]);
  });

  test('checks tickets: an expired one, and one of another application, are refused', async () => {
    const chat = create(1720000005);
    const expired = genTestUserSig({ SDKAppID: 1720000005, userID: 'alice', expire: -1 });
    await expect(chat.login({ userID: 'alice', userSig: expired })).rejects.toMatchObject({
      code: 70001,
    });
    const other = genTestUserSig({ SDKAppID: 1720000006, userID: 'alice' });
    await expect(chat.login({ userID: 'alice', userSig: other })).rejects.toMatchObject({
      code: 70014,
    });
  });
});

describe('an engine’s clients', () => {
  test('are people of their own: two of one engine meet, two of two engines do not', async () => {
    const [here, there] = [createEngine(), createEngine()];
    const alice = await logIn(here, here.createClient(), 'alice');
    await logIn(here, here.createClient(), 'bob');
    const stranger = await logIn(there, there.createClient(), 'carol');
    const found = async (chat: typeof alice) => {
      const { data } = await chat.getUserProfile({ userIDList: ['bob'] });
      return data.length;
    };
    expect([await found(alice), await found(stranger)]).toEqual([1, 0]);
    await here.close();
    await there.close();
  });
});
