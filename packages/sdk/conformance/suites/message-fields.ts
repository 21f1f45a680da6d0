import { EVENT, type Message, TYPES } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { groupOf, say, text } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

/** Everything a message has of its own. */
const OWN_FIELDS = [
  'ID conversationID conversationType conversationSubType time sequence clientSequence random',
  'priority nick avatar isPeerRead nameCard hasRiskContent _elements isPlaceMessage isRevoked from',
  'to flow isSystemMessage protocol isResend isRead status _onlineOnlyFlag _groupAtInfoList',
  '_relayFlag atUserList cloudCustomData isDeleted isModified _isExcludedFromUnreadCount',
  '_isExcludedFromLastMessage clientTime senderTinyID readReceiptInfo needReadReceipt version',
  'isBroadcastMessage _receiverList isSupportExtension _cmConfigID revoker revokerInfo',
  'revokeReason pinnerInfo level payload type',
].flatMap((line) => line.split(' '));

const TO_BOB = { to: 'bob', conversationType: TYPES.CONV_C2C } as const;

const NOBODY = { userID: '', nick: '', avatar: '' };

/** What a message that was just made looks like, field by field. */
export const MESSAGE_FIELDS_SUITE: Suite = {
  noun: 'objects',
  about: 'the fields of a new message',
  scenarios: [
    scenario(
      'its own fields are these and no others, and all can be read',
      {
        rules: [
          'OBJ-0.2',
          'OBJ-1.1',
          'FACT-55.1',
          'FACT-55.2',
          'FACT-55.3',
          'FACT-55.4',
          'FACT-55.5',
        ],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        const received = people.bob.findMessage(message.ID);
        for (const one of [text(people.alice, 'bob', 'hello'), message, received]) {
          expect(Object.keys(one ?? {}).toSorted()).toEqual(OWN_FIELDS.toSorted());
          expect(Object.keys(one?.revokerInfo ?? {}).toSorted()).toEqual(
            Object.keys(NOBODY).toSorted(),
          );
          expect(Object.keys(one?.readReceiptInfo ?? {}).toSorted()).toEqual([
            'isPeerRead',
            'readCount',
            'timestamp',
            'unreadCount',
          ]);
          expect(one?._elements).toHaveLength(1);
        }
      },
    ),
    scenario(
      'what nobody has said anything about is empty, false or 0',
      {
        rules: [
          'OBJ-1.9',
          'OBJ-1.31',
          'OBJ-1.38',
          'OBJ-1.40',
          'OBJ-1.41',
          'OBJ-1.43',
          'OBJ-1.45',
          'OBJ-1.47',
          'OBJ-1.49',
          'OBJ-1.50',
          'OBJ-1.52',
          'OBJ-1.53',
          'OBJ-1.55',
          'OBJ-1.57',
          'OBJ-1.58',
          'OBJ-1.59',
          'OBJ-1.61',
          'OBJ-1.62',
          'OBJ-1.64',
        ],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const sent = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        for (const message of [
          text(people.alice, 'bob', 'hello'),
          sent,
          people.bob.findMessage(sent.ID),
        ]) {
          expect(message).toMatchObject({
            conversationSubType: undefined,
            isRevoked: false,
            revoker: '',
            revokeReason: '',
            revokerInfo: NOBODY,
            readReceiptInfo: {
              readCount: undefined,
              unreadCount: undefined,
              isPeerRead: undefined,
              timestamp: 0,
            },
            atUserList: [],
            cloudCustomData: '',
            isBroadcastMessage: false,
            hasRiskContent: false,
            isSystemMessage: false,
            isResend: false,
            isPlaceMessage: 0,
            protocol: 'JSON',
            level: 0,
            pinnerInfo: null,
            _onlineOnlyFlag: false,
            _isExcludedFromUnreadCount: false,
            _isExcludedFromLastMessage: false,
            _relayFlag: false,
            _receiverList: undefined,
            _groupAtInfoList: [],
            _cmConfigID: undefined,
          });
        }
      },
    ),
    scenario(
      'what the options say is in it',
      {
        rules: [
          'OBJ-1.7',
          'OBJ-1.13',
          'OBJ-1.37',
          'OBJ-1.38',
          'OBJ-1.41',
          'OBJ-1.42',
          'OBJ-1.61',
          'OBJ-1.64',
        ],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const receiverList = ['bob', 'carol'];
        const message = people.alice.createTextMessage({
          ...TO_BOB,
          payload: { text: 'hello' },
          needReadReceipt: true,
          isSupportExtension: true,
          cloudCustomData: 'mine',
          receiverList,
          customModerationConfigurationID: 'strict',
        });
        expect(message).toMatchObject({
          to: 'bob',
          conversationType: 'C2C',
          needReadReceipt: true,
          isSupportExtension: true,
          cloudCustomData: 'mine',
          readReceiptInfo: { isPeerRead: false, timestamp: 0 },
          _receiverList: receiverList,
          _cmConfigID: 'strict',
        });
        const strange = callMethod(people.alice, 'createTextMessage', [
          { to: 'bob', conversationType: 'Other', payload: { text: 'hello' } },
        ]);
        expect(strange).toMatchObject({ conversationType: 'Other', conversationID: 'Otherbob' });
      },
    ),
    scenario(
      'the conversation is named after its kind and where the message goes',
      { rules: ['OBJ-1.4', 'OBJ-1.13'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        expect(text(people.alice, 'bob', 'hello')).toMatchObject({
          to: 'bob',
          conversationID: 'C2Cbob',
        });
        expect(text(people.alice, 'team', 'hello', 'GROUP')).toMatchObject({
          to: 'team',
          conversationID: 'GROUPteam',
        });
      },
    ),
    scenario(
      'it is mine, going out, unsent, read, and of a class of the client',
      { rules: ['OBJ-1.2', 'OBJ-1.14', 'OBJ-1.16', 'OBJ-1.30', 'OBJ-1.35'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const message = text(people.alice, 'bob', 'hello');
        expect(message).toMatchObject({
          from: 'alice',
          flow: 'out',
          status: 'unSend',
          isRead: true,
          isPeerRead: false,
        });
        expect(Object.getPrototypeOf(message)).not.toBe(Object.prototype);
        const copy: Message = { ...message };
        await expect(people.alice.sendMessage(copy)).rejects.toMatchObject({ code: 2105 });
      },
    ),
    scenario(
      'its ID is made of who, when and a random number',
      { rules: ['OBJ-1.3', 'OBJ-1.21', 'FACT-31.2'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        // Within a second, time and clientTime are not the same.
        await world.clock.advance(1_000 - (world.clock.now() % 1_000) + 400);
        const message = text(people.alice, 'bob', 'hello');
        const { ID, senderTinyID, clientTime, random } = message;
        expect(clientTime).not.toBe(message.time);
        expect(ID).toBe(`${senderTinyID}-${clientTime}-${random}`);
        expect(text(people.alice, 'carol', 'hi').senderTinyID).toBe(senderTinyID);
        expect(text(people.bob, 'carol', 'hi').senderTinyID).not.toBe(senderTinyID);
        await people.alice.sendMessage(message);
        expect(message.ID).toBe(ID);
        await world.settled(people.bob);
        expect(people.bob.findMessage(ID)).toMatchObject({ ID, senderTinyID, clientTime, random });
      },
    ),
    scenario(
      'its time is the local one, rounded up, until the service has said when; then it never changes',
      { rules: ['OBJ-0.1', 'OBJ-1.17', 'OBJ-1.20', 'FACT-31.3'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await world.clock.advance(1_000 - (world.clock.now() % 1_000) + 400);
        const seconds = world.clock.now() / 1_000;
        const message = text(people.alice, 'bob', 'hello');
        expect([message.time, message.clientTime]).toEqual([
          Math.ceil(seconds),
          Math.floor(seconds),
        ]);
        await world.clock.advance(60_000);
        await people.alice.sendMessage(message);
        expect([message.time, message.clientTime]).toEqual([
          Math.floor(seconds) + 60,
          Math.floor(seconds),
        ]);
        await world.settled(people.bob);
        expect(people.bob.findMessage(message.ID)).toMatchObject({
          time: message.time,
          clientTime: message.clientTime,
        });
      },
    ),
    scenario(
      'the numbers of a client count up, and arrive as they are',
      { rules: ['OBJ-1.18', 'OBJ-1.19', 'FACT-32.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const messages = [];
        for (const words of ['one', 'two', 'three']) {
          messages.push(await say(people.alice, 'bob', words));
          await say(people.bob, 'alice', `answer to ${words}`);
        }
        await world.settled(people.bob);
        const [first, second, third] = messages.map(({ clientSequence }) => clientSequence);
        expect(second).toBe((first ?? 0) + 1);
        expect(third).toBe((second ?? 0) + 1);
        for (const message of messages) {
          const { sequence, clientSequence, random } = message;
          expect(sequence).toBe(clientSequence);
          expect(Number.isInteger(random)).toBe(true);
          expect(random).toBeGreaterThanOrEqual(0);
          expect(random).toBeLessThanOrEqual(99_999_999);
          expect(received.flat().find(({ ID }) => ID === message.ID)).toMatchObject({
            sequence,
            clientSequence,
            random,
          });
        }
      },
    ),
    scenario(
      'in a group, its number is 0 until the service has given it one, and stays so when it fails',
      { rules: ['OBJ-1.18', 'FACT-32.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const groupID = await groupOf(people.alice);
        const message = text(people.alice, groupID, 'hello', 'GROUP');
        expect(message.sequence).toBe(0);
        await people.alice.sendMessage(message);
        expect(message.sequence).toBe(2);
        const failed = text(people.alice, 'nowhere', 'hello', 'GROUP');
        await expect(people.alice.sendMessage(failed)).rejects.toMatchObject({ code: 10010 });
        expect(failed.sequence).toBe(0);
      },
    ),
    scenario(
      'it is as important as the options say, by name or by number, and Normal otherwise',
      { rules: ['OBJ-1.22', 'OBJ-1.23'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const names = ['High', 'Normal', 'Low', 'Lowest'];
        const made = [...names, 1, 2, 3, 4, undefined, 'Urgent', '1', 5].map((priority) =>
          callMethod(people.alice, 'createTextMessage', [
            { ...TO_BOB, payload: { text: 'hello' }, priority },
          ]),
        );
        expect(made.map((message) => Reflect.get(Object(message), 'priority'))).toEqual([
          ...names,
          ...names,
          ...['Normal', 'Normal', 'Normal', 'Normal'],
        ]);
      },
    ),
    scenario(
      'it has the name and the picture of my profile, and none where that has none',
      { rules: ['OBJ-1.25'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        expect(text(people.alice, 'bob', 'hello')).toMatchObject({ nick: '', avatar: '' });
        const mine = { nick: 'Alice', avatar: 'https://example.com/alice.png' };
        await people.alice.updateMyProfile(mine);
        expect(text(people.alice, 'bob', 'hello')).toMatchObject(mine);
      },
    ),
    scenario(
      'its payload is that of its first element, the very object',
      { rules: ['OBJ-1.10', 'OBJ-1.11', 'OBJ-1.12', 'FACT-55.5'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message = text(people.alice, 'bob', 'hello');
        expect(message._elements).toHaveLength(1);
        expect(message.elements).toBe(message._elements);
        expect(message.getElements()).toBe(message._elements);
        expect(message._elements[0]?.content).toBe(message.payload);
        expect(message._elements[0]?.type).toBe(message.type);
      },
    ),
    scenario(
      'its elements and its sender’s names can be changed by hand',
      { rules: ['OBJ-1.65', 'OBJ-1.10'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message: Message = text(people.alice, 'bob', 'hello');
        expect(message.isSendable()).toBe(true);
        message.setNickAndAvatar({ nick: 'Al', avatar: 'https://example.com/al.png' });
        expect(message).toMatchObject({ nick: 'Al', avatar: 'https://example.com/al.png' });
        message.clearElement();
        expect(message.getElements()).toEqual([]);
        message.setElement({ type: TYPES.MSG_TEXT, content: { text: 'other' } });
        expect(message).toMatchObject({ type: TYPES.MSG_TEXT, payload: { text: 'other' } });
        message.clearElement();
        message.setElement({ type: TYPES.MSG_TEXT, content: { text: '' } });
        expect(message.isSendable()).toBe(false);
      },
    ),
    scenario(
      'whom it mentions is in it, in two lists',
      { rules: ['OBJ-1.40', 'OBJ-1.62'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const mention = (atUserList?: string[]) =>
          people.alice.createTextAtMessage({
            to: 'team',
            conversationType: TYPES.CONV_GROUP,
            payload: { text: 'look', ...(atUserList && { atUserList }) },
          });
        expect(TYPES.MSG_AT_ALL).toBe('__kImSDK_MesssageAtALL__');
        expect(mention(['bob', TYPES.MSG_AT_ALL])).toMatchObject({
          atUserList: ['bob', '__kImSDK_MesssageAtALL__'],
          _groupAtInfoList: [{ groupAtAllFlag: 0, groupAtUserID: 'bob' }, { groupAtAllFlag: 1 }],
        });
        expect(mention()).toMatchObject({ atUserList: [], _groupAtInfoList: [] });
      },
    ),
  ],
};
