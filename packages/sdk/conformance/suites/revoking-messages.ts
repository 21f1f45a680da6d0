import { EVENT, type Message, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { openGroup } from '../actors/group-kinds.js';
import { pageOf } from '../actors/history.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, unreadIn } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;

const NOBODY = { userID: '', nick: '', avatar: '' };

/** Messages that are taken back. */
export const REVOKING_MESSAGES_SUITE: Suite = {
  noun: 'message changes',
  about: 'messages that are taken back',
  scenarios: [
    scenario(
      'who takes one back gets it back, revoked and with its payload, and hears only of the lists',
      {
        rules: [
          'CHG-3.10',
          'CHG-3.11',
          'CHG-3.12',
          'CNV-1.46',
          'OBJ-5.4',
          'OBJ-5.5',
          'FACT-40.3',
          'FACT-40.4',
          'SES-8.2',
        ],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [to, type, conversationID] of [
          ['bob', TYPES.CONV_C2C, 'C2Cbob'],
          [groupID, GROUP, `GROUP${groupID}`],
        ] as const) {
          const message = await say(alice, to, 'oh no', type);
          await world.settled(alice, bob);
          const told = recordNames(alice);
          const answer = await alice.revokeMessage(message);
          expect(answer.data.message).toBe(message);
          expect(told).toEqual([
            'CONVERSATION_LIST_UPDATED',
            ...(type === GROUP ? ['GROUP_LIST_UPDATED'] : []),
          ]);
          expect(message).toMatchObject({
            isRevoked: true,
            revoker: '',
            revokerInfo: NOBODY,
            payload: { text: 'oh no' },
          });
          const conversation = await conversationOf(alice, conversationID);
          expect(conversation?.lastMessage).toMatchObject({
            isRevoked: true,
            revoker: '',
            messageForShow: 'oh no',
            payload: { text: 'oh no' },
          });
          await world.settled(alice, bob);
          expect(told).not.toContain('MESSAGE_REVOKED');
        }
      },
    ),
    scenario(
      'one that is not the last changes nothing in the list of who takes it back',
      { rules: ['CHG-3.11'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'oh no');
        await say(people.alice, 'bob', 'well');
        await world.settled(people.alice);
        const told = recordNames(people.alice);
        await people.alice.revokeMessage(message);
        await world.settled(people.alice);
        expect(told).toEqual([]);
        expect((await conversationOf(people.alice, 'C2Cbob'))?.lastMessage.isRevoked).toBe(false);
      },
    ),
    scenario(
      'the others hear of the list, then of the message itself, and of who it was',
      { rules: ['CHG-3.13', 'CHG-3.14', 'OBJ-1.32', 'OBJ-5.5', 'CNV-1.46'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await alice.updateMyProfile({ nick: 'Alice', avatar: 'https://a.example/a.png' });
        const revokerInfo = { userID: 'alice', nick: 'Alice', avatar: 'https://a.example/a.png' };
        const groups = [
          await groupOf(alice, ['bob']),
          await openGroup(alice, {
            type: TYPES.GRP_COMMUNITY,
            memberList: [{ userID: 'bob' }],
          }),
        ];
        for (const [to, type, conversationID] of [
          ['bob', TYPES.CONV_C2C, 'C2Calice'],
          ...groups.map((groupID) => [groupID, GROUP, `GROUP${groupID}`] as const),
        ] as const) {
          const message = await say(alice, to, 'oh no', type);
          await world.settled(bob);
          const mine = bob.findMessage(message.ID);
          const told = recordNames(bob);
          const revoked = record(bob, EVENT.MESSAGE_REVOKED);
          await alice.revokeMessage(message);
          await world.settled(bob);
          expect(told[0]).toBe('CONVERSATION_LIST_UPDATED');
          expect(told.at(-1)).toBe('MESSAGE_REVOKED');
          expect(revoked).toHaveLength(1);
          expect(revoked[0]).toHaveLength(1);
          expect(revoked[0]?.[0]).toBe(mine);
          expect(mine).toMatchObject({
            isRevoked: true,
            revoker: 'alice',
            revokerInfo,
            revokeReason: '',
            payload: { text: 'oh no' },
          });
          expect((await conversationOf(bob, conversationID))?.lastMessage).toMatchObject({
            isRevoked: true,
            revoker: 'alice',
            messageForShow: 'oh no',
          });
        }
      },
    ),
    scenario(
      'my other instances hear of it as others do',
      { rules: ['CHG-3.13', 'CNV-3.2', 'SES-8.2'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const message = await say(people.alice, 'bob', 'oh no');
        await world.settled(phone);
        const told = recordNames(phone);
        const revoked = record(phone, EVENT.MESSAGE_REVOKED);
        await people.alice.revokeMessage(message);
        await world.settled(phone);
        expect(told).toEqual(['CONVERSATION_LIST_UPDATED', 'MESSAGE_REVOKED']);
        expect(revoked.flat()).toEqual([phone.findMessage(message.ID)]);
        expect(phone.findMessage(message.ID)).toMatchObject({ isRevoked: true, revoker: 'alice' });
      },
    ),
    scenario(
      'who does not have it in memory is told what is known of it',
      { rules: ['CHG-3.15', 'FACT-40.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const toBob = await say(people.alice, 'bob', 'oh no');
        const toAll = await say(people.alice, groupID, 'oh no', GROUP);
        const bob = await comeBack(world, people.bob);
        const revoked = record(bob, EVENT.MESSAGE_REVOKED);
        await people.alice.revokeMessage(toBob);
        await people.alice.revokeMessage(toAll);
        await world.settled(bob);
        const by = {
          revoker: 'alice',
          revokeReason: '',
          revokerInfo: { userID: 'alice', nick: '', avatar: '' },
        };
        const nameOf = ({ ID, sequence }: Message) => ({ ID, sequence });
        const { time } = toBob;
        expect(revoked.flat()).toEqual([
          { conversationID: 'C2Calice', ...nameOf(toBob), time, ...by },
          { conversationID: `GROUP${groupID}`, ...nameOf(toAll), ...by },
        ]);
        expect((await conversationOf(bob, 'C2Calice'))?.lastMessage.isRevoked).toBe(true);
      },
    ),
    scenario(
      'one message less is unread, even when it was read, and never less than none',
      { rules: ['FACT-40.1', 'CHG-3.16', 'CNV-1.40'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const read = await say(alice, 'bob', 'read');
        await world.settled(bob);
        await bob.setMessageRead({ conversationID: 'C2Calice' });
        const unread = await say(alice, 'bob', 'one');
        await say(alice, 'bob', 'two');
        await world.settled(bob);
        expect(await unreadIn(bob, 'C2Calice')).toBe(2);
        const counts: (number | undefined)[] = [];
        for (const message of [read, unread]) {
          await alice.revokeMessage(message);
          await world.settled(bob);
          counts.push(await unreadIn(bob, 'C2Calice'));
        }
        expect(counts).toEqual([1, 0]);
        const last = await say(alice, 'bob', 'three');
        await world.settled(bob);
        await bob.setMessageRead({ conversationID: 'C2Calice' });
        await alice.revokeMessage(last);
        await world.settled(bob);
        expect(await unreadIn(bob, 'C2Calice')).toBe(0);
      },
    ),
    scenario(
      'what I take back is one less of theirs on my other instances',
      { rules: ['CHG-3.16'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'alice');
        await say(people.bob, 'alice', 'one');
        await say(people.bob, 'alice', 'two');
        const message = await say(people.alice, 'bob', 'oh no');
        await world.settled(people.alice, phone);
        const counts = async () => [
          await unreadIn(people.alice, 'C2Cbob'),
          await unreadIn(phone, 'C2Cbob'),
        ];
        expect(await counts()).toEqual([2, 2]);
        await people.alice.revokeMessage(message);
        await world.settled(people.alice, phone);
        expect(await counts()).toEqual([2, 1]);
      },
    ),
    scenario(
      'the service counts one less for those who had not read it',
      { rules: ['CHG-3.9'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(people.bob);
        await people.bob.setMessageRead({ conversationID: `GROUP${groupID}` });
        await people.bob.logout();
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, GROUP],
        ] as const) {
          await say(alice, to, 'one', type);
          const message = await say(alice, to, 'two', type);
          await say(alice, to, 'three', type);
          await alice.revokeMessage(message);
        }
        const bob = await enter(world, 'bob');
        expect(await unreadIn(bob, 'C2Calice')).toBe(2);
        expect(await unreadIn(bob, `GROUP${groupID}`)).toBe(2);
      },
    ),
    scenario(
      'it stays in the history with its payload, and says who took it back',
      { rules: ['CHG-3.8', 'HIS-12.19', 'HIS-12.31', 'SES-8.6', 'OBJ-5.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await alice.updateMyProfile({ nick: 'Alice', avatar: 'https://a.example/a.png' });
        const groupID = await groupOf(alice, ['bob']);
        await alice.revokeMessage(await say(alice, 'bob', 'oh no'));
        await alice.revokeMessage(await say(alice, groupID, 'oh no', GROUP));
        const bob = await comeBack(world, people.bob);
        for (const conversationID of ['C2Calice', `GROUP${groupID}`]) {
          const { messageList } = await pageOf(bob, conversationID);
          expect(messageList.at(-1)).toMatchObject({
            isRevoked: true,
            payload: { text: 'oh no' },
            revoker: 'alice',
            revokeReason: '',
            revokerInfo: { userID: 'alice', nick: 'Alice', avatar: 'https://a.example/a.png' },
          });
          expect((await conversationOf(bob, conversationID))?.lastMessage).toMatchObject({
            isRevoked: true,
            revoker: 'alice',
            messageForShow: 'oh no',
          });
        }
      },
    ),
  ],
};
