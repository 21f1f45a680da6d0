import { type ChatSDK, EVENT } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

let world: MixedWorld;
/** One person, on both clients. */
let ann: ChatSDK;
let annToo: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: { presences: [{ userID: 'ben', customStatus: 'Zu Tisch 🍜' }, { userID: 'cid' }] },
  });
  ann = await world.tencents('ann');
  annToo = await world.parlors('ann');
});

afterEach(() => world.close());

it('what one says of oneself is told the same on both clients, whichever says it', async () => {
  const told = [ann, annToo].map((chat) => record(chat, EVENT.USER_STATUS_UPDATED));
  await ann.setSelfStatus({ customStatus: 'auf Schweizerdeutsch: z’Mittag' });
  await annToo.setSelfStatus({ customStatus: '昼食中' });
  await ann.setSelfStatus({ customStatus: '' });
  await expect.poll(() => told.map(({ length }) => length)).toEqual([3, 3]);
  expect(told[0]).toEqual(told[1]);
  expect(told[0]?.[1]).toEqual([{ userID: 'ann', statusType: 1, customStatus: '昼食中' }]);
});

it('who is there is answered the same on both clients, and who is not known', async () => {
  const userIDList = ['ben', 'ann', 'nobody', 'cid'];
  const { data } = await ann.getUserStatus({ userIDList });
  expect(data).toEqual((await annToo.getUserStatus({ userIDList })).data);
  expect(data.successUserList).toEqual([
    { userID: 'ann', statusType: 1, customStatus: '' },
    { userID: 'ben', statusType: 1, customStatus: 'Zu Tisch 🍜' },
    { userID: 'cid', statusType: 1, customStatus: '' },
  ]);
  expect(data.failureUserList).toMatchObject([{ userID: 'nobody', code: 70107 }]);
});

it('who was subscribed to is told the same on both clients, until they are let go of', async () => {
  const told = [ann, annToo].map((chat) => record(chat, EVENT.USER_STATUS_UPDATED));
  const userIDList = ['ben', 'nobody'];
  for (const chat of [ann, annToo]) {
    const { data } = await chat.subscribeUserStatus({ userIDList });
    expect(data.failureUserList).toMatchObject([{ userID: 'nobody', code: 70107 }]);
  }
  const ben = await world.tencents('ben');
  await ben.setSelfStatus({ customStatus: 'fertig' });
  await annToo.unsubscribeUserStatus();
  await ben.logout();
  await expect.poll(() => told[0]).toHaveLength(2);
  expect(told[0]).toEqual([
    [{ userID: 'ben', statusType: 1, customStatus: 'fertig' }],
    [{ userID: 'ben', statusType: 3, customStatus: '' }],
  ]);
  expect(told[1]).toEqual(told[0]?.slice(0, 1));
});

it('whoever comes in goes on with what they have said on another instance', async () => {
  const ben = await world.tencents('ben');
  expect((await ben.getUserStatus({ userIDList: ['ben'] })).data.successUserList).toEqual([
    { userID: 'ben', statusType: 1, customStatus: 'Zu Tisch 🍜' },
  ]);
});
