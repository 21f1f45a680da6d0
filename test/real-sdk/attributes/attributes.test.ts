import { type ChatSDK, type GroupAttributesUpdate, TYPES } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { createMixedWorld } from '../messages/testing/mixed-world.js';

const groupID = 'stage';

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 0,
    (error) => error.code,
  );

/** Ann on the SDK and Bob on the engine's client, in one group whose attributes both have read. */
async function stage(attributeConflicts: 'strict' | 'perKey' = 'strict') {
  const world = createMixedWorld({
    attributeConflicts,
    seed: {
      groups: [
        {
          groupID,
          name: 'Stage',
          type: 'Public',
          members: ['ann', 'bob'],
          attributes: { meta: '{}' },
        },
      ],
    },
  });
  const bob = await world.parlors('bob');
  const ann = await world.tencents('ann');
  for (const chat of [ann, bob]) await attributesOf(chat);
  return { world, ann, bob };
}

async function attributesOf(chat: ChatSDK) {
  return (await chat.getGroupAttributes({ groupID, keyList: [] })).data.groupAttributes;
}

function toldTo(chat: ChatSDK): GroupAttributesUpdate[] {
  return record(chat, 'groupAttributesUpdated');
}

/** Both directions of one promise. */
const DIRECTIONS = ['from the SDK', 'to the SDK'] as const;

async function stageToward(direction: (typeof DIRECTIONS)[number]) {
  const { world, ann, bob } = await stage();
  const isFrom = direction === 'from the SDK';
  return { world, writer: isFrom ? ann : bob, reader: isFrom ? bob : ann };
}

test.for(DIRECTIONS)('a write of two keys is told in one event, %s', async (direction) => {
  const { world, writer, reader } = await stageToward(direction);
  const told = toldTo(reader);
  const groupAttributes = { seat1: 'x', seat2: 'y' };
  await writer.setGroupAttributes({ groupID, groupAttributes });
  const update = {
    groupID,
    groupAttributes: { meta: '{}', ...groupAttributes },
    updatedKeyList: ['seat1', 'seat2'],
    deletedKeyList: [],
  };
  await expect.poll(() => told).toEqual([update]);
  await world.close();
});

test.for(DIRECTIONS)('new attributes take the place of all others, %s', async (direction) => {
  const { world, writer, reader } = await stageToward(direction);
  const told = toldTo(reader);
  await writer.initGroupAttributes({ groupID, groupAttributes: { seat1: 'x' } });
  const update = {
    groupID,
    groupAttributes: { seat1: 'x' },
    updatedKeyList: ['seat1'],
    deletedKeyList: ['meta'],
  };
  await expect.poll(() => told).toEqual([update]);
  await world.close();
});

test.for(DIRECTIONS)('what is deleted is gone, one key and then all, %s', async (direction) => {
  const { world, writer, reader } = await stageToward(direction);
  const told = toldTo(reader);
  await writer.initGroupAttributes({ groupID, groupAttributes: { a: '1', b: '2', c: '3' } });
  await writer.deleteGroupAttributes({ groupID, keyList: ['a'] });
  await writer.deleteGroupAttributes({ groupID, keyList: [] });
  await expect
    .poll(() => told.map(({ deletedKeyList }) => deletedKeyList))
    .toEqual([['meta'], ['a'], ['b', 'c']]);
  expect(await attributesOf(reader)).toEqual({});
  await world.close();
});

test('the writer hears of it before the write resolves', async () => {
  const { world, ann } = await stage();
  const told = toldTo(ann);
  await ann.setGroupAttributes({ groupID, groupAttributes: { seat1: 'ann' } });
  expect(told.map(({ updatedKeyList }) => updatedKeyList)).toEqual([['seat1']]);
  await world.close();
});

test('who was not there reads the same', async () => {
  const { world, bob } = await stage();
  await bob.setGroupAttributes({ groupID, groupAttributes: { seat1: 'bob' } });
  const late = await world.tencents('ann');
  expect(await attributesOf(late)).toEqual({ meta: '{}', seat1: 'bob' });
  await world.close();
});

test('two who take one seat at once: one of them gets it', async () => {
  for (const policy of ['strict', 'perKey'] as const) {
    const { world, ann, bob } = await stage(policy);
    const take = (chat: ChatSDK, who: string) =>
      codeOf(chat.setGroupAttributes({ groupID, groupAttributes: { seat1: who } }));
    const codes = await Promise.all([take(ann, 'ann'), take(bob, 'bob')]);
    expect(codes.toSorted()).toEqual([0, 10056]);
    await world.close();
  }
});

test('two who take different seats at once: one has to read again, unless each key is watched for itself', async () => {
  for (const policy of ['strict', 'perKey'] as const) {
    const { world, ann, bob } = await stage(policy);
    const take = (chat: ChatSDK, seat: string) =>
      codeOf(chat.setGroupAttributes({ groupID, groupAttributes: { [seat]: 'taken' } }));
    const codes = await Promise.all([take(ann, 'seat1'), take(bob, 'seat2')]);
    expect(codes.toSorted()).toEqual([0, policy === 'strict' ? 10056 : 0]);
    await world.close();
  }
});

test('a seat that both know of can be taken by either, one after the other', async () => {
  for (const policy of ['strict', 'perKey'] as const) {
    const { world, ann, bob } = await stage(policy);
    const [toAnn, toBob] = [toldTo(ann), toldTo(bob)];
    const take = (chat: ChatSDK, who: string) =>
      codeOf(chat.setGroupAttributes({ groupID, groupAttributes: { seat1: who } }));
    expect(await take(ann, 'ann')).toBe(0);
    await expect.poll(() => toBob).toHaveLength(1);
    expect(await take(bob, 'bob')).toBe(0);
    await expect.poll(() => toAnn).toHaveLength(2);
    expect(await take(ann, 'ann')).toBe(0);
    await world.close();
  }
});

test('what the engine refuses is refused with its code', async () => {
  const { world, ann } = await stage();
  const set = (key: string, value: string) =>
    codeOf(ann.setGroupAttributes({ groupID, groupAttributes: { [key]: value } }));
  expect(await set('k'.repeat(33), '')).toBe(10045);
  expect(await set('k', 'v'.repeat(4_001))).toBe(10046);
  expect(await codeOf(ann.deleteGroupAttributes({ groupID, keyList: ['nothing'] }))).toBe(10050);
  expect(await codeOf(ann.getGroupAttributes({ groupID: 'nowhere', keyList: [] }))).toBe(10010);
  await world.close();
});

test('in a live room both sides are told as anywhere else', async () => {
  const { world, ann, bob } = await stage();
  const room = 'room';
  await bob.createGroup({ groupID: room, name: 'Room', type: TYPES.GRP_AVCHATROOM });
  for (const chat of [bob, ann]) await chat.joinGroup({ groupID: room });
  const [toAnn, toBob] = [toldTo(ann), toldTo(bob)];
  const write = (chat: ChatSDK, seat: string) =>
    chat.setGroupAttributes({ groupID: room, groupAttributes: { [seat]: 'taken' } });
  await write(bob, 'seat1');
  await expect.poll(() => toAnn.map(({ updatedKeyList }) => updatedKeyList)).toEqual([['seat1']]);
  await write(ann, 'seat2');
  await expect
    .poll(() => toBob.map(({ updatedKeyList }) => updatedKeyList))
    .toEqual([['seat1'], ['seat2']]);
  await world.close();
});
