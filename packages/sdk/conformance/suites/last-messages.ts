import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say, text } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;
const HIDDEN = { messageControlInfo: { excludedFromLastMessage: true } };

/** What a conversation shows in the list. */
async function shownIn(chat: ChatSDK, conversationID: string): Promise<string | undefined> {
  return (await conversationOf(chat, conversationID))?.lastMessage.messageForShow;
}

/** Which message a conversation shows. */
export const LAST_MESSAGES_SUITE: Suite = {
  noun: 'conversations',
  about: 'the last message of a conversation',
  scenarios: [
    scenario(
      'is the newest one for both, whoever said it, live and after the next login',
      { rules: ['CNV-1.42'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [chat, peer] of [
          [alice, 'bob'],
          [bob, 'alice'],
          [alice, 'bob'],
        ] as const) {
          await world.clock.advance(1_000);
          const message = await say(chat, peer, `from ${chat.getLoginUser()}`);
          const inGroup = await say(chat, groupID, 'in the group', GROUP);
          await world.settled(alice, bob);
          for (const [one, other] of [
            [alice, 'bob'],
            [bob, 'alice'],
          ] as const) {
            expect((await conversationOf(one, `C2C${other}`))?.lastMessage).toMatchObject({
              lastTime: message.time,
              fromAccount: message.from,
              messageForShow: `from ${message.from}`,
              payload: message.payload,
              type: TYPES.MSG_TEXT,
            });
            expect((await conversationOf(one, `GROUP${groupID}`))?.lastMessage).toMatchObject({
              lastTime: inGroup.time,
              lastSequence: inGroup.sequence,
              fromAccount: message.from,
            });
          }
        }
        await bob.logout();
        await say(alice, 'bob', 'while you were away');
        const again = await enter(world, 'bob');
        expect(await shownIn(again, 'C2Calice')).toBe('while you were away');
        expect(await shownIn(again, `GROUP${groupID}`)).toBe('in the group');
      },
    ),
    scenario(
      'is not one that is not to be shown, live and after the next login',
      { rules: ['CNV-1.43'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(bob);
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        await say(alice, 'bob', 'shown');
        await say(alice, groupID, 'shown', GROUP);
        await alice.sendMessage(text(alice, 'bob', 'hidden'), HIDDEN);
        await alice.sendMessage(text(alice, groupID, 'hidden', GROUP), HIDDEN);
        await world.settled(alice, bob);
        expect(received.flat()).toHaveLength(4);
        await bob.logout();
        const again = await enter(world, 'bob');
        for (const [chat, peer] of [
          [alice, 'bob'],
          [again, 'alice'],
        ] as const) {
          expect(await shownIn(chat, `C2C${peer}`)).toBe('shown');
          expect(await shownIn(chat, `GROUP${groupID}`)).toBe('shown');
        }
      },
    ),
    scenario(
      'stays what it was for somebody who gets one live that is not to be shown',
      { rules: ['CNV-1.43'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await say(alice, 'bob', 'shown');
        await alice.sendMessage(text(alice, 'bob', 'hidden'), HIDDEN);
        await world.settled(alice, bob);
        expect(await shownIn(bob, 'C2Calice')).toBe('shown');
        expect(await shownIn(alice, 'C2Cbob')).toBe('shown');
      },
    ),
    scenario(
      'is never one for those online only, and such a one makes no conversation',
      { rules: ['CNV-1.44'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, 'bob', 'kept');
        await say(alice, groupID, 'kept', GROUP);
        const options = { onlineUserOnly: true };
        await alice.sendMessage(text(alice, 'bob', 'psst'), options);
        await alice.sendMessage(text(alice, groupID, 'psst', GROUP), options);
        await alice.sendMessage(text(alice, 'carol', 'psst'), options);
        await world.settled(alice, bob, carol);
        for (const [chat, peer] of [
          [alice, 'bob'],
          [bob, 'alice'],
        ] as const) {
          expect(await shownIn(chat, `C2C${peer}`)).toBe('kept');
          expect(await shownIn(chat, `GROUP${groupID}`)).toBe('kept');
        }
        expect(await conversationOf(carol, 'C2Calice')).toBeUndefined();
        expect(await conversationOf(alice, 'C2Ccarol')).toBeUndefined();
      },
    ),
    scenario(
      'says whether the peer has read it, also when it is one of several in the same second',
      { rules: ['RDS-13.17', 'RDS-13.18'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        for (const words of ['one', 'two']) {
          const message = await say(alice, 'bob', words);
          await world.settled(bob);
          expect((await conversationOf(alice, 'C2Cbob'))?.lastMessage.isPeerRead).toBe(false);
          await bob.setMessageRead({ conversationID: 'C2Calice' });
          await world.settled(alice);
          expect(message.isPeerRead).toBe(true);
          expect((await conversationOf(alice, 'C2Cbob'))?.lastMessage.isPeerRead).toBe(true);
        }
      },
    ),
    scenario(
      'says so after the next login, too',
      { rules: ['RDS-13.18'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const isReadAtLogin = async () => {
          await alice.logout();
          await logIn(world, alice, 'alice');
          return (await conversationOf(alice, 'C2Cbob'))?.lastMessage.isPeerRead;
        };
        await say(alice, 'bob', 'hi');
        await world.settled(bob);
        expect(await isReadAtLogin()).toBe(false);
        await bob.setMessageRead({ conversationID: 'C2Calice' });
        expect(await isReadAtLogin()).toBe(true);
      },
    ),
  ],
};
