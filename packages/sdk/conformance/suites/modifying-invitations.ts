import { openRoom } from '../actors/group-kinds.js';
import { hear, said, taken } from '../actors/invitations.js';
import { refusalOf } from '../actors/refusals.js';
import { known } from '../actors/rewording.js';
import { groupOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const UNKNOWN = '00000000-0000-0000-0000-000000000000';

/** Invitations that are to say something else. */
export const MODIFYING_INVITATIONS_SUITE: Suite = {
  noun: 'signaling methods',
  about: 'invitations that are modified',
  scenarios: [
    scenario(
      'the message says the new text, and names who has not answered',
      {
        rules: ['SGN-3.34', 'SGN-3.36', 'SGN-4.12', 'SGN-6.11'],
        needs: ['invite', 'inviteInGroup', 'modifyInvitation', 'accept'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const heard = [alice, bob, carol].map(hear);
        const invited = await alice.inviteInGroup({
          groupID,
          inviteeList: ['bob', 'carol'],
          data: 'tea?',
          timeout: 30,
        });
        const { inviteID } = invited;
        const { message } = invited.data;
        const before = said(message);
        await world.settled(bob, carol);
        await bob.accept({ inviteID });
        await world.settled(alice, carol);
        for (const one of heard) one.length = 0;
        const answer = await alice.modifyInvitation({ inviteID, data: 'coffee?' });
        expect(Object.keys(answer).toSorted()).toEqual(['code', 'data']);
        expect(answer.code).toBe(0);
        expect(Object.keys(answer.data)).toEqual(['message']);
        expect(answer.data.message).toBe(message);
        await world.settled(alice, bob, carol);
        const now = { ...before, data: 'coffee?', inviteeList: ['carol'] };
        for (const chat of [alice, bob, carol]) {
          const mine = known(chat, message);
          expect(said(mine)).toEqual(now);
          expect(mine.isModified).toBe(true);
        }
        const told = [{ what: 'MODIFIED', data: { inviteID, data: 'coffee?' } }];
        expect(heard).toEqual([told, told, told]);
      },
    ),
    scenario(
      'who is invited may do it as well',
      { rules: ['SGN-3.41'], needs: ['invite', 'modifyInvitation'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = hear(alice);
        hear(bob);
        const { inviteID, data } = await alice.invite({ userID: 'bob', data: 'tea?' });
        await world.settled(bob);
        await bob.modifyInvitation({ inviteID, data: 'coffee!' });
        await world.settled(alice);
        expect(said(data.message).data).toBe('coffee!');
        expect(taken(heard)).toEqual(['MODIFIED']);
      },
    ),
    scenario(
      'what is not known here, is not kept, or was said in a live room cannot be modified, and stays what it was',
      {
        rules: ['SGN-3.35', 'SGN-3.37', 'SGN-3.39', 'SGN-3.40', 'ERB-9.8'],
        needs: ['invite', 'inviteInGroup', 'modifyInvitation'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const roomID = await openRoom(alice, bob);
        await world.settled(alice, bob);
        const heard = hear(alice);
        const unknown = await refusalOf(alice.modifyInvitation({ inviteID: UNKNOWN, data: 'no' }));
        expect(unknown.code).toBe(8010);
        const inviteeList = ['bob'];
        const only = { onlineUserOnly: true, data: 'tea?' };
        for (const [invite, code] of [
          [alice.invite({ userID: 'bob', ...only }), 20026],
          [alice.inviteInGroup({ groupID, inviteeList, ...only }), 20026],
          [alice.inviteInGroup({ groupID: roomID, inviteeList, data: 'tea?' }), 2481],
        ] as const) {
          const { inviteID, data } = await invite;
          const refusal = await refusalOf(alice.modifyInvitation({ inviteID, data: 'coffee?' }));
          expect(refusal.code).toBe(code);
          expect(refusal.message).toBe(data.message);
          expect(said(data.message).data).toBe('tea?');
        }
        await world.settled(alice, bob);
        expect(heard).toEqual([]);
      },
    ),
    scenario(
      'of two at once one is refused, and its message says here what it said before',
      {
        rules: ['SGN-3.38', 'SGN-3.40', 'ERB-9.8'],
        needs: ['invite', 'inviteInGroup', 'modifyInvitation'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        hear(bob);
        for (const invite of [
          alice.invite({ userID: 'bob', data: 'tea?' }),
          alice.inviteInGroup({ groupID, inviteeList: ['bob'], data: 'tea?' }),
        ]) {
          const { inviteID, data } = await invite;
          await world.settled(bob);
          const messages = [data.message, known(bob, data.message)];
          const outcomes = await Promise.allSettled([
            alice.modifyInvitation({ inviteID, data: 'mine' }),
            bob.modifyInvitation({ inviteID, data: 'theirs' }),
          ]);
          await world.settled(alice, bob);
          const refused = outcomes.filter(({ status }) => status === 'rejected');
          expect(refused).toMatchObject([{ reason: { code: 2480 } }]);
          const words = ['mine', 'theirs'].map((one, place) =>
            outcomes[place]?.status === 'fulfilled' ? one : 'tea?',
          );
          expect(messages.map((message) => said(message).data)).toEqual(words);
        }
      },
    ),
  ],
};
