import { expect, test } from 'vitest';
import { isAboutSeat } from './about-seat.js';
import { nextInvitation, receivedInvitation } from './invitation-state.js';
import {
  addInvitation,
  changeInvitation,
  initialInvitations,
  MOST_INVITATIONS,
  pickInvitations,
} from './invitations.store.js';

test.each([
  ['{"seat":1,"cmd":"apply","i":0}', true],
  ['{"cmd":"dance","seat":1}', true],
  [`{"seat":1,"x":"${'x'.repeat(4000)}"}`, true],
  ['{"seat":2}', false],
  ['{"seat":"1"}', false],
  ['{"x":{"seat":1}}', false],
  ['{"seat":1', false],
  ['"seat"', false],
  ['chess?', false],
  ['', false],
])('an invitation that says %s is about a seat: %s', (data, isSo) => {
  expect(isAboutSeat(data)).toBe(isSo);
});

test('those about seats are listed apart, and neither kind drives the other out', () => {
  const beginning = { inviter: 'ann', invitees: ['ben'], groupID: 'stage' };
  let state = initialInvitations;
  const receive = (inviteID: string, data: string) => {
    state = addInvitation(state, receivedInvitation({ ...beginning, inviteID, data }, 'ben'));
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
