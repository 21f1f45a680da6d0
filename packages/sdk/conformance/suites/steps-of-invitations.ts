import { type ChatSDK, EVENT, TSignaling, TYPES } from '@parlor/sdk';
import { pageOf } from '../actors/history.js';
import {
  hear,
  inWords,
  recordSteps,
  said,
  sendByHand,
  stepIn,
  stepSaying,
  taken,
} from '../actors/invitations.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** What the list says of a conversation: how much is unread, and whether a step is its last message. */
async function listed(chat: ChatSDK, conversationID: string) {
  const conversation = await conversationOf(chat, conversationID);
  const { unreadCount, lastMessage } = conversation ?? {};
  return [unreadCount, lastMessage?.type === TYPES.MSG_CUSTOM];
}

/** The messages that carry the steps of invitations. */
export const STEPS_OF_INVITATIONS_SUITE: Suite = {
  noun: 'signaling',
  about: 'the messages that carry invitations',
  scenarios: [
    scenario(
      'they are delivered, counted and kept like all others, and told on my other instances',
      {
        rules: ['SGN-2.14', 'SGN-4.15'],
        needs: ['instances', 'invite', 'accept'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        hear(bob);
        const received = [alice, phone, bob].map(recordSteps);
        const invite = await alice.invite({ userID: 'bob' });
        await world.settled(alice, phone, bob);
        expect(await listed(bob, 'C2Calice')).toEqual([1, true]);
        expect(await listed(phone, 'C2Cbob')).toEqual([0, true]);
        const accept = await bob.accept({ inviteID: invite.inviteID });
        await world.settled(alice, phone, bob);
        const ids = [invite, accept].map(({ data }) => data.message.ID);
        expect(received.map((messages) => messages.map(({ ID }) => ID))).toEqual([
          [ids[1]],
          ids,
          [ids[0]],
        ]);
        for (const [chat, conversationID] of [
          [alice, 'C2Cbob'],
          [bob, 'C2Calice'],
        ] as const) {
          const { messageList } = await pageOf(chat, conversationID);
          expect(messageList.map(({ ID }) => ID)).toEqual(ids);
        }
      },
    ),
    scenario(
      'an invite for who is online only is kept nowhere, and so is all that follows it',
      {
        rules: ['SGN-2.15', 'SGN-2.23', 'SGN-8.7'],
        needs: ['clock', 'invite', 'inviteInGroup', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, 'bob', 'hello');
        await world.settled(alice, bob);
        const heard = hear(bob);
        const alices = hear(alice);
        const received = [alice, bob].map(recordSteps);
        const unread = bob.getTotalUnreadMessageCount();
        const only = { onlineUserOnly: true, timeout: 2 };
        const toBob = () => alice.invite({ userID: 'bob', ...only });
        const toAll = () => alice.inviteInGroup({ groupID, inviteeList: ['bob'], ...only });
        for (const invite of [toBob, toAll]) {
          for (const answer of [bob.accept, bob.reject, alice.cancel]) {
            const { inviteID, data } = await invite();
            expect(data.message._onlineOnlyFlag).toBe(true);
            await world.settled(bob);
            expect((await answer({ inviteID })).data.message._onlineOnlyFlag).toBe(true);
            await world.settled(alice, bob);
          }
          await invite();
          await world.clock.advance(2_500);
          await world.settled(alice, bob);
        }
        const one = ['NEW', 'NEW', 'NEW', 'CANCELLED', 'NEW', 'TIMEOUT bob, self'];
        expect(taken(heard)).toEqual([...one, ...one]);
        const mine = ['ACCEPTED bob', 'REJECTED bob', 'TIMEOUT bob'];
        expect(taken(alices)).toEqual([...mine, ...mine]);
        expect(received.flat().every(({ _onlineOnlyFlag }) => _onlineOnlyFlag)).toBe(true);
        expect(received.map(({ length }) => length)).toEqual([6, 10]);
        expect(bob.getTotalUnreadMessageCount()).toBe(unread);
        for (const [chat, peer] of [
          [alice, 'bob'],
          [bob, 'alice'],
        ] as const) {
          for (const conversationID of [`C2C${peer}`, `GROUP${groupID}`]) {
            const { messageList } = await pageOf(chat, conversationID);
            const steps = messageList.filter(({ ID }) => received.flat().some((m) => m.ID === ID));
            expect(steps).toEqual([]);
          }
        }
      },
    ),
    scenario(
      'a step is known by the words in it, whoever has made the message',
      {
        rules: ['SGN-1.3', 'SGN-2.16', 'SGN-2.17'],
        needs: ['addSignalingListener', 'accept'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = hear(bob);
        const byWords = stepSaying();
        await sendByHand(alice, 'bob', JSON.stringify(byWords));
        const marked = stepSaying({ inviteID: 'fedcba98-7654-4321-8fed-cba987654321' });
        // The same JSON without the words: one letter of each is written as its number.
        const disguised = JSON.stringify(marked)
          .replace('inviteID', 'invite\\u0049D')
          .replace('actionType', 'action\\u0054ype');
        await sendByHand(alice, 'bob', disguised);
        const cloudCustomData = '{"call":{"type":"tsignaling"}}';
        await sendByHand(alice, 'bob', disguised, { cloudCustomData });
        await say(alice, 'bob', JSON.stringify(byWords));
        await world.settled(bob);
        const ids = [byWords.inviteID, marked.inviteID];
        expect(heard.map(({ data }) => data.inviteID)).toEqual(ids);
        for (const inviteID of ids) {
          const { data } = await bob.accept({ inviteID });
          const actionType = TSignaling.ACTION_TYPE_ACCEPT_INVITE;
          expect(said(data.message)).toEqual(stepSaying({ inviteID, actionType }));
        }
      },
    ),
    scenario(
      'what looks like a step and is no JSON is a message and nothing else',
      { rules: ['SGN-2.18'], needs: ['addSignalingListener'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = hear(bob);
        const received = recordSteps(bob);
        const errors = record(bob, EVENT.ERROR);
        for (const data of ['inviteID actionType', '{"inviteID":"1","actionType":1', 'null']) {
          await sendByHand(alice, 'bob', data, { cloudCustomData: '{"type":"tsignaling"}' });
        }
        await sendByHand(alice, 'bob', JSON.stringify(stepSaying()));
        await world.settled(bob);
        expect(inWords(heard)).toEqual(['NEW']);
        expect(received).toHaveLength(4);
        expect(errors).toEqual([]);
      },
    ),
    scenario(
      'a word in the text of a step leaves its message out of the count and of the list',
      {
        rules: ['SGN-2.19', 'SGN-2.20'],
        needs: ['invite', 'inviteInGroup', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, 'bob', 'hello');
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        for (const chat of [alice, bob]) hear(chat);
        for (const word of [
          'excludeFromHistoryMessage',
          'excludeOriginalSignalingFromHistoryMessage',
        ]) {
          const data = `{"${word}":true}`;
          for (const [conversationID, invite] of [
            ['C2C', () => alice.invite({ userID: 'bob', data })],
            [`GROUP${groupID}`, () => alice.inviteInGroup({ groupID, inviteeList: ['bob'], data })],
          ] as const) {
            const [alices, bobs] =
              conversationID === 'C2C' ? ['C2Cbob', 'C2Calice'] : [conversationID, conversationID];
            const before = [await listed(alice, alices), await listed(bob, bobs)];
            expect(before.map(([, isStep]) => isStep)).toEqual([false, false]);
            for (const answer of [bob.accept, bob.reject, alice.cancel]) {
              const { inviteID } = await invite();
              await world.settled(bob);
              await answer({ inviteID, data });
              await world.settled(alice, bob);
            }
            expect([await listed(alice, alices), await listed(bob, bobs)]).toEqual(before);
            const { messageList } = await pageOf(bob, bobs);
            expect(messageList.at(-1)?.type).toBe(TYPES.MSG_CUSTOM);
          }
        }
        // Without the word in its own text an answer counts.
        const { inviteID } = await alice.invite({ userID: 'bob' });
        await world.settled(bob);
        await bob.accept({ inviteID, data: 'yes' });
        await world.settled(alice);
        expect(await listed(alice, 'C2Cbob')).toEqual([1, true]);
      },
    ),
    scenario(
      'a timeout says what the invite said, and another word of that leaves it out',
      {
        rules: ['SGN-2.8', 'SGN-2.21', 'SGN-2.22'],
        needs: ['clock', 'invite'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(bob, 'alice', 'hello');
        await world.settled(alice, bob);
        hear(bob);
        const received = recordSteps(alice);
        const counted = 'excludeFromHistoryMessage';
        const uncounted = 'excludeTimeoutSignalingFromHistoryMessage';
        for (const [data, expected] of [
          [uncounted, [1, TSignaling.ACTION_TYPE_INVITE]],
          [counted, [2, TSignaling.ACTION_TYPE_INVITE_TIMEOUT]],
        ] as const) {
          await alice.invite({ userID: 'bob', data, timeout: 2 });
          await world.settled(bob);
          await world.clock.advance(2_500);
          await world.settled(alice, bob);
          const { unreadCount, lastMessage } = (await conversationOf(alice, 'C2Cbob')) ?? {};
          expect([unreadCount, stepIn(lastMessage?.payload).actionType]).toEqual(expected);
        }
        expect(received.map(said)).toMatchObject([
          { data: uncounted, actionType: TSignaling.ACTION_TYPE_INVITE_TIMEOUT },
          { data: counted, actionType: TSignaling.ACTION_TYPE_INVITE_TIMEOUT },
        ]);
      },
    ),
  ],
};
