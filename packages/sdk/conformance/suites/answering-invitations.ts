import { type ChatSDK, TSignaling } from '@parlor/sdk';
import { hear, said, sendByHand, stepSaying, taken } from '../actors/invitations.js';
import { refusalOf } from '../actors/refusals.js';
import { groupOf } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod, outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const UNKNOWN = '00000000-0000-0000-0000-000000000000';

type Doing = 'accept' | 'reject' | 'cancel';

/** The code that ending an invitation is refused with. */
async function codeFor(chat: ChatSDK, doing: Doing, inviteID: string): Promise<unknown> {
  return (await refusalOf(chat[doing]({ inviteID }))).code;
}

/** Answers to invitations, and invitations that are cancelled. */
export const ANSWERING_INVITATIONS_SUITE: Suite = {
  noun: 'signaling methods',
  about: 'invitations that are answered or cancelled',
  scenarios: [
    scenario(
      'one to one, the step goes to the other side, and names who was invited',
      {
        rules: [
          ...(['SGN-2.3', 'SGN-2.5', 'SGN-2.6', 'SGN-2.7', 'SGN-2.9', 'SGN-2.10'] as const),
          ...(['SGN-2.12', 'SGN-3.19', 'SGN-3.24', 'SGN-3.29', 'SGN-3.30'] as const),
        ],
        needs: ['invite', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = { alice: hear(alice), bob: hear(bob) };
        for (const [doing, who, to, actionType] of [
          ['accept', bob, 'C2Calice', TSignaling.ACTION_TYPE_ACCEPT_INVITE],
          ['reject', bob, 'C2Calice', TSignaling.ACTION_TYPE_REJECT_INVITE],
          ['cancel', alice, 'C2Cbob', TSignaling.ACTION_TYPE_CANCEL_INVITE],
        ] as const) {
          const { inviteID } = await alice.invite({ userID: 'bob', data: 'tea?', timeout: 30 });
          await world.settled(bob);
          const answer = await who[doing]({ inviteID, data: 'well' });
          expect(Object.keys(answer).toSorted()).toEqual(['code', 'data', 'inviteID']);
          expect([answer.code, answer.inviteID]).toEqual([0, inviteID]);
          const { message } = answer.data;
          expect(message).toMatchObject({ conversationID: to, priority: 'High' });
          const step = { inviteID, inviteeList: ['bob'], data: 'well', actionType };
          expect(said(message)).toEqual(stepSaying(step));
          await world.settled(alice, bob);
        }
        const data = { inviter: 'alice', groupID: '', data: 'well' };
        expect(heard.alice.map(({ what, data: told }) => [what, told])).toMatchObject([
          ['ACCEPTED', { ...data, invitee: 'bob' }],
          ['REJECTED', { ...data, invitee: 'bob' }],
        ]);
        expect(heard.bob.at(-1)).toMatchObject({ what: 'CANCELLED', data });
      },
    ),
    scenario(
      'what is told of an answer and of a cancel is this and no more',
      {
        rules: ['SGN-4.5', 'SGN-4.8', 'SGN-2.6', 'SGN-2.11', 'SGN-3.24', 'SGN-3.29', 'SGN-5.4'],
        needs: ['inviteInGroup', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await groupOf(alice, ['bob', 'carol', 'dave']);
        await world.settled(alice, bob, carol, dave);
        const heard = hear(alice);
        const daves = hear(dave);
        for (const chat of [bob, carol]) hear(chat);
        const inviteeList = ['bob', 'carol', 'dave'];
        const { inviteID } = await alice.inviteInGroup({ groupID, inviteeList });
        await world.settled(bob, carol, dave);
        const accepted = await bob.accept({ inviteID });
        expect(said(accepted.data.message)).toMatchObject({ inviteeList: ['bob'], groupID });
        await carol.reject({ inviteID, data: 'no' });
        await world.settled(alice, dave);
        const step = { inviteID, inviter: 'alice', groupID };
        const answers = [
          { what: 'ACCEPTED', data: { ...step, data: '', invitee: 'bob' } },
          { what: 'REJECTED', data: { ...step, data: 'no', invitee: 'carol' } },
        ];
        expect(heard).toEqual(answers);
        const cancelled = await alice.cancel({ inviteID, data: 'over' });
        expect(said(cancelled.data.message).inviteeList).toEqual(['dave']);
        expect(cancelled.data.message.conversationID).toBe(`GROUP${groupID}`);
        await world.settled(dave);
        const end = { what: 'CANCELLED', data: { ...step, data: 'over' } };
        expect(daves.slice(1)).toEqual([...answers, end]);
      },
    ),
    scenario(
      'what has no record here is refused',
      {
        rules: ['SGN-3.20', 'SGN-3.21', 'SGN-3.26', 'ERB-9.8'],
        needs: ['accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        expect(await codeFor(alice, 'cancel', UNKNOWN)).toBe(8020);
        expect(await codeFor(alice, 'accept', UNKNOWN)).toBe(8010);
        expect(await codeFor(alice, 'reject', UNKNOWN)).toBe(8010);
        expect(rejectionCodeOf(await outcomeOf(alice, 'cancel', [{}]))).toBe(8020);
        expect(() => callMethod(alice, 'cancel', [])).toThrow();
        const outcome = await outcomeOf(alice, 'cancel', []);
        expect(outcome.kind === 'threw' && outcome.error).toBeInstanceOf(TypeError);
      },
    ),
    scenario(
      'who has no right to an answer gives none',
      {
        rules: ['SGN-3.23', 'SGN-3.28', 'SGN-8.5', 'ERB-9.8'],
        needs: ['invite', 'inviteInGroup', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob);
        const heard = { alice: hear(alice), bob: hear(bob) };
        const one = await alice.invite({ userID: 'bob' });
        const many = await alice.inviteInGroup({ groupID, inviteeList: ['bob', 'carol'] });
        await world.settled(bob);
        for (const { inviteID } of [one, many]) {
          expect(await codeFor(alice, 'accept', inviteID)).toBe(8011);
          expect(await codeFor(alice, 'reject', inviteID)).toBe(8011);
          expect(await codeFor(bob, 'cancel', inviteID)).toBe(8011);
        }
        await world.settled(alice, bob);
        expect([taken(heard.alice), taken(heard.bob)]).toEqual([[], ['NEW', 'NEW']]);
        await bob.accept({ inviteID: many.inviteID });
        // Carol has not answered: the invitation is still known, and bob is no longer asked.
        expect(await codeFor(bob, 'reject', many.inviteID)).toBe(8011);
      },
    ),
    scenario(
      'nobody answers twice, and nothing is cancelled that is over',
      {
        rules: ['SGN-3.30', 'SGN-5.3', 'SGN-5.4', 'SGN-5.7', 'SGN-8.1', 'SGN-8.3', 'SGN-8.4'],
        needs: ['invite', 'inviteInGroup', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const heard = [alice, bob, carol].map(hear);
        const invite = async (inviteeList?: string[]) => {
          const { inviteID } = await (inviteeList
            ? alice.inviteInGroup({ groupID, inviteeList })
            : alice.invite({ userID: 'bob' }));
          await world.settled(bob, carol);
          return inviteID;
        };
        const accepted = await invite();
        await bob.accept({ inviteID: accepted });
        const rejected = await invite();
        await bob.reject({ inviteID: rejected });
        await world.settled(alice);
        for (const inviteID of [accepted, rejected]) {
          expect(await codeFor(bob, 'accept', inviteID)).toBe(8010);
          expect(await codeFor(alice, 'cancel', inviteID)).toBe(8020);
        }
        const cancelled = await invite();
        await alice.cancel({ inviteID: cancelled });
        await world.settled(bob);
        expect(await codeFor(bob, 'accept', cancelled)).toBe(8010);
        expect(await codeFor(alice, 'cancel', cancelled)).toBe(8020);
        const alone = await invite(['bob']);
        await bob.accept({ inviteID: alone });
        expect(await codeFor(bob, 'accept', alone)).toBe(8010);
        const shared = await invite(['bob', 'carol']);
        for (const one of heard) taken(one);
        await bob.reject({ inviteID: shared });
        expect(await codeFor(bob, 'accept', shared)).toBe(8010);
        await world.settled(alice, carol);
        await carol.accept({ inviteID: shared });
        await world.settled(alice, bob);
        // Who has rejected hears nothing more of it.
        const [alices, bobs] = heard;
        expect([taken(alices ?? []), taken(bobs ?? [])]).toEqual([
          ['REJECTED bob', 'ACCEPTED carol'],
          [],
        ]);
        expect(await codeFor(alice, 'cancel', shared)).toBe(8020);
      },
    ),
    scenario(
      'while one answer is on its way another is refused, whatever it is about',
      {
        rules: ['SGN-3.22', 'SGN-3.27'],
        needs: ['invite', 'accept', 'reject', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        hear(bob);
        const first = await alice.invite({ userID: 'bob' });
        const second = await alice.invite({ userID: 'bob' });
        const mine = await bob.invite({ userID: 'alice' });
        await world.settled(bob);
        const underWay = bob.accept({ inviteID: first.inviteID });
        expect(await codeFor(bob, 'accept', second.inviteID)).toBe(8010);
        expect(await codeFor(bob, 'reject', second.inviteID)).toBe(8010);
        expect(await codeFor(bob, 'cancel', mine.inviteID)).toBe(8020);
        expect((await underWay).inviteID).toBe(first.inviteID);
        expect(await codeFor(bob, 'reject', second.inviteID)).toBeUndefined();
        expect(await codeFor(bob, 'cancel', mine.inviteID)).toBeUndefined();
      },
    ),
    scenario(
      'an answer that cannot be sent is refused like a message, and can be given again',
      { rules: ['SGN-3.31'], needs: ['inviteInGroup', 'invite', 'accept', 'reject', 'cancel'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(carol, ['alice', 'bob']);
        await world.settled(alice, bob);
        hear(bob);
        const asked = await alice.inviteInGroup({ groupID, inviteeList: ['bob'] });
        const other = await alice.invite({ userID: 'bob' });
        await world.settled(bob);
        for (const chat of [alice, bob]) await chat.quitGroup(groupID);
        await world.settled(alice, bob);
        for (const attempt of [1, 2]) {
          expect([attempt, await codeFor(bob, 'accept', asked.inviteID)]).toEqual([attempt, 10007]);
          expect([attempt, await codeFor(bob, 'reject', asked.inviteID)]).toEqual([attempt, 10007]);
          expect(await codeFor(alice, 'cancel', asked.inviteID)).toBe(10007);
        }
        expect(await codeFor(bob, 'accept', other.inviteID)).toBeUndefined();
      },
    ),
    scenario(
      'a logout forgets all invitations',
      { rules: ['SGN-5.2'], needs: ['invite', 'cancel'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const earlier = await alice.invite({ userID: 'bob' });
        expect(await codeFor(alice, 'cancel', earlier.inviteID)).toBeUndefined();
        const { inviteID } = await alice.invite({ userID: 'bob' });
        await alice.logout();
        await logIn(world, alice, 'alice');
        expect(await codeFor(alice, 'cancel', inviteID)).toBe(8020);
      },
    ),
    scenario(
      'each instance has its own records: one that looks at no messages has none',
      { rules: ['INS-E.25', 'SGN-4.13'], needs: ['instances', 'invite', 'accept', 'cancel'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const tablet = await enter(world, 'bob');
        const phone = await enter(world, 'alice');
        hear(bob);
        const { inviteID } = await alice.invite({ userID: 'bob' });
        await world.settled(bob, tablet, phone);
        expect(await codeFor(tablet, 'accept', inviteID)).toBe(8010);
        expect(await codeFor(phone, 'cancel', inviteID)).toBe(8020);
        const heard = hear(tablet);
        expect(await bob.accept({ inviteID })).toMatchObject({ inviteID });
        await world.settled(tablet);
        expect(heard).toEqual([]);
      },
    ),
    scenario(
      'an invite that arrives again is told again, and the first record stays',
      { rules: ['SGN-5.8'], needs: ['clock', 'accept', 'addSignalingListener'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = hear(bob);
        const first = stepSaying({ data: 'first', timeout: 3 });
        await sendByHand(alice, 'bob', JSON.stringify(first));
        await sendByHand(alice, 'bob', JSON.stringify({ ...first, data: 'second', timeout: 0 }));
        await world.settled(bob);
        expect(heard.map(({ what, data }) => [what, data.data])).toEqual([
          ['NEW', 'first'],
          ['NEW', 'second'],
        ]);
        await world.clock.advance(3_500);
        await world.settled(bob);
        expect(heard.slice(2).map(({ what, data }) => [what, data.data])).toEqual([
          ['TIMEOUT', 'first'],
        ]);
      },
    ),
  ],
};
