import { EVENT, type Message } from '@parlor/sdk';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, text, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Opened, type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

/** A message of Alice that failed, because Bob was not there yet, and Bob, who is there now. */
async function failed({ world, people: { alice } }: Opened<'alice'>) {
  const message = text(alice, 'bob', 'hello?');
  await outcomeOf(alice, 'sendMessage', [message]);
  return { message, bob: await enter(world, 'bob') };
}

function identityOf({ ID, random, clientTime }: Message) {
  return { ID, random, clientTime };
}

/** Sending once more what has failed, or has not. */
export const RESENDING_MESSAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'sending a message again',
  scenarios: [
    scenario(
      'it is unsent at first, sent as any other, and says that it is sent again',
      { rules: ['MSG-2.42'] },
      async ({ expect, open }) => {
        const opened = await open(['alice']);
        const { world, people } = opened;
        const { message, bob } = await failed(opened);
        expect(message).toMatchObject({ status: 'fail', isResend: false });
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        const names = recordNames(people.alice);
        const sending = people.alice.resendMessage(message);
        const { status, isResend } = message;
        const { code, data } = await sending;
        expect({ status, isResend }).toEqual({ status: 'unSend', isResend: true });
        expect(code).toBe(0);
        expect(data.message).toBe(message);
        expect(message.status).toBe('success');
        expect(names[0]).toBe('CONVERSATION_LIST_UPDATED');
        expect(names).not.toContain('MESSAGE_RECEIVED');
        await world.settled(people.alice, bob);
        expect(textsOf(received.flat())).toEqual(['hello?']);
        expect(await conversationOf(people.alice, 'C2Cbob')).toMatchObject({
          lastMessage: { messageForShow: 'hello?' },
        });
      },
    ),
    scenario(
      'it takes the options of a send, and can fail again',
      { rules: ['MSG-2.42'] },
      async ({ expect, open }) => {
        const opened = await open(['alice']);
        const { world, people } = opened;
        const nowhere = text(people.alice, 'nobody', 'hello?');
        for (const method of ['sendMessage', 'resendMessage'] as const) {
          const outcome = await outcomeOf(people.alice, method, [nowhere]);
          expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 20003 } });
          expect(nowhere.status).toBe('fail');
        }
        const { message, bob } = await failed(opened);
        const messageControlInfo = { excludedFromUnreadCount: true };
        await people.alice.resendMessage(message, { messageControlInfo });
        await world.settled(bob);
        expect(bob.getTotalUnreadMessageCount()).toBe(0);
        expect(await conversationOf(bob, 'C2Calice')).toMatchObject({
          lastMessage: { messageForShow: 'hello?' },
        });
      },
    ),
    scenario(
      'what is no message is refused with 2105, and nothing throws',
      { rules: ['MSG-2.43'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const real = text(people.alice, 'bob', 'hi');
        for (const args of [[], [undefined], [null], ['hi'], [5], [[]], [{}], [{ ...real }]]) {
          const outcome = await outcomeOf(people.alice, 'resendMessage', args);
          expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 2105 } });
        }
      },
    ),
    scenario(
      'it stays the message that it was',
      { rules: ['MSG-2.44'], needs: ['clock'] },
      async ({ expect, open }) => {
        const opened = await open(['alice']);
        const { world, people } = opened;
        const { message, bob } = await failed(opened);
        const before = identityOf(message);
        await world.clock.advance(60_000);
        await people.alice.resendMessage(message);
        expect(identityOf(message)).toEqual(before);
        await world.settled(bob);
        const { data } = await bob.getMessageList({ conversationID: 'C2Calice' });
        expect(data.messageList.map(identityOf)).toEqual([before]);
      },
    ),
    scenario(
      'it leaves its old place in the list and becomes the newest',
      { rules: ['MSG-2.45'] },
      async ({ expect, open }) => {
        const opened = await open(['alice']);
        const { people } = opened;
        const { message } = await failed(opened);
        await say(people.alice, 'bob', 'are you there');
        const list = async () => {
          const { data } = await people.alice.getMessageList({ conversationID: 'C2Cbob' });
          return data.messageList;
        };
        expect(textsOf(await list())).toEqual(['hello?', 'are you there']);
        await people.alice.resendMessage(message);
        expect(textsOf(await list())).toEqual(['are you there', 'hello?']);
        expect((await list())[1]).toBe(message);
      },
    ),
    scenario(
      'what was sent already stays one message, and is answered as it was',
      { rules: ['MSG-2.46'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const message = text(people.alice, 'bob', 'hi');
        await people.alice.sendMessage(message);
        const { time, random } = message;
        await world.clock.advance(5_000);
        await people.alice.sendMessage(message);
        await people.alice.resendMessage(message);
        await world.settled(people.alice, people.bob);
        expect(message).toMatchObject({ time, random, status: 'success' });
        expect(received.flat()).toHaveLength(1);
        for (const [chat, conversationID] of [
          [people.alice, 'C2Cbob'],
          [people.bob, 'C2Calice'],
        ] as const) {
          const { data } = await chat.getMessageList({ conversationID });
          expect(textsOf(data.messageList)).toEqual(['hi']);
        }
        expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({ unreadCount: 1 });
      },
    ),
    scenario(
      'in a group it keeps its number, and uses up no other',
      { rules: ['MSG-2.46'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const message = text(people.alice, groupID, 'hi', 'GROUP');
        await people.alice.sendMessage(message);
        const { sequence } = message;
        await people.alice.resendMessage(message);
        expect(message.sequence).toBe(sequence);
        const next = await say(people.alice, groupID, 'there', 'GROUP');
        expect(next.sequence).toBe(sequence + 1);
        await world.settled(people.bob);
        expect(textsOf(received.flat())).toEqual(['hi', 'there']);
      },
    ),
  ],
};
