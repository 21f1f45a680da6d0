import { expect, test } from 'vitest';
import { nextInvitation, receivedInvitation, sendingInvitation } from './invitation-state.js';
import {
  addInvitation,
  changeInvitation,
  dropInvitation,
  initialInvitations,
  invitationIn,
  MOST_INVITATIONS,
  pickInvitations,
} from './invitations.store.js';

const beginning = { inviter: 'ann', invitees: ['ben'], groupID: '', data: '' };
const fromCat = receivedInvitation({ ...beginning, inviteID: 'cats', inviter: 'cat' }, 'ben');
const mine = sendingInvitation({ ...beginning, inviteID: 'mine.1', inviter: 'ben' }, 0);
const both = addInvitation(addInvitation(initialInvitations, mine), fromCat);

const sent = changeInvitation(both, 'mine.1', (invitation) =>
  nextInvitation(invitation, { type: 'sent', inviteID: 'real', expiresAt: null }, 'ben'),
);

test('one that was sent keeps its place, and is known by both of its IDs', () => {
  expect(pickInvitations(sent, {}).map(({ inviteID }) => inviteID)).toEqual(['real', 'cats']);
  expect(invitationIn(sent, 'mine.1')).toBe(invitationIn(sent, 'real'));
  expect(invitationIn(dropInvitation(sent, 'mine.1'), 'real')).toBeUndefined();
});

test('one that is told again is there once, as it is', () => {
  expect(addInvitation(both, { ...fromCat })).toBe(both);
});

test('they are picked by direction, and those that have ended when they are asked for', () => {
  const ended = changeInvitation(sent, 'cats', (invitation) =>
    nextInvitation(invitation, { type: 'cancelled' }, 'ben'),
  );
  const idsOf = (...choice: Parameters<typeof pickInvitations>) =>
    pickInvitations(...choice).map(({ inviteID }) => inviteID);
  expect(idsOf(ended, {})).toEqual(['real']);
  expect(idsOf(ended, { includeEnded: true })).toEqual(['real', 'cats']);
  expect(idsOf(ended, { direction: 'incoming' })).toEqual([]);
  expect(idsOf(ended, { direction: 'incoming', includeEnded: true })).toEqual(['cats']);
  expect(idsOf(sent, { direction: 'outgoing' })).toEqual(['real']);
});

test('the last list is the same one while it has the same in it', () => {
  const last = pickInvitations(sent, { direction: 'outgoing' });
  const other = dropInvitation(sent, 'cats');
  expect(pickInvitations(other, { direction: 'outgoing' }, last)).toBe(last);
});

test('what is not there is not changed', () => {
  expect(changeInvitation(both, 'other', () => mine)).toBe(both);
  expect(dropInvitation(both, 'other')).toBe(both);
});

test('those about seats are listed apart, and neither kind drives the other out', () => {
  const toBen = { inviter: 'ann', invitees: ['ben'], groupID: 'stage' };
  let state = initialInvitations;
  const receive = (inviteID: string, data: string) => {
    state = addInvitation(state, receivedInvitation({ ...toBen, inviteID, data }, 'ben'));
  };
  receive('call', 'chess?');
  for (let count = 0; count < MOST_INVITATIONS + 5; count += 1) receive(`${count}`, '{"seat":1}');
  expect(pickInvitations(state, {}).map(({ inviteID }) => inviteID)).toEqual(['call']);
  const seats = pickInvitations(state, { isForSeat: true });
  expect(seats).toHaveLength(MOST_INVITATIONS);
  expect(seats[0]?.inviteID).toBe('5');
  // Whatever it says later, it goes on being what it was.
  const data = '{"seat":1}';
  const changed = changeInvitation(state, 'call', (one) =>
    nextInvitation(one, { type: 'modified', data }, 'ben'),
  );
  expect(pickInvitations(changed, {})).toMatchObject([{ inviteID: 'call', data }]);
});
