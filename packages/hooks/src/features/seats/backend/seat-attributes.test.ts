import { type ChatSDK, EVENT } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createStage, STAGE } from '../../../testing/seat-people.js';

/** Ann's room of 14 seats, which is as many attributes as a group has. */
async function fullStage() {
  const stage = createStage(['ann', 'ben']);
  const ann = await stage.person('ann');
  expect(await stage.outcomes(ann.open({ count: 14 }))).toEqual([0]);
  return { ...stage, ann: ann.sdk };
}

function write(sdk: ChatSDK, groupAttributes: Record<string, string>) {
  return sdk.setGroupAttributes({ groupID: STAGE, groupAttributes });
}

test('a fifteenth seat is one attribute too many [SEA-2.10.6, SEA-2.1.2]', async () => {
  const { ann } = await fullStage();
  const { data } = await ann.getGroupAttributes({ groupID: STAGE, keyList: [] });
  expect(Object.keys(data.groupAttributes)).toHaveLength(16);
  await expect(write(ann, { 'seat.15': '{"s":0}' })).rejects.toMatchObject({ code: 10047 });
});

test('the service takes 4000 bytes a value and 16000 in all [SEA-2.10.7]', async () => {
  const { ann } = await fullStage();
  const long = (bytes: number) => 'a'.repeat(bytes);
  await expect(write(ann, { 'seat.1': long(4001) })).rejects.toMatchObject({ code: 10046 });
  const four = { 'seat.1': long(4000), 'seat.2': long(4000), 'seat.3': long(4000) };
  await expect(write(ann, { ...four, 'seat.4': long(4000) })).rejects.toMatchObject({
    code: 10048,
  });
});

test('a seat cannot be written before the room was read in this login [SEA-2.10.8]', async () => {
  const { peer } = await fullStage();
  const ben = await peer('ben');
  await expect(write(ben, { 'seat.2': '{"s":0}' })).rejects.toMatchObject({ code: 10056 });
});

test('a seat that does not exist cannot be deleted [SEA-2.10.10]', async () => {
  const { ann } = await fullStage();
  const deleted = ann.deleteGroupAttributes({ groupID: STAGE, keyList: ['seat.15'] });
  await expect(deleted).rejects.toMatchObject({ code: 10050 });
});

test('who comes later is told of all seats by the first event', async () => {
  const { ann, clock, peer } = await fullStage();
  const taken = '{"s":1,"u":"cat"}';
  for (const key of ['seat.2', 'seat.3', 'seat.4']) await write(ann, { [key]: taken });
  await clock.advance(2000);
  const ben = await peer('ben');
  const told: Record<string, string>[] = [];
  ben.on(EVENT.GROUP_ATTRIBUTES_UPDATED, ({ data }) => told.push(data.groupAttributes));
  await write(ann, { 'seat.5': taken });
  await clock.advance(0);
  expect(told).toHaveLength(1);
  const seats = ['seat.2', 'seat.3', 'seat.4', 'seat.5'].map((key) => told[0]?.[key]);
  expect(seats).toEqual([taken, taken, taken, taken]);
});

test('the same seats written again are not told [SEA-2.10.14]', async () => {
  const { ann, clock } = await fullStage();
  let count = 0;
  ann.on(EVENT.GROUP_ATTRIBUTES_UPDATED, () => {
    count += 1;
  });
  await write(ann, { 'seat.2': '{"s":0}' });
  await clock.advance(0);
  expect(count).toBe(0);
  await write(ann, { 'seat.2': '{"s":2}' });
  expect(count).toBe(1);
});

test('the eleventh write within five seconds is refused [SEA-2.10.15]', async () => {
  const { ann, clock } = await fullStage();
  for (let count = 1; count <= 10; count += 1) {
    await write(ann, { 'seat.2': `{"s":0,"d":${count}}` });
    await clock.advance(300);
  }
  await expect(write(ann, { 'seat.2': '{"s":0}' })).rejects.toMatchObject({ code: 2996 });
});
