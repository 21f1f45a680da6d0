import { ChatError } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../testing/runs.js';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import {
  type InvitationBeginning,
  type InvitationNews,
  isOver,
  nextInvitation,
  receivedInvitation,
  sendingInvitation,
} from './invitation-state.js';
import {
  addInvitation,
  changeInvitation,
  dropInvitation,
  type InvitationsState,
  initialInvitations,
  invitationIn,
  MOST_INVITATIONS,
  pickInvitations,
} from './invitations.store.js';

const RUNS = runs(500, 50_000);

const person = fc.constantFrom('ann', 'ben', 'cat', 'dan', 'eve');

const news: fc.Arbitrary<InvitationNews> = fc.oneof(
  fc.record({ type: fc.constantFrom('accepted' as const, 'rejected' as const), userID: person }),
  fc.record({ type: fc.constant('timedOut' as const), userIDs: fc.array(person) }),
  fc.record({ type: fc.constant('modified' as const), data: fc.string() }),
  fc.record({ type: fc.constantFrom('expired' as const, 'cancelled' as const) }),
  fc.constant({ type: 'timed', timeout: 30, expiresAt: 30_000 } as const),
  fc.constant({ type: 'sent', inviteID: 'real', expiresAt: null } as const),
  fc.constant({ type: 'failed', error: new ChatError({ code: 2801 }) } as const),
);

const beginning: fc.Arbitrary<InvitationBeginning> = fc.record({
  inviteID: fc.constantFrom('one', 'two', 'three'),
  inviter: person,
  invitees: fc.array(person, { minLength: 1, maxLength: 6 }),
  groupID: fc.constantFrom('', 'tea'),
  data: fc.string(),
});

const story = fc.record({
  beginning,
  me: person,
  isSentFromHere: fc.boolean(),
  all: fc.array(news, { maxLength: 20 }),
});

function listsOf({ pendingInvitees, acceptedBy, rejectedBy, timedOut }: InvitationSnapshot) {
  return [...pendingInvitees, ...acceptedBy, ...rejectedBy, ...timedOut];
}

test('an invitation that has ended never comes back, and each invitee is in one list', () => {
  fc.assert(
    fc.property(story, ({ beginning: first, me, isSentFromHere, all }) => {
      let now = isSentFromHere
        ? sendingInvitation({ ...first, inviter: me }, 30)
        : receivedInvitation(first, me);
      const { invitees } = now;
      expect(invitees).toEqual([...new Set(first.invitees)]);
      for (const one of all) {
        const before = now;
        now = nextInvitation(before, one, me);
        expect(listsOf(now).sort()).toEqual([...invitees].sort());
        if (isOver(before)) expect(now.status).toBe(before.status);
        // Who has answered has answered for good.
        expect(now.acceptedBy.slice(0, before.acceptedBy.length)).toEqual(before.acceptedBy);
        expect(now.rejectedBy.slice(0, before.rejectedBy.length)).toEqual(before.rejectedBy);
        expect(now.timedOut.slice(0, before.timedOut.length)).toEqual(before.timedOut);
        expect(now.error !== null).toBe(now.status === 'failed');
        if (now !== before) expect(now).not.toEqual(before);
      }
    }),
    { numRuns: RUNS },
  );
});

type Step =
  | { readonly kind: 'add'; readonly beginning: InvitationBeginning }
  | { readonly kind: 'change'; readonly inviteID: string; readonly news: InvitationNews }
  | { readonly kind: 'drop'; readonly inviteID: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), beginning }),
  fc.record({
    kind: fc.constant('change' as const),
    inviteID: fc.constantFrom('one', 'two', 'three', 'real'),
    news,
  }),
  fc.record({ kind: fc.constant('drop' as const), inviteID: fc.constantFrom('one', 'real') }),
);

test('an ID is of one invitation, what has not changed stays the same object, and so does a list', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let state = initialInvitations;
      for (const one of steps) {
        const before = state;
        state = take(before, one);
        const ids = state.entries.map(({ key }) => key);
        expect(new Set(ids).size).toBe(ids.length);
        const isSame = state.entries.every(
          ({ key, invitation }) => invitationIn(before, key) === invitation,
        );
        const isAsLong = state.entries.length === before.entries.length;
        expect(state === before).toBe(isSame && isAsLong);
        const last = pickInvitations(before, {});
        const open = pickInvitations(state, {}, last);
        const isSameList =
          open.length === last.length && open.every((item, index) => item === last[index]);
        expect(open === last).toBe(isSameList);
      }
    }),
    { numRuns: RUNS },
  );
});

function take(state: InvitationsState, one: Step) {
  if (one.kind === 'add') return addInvitation(state, receivedInvitation(one.beginning, 'ann'));
  if (one.kind === 'drop') return dropInvitation(state, one.inviteID);
  return changeInvitation(state, one.inviteID, (invitation) =>
    nextInvitation(invitation, one.news, 'ann'),
  );
}

test('of those that have ended the newest are kept, and of those that are open what others send is bounded', () => {
  const surplus = 20;
  const count = MOST_INVITATIONS + surplus;
  let state = initialInvitations;
  const receive = (index: number, inviter: string) => {
    const one = { inviter, invitees: ['ann'], groupID: '', data: '' };
    state = addInvitation(
      state,
      receivedInvitation({ ...one, inviteID: `${inviter}${index}` }, 'ann'),
    );
  };
  for (let index = 0; index < count; index += 1) receive(index, 'ben');
  expect(state.entries).toHaveLength(MOST_INVITATIONS);
  expect(invitationIn(state, 'ben0')).toBeUndefined();
  for (let index = 0; index < count; index += 1) receive(index, 'ann');
  expect(state.entries).toHaveLength(MOST_INVITATIONS + count);
  for (const { key } of state.entries) {
    state = changeInvitation(state, key, (one) =>
      nextInvitation(one, { type: 'cancelled' }, 'ann'),
    );
  }
  expect(state.entries).toHaveLength(MOST_INVITATIONS);
  expect(state.entries.at(-1)?.key).toBe(`ann${count - 1}`);
});
