import { type ChatSDK, TYPES } from '@parlor/sdk';
import { recordNames } from '../actors/records.js';
import { text } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

const TO_BOB = { to: 'bob', conversationType: TYPES.CONV_C2C } as const;

/** A text whose options are no `CreateMessageOptions`: the contract says what becomes of them. */
function oddText(chat: ChatSDK, options: object): unknown {
  return callMethod(chat, 'createTextMessage', [
    { ...TO_BOB, payload: { text: 'hi' }, ...options },
  ]);
}

/** One message of each kind that needs no file. */
function oneOfEach(chat: ChatSDK) {
  return [
    text(chat, 'bob', 'hi'),
    chat.createTextAtMessage({ ...TO_BOB, payload: { text: '@bob', atUserList: ['bob'] } }),
    chat.createCustomMessage({ ...TO_BOB, payload: { data: '1' } }),
    chat.createFaceMessage({ ...TO_BOB, payload: { index: 1, data: 'smile' } }),
  ];
}

/** What a message is before it is sent. */
export const MAKING_MESSAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'making messages',
  scenarios: [
    scenario(
      'a new message is returned at once, unsent; nothing is stored, asked or told',
      { rules: ['MSG-1.1'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const names = [recordNames(people.alice), recordNames(people.bob)];
        const made = oneOfEach(people.alice);
        await world.settled(people.alice, people.bob);
        expect(names).toEqual([[], []]);
        for (const message of made) {
          expect(message).toMatchObject({ status: 'unSend', flow: 'out', from: 'alice' });
          expect(people.alice.findMessage(message.ID)).toBeNull();
        }
        const { data } = await people.alice.getMessageList({ conversationID: 'C2Cbob' });
        expect(data.messageList).toEqual([]);
        world.setNetwork('offline');
        for (const message of oneOfEach(people.alice)) expect(message.status).toBe('unSend');
      },
    ),
    scenario(
      'the conversation is where the message goes; a topic’s is GROUP and its topicID',
      { rules: ['MSG-0.4'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const topicID = '@TGS#_@TGS#cQVLVHIM62CJ@TOPIC#_TestTopic';
        expect(text(people.alice, topicID, 'hi', 'GROUP')).toMatchObject({
          to: topicID,
          conversationType: 'GROUP',
          conversationID: `GROUP${topicID}`,
        });
        expect(text(people.alice, 'bob', 'hi')).toMatchObject({ conversationID: 'C2Cbob' });
      },
    ),
    scenario(
      'the priority is the one that was given, and Normal without one',
      { rules: ['MSG-0.6'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const priorities = [
          TYPES.MSG_PRIORITY_HIGH,
          TYPES.MSG_PRIORITY_NORMAL,
          TYPES.MSG_PRIORITY_LOW,
          TYPES.MSG_PRIORITY_LOWEST,
        ];
        const made = priorities.map((priority) =>
          people.alice.createTextMessage({ ...TO_BOB, payload: { text: 'hi' }, priority }),
        );
        expect(made.map(({ priority }) => priority)).toEqual(['High', 'Normal', 'Low', 'Lowest']);
        for (const { priority } of oneOfEach(people.alice)) expect(priority).toBe('Normal');
      },
    ),
    scenario(
      'what was left out is empty, or false',
      { rules: ['MSG-0.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const message of oneOfEach(people.alice)) {
          expect(message).toMatchObject({
            cloudCustomData: '',
            needReadReceipt: false,
            isSupportExtension: false,
          });
        }
        const given = {
          cloudCustomData: '{"reply":1}',
          needReadReceipt: true,
          isSupportExtension: true,
        };
        const made = people.alice.createFaceMessage({
          ...TO_BOB,
          payload: { index: 1, data: '' },
          ...given,
        });
        expect(made).toMatchObject(given);
      },
    ),
    scenario(
      'a wish for receipts or extensions counts only when it is true, or the number 1',
      { rules: ['MSG-1.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const made = (wish: unknown) =>
          oddText(people.alice, { needReadReceipt: wish, isSupportExtension: wish });
        for (const wish of [true, 1]) {
          expect(made(wish)).toMatchObject({ needReadReceipt: true, isSupportExtension: true });
        }
        for (const almost of [2, '1', 'true', {}, []]) {
          expect(made(almost)).toMatchObject({ needReadReceipt: false, isSupportExtension: false });
        }
      },
    ),
    scenario(
      'the moderation that was asked for stays with the message',
      { rules: ['MSG-0.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const customModerationConfigurationID = 'strict';
        const payload = { text: 'hi' };
        const message = people.alice.createTextMessage({
          ...TO_BOB,
          payload,
          customModerationConfigurationID,
        });
        expect(message._cmConfigID).toBe('strict');
        expect(text(people.alice, 'bob', 'hi')._cmConfigID).toBeUndefined();
      },
    ),
    scenario(
      'nick and avatar are my own, as they are known here, or empty',
      { rules: ['MSG-1.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        expect(text(people.alice, 'bob', 'hi')).toMatchObject({ nick: '', avatar: '' });
        const profile = { nick: 'Alice', avatar: 'https://example.com/alice.png' };
        await people.alice.updateMyProfile(profile);
        for (const message of oneOfEach(people.alice)) expect(message).toMatchObject(profile);
      },
    ),
    scenario(
      'a text of any length can be made',
      { rules: ['MSG-1.16', 'MSG-1.17'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const words = 'tea '.repeat(50_000);
        const message = text(people.alice, 'bob', words);
        expect(message.type).toBe(TYPES.MSG_TEXT);
        expect(message.payload).toEqual({ text: words });
        await expect(people.alice.sendMessage(message)).rejects.toMatchObject({ code: 80002 });
      },
    ),
    scenario(
      'mentions go to the message, not to its payload',
      { rules: ['MSG-1.19'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message = people.alice.createTextAtMessage({
          to: 'g',
          conversationType: TYPES.CONV_GROUP,
          payload: { text: '@bob', atUserList: ['bob', TYPES.MSG_AT_ALL] },
        });
        expect(message.type).toBe(TYPES.MSG_TEXT);
        expect(message.payload).toEqual({ text: '@bob' });
        expect(message.atUserList).toEqual(['bob', TYPES.MSG_AT_ALL]);
      },
    ),
    scenario(
      'custom payloads get empty texts for what was left out, or is falsy',
      { rules: ['MSG-1.24'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message = people.alice.createCustomMessage({ ...TO_BOB, payload: { data: '1' } });
        expect(message.type).toBe(TYPES.MSG_CUSTOM);
        expect(message.payload).toEqual({ data: '1', description: '', extension: '' });
        const payload = { data: null, description: 0, extension: false };
        const falsy = callMethod(people.alice, 'createCustomMessage', [{ ...TO_BOB, payload }]);
        expect(falsy).toMatchObject({ payload: { data: '', description: '', extension: '' } });
      },
    ),
    scenario(
      'a face keeps the very payload it was given',
      { rules: ['MSG-1.26'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const payload = { index: 1, data: 'smile' };
        const message = people.alice.createFaceMessage({ ...TO_BOB, payload });
        expect(message.type).toBe(TYPES.MSG_FACE);
        expect(message.payload).toBe(payload);
      },
    ),
  ],
};
