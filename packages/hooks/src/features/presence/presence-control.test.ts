import { EVENT, TYPES } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { crowdOf, mostWithinFiveSeconds, openTimedPage } from '../../testing/timed-page.js';
import { presenceOf } from './presence.store.js';
import { presenceFeature } from './presence-control.js';
import { presenceNewsFeature } from './presence-news.js';

const METHODS = ['getUserStatus', 'subscribeUserStatus', 'unsubscribeUserStatus'] as const;

async function openPresence(crowd: readonly string[] = []) {
  const page = await openTimedPage(METHODS, crowd);
  const control = page.chat.feature(presenceFeature);
  const { slice } = page.chat.feature(presenceNewsFeature);
  return {
    ...page,
    control,
    state: () => slice.read(),
    typeOf: (userID: string) => presenceOf(slice.read(), userID)?.statusType,
  };
}

test('those who are shown within a frame are asked for together', async () => {
  const crowd = crowdOf(130);
  const { control, pass, news, typeOf } = await openPresence(crowd);
  for (const userID of crowd) control.watch([userID]);
  expect(news()).toEqual([]);
  await pass(16);
  expect(news()).toEqual([
    'subscribeUserStatus 100',
    'subscribeUserStatus 30',
    'getUserStatus 130',
  ]);
  await pass();
  expect(typeOf('person7')).toBe(TYPES.USER_STATUS_UNLOGINED);
});

test('whoever is shown by several is counted, and shown until the last one goes', async () => {
  const { control, pass, news } = await openPresence(['ben']);
  const [first, second] = [control.watch(['ben']), control.watch(['ben'])];
  await pass(1000);
  news();
  first();
  await pass(60_000);
  expect(news()).toEqual([]);
  second();
  await pass(60_000);
  expect(news()).toEqual(['unsubscribeUserStatus 1']);
});

test('who scrolls past is not asked for', async () => {
  const crowd = crowdOf(60);
  const { control, pass, news, calls } = await openPresence(crowd);
  control.watch(['person0']);
  await pass(16);
  expect(news()).toEqual(['subscribeUserStatus 1', 'getUserStatus 1']);
  for (const userID of crowd.slice(1, 59)) {
    const hide = control.watch([userID]);
    await pass(8);
    hide();
  }
  control.watch(['person59']);
  await pass(500);
  expect(calls.map(({ userIDs }) => userIDs)).toEqual([['person59'], ['person59']]);
});

test('a long scroll through a thousand people makes at most twenty calls in five seconds, and ends with who is shown', async () => {
  const crowd = crowdOf(1000);
  const { control, pass, calls, typeOf } = await openPresence(crowd);
  const rows = crowd.map((userID) => ({ userID, hide: () => {} }));
  for (let top = 0; top < 985; top += 5) {
    for (const row of rows.slice(top, top + 15)) row.hide = control.watch([row.userID]);
    await pass(100);
    for (const row of rows.slice(top, top + 15)) row.hide();
  }
  const last = crowd.slice(985);
  control.watch(last);
  await pass(10_000);
  expect(mostWithinFiveSeconds(calls)).toBeLessThanOrEqual(20);
  expect(last.map(typeOf)).toEqual(last.map(() => TYPES.USER_STATUS_UNLOGINED));
});

test('who is shown no more is told of for a while, and asked for anew after that', async () => {
  const { control, pass, news, typeOf } = await openPresence(['ben']);
  control.watch(['ben'])();
  const hide = control.watch(['ben']);
  await pass(1000);
  expect(news()).toEqual(['subscribeUserStatus 1', 'getUserStatus 1']);
  hide();
  await pass(20_000);
  const again = control.watch(['ben']);
  await pass(1000);
  expect(news()).toEqual([]);
  again();
  await pass(60_000);
  expect(news()).toEqual(['unsubscribeUserStatus 1']);
  expect(typeOf('ben')).toBe(undefined);
  control.watch(['ben']);
  await pass(1000);
  expect(news()).toEqual(['subscribeUserStatus 1', 'getUserStatus 1']);
});

test('beyond two hundred the newest win, and the service is not left to choose', async () => {
  const crowd = crowdOf(260);
  const { control, pass, news, peer, typeOf } = await openPresence(crowd);
  control.watch(crowd.slice(0, 150));
  await pass(1000);
  news();
  control.watch(crowd.slice(150));
  await pass(1000);
  expect(news()).toEqual([
    'unsubscribeUserStatus 60',
    'subscribeUserStatus 100',
    'subscribeUserStatus 10',
    'getUserStatus 110',
  ]);
  await peer('person0');
  await peer('person259');
  await peer('person149');
  await pass();
  expect(['person0', 'person259', 'person149'].map(typeOf)).toEqual([1, 1, 3]);
});

test('of more than two hundred who are shown together the first are told of', async () => {
  const { control, pass, peer, typeOf } = await openPresence(crowdOf(260));
  control.watch(crowdOf(260));
  await pass(1000);
  for (const userID of ['person0', 'person199', 'person200', 'person259']) await peer(userID);
  await pass();
  expect(['person0', 'person199', 'person200', 'person259'].map(typeOf)).toEqual([1, 1, 3, 3]);
});

test('after a lost connection all is asked for anew, and told of', async () => {
  const { control, pass, news, peer, engine, typeOf } = await openPresence(['ben']);
  control.watch(['ben']);
  await pass(1000);
  expect(news()).toEqual(['subscribeUserStatus 1', 'getUserStatus 1']);
  engine.network().set({ isOnline: false });
  await pass(10_000);
  engine.network().set({ isOnline: true });
  await pass(60_000);
  expect(news()).toEqual(['subscribeUserStatus 1', 'getUserStatus 1']);
  const ben = await peer('ben');
  await pass();
  expect(typeOf('ben')).toBe(TYPES.USER_STATUS_ONLINE);
  await ben.logout();
  await pass();
  expect(typeOf('ben')).toBe(TYPES.USER_STATUS_UNLOGINED);
});

test('what is told meanwhile is newer than the answer', async () => {
  const { control, pass, emit, typeOf, hold } = await openPresence(['ben']);
  const answer = hold('getUserStatus');
  control.watch(['ben']);
  await pass(100);
  const told = { userID: 'ben', statusType: TYPES.USER_STATUS_OFFLINE, customStatus: '' };
  emit(EVENT.USER_STATUS_UPDATED, { name: EVENT.USER_STATUS_UPDATED, data: [told] });
  answer();
  await pass(100);
  expect(typeOf('ben')).toBe(TYPES.USER_STATUS_OFFLINE);
});

test('when somebody else has asked too often, it is asked again as soon as it may be', async () => {
  const { control, pass, news, refuse, restore, typeOf, state } = await openPresence(['ben']);
  refuse('subscribeUserStatus', 2996);
  control.watch(['ben']);
  await pass(100);
  restore('subscribeUserStatus');
  news();
  await pass(4800);
  expect(news()).toEqual([]);
  await pass(1000);
  expect(news()[0]).toBe('subscribeUserStatus 1');
  expect(typeOf('ben')).toBe(TYPES.USER_STATUS_UNLOGINED);
  expect(state()).toMatchObject({ error: null, isAvailable: true });
});

test('what has failed is said, and asked for again when somebody is shown', async () => {
  const { control, pass, news, refuse, restore, typeOf, state } = await openPresence([
    'ben',
    'cat',
  ]);
  refuse('getUserStatus', 60008);
  control.watch(['ben']);
  await pass(1000);
  expect(state().error?.code).toBe(60008);
  news();
  await pass(60_000);
  expect(news()).toEqual([]);
  restore('getUserStatus');
  control.watch(['cat']);
  await pass(1000);
  expect(news()).toEqual(['subscribeUserStatus 1', 'getUserStatus 2']);
  expect([typeOf('ben'), typeOf('cat')]).toEqual([3, 3]);
  expect(state().error).toBe(null);
});

test.each([3122, 72001])('after %i nothing more is asked', async (code) => {
  const { control, pass, news, refuse, state } = await openPresence(['ben', 'cat']);
  for (const name of METHODS) refuse(name, code);
  control.watch(['ben']);
  await pass(1000);
  expect(state()).toMatchObject({ isAvailable: false, error: { code } });
  news();
  control.watch(['cat']);
  await pass(60_000);
  expect(news()).toEqual([]);
});
