import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { asJson, asMerger, mergeMuch, passOn } from '../actors/merging.js';
import { record } from '../actors/records.js';
import { groupOf, say, text } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

const NEEDS = ['createForwardMessage'] as const;

/** What comes of forwarding anything, with other options than the contract wants. */
function forwarded(chat: ChatSDK, payload: unknown, more: object = {}) {
  const options = { to: 'carol', conversationType: TYPES.CONV_C2C, payload, ...more };
  return outcomeOf(chat, 'createForwardMessage', [options]);
}

function forward(chat: ChatSDK, payload: Message, to = 'carol') {
  if (payload.type === TYPES.MSG_GRP_TIP || payload.type === TYPES.MSG_GRP_SYS_NOTICE) {
    throw new Error('Nobody has said this.');
  }
  return chat.createForwardMessage({ to, conversationType: TYPES.CONV_C2C, payload });
}

/** Saying once more what somebody has said. */
export const FORWARDING_MESSAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'forwarding messages',
  scenarios: [
    scenario(
      'it has the first element of its source, the very object, and an ID of its own',
      { rules: ['MSG-1.53', 'MSG-1.54', 'MSG-1.56', 'OBJ-1.60'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const source = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        const received = people.bob.findMessage(source.ID);
        if (!received) throw new Error('It has not arrived.');
        received.setElement({ type: TYPES.MSG_TEXT, content: { text: 'and more' } });
        const message = forward(people.bob, received);
        expect(message).toMatchObject({
          type: TYPES.MSG_TEXT,
          status: 'unSend',
          flow: 'out',
          from: 'bob',
          to: 'carol',
          conversationID: 'C2Ccarol',
        });
        expect(message._relayFlag).toBe(true);
        expect(message.ID).not.toBe(source.ID);
        expect(message.getElements()).toHaveLength(1);
        expect(message.payload).toBe(received.payload);
        await people.bob.sendMessage(message);
        await world.settled(people.carol);
        expect(people.carol.findMessage(message.ID)).toMatchObject({
          from: 'bob',
          payload: { text: 'hello' },
        });
      },
    ),
    scenario(
      'what the app says along with a message goes on with it, unless the app says something else',
      { rules: ['MSG-1.55'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const source = text(people.alice, 'bob', 'hello');
        source.cloudCustomData = 'from me';
        const data = async (more: object) => {
          const { kind, ...end } = await forwarded(people.alice, source, more);
          expect(kind).toBe('returned');
          return Reflect.get(Object(Reflect.get(end, 'value')), 'cloudCustomData');
        };
        expect(await data({})).toBe('from me');
        expect(await data({ cloudCustomData: '' })).toBe('from me');
        expect(await data({ cloudCustomData: 'from others' })).toBe('from others');
      },
    ),
    scenario(
      'the other options are its own',
      { rules: ['MSG-1.57'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const source = text(people.alice, 'bob', 'hello');
        source.needReadReceipt = true;
        source.isSupportExtension = true;
        expect(forward(people.alice, source)).toMatchObject({
          priority: TYPES.MSG_PRIORITY_NORMAL,
          needReadReceipt: false,
          isSupportExtension: false,
          atUserList: [],
        });
        const options = {
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: source,
          priority: TYPES.MSG_PRIORITY_HIGH,
          needReadReceipt: true,
          isSupportExtension: true,
          receiverList: ['bob'],
        };
        expect(people.alice.createForwardMessage(options)).toMatchObject({
          priority: TYPES.MSG_PRIORITY_HIGH,
          needReadReceipt: true,
          isSupportExtension: true,
          _receiverList: ['bob'],
        });
      },
    ),
    scenario(
      'where it goes is not looked at',
      { rules: ['MSG-1.50'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const source = text(people.alice, 'bob', 'hello');
        for (const nowhere of [
          { to: undefined, conversationType: undefined },
          { to: '', conversationType: '' },
          { to: undefined },
        ]) {
          const end = await forwarded(people.alice, source, nowhere);
          expect(end).toMatchObject({
            kind: 'returned',
            value: { status: 'unSend', conversationType: TYPES.CONV_C2C },
          });
        }
      },
    ),
    scenario(
      'what is no message cannot be forwarded: a promise says so',
      { rules: ['MSG-1.51'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const payload of [
          {},
          { text: 'hello' },
          { ...text(people.alice, 'bob', 'hi').payload },
        ]) {
          const end = await forwarded(people.alice, payload);
          expect(end).toMatchObject({ kind: 'rejected', error: { code: 2454 } });
        }
      },
    ),
    scenario(
      'nor can a tip: a promise says so',
      { rules: ['MSG-1.52'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Team',
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
        });
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        await people.bob.joinGroup({ groupID: data.group.groupID });
        await world.settled(people.alice);
        const tip = received.flat().find(({ type }) => type === TYPES.MSG_GRP_TIP);
        const end = await forwarded(people.alice, tip);
        expect(end).toMatchObject({ kind: 'rejected', error: { code: 2453 } });
      },
    ),
    scenario(
      'it can be sent even where a new message would be empty',
      { rules: ['MSG-1.58'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const payload = { data: '', description: '', extension: '' };
        const source = people.alice.createCustomMessage({
          to: 'bob',
          conversationType: TYPES.CONV_C2C,
          payload,
        });
        await expect(people.alice.sendMessage(source)).rejects.toMatchObject({ code: 2403 });
        const message = forward(people.alice, source);
        await people.alice.sendMessage(message);
        await world.settled(people.carol);
        expect(people.carol.findMessage(message.ID)).toMatchObject({ payload });
      },
    ),
    scenario(
      'the key of a long merged message goes on with it',
      {
        rules: ['MSG-1.54', 'CHG-6.5'],
        needs: [...NEEDS, 'createMergerMessage', 'downloadMergerMessage'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const sent = mergeMuch(people.alice, 'bob');
        const received = await passOn(world, sent, { from: people.alice, to: people.bob });
        const message = asMerger(forward(people.bob, received));
        const found = await passOn(world, message, { from: people.bob, to: people.carol });
        expect(found.payload.downloadKey).toBe(received.payload.downloadKey);
        await people.carol.downloadMergerMessage(found);
        expect(asJson(found.payload)).toEqual(asJson(sent.payload));
      },
    ),
  ],
};
