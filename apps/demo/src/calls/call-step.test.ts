import { expect, it } from 'vitest';
import { callStepOf } from './call-step.js';

it('each step of an invitation says what became of the call', () => {
  const steps = [1, 2, 3, 4, 5].map((actionType) =>
    callStepOf(JSON.stringify({ businessID: 1, inviteID: 'a', inviter: 'ben', actionType })),
  );
  expect(steps).toEqual(['begun', 'cancelled', 'accepted', 'declined', 'unanswered']);
});

it.each([
  '{"businessID":1,"actionType":9}',
  '{"businessID":1,"actionType":"1"}',
  '{"businessID":"1","actionType":1}',
  '{"actionType":1}',
  '[{"businessID":1,"actionType":1}]',
  '{"businessID":1,"actionType":',
  '"actionType"',
  '',
  undefined,
])('%s is no step of a call', (json) => {
  expect(callStepOf(json)).toBeUndefined();
});
