import { type ChatSDK, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, text, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod, type Outcome, outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

/** What is more than a message can hold. */
const TOO_MUCH = 'a'.repeat(13_000);

/** Sends what need not be a message at all. */
async function send(chat: ChatSDK, message: unknown): Promise<Outcome> {
  return outcomeOf(chat, 'sendMessage', [message]);
}

/** Waits for a send to fail; its code. */
async function codeOfSending(chat: ChatSDK, message: unknown): Promise<number | undefined> {
  return rejectionCodeOf(await send(chat, message));
}

/** What becomes of a message that cannot be sent. */
export const FAILING_SENDS_SUITE: Suite = {
  noun: 'messages',
  about: 'a message that cannot be sent',
  scenarios: [
    scenario(
      'it fails, and the error carries it',
      { rules: ['MSG-2.29'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message = text(people.alice, 'nobody', 'hello?');
        const outcome = await send(people.alice, message);
        expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 20003 } });
        const error: unknown = Reflect.get(outcome, 'error');
        expect(error).toBeInstanceOf(Error);
        expect(Reflect.get(Object(Reflect.get(Object(error), 'data')), 'message')).toBe(message);
        expect(message.status).toBe('fail');
      },
    ),
    scenario(
      'no conversation changes, and nobody is told',
      { rules: ['MSG-2.30'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await say(people.alice, groupID, 'first', 'GROUP');
        await say(people.alice, 'bob', 'first');
        await world.settled(people.alice, people.bob);
        const names = [recordNames(people.alice), recordNames(people.bob)];
        const messages = [
          text(people.alice, 'bob', TOO_MUCH),
          text(people.alice, groupID, TOO_MUCH, 'GROUP'),
          text(people.alice, 'nobody', 'hello?'),
        ];
        for (const message of messages) await codeOfSending(people.alice, message);
        await world.settled(people.alice, people.bob);
        expect(messages.map(({ status }) => status)).toEqual(['fail', 'fail', 'fail']);
        expect(names).toEqual([[], []]);
        for (const conversationID of ['C2Cbob', `GROUP${groupID}`]) {
          expect(await conversationOf(people.alice, conversationID)).toMatchObject({
            lastMessage: { messageForShow: 'first' },
          });
        }
        expect(await conversationOf(people.alice, 'C2Cnobody')).toBeUndefined();
      },
    ),
    scenario(
      'it stays in the list, so that it can be shown and sent again',
      { rules: ['MSG-2.31'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        for (const [to, type] of [
          ['bob', 'C2C'],
          [groupID, 'GROUP'],
        ] as const) {
          const first = await say(people.alice, to, 'first', type);
          const message = text(people.alice, to, TOO_MUCH, type);
          await codeOfSending(people.alice, message);
          expect(people.alice.findMessage(message.ID)).toBe(message);
          const { data } = await people.alice.getMessageList({ conversationID: `${type}${to}` });
          expect(data.messageList.at(-2)).toBe(first);
          expect(data.messageList.at(-1)).toBe(message);
          expect(message.status).toBe('fail');
        }
      },
    ),
    scenario(
      'one for who is online only does not stay',
      { rules: ['MSG-2.32'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const message = text(people.alice, 'nobody', 'typing');
        const sending = people.alice.sendMessage(message, { onlineUserOnly: true });
        await expect(sending).rejects.toMatchObject({ code: 20003 });
        expect(message.status).toBe('fail');
        expect(people.alice.findMessage(message.ID)).toBeNull();
      },
    ),
    scenario(
      'one to neither a person nor a group is refused with 2106 and stays unsent',
      { rules: ['MSG-2.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        for (const conversationType of [TYPES.CONV_SYSTEM, 'TOPIC', 'c2c']) {
          const options = { to: 'bob', conversationType, payload: { text: 'hi' } };
          const message = callMethod(people.alice, 'createTextMessage', [options]);
          const outcome = await send(people.alice, message);
          expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 2106 } });
          expect(message).toMatchObject({ status: 'unSend' });
        }
      },
    ),
    scenario(
      'what no SDK made is refused with 2105',
      { rules: ['MSG-2.16'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const real = text(people.alice, 'bob', 'hi');
        for (const message of [{ to: 'bob' }, { ...real }]) {
          const outcome = await send(people.alice, message);
          expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 2105 } });
          const data: unknown = Reflect.get(Object(Reflect.get(outcome, 'error')), 'data');
          expect(Object.keys(Object(data))).not.toContain('message');
        }
      },
    ),
    scenario(
      'one with nothing in it is refused with 2403, and not sent',
      { rules: ['MSG-2.14'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const names = recordNames(people.bob);
        const payload = { data: '', description: '', extension: '' };
        const groupID = await groupOf(people.alice);
        for (const where of [
          { to: 'bob', conversationType: TYPES.CONV_C2C },
          { to: groupID, conversationType: TYPES.CONV_GROUP },
        ]) {
          const message = people.alice.createCustomMessage({ ...where, payload });
          expect(await codeOfSending(people.alice, message)).toBe(2403);
          expect(message.status).toBe('fail');
        }
        await world.settled(people.bob);
        expect(names).toEqual([]);
      },
    ),
    scenario(
      'of several things that are wrong the first decides: the conversation, the group, the content, the service',
      { rules: ['MSG-2.81'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const community = { type: TYPES.GRP_COMMUNITY, isSupportTopic: true };
        const withTopics = await openGroup(people.alice, community);
        const room = await openGroup(people.bob, { type: TYPES.GRP_AVCHATROOM });
        const payload = { data: '', description: '', extension: '' };
        const codeOfNothing = (to: string, conversationType: string) => {
          const options = { to, conversationType, payload };
          const message = callMethod(people.alice, 'createCustomMessage', [options]);
          return codeOfSending(people.alice, message);
        };
        expect(await codeOfNothing('no-such-group', TYPES.CONV_SYSTEM)).toBe(2106);
        expect(await codeOfNothing('no-such-group', TYPES.CONV_GROUP)).toBe(10010);
        expect(await codeOfNothing(withTopics, TYPES.CONV_GROUP)).toBe(2115);
        expect(await codeOfNothing(room, TYPES.CONV_GROUP)).toBe(2101);
        expect(await codeOfNothing('nobody', TYPES.CONV_C2C)).toBe(2403);
        expect(await codeOfSending(people.alice, text(people.alice, 'nobody', 'hi'))).toBe(20003);
      },
    ),
    scenario(
      'one to a community with topics is refused with 2115',
      { rules: ['MSG-2.11'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const type = TYPES.GRP_COMMUNITY;
        const withTopics = await openGroup(people.alice, { type, isSupportTopic: true });
        const without = await openGroup(people.alice, { type });
        const message = text(people.alice, withTopics, 'hi', 'GROUP');
        expect(await codeOfSending(people.alice, message)).toBe(2115);
        await say(people.alice, without, 'hi', 'GROUP');
      },
    ),
    scenario(
      'a group that is not known here is looked up first: what is wrong with it refuses the message',
      { rules: ['MSG-2.12', 'MSG-2.41'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const unknown = text(people.alice, 'no-such-group', 'hi', 'GROUP');
        expect(await codeOfSending(people.alice, unknown)).toBe(10010);
        expect(unknown.status).toBe('fail');
        for (const type of [TYPES.GRP_PUBLIC, TYPES.GRP_WORK]) {
          const groupID = await openGroup(people.bob, { type, memberList: [{ userID: 'carol' }] });
          await world.settled(people.bob, people.carol);
          const names = recordNames(people.carol);
          const outside = text(people.alice, groupID, 'hi', 'GROUP');
          expect(await codeOfSending(people.alice, outside)).toBe(10007);
          await world.settled(people.carol);
          expect(names).toEqual([]);
        }
      },
    ),
    scenario(
      'who has left a group cannot write to it any more',
      { rules: ['MSG-2.41'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        await say(people.bob, groupID, 'hello', 'GROUP');
        await people.bob.quitGroup(groupID);
        const message = text(people.bob, groupID, 'are you still there', 'GROUP');
        expect(await codeOfSending(people.bob, message)).toBe(10007);
      },
    ),
    scenario(
      'one to a live room that was not entered is refused with 2101',
      { rules: ['MSG-2.13'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const roomID = await openGroup(people.alice, { type: TYPES.GRP_AVCHATROOM });
        for (const chat of [people.alice, people.bob]) {
          const message = text(chat, roomID, 'hello?', 'GROUP');
          expect(await codeOfSending(chat, message)).toBe(2101);
        }
        await people.bob.joinGroup({ groupID: roomID });
        await say(people.bob, roomID, 'hello', 'GROUP');
      },
    ),
    scenario(
      'one of more than 12 KB is refused with 80002; bytes count, not characters',
      { rules: ['MSG-2.35'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'a'.repeat(11_900));
        for (const words of ['a'.repeat(12_289), '茶'.repeat(4_100)]) {
          const message = text(people.alice, 'bob', words);
          expect(await codeOfSending(people.alice, message)).toBe(80002);
        }
        await world.settled(people.bob);
        const { data } = await people.bob.getMessageList({ conversationID: 'C2Calice' });
        expect(textsOf(data.messageList)).toEqual(['a'.repeat(11_900)]);
      },
    ),
  ],
};
