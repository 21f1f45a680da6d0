import type { ChatSDK } from '@parlor/sdk';
import { hear, taken } from '../actors/invitations.js';
import { groupOf } from '../actors/small-talk.js';
import type { Expect } from '../runner.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

/** What is no text. A list has a method of a text that looks for words, and numbers this big cannot be written down. */
const NO_TEXTS = [null, [], ['tea?'], {}, 5, false, 10n] as const;

type Method = 'invite' | 'inviteInGroup' | 'inviteSync' | 'inviteInGroupSync' | Answer;
type Answer = 'accept' | 'reject' | 'cancel';

/** Looks whether a call throws a TypeError, and does not return a promise that rejects. */
async function throwsAtOnce(expect: Expect, chat: ChatSDK, name: Method, options: object) {
  const outcome = await outcomeOf(chat, name, [options]);
  expect([name, outcome.kind]).toEqual([name, 'threw']);
  expect(outcome.kind === 'threw' && outcome.error).toBeInstanceOf(TypeError);
}

/** What an app says with its invitations and answers. */
export const TEXTS_OF_INVITATIONS_SUITE: Suite = {
  noun: 'signaling methods',
  about: 'the texts of invitations',
  scenarios: [
    scenario(
      'data that are no text are a TypeError at once, and nobody is invited',
      {
        rules: ['SGN-3.50'],
        needs: ['invite', 'inviteInGroup', 'inviteSync', 'inviteInGroupSync'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const heard = hear(bob);
        const inGroup = { groupID, inviteeList: ['bob'] };
        for (const data of NO_TEXTS) {
          await throwsAtOnce(expect, alice, 'invite', { userID: 'bob', data });
          await throwsAtOnce(expect, alice, 'inviteSync', { userID: 'bob', data });
          await throwsAtOnce(expect, alice, 'inviteInGroup', { ...inGroup, data });
          await throwsAtOnce(expect, alice, 'inviteInGroupSync', { ...inGroup, data });
        }
        await alice.invite({ userID: 'bob', data: '' });
        await world.settled(alice, bob);
        expect(taken(heard)).toEqual(['NEW']);
      },
    ),
    scenario(
      'data of an answer that are no text are a TypeError at once',
      { rules: ['SGN-3.50'], needs: ['invite', 'accept', 'reject', 'cancel'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const { inviteID } = await alice.invite({ userID: 'alice' });
        // One each: with the SDK who has done this can give no other answer until the logout.
        for (const [doing, who, data] of [
          ['accept', bob, null],
          ['accept', carol, {}],
          ['reject', dave, ['no']],
        ] as const) {
          const heard = hear(who);
          const asked = await alice.invite({ userID: who.getLoginUser() });
          await world.settled(who);
          expect(taken(heard)).toEqual(['NEW']);
          await throwsAtOnce(expect, who, doing, { inviteID: asked.inviteID, data });
        }
        await throwsAtOnce(expect, alice, 'cancel', { inviteID, data: 5 });
      },
    ),
  ],
};
