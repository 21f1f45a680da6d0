import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { isRefused, isTaken } from '../actors/arguments.js';
import { say, text } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

/** What is no message, as far as the checks look at it. */
const NOTHINGS = [[], [undefined], [null], [{}], ['hi'], [5]];

/** Something that looks like a message of the system conversation. */
const NOTICE = { ID: '1', conversationType: TYPES.CONV_SYSTEM, status: 'success' };

const TRANSLATION = { sourceTextList: ['hi'], sourceLanguage: 'auto', targetLanguage: 'ja' };

const VOICE = { ID: '1', type: TYPES.MSG_AUDIO, status: 'success', payload: { url: '' } };

function without(options: object, key: string): object {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== key));
}

async function onlineOnly(chat: ChatSDK) {
  const message = text(chat, 'bob', 'typing');
  await chat.sendMessage(message, { onlineUserOnly: true });
  return message;
}

/** What the methods that change and read messages throw at. */
export const MESSAGE_CHANGE_ARGUMENTS_SUITE: Suite = {
  noun: 'message changes',
  about: 'the arguments of changes to messages',
  scenarios: [
    scenario(
      'a notice, what was revoked already, and nothing cannot be revoked',
      { rules: ['CHG-3.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        for (const args of [...NOTHINGS, [NOTICE], [{ ID: '1', isRevoked: true }]]) {
          expect(isRefused(people.alice, 'revokeMessage', args)).toBe(true);
        }
        const message = await say(people.alice, 'bob', 'hi');
        message.isRevoked = true;
        expect(isRefused(people.alice, 'revokeMessage', [message])).toBe(true);
        message.isRevoked = false;
        expect(isTaken(people.alice, 'revokeMessage', [message])).toBe(true);
      },
    ),
    scenario(
      'a list of messages is deleted, and not an empty one',
      { rules: ['CHG-4.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'hi');
        for (const args of [...NOTHINGS, [[]], [message]]) {
          expect(isRefused(people.alice, 'deleteMessage', args)).toBe(true);
        }
        expect(isTaken(people.alice, 'deleteMessage', [[message]])).toBe(true);
      },
    ),
    scenario(
      'a notice, what was for who is online only, and nothing cannot be modified',
      { rules: ['CHG-5.5', 'MSG-2.60'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received: unknown[] = [];
        people.bob.on(EVENT.MESSAGE_RECEIVED, ({ data }) => void received.push(...data));
        const message = await onlineOnly(people.alice);
        await world.settled(people.bob);
        for (const args of [...NOTHINGS, [NOTICE], [message]]) {
          expect(isRefused(people.alice, 'modifyMessage', args)).toBe(true);
        }
        expect(received).toHaveLength(1);
        expect(isRefused(people.bob, 'modifyMessage', received)).toBe(true);
        const kept = await say(people.alice, 'bob', 'hi');
        expect(isTaken(people.alice, 'modifyMessage', [kept])).toBe(true);
      },
    ),
    scenario(
      'a translation needs texts and two languages',
      { rules: ['CHG-7.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const isFine = (options: unknown) => isTaken(people.alice, 'translateText', [options]);
        for (const key of Object.keys(TRANSLATION)) {
          expect(isFine(without(TRANSLATION, key))).toBe(false);
          for (const bad of ['', [], null, 5, {}]) {
            expect(isFine({ ...TRANSLATION, [key]: bad })).toBe(false);
          }
        }
        expect(isFine({ ...TRANSLATION, sourceTextList: 'hi' })).toBe(false);
        expect(isFine({ ...TRANSLATION, targetLanguage: ['ja'] })).toBe(false);
        expect(() => callMethod(people.alice, 'translateText', [])).toThrow();
        expect(isFine(TRANSLATION)).toBe(true);
      },
    ),
    scenario(
      'only a voice message that was sent can be heard',
      { rules: ['CHG-8.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const isFine = (message: unknown) =>
          isTaken(people.alice, 'convertVoiceToText', [{ message }]);
        for (const bad of [
          undefined,
          {},
          'hi',
          { ...VOICE, type: TYPES.MSG_TEXT },
          { ...VOICE, status: 'fail' },
          { ...VOICE, status: 'unSend' },
        ]) {
          expect(isFine(bad)).toBe(false);
        }
        expect(isFine(VOICE)).toBe(true);
      },
    ),
  ],
};
