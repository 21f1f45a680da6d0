import { EVENT, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createEngine } from './create-engine.js';
import TencentCloudChat, { engineOf, genTestUserSig } from './tencent.js';
import { logIn, ready, synced } from './testing/create-world.js';

/** Milliseconds after which every list event that waits has been told. */
const LONG = 10_000;

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
  test('has its members, and no other [SES-1.1]', () => {
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

  test('gives one instance per SDKAppID until it is destroyed [SES-1.10, SES-1.13, INS-E.10, FACT-7.3, FACT-15.3]', async () => {
    const first = create(1720000002);
    expect(create('1720000002')).toBe(first);
    expect(create(1720000003)).not.toBe(first);
    expect(create(0)).not.toBe(create(0));
    await first.destroy().catch(() => undefined);
    expect(create(1720000002)).not.toBe(first);
  });

  test('takes options that the d.ts does not know [FACT-17.1]', async () => {
    const SDKAppID = 1720000007;
    const chat = create(SDKAppID, {
      eventThrottling: false,
      partialUpdatedConversations: false,
      devMode: true,
    });
    await chat.login({ userID: 'alice', userSig: genTestUserSig({ SDKAppID, userID: 'alice' }) });
    await ready(chat);
    await synced(chat);
    const lists: unknown[] = [];
    chat.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => void lists.push(data));
    for (const isPinned of [true, false, true]) {
      await chat.pinConversation({ conversationID: 'C2Calice', isPinned });
    }
    expect(lists.length).toBeGreaterThanOrEqual(3);
  });

  test('gives a new one after destroy, which logs out and says so [SES-3.45, INS-E.11]', async () => {
    const SDKAppID = 1720000008;
    const first = create(SDKAppID);
    const told: unknown[] = [];
    for (const name of [EVENT.SDK_NOT_READY, EVENT.SDK_DESTROY]) {
      first.on(name, (event) => told.push([event.name, event.data]));
    }
    await first.login({ userID: 'alice', userSig: genTestUserSig({ SDKAppID, userID: 'alice' }) });
    await ready(first);
    await first.destroy();
    expect(told).toEqual([
      [EVENT.SDK_NOT_READY, undefined],
      [EVENT.SDK_DESTROY, { SDKAppID }],
    ]);
    expect(create(SDKAppID)).not.toBe(first);
    expect(create(SDKAppID).getLoginUser()).toBe('');
  });

  test('looks at no option of an instance that is there [SES-1.14]', () => {
    const SDKAppID = 1720000009;
    const first = create(SDKAppID);
    const curious = {
      SDKAppID,
      get eventThrottling(): boolean {
        throw new Error('Somebody has looked.');
      },
    };
    expect(TencentCloudChat.create(curious)).toBe(first);
  });

  test('lets nobody log in without an application [INS-E.9]', async () => {
    const chat = create(0);
    const userSig = genTestUserSig({ SDKAppID: 0, userID: 'alice' });
    await expect(chat.login({ userID: 'alice', userSig })).rejects.toMatchObject({ code: 2000 });
    expect(chat.getLoginUser()).toBe('');
  });

  test('two people in one page need two SDKAppIDs [INS-E.12]', async () => {
    const enter = async (SDKAppID: number, userID: string) => {
      const chat = create(SDKAppID);
      await chat.login({ userID, userSig: genTestUserSig({ SDKAppID, userID }) });
      return chat.getLoginUser();
    };
    expect(await enter(1720000010, 'alice')).toBe('alice');
    expect(await enter(1720000010, 'bob')).toBe('alice');
    expect(await enter(1720000011, 'bob')).toBe('bob');
  });

  test.each([
    [{}, [1, 2]],
    [{ eventThrottling: true }, [1, 2]],
    [{ eventThrottling: false }, [4, 4]],
  ])(
    'with %o four changes in a row are told %j times, at once and in the end [SES-1.19]',
    async (options, times) => {
      // The engine behind create() goes by the time of the page.
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      const chat = create(1720000012, options);
      const userSig = genTestUserSig({ SDKAppID: 1720000012, userID: 'alice' });
      await chat.login({ userID: 'alice', userSig });
      await vi.advanceTimersByTimeAsync(LONG);
      const conversationType = TYPES.CONV_C2C;
      const payload = { text: 'a note' };
      await chat.sendMessage(chat.createTextMessage({ to: 'alice', conversationType, payload }));
      await vi.advanceTimersByTimeAsync(LONG);
      const told: unknown[] = [];
      chat.on(EVENT.CONVERSATION_LIST_UPDATED, (event) => told.push(event));
      for (const isPinned of [true, false, true, false]) {
        await chat.pinConversation({ conversationID: 'C2Calice', isPinned });
      }
      const atOnce = told.length;
      await vi.advanceTimersByTimeAsync(LONG);
      expect([atOnce, told.length]).toEqual(times);
    },
  );

  test.each([
    [{}, ['second']],
    [{ unlimitedAVChatRoom: false }, ['second']],
    [{ unlimitedAVChatRoom: true }, ['first', 'second']],
  ])(
    'with %o one is, of two live rooms that were joined, in %j [SES-1.17, SES-1.18]',
    async (options, rooms) => {
      const SDKAppID = 1720000013;
      // The engine outlives its clients: the rooms may be there already.
      const chat = create(SDKAppID, options);
      await chat.login({ userID: 'alice', userSig: genTestUserSig({ SDKAppID, userID: 'alice' }) });
      await ready(chat);
      const type = TYPES.GRP_AVCHATROOM;
      for (const groupID of ['first', 'second']) {
        await chat.createGroup({ name: groupID, type, groupID }).catch(() => undefined);
        await chat.joinGroup({ groupID });
      }
      const { groupList } = (await chat.getGroupList()).data;
      expect(groupList.map(({ groupID }) => groupID).toSorted()).toEqual(rooms);
    },
  );

  test('gives null for what is no number, and a TypeError for nothing [SES-1.11, SES-1.12, TKT-5.3]', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(TencentCloudChat.create({ SDKAppID: 'abc' })).toBeNull();
    expect(TencentCloudChat.create({ SDKAppID: '1720000002abc' })).toBeNull();
    expect(TencentCloudChat.create({ SDKAppID: Number.NaN })).toBeNull();
    expect(TencentCloudChat.create({} as never)).toBeNull();
    expect(error).toHaveBeenCalledTimes(4);
    error.mockRestore();
    expect(() => TencentCloudChat.create(undefined as never)).toThrow(TypeError);
  });

  test.each([undefined, null, '', false])(
    'takes a proxyServer of %j for none, as a configuration without one may say',
    (proxyServer) => {
      const SDKAppID = 1720000014;
      const chat = create(SDKAppID, { proxyServer });
      // An engine has no network of a client that another one made.
      expect(engineOf({ SDKAppID }).network(chat).conditions.isOnline).toBe(true);
    },
  );

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
