import { expect, test } from 'vitest';
import { crowdOf, mostWithinFiveSeconds, openTimedPage } from '../../testing/timed-page.js';
import { relationOf } from './follow.store.js';
import { followChecksFeature } from './follow-checks.js';
import { followFeature } from './follow-control.js';

async function openChecks(crowd: readonly string[]) {
  const page = await openTimedPage(['checkFollowType'], crowd);
  const { slice } = page.chat.feature(followFeature);
  return {
    ...page,
    checks: page.chat.feature(followChecksFeature),
    state: () => slice.read(),
    relation: (userID: string) => relationOf(slice.read(), userID),
  };
}

test('those who are shown within a frame are asked for together, a hundred at a time, and once', async () => {
  const crowd = crowdOf(130);
  const { checks, pass, news, relation } = await openChecks(crowd);
  for (const userID of ['ann', '', ...crowd]) checks.watch(userID);
  await pass(16);
  expect(news()).toEqual(['checkFollowType 100', 'checkFollowType 30']);
  expect(relation('person129')).toBe('none');
  for (const userID of crowd) checks.watch(userID);
  await pass(60_000);
  expect(news()).toEqual([]);
});

test('who scrolls past is not asked for, and a long scroll makes at most twenty calls in five seconds', async () => {
  const crowd = crowdOf(600);
  const { checks, pass, calls, relation } = await openChecks(crowd);
  for (const userID of crowd) {
    const hide = checks.watch(userID);
    await pass(20);
    hide();
  }
  checks.watch('person599');
  await pass(6000);
  expect(mostWithinFiveSeconds(calls)).toBeLessThanOrEqual(20);
  expect(calls.flatMap(({ userIDs }) => userIDs).length).toBeLessThan(100);
  expect(relation('person599')).toBe('none');
});

test('what is told while it is asked is not lost: it is asked once more', async () => {
  const { checks, pass, news, relation, peer, hold, restore } = await openChecks(['ben']);
  const ben = await peer('ben');
  const answer = hold('checkFollowType');
  checks.watch('ben');
  await pass(100);
  await ben.followUser(['ann']);
  await pass(100);
  expect(relation('ben')).toBe(undefined);
  restore('checkFollowType');
  answer();
  await pass(1000);
  expect(relation('ben')).toBe('followsMe');
  expect(news()).toEqual(['checkFollowType 1', 'checkFollowType 1']);
});

test('when somebody else has asked too often, it is asked again as soon as it may be', async () => {
  const { checks, pass, news, refuse, restore, relation, state } = await openChecks(['ben']);
  refuse('checkFollowType', 2996);
  checks.watch('ben');
  await pass(100);
  restore('checkFollowType');
  await pass(4800);
  expect(news()).toEqual(['checkFollowType 1']);
  await pass(1000);
  expect(relation('ben')).toBe('none');
  expect(state().error).toBe(null);
});

test('what will not pass is said, and asked for again when somebody is shown', async () => {
  const { checks, pass, news, refuse, restore, relation, state } = await openChecks(['ben', 'cat']);
  refuse('checkFollowType', 30001);
  checks.watch('ben');
  await pass(60_000);
  expect(news()).toEqual(['checkFollowType 1']);
  expect(state().error?.code).toBe(30001);
  restore('checkFollowType');
  checks.watch('cat');
  await pass(1000);
  expect(news()).toEqual(['checkFollowType 2']);
  expect([relation('ben'), relation('cat')]).toEqual(['none', 'none']);
  expect(state().error).toBe(null);
});

test('what may pass is asked for again by itself, later each time, and a minute later at most', async () => {
  const { checks, pass, calls, refuse, restore, relation, state } = await openChecks(['ben']);
  refuse('checkFollowType', 2801);
  checks.watch('ben');
  await pass(190_000);
  const times = calls.map(({ at }) => at);
  const pauses = times.slice(1).map((at, index) => Math.round((at - (times[index] ?? 0)) / 1000));
  expect(pauses).toEqual([2, 4, 8, 16, 32, 60, 60]);
  expect(state().error?.code).toBe(2801);
  restore('checkFollowType');
  await pass(61_000);
  expect(relation('ben')).toBe('none');
  expect(state().error).toBe(null);
});

test('after a failure nobody is asked for who is not shown any more', async () => {
  const { checks, pass, news, refuse } = await openChecks(['ben']);
  refuse('checkFollowType', 2801);
  const hide = checks.watch('ben');
  await pass(1000);
  hide();
  await pass(60_000);
  expect(news()).toEqual(['checkFollowType 1']);
});

test('what was not bought is not asked for again', async () => {
  const { checks, pass, news, refuse, state } = await openChecks(['ben', 'cat']);
  refuse('checkFollowType', 3122);
  checks.watch('ben');
  await pass(1000);
  checks.watch('cat');
  await pass(60_000);
  expect(news()).toEqual(['checkFollowType 1']);
  expect(state().error?.code).toBe(3122);
});

test('after a lost connection it is asked for once more', async () => {
  const { checks, pass, news, engine } = await openChecks(['ben']);
  checks.watch('ben');
  await pass(1000);
  news();
  engine.network().set({ isOnline: false });
  await pass(10_000);
  engine.network().set({ isOnline: true });
  await pass(60_000);
  expect(news()).toEqual(['checkFollowType 1']);
});
