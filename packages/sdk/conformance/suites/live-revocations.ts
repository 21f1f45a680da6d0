import { EVENT, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { record, recordNames } from '../actors/records.js';
import { refusalOf } from '../actors/refusals.js';
import { conversationOf, say, text } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;

/** How long a message can be taken back, in seconds. */
const LIMIT = 120;

/** Messages of live rooms that are taken back. */
export const LIVE_REVOCATIONS_SUITE: Suite = {
  noun: 'message changes',
  about: 'messages of live rooms that are taken back',
  scenarios: [
    scenario(
      'the others are told what is known of it, and their lists stay as they are',
      { rules: ['CHG-3.7', 'CHG-3.19', 'CNV-4.19'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await alice.updateMyProfile({ nick: 'Alice', avatar: 'https://a.example/a.png' });
        const roomID = await openRoom(alice, bob, carol);
        await world.settled(alice, bob, carol);
        const conversationID = `GROUP${roomID}`;
        const message = await say(bob, roomID, 'oh no', GROUP);
        await world.settled(alice, bob, carol);
        const others = [bob, carol].map((chat) => ({
          chat,
          names: recordNames(chat),
          revoked: record(chat, EVENT.MESSAGE_REVOKED),
        }));
        await alice.revokeMessage(message);
        await world.settled(alice, bob, carol);
        const revokerInfo = { userID: 'alice', nick: 'Alice', avatar: 'https://a.example/a.png' };
        const { ID, sequence } = message;
        const stub = {
          conversationID,
          ID,
          sequence,
          revoker: 'alice',
          revokeReason: '',
          revokerInfo,
        };
        for (const { chat, names, revoked } of others) {
          expect(names).toEqual(['MESSAGE_REVOKED']);
          expect(revoked).toEqual([[stub]]);
          expect((await conversationOf(chat, conversationID))?.lastMessage.isRevoked).toBe(false);
        }
      },
    ),
    scenario(
      'who takes it back hears of the lists alone',
      { rules: ['CHG-3.7', 'CHG-3.11', 'CHG-3.12'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const roomID = await openRoom(alice, people.bob);
        await world.settled(alice, people.bob);
        const message = await say(alice, roomID, 'oh no', GROUP);
        await world.settled(alice, people.bob);
        const told = recordNames(alice);
        const answer = await alice.revokeMessage(message);
        expect(answer.data.message).toBe(message);
        await world.settled(alice, people.bob);
        expect(told).toEqual(['CONVERSATION_LIST_UPDATED', 'GROUP_LIST_UPDATED']);
        expect(message).toMatchObject({ isRevoked: true, revoker: '' });
        const { lastMessage } = (await conversationOf(alice, `GROUP${roomID}`)) ?? {};
        expect(lastMessage).toMatchObject({ isRevoked: true, revoker: '' });
      },
    ),
    scenario(
      'there are two minutes for it, and what was never said cannot be taken back',
      { rules: ['CHG-3.3', 'CHG-3.22'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const roomID = await openRoom(alice);
        const unsent = text(alice, roomID, 'not sent', GROUP);
        expect((await refusalOf(alice.revokeMessage(unsent))).code).toBe(10030);
        const [inTime, late] = [
          await say(alice, roomID, 'in time', GROUP),
          await say(alice, roomID, 'late', GROUP),
        ];
        await world.clock.advance(LIMIT * 1_000 - 2_000);
        await alice.revokeMessage(inTime);
        await world.clock.advance(4_000);
        expect((await refusalOf(alice.revokeMessage(late))).code).toBe(10031);
      },
    ),
  ],
};
