import { expect, test } from 'vitest';
import { crowdOf } from '../../testing/timed-page.js';
import { type PresenceCall, PresencePlan } from './presence-plan.js';

/** Makes all calls that are due; what they were, in short. */
function makeAll(plan: PresencePlan, shown: readonly string[]): string[] {
  const made: string[] = [];
  for (let call = plan.next(shown); call; call = plan.next(shown)) {
    plan.begin(call);
    made.push(inShort(call));
  }
  return made;
}

const inShort = ({ kind, userIDs }: PresenceCall) => `${kind} ${userIDs.length}`;

test('who is new is subscribed to, a hundred at a time, and then asked for, five hundred at a time', () => {
  expect(makeAll(new PresencePlan(), crowdOf(130))).toEqual([
    'subscribe 100',
    'subscribe 30',
    'ask 130',
  ]);
});

test('who is known is not asked for again', () => {
  const plan = new PresencePlan();
  makeAll(plan, ['ben', 'cat']);
  expect(makeAll(plan, ['cat', 'ben', 'dan'])).toEqual(['subscribe 1', 'ask 1']);
  expect(makeAll(plan, ['cat'])).toEqual([]);
});

test('of more than two hundred, those who were shown last are subscribed to, and all are asked for', () => {
  const plan = new PresencePlan();
  const crowd = crowdOf(700);
  expect(makeAll(plan, crowd)).toEqual(['subscribe 100', 'subscribe 100', 'ask 500', 'ask 200']);
  expect(crowd.filter((userID) => plan.isSubscribed(userID))).toEqual(crowd.slice(-200));
});

test('who is in the way is unsubscribed first, the oldest of them, and nobody who is shown', () => {
  const plan = new PresencePlan();
  const crowd = crowdOf(300);
  makeAll(plan, crowd.slice(0, 180));
  const shown = [...crowd.slice(0, 10), ...crowd.slice(250)];
  // Of those who were shown together the newest were asked for first.
  expect(plan.next(shown)).toEqual({ kind: 'unsubscribe', userIDs: crowd.slice(80, 180) });
  expect(makeAll(plan, shown)).toEqual(['unsubscribe 100', 'subscribe 50', 'ask 50']);
  expect(shown.every((userID) => plan.isSubscribed(userID))).toBe(true);
});

test('there are never more than two hundred, whoever comes and goes', () => {
  const plan = new PresencePlan();
  const crowd = crowdOf(900);
  for (let start = 0; start < 800; start += 37) {
    makeAll(plan, crowd.slice(start, start + 90));
    const subscribed = crowd.filter((userID) => plan.isSubscribed(userID));
    expect(subscribed.length).toBeLessThanOrEqual(200);
  }
});

test('who was unsubscribed is asked for again when they are subscribed to again', () => {
  const plan = new PresencePlan();
  makeAll(plan, ['ben']);
  const surplus = plan.surplus([]);
  expect(surplus).toEqual({ kind: 'unsubscribe', userIDs: ['ben'] });
  if (surplus) plan.begin(surplus);
  expect(makeAll(plan, ['ben'])).toEqual(['subscribe 1', 'ask 1']);
});

test('what was refused is due again', () => {
  const plan = new PresencePlan();
  const call = plan.next(['ben']);
  if (!call) throw new Error('Nothing is due.');
  plan.begin(call);
  plan.takeBack(call);
  expect(makeAll(plan, ['ben'])).toEqual(['subscribe 1', 'ask 1']);
});
