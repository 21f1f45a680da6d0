import { EVENT, type Message, TYPES } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const TO_BOB = { to: 'bob', conversationType: TYPES.CONV_C2C } as const;

/** What the message of a kind is, by its kind. */
function ofType<Type extends NonNullable<Message['type']>>(
  messages: readonly Message[],
  type: Type,
): Extract<Message, { type: Type }> | undefined {
  return messages.find((one): one is Extract<Message, { type: Type }> => one.type === type);
}

/** What a message says, kind by kind. */
export const PAYLOADS_SUITE: Suite = {
  noun: 'objects',
  about: 'payloads',
  scenarios: [
    scenario(
      'of a text it is the text, also where somebody is mentioned, on both sides',
      { rules: ['OBJ-2.1', 'FACT-55.6'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const mention = people.alice.createTextAtMessage({
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: { text: '@bob', atUserList: ['bob'] },
        });
        const plain = await say(people.alice, 'bob', 'hello');
        await people.alice.sendMessage(mention);
        await world.settled(people.bob);
        for (const chat of [people.alice, people.bob]) {
          expect(chat.findMessage(plain.ID)?.payload).toEqual({ text: 'hello' });
          expect(chat.findMessage(mention.ID)?.payload).toEqual({ text: '@bob' });
        }
      },
    ),
    scenario(
      'of a custom message it has all three texts, on both sides',
      { rules: ['OBJ-2.18', 'FACT-55.7'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const make = (payload: { data?: string; description?: string; extension?: string }) =>
          people.alice.createCustomMessage({ ...TO_BOB, payload });
        const short = make({ data: 'a' });
        const long = make({ data: '', description: 'b', extension: 'c' });
        for (const message of [short, long]) await people.alice.sendMessage(message);
        await world.settled(people.bob);
        for (const chat of [people.alice, people.bob]) {
          expect(chat.findMessage(short.ID)?.payload).toEqual({
            data: 'a',
            description: '',
            extension: '',
          });
          expect(chat.findMessage(long.ID)?.payload).toEqual({
            data: '',
            description: 'b',
            extension: 'c',
          });
        }
      },
    ),
    scenario(
      'of a face it is the very object of the option, and arrives as it was',
      { rules: ['OBJ-2.19', 'FACT-55.8'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const payload = { index: 1, data: 'smile' };
        const message = people.alice.createFaceMessage({ ...TO_BOB, payload });
        expect(message.payload).toBe(payload);
        await people.alice.sendMessage(message);
        await world.settled(people.bob);
        const received = people.bob.findMessage(message.ID)?.payload ?? {};
        expect({ ...received }).toEqual({ index: 1, data: 'smile' });
      },
    ),
    scenario(
      'of a place it has its description and where it is, and nothing else, on both sides',
      { rules: ['OBJ-2.20', 'FACT-55.9', 'MSG-1.28'], needs: ['createLocationMessage'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const place = { description: '', longitude: -113.93, latitude: 22.5 };
        const payload = { ...place, note: 'not sent' };
        const message = people.alice.createLocationMessage({ ...TO_BOB, payload });
        expect(message.type).toBe(TYPES.MSG_LOCATION);
        expect(message.payload).toEqual(place);
        expect(message.payload).not.toBe(payload);
        await people.alice.sendMessage(message);
        await world.settled(people.bob);
        const received = people.bob.findMessage(message.ID);
        expect(received?.type).toBe(TYPES.MSG_LOCATION);
        expect({ ...received?.payload }).toEqual(place);
      },
    ),
    scenario(
      'of a tip it says who did what in which group, and how many there are now',
      { rules: ['OBJ-2.27', 'FACT-55.14'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        await people.carol.updateMyProfile({ nick: 'Carol' });
        const { data } = await people.alice.createGroup({
          name: 'Team',
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
          memberList: [{ userID: 'bob' }],
        });
        const { groupID } = data.group;
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await people.carol.joinGroup({ groupID });
        await world.settled(people.bob);
        const tip = ofType(received.flat(), TYPES.MSG_GRP_TIP);
        expect(tip?.payload).toMatchObject({
          operationType: TYPES.GRP_TIP_MBR_JOIN,
          operatorID: 'carol',
          operatorInfo: { userID: 'carol', nick: 'Carol' },
          userIDList: ['carol'],
          memberList: [{ userID: 'carol', nick: 'Carol' }],
          memberCount: 3,
          memberNum: 3,
          groupProfile: { groupID, groupName: 'Team', to: groupID },
        });
        expect(Object.keys(tip?.payload.groupProfile ?? {}).toSorted()).toEqual([
          'from',
          'groupID',
          'groupName',
          'to',
        ]);
      },
    ),
    scenario(
      'of a tip that the group has changed it says what has',
      { rules: ['OBJ-2.27', 'FACT-55.14'], needs: ['updateGroupProfile'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await people.alice.updateGroupProfile({ groupID, introduction: 'We talk.' });
        await world.settled(people.bob);
        expect(ofType(received.flat(), TYPES.MSG_GRP_TIP)?.payload).toMatchObject({
          operationType: TYPES.GRP_TIP_GRP_PROFILE_UPDATED,
          operatorID: 'alice',
          newGroupProfile: { introduction: 'We talk.' },
        });
      },
    ),
    scenario(
      'of a notice it says who did what in which group, and what is needed to answer it',
      { rules: ['OBJ-2.28', 'FACT-55.15'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        await people.bob.joinGroup({ groupID, applyMessage: 'Please.' });
        await world.settled(people.alice);
        const notice = ofType(received.flat(), TYPES.MSG_GRP_SYS_NOTICE);
        expect(notice?.payload).toMatchObject({
          operationType: 1,
          operatorID: 'bob',
          handleMessage: 'Please.',
          groupProfile: { to: 'alice', groupID, name: 'Team', groupType: TYPES.GRP_PUBLIC },
        });
        for (const name of ['authentication', 'messageKey']) {
          expect(notice?.payload).toHaveProperty(name);
        }
        expect(notice?.payload.groupProfile).toHaveProperty('from');
      },
    ),
    scenario(
      'the line that a list shows of a text is the text',
      { rules: ['OBJ-3.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob);
        for (const chat of [people.alice, people.bob]) {
          const { data } = await chat.getConversationList();
          expect(data.conversationList[0]?.lastMessage.messageForShow).toBe('hello');
        }
      },
    ),
  ],
};
