import { type ChatSDK, PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  REQUIRED_OBJECT,
  REQUIRED_TEXT,
} from '../../../sdk/src/implementation/parameters/common.js';
import { validate } from '../../../sdk/src/implementation/parameters/validate.js';
import { createWorld, type World } from '../testing/create-world.js';

describe('the checks of arguments', () => {
  const check = (rule: Parameters<typeof validate>[0], ...args: unknown[]) =>
    expect(() => validate(rule, args));

  test.each([undefined, null, '', 0, [], {}])(
    '%j is empty, and empty is not enough [ERR-1.12]',
    (value) => {
      check([{ required: true }], value).toThrow(PARAMS_VALIDATE_FAILED);
    },
  );

  test.each([false, 'a', 1, [0], { a: 1 }, () => {}])('%j is not empty [ERR-1.12]', (value) => {
    check([{ required: true }], value).not.toThrow();
  });

  test('a file without a byte in it is empty [ERR-1.12]', () => {
    check([{ required: true }], new File([], 'empty.txt')).toThrow(PARAMS_VALIDATE_FAILED);
    check([{ required: true }], new File(['a'], 'full.txt')).not.toThrow();
  });

  test('a type is the exact tag: a String object is a string, a class instance an object [ERR-1.13]', () => {
    check([REQUIRED_TEXT], Object('text')).not.toThrow();
    check(
      [REQUIRED_OBJECT],
      new (class {
        field = 1;
      })(),
    ).not.toThrow();
    check([REQUIRED_OBJECT], [1]).toThrow(PARAMS_VALIDATE_FAILED);
    check([REQUIRED_TEXT], 5).toThrow(PARAMS_VALIDATE_FAILED);
  });

  test('an async function is a function [ERR-1.13]', () => {
    check([{ tag: 'function' }], async () => {}).not.toThrow();
  });

  test('the type of an empty value is not looked at [ERR-1.13]', () => {
    check({ count: { tag: 'number' } }, { count: '' }).not.toThrow();
  });

  test('fields are looked at only when exactly one argument was passed [ERR-1.14]', () => {
    const rules = { groupID: REQUIRED_TEXT };
    check(rules, { groupID: 'g' }).not.toThrow();
    check(rules, { groupID: 'g' }, 'another').toThrow(PARAMS_VALIDATE_FAILED);
    check(rules).toThrow(PARAMS_VALIDATE_FAILED);
  });

  test('a single null or undefined is a TypeError [ERR-1.15]', () => {
    check({ groupID: REQUIRED_TEXT }, undefined).toThrow(TypeError);
    check({ groupID: REQUIRED_TEXT }, null).toThrow(TypeError);
  });
});

describe('bad arguments make a call throw at once, without a code', () => {
  let world: World<'alice'>;
  beforeAll(async () => {
    world = await createWorld(['alice']);
  });
  afterAll(() => world.close());

  const to = { to: 'bob', conversationType: 'C2C' };
  const calls: [keyof ChatSDK, ...unknown[]][] = [
    ['login', {}],
    ['login', { userID: 'alice' }],
    ['login', { userID: 5, userSig: 'sig' }],
    ['on', '', () => {}],
    ['on', 'event'],
    ['once', 5, () => {}],
    ['off', 'event'],
    ['createTextMessage', { ...to, payload: { text: '' } }],
    ['createTextMessage', { ...to, payload: {} }],
    ['createTextMessage', { ...to, payload: { text: 5 } }],
    ['createTextMessage', { conversationType: 'C2C', payload: { text: 'a' } }],
    ['createTextMessage', { to: 'bob', payload: { text: 'a' } }],
    ['createTextAtMessage', { ...to, payload: { text: 'a', atUserList: 'alice' } }],
    ['createCustomMessage', { ...to, payload: { data: 5 } }],
    ['createCustomMessage', { ...to, payload: {} }],
    ['createFaceMessage', { ...to, payload: { index: '1', data: 'smile' } }],
    ['createFaceMessage', { ...to, payload: { index: 1 } }],
    ['sendMessage'],
    ['sendMessage', {}],
    ['getMessageList', {}],
    ['getMessageList'],
    ['getMessageList', { conversationID: 'alice' }],
    ['getMessageList', { conversationID: 'C2Cbob', count: 1.5 }],
    ['getMessageList', { conversationID: 'C2Cbob', nextReqMessageID: 5 }],
    ['setMessageRead', { conversationID: 'bob' }],
    ['getConversationProfile', 'bob'],
    ['pinConversation', { conversationID: 'C2Cbob', isPinned: 1 }],
    ['pinConversation', { conversationID: 'C2Cbob' }],
    ['pinConversation', { conversationID: 'bob', isPinned: true }],
    ['getUserProfile', { userIDList: 'bob' }],
    ['updateMyProfile', { profileCustomField: 'text' }],
    ['createGroup', { type: 'Public' }],
    ['createGroup', { name: '', type: 'Public' }],
    ['joinGroup', {}],
    ['joinGroup', { groupID: 'g', applyMessage: 5 }],
    ['quitGroup', ''],
    ['dismissGroup'],
    ['getGroupProfile', { groupID: 'g', groupCustomFieldFilter: 'key' }],
    ['getGroupMemberList', { groupID: 'g', count: '5' }],
  ];

  test.each(calls.map((call) => [call[0], JSON.stringify(call.slice(1)), call] as const))(
    '%s(%s)',
    (_name, _args, [name, ...args]) => {
      const method: unknown = world.people.alice[name];
      if (typeof method !== 'function') throw new Error(`${name} is no function`);
      const thrown = catchSync(() => method(...args));
      expect(thrown).toMatchObject({ message: PARAMS_VALIDATE_FAILED });
      expect(thrown).not.toHaveProperty('code');
    },
  );

  test('arguments are looked at only after the gate', async () => {
    const stranger = world.engine.createClient();
    const method: unknown = stranger.getMessageList;
    if (typeof method !== 'function') throw new Error('getMessageList is no function');
    await expect(method({})).rejects.toMatchObject({ code: 2024 });
  });
});

function catchSync(call: () => unknown): unknown {
  try {
    call();
  } catch (thrown) {
    return thrown;
  }
  return 'nothing was thrown';
}
