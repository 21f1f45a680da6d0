import { describe, expect, test } from 'vitest';
import { isAboutSeat, isSeatStep } from './about-seat.js';

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

const said = {
  ...{ businessID: 1, inviteID: 'i', inviter: 'ann', inviteeList: ['ben'], groupID: 'tea' },
  ...{ data: '{"seat":1,"cmd":"apply","i":0}', timeout: 60, actionType: 1 },
};

function carrier(data: unknown, type = 'TIMCustomElem') {
  return { type, payload: { data, description: '', extension: '' } };
}

describe('a message is a step of an invitation about a seat', () => {
  test.each([1, 2, 3, 4, 5])('when it is its step %i', (actionType) => {
    expect(isSeatStep(carrier(JSON.stringify({ ...said, actionType })))).toBe(true);
  });

  test.each([
    ['of an invitation to chess', carrier(JSON.stringify({ ...said, data: 'seat? chess' }))],
    ['of an app’s own business', carrier(JSON.stringify({ ...said, businessID: 'seat' }))],
    ['of no step', carrier(JSON.stringify({ ...said, actionType: undefined }))],
    ['without an ID', carrier(JSON.stringify({ ...said, inviteID: '' }))],
    ['that is cut off', carrier(JSON.stringify(said).slice(0, -1))],
    ['of another type', carrier(JSON.stringify(said), 'TIMTextElem')],
    ['whose data is no text', carrier(said)],
    ['without a payload', { type: 'TIMCustomElem', payload: null }],
    ['that is nothing', undefined],
  ])('but not one %s', (_, live) => {
    expect(isSeatStep(live)).toBe(false);
  });
});
