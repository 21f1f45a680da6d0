import type { ChatSDK, GroupCounterUpdate } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { list } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { alterPushes } from '../messages/testing/alter-pushes.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

const groupID = 'stage';

let world: MixedWorld;

beforeEach(() => {
  const stage = { groupID, name: 'Stage', type: 'Public', members: ['ann', 'bob'] } as const;
  const counters = { likes: 1 };
  world = createMixedWorld({
    seed: { groups: [{ ...stage, members: [...stage.members], counters }] },
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

async function countersOf(chat: ChatSDK) {
  return (await chat.getGroupCounters({ groupID })).data.counters;
}

/** Ann on the SDK and Bob on the engine's client, who both have read the counters. */
async function stage() {
  const bob = await world.parlors('bob');
  const ann = await world.tencents('ann');
  for (const chat of [ann, bob]) expect(await countersOf(chat)).toEqual({ likes: 1 });
  const heard: GroupCounterUpdate[] = record(ann, 'onGroupCounterUpdated');
  return { ann, bob, heard };
}

/** Something else takes the place of what notices say of counters; nothing when there is nothing. */
function alterNotices(change: (info: WireBody) => readonly WireBody[]): void {
  alterPushes((event, tell) => {
    const [tip] = list(event, 'GroupTips');
    const body = tip && Object.assign({}, Reflect.get(Object(tip), 'MsgBody'));
    const [info] = list(body, 'GroupCounterInfo');
    if (!info) return tell(event);
    for (const GroupCounterInfo of change(Object.assign({}, info)).map((one) => [one])) {
      const GroupTips = [Object.assign({}, tip, { MsgBody: { GroupCounterInfo } })];
      tell({ ...event, GroupTips });
    }
  });
}

test.for(['from the SDK', 'to the SDK'] as const)('both count together, %s', async (direction) => {
  const { ann, bob, heard } = await stage();
  const [writer, reader] = direction === 'from the SDK' ? [ann, bob] : [bob, ann];
  const increase = { groupID, key: 'likes', value: 2 };
  expect((await writer.increaseGroupCounter(increase)).data).toEqual({ counters: { likes: 3 } });
  await expect.poll(() => countersOf(reader)).toEqual({ likes: 3 });
  await writer.decreaseGroupCounter({ groupID, key: 'likes', value: 4 });
  await writer.setGroupCounters({ groupID, counters: { gifts: 5 } });
  await expect.poll(() => countersOf(reader)).toEqual({ likes: -1, gifts: 5 });
  await expect
    .poll(() => heard.map(({ key, value }) => `${key} ${value}`))
    .toEqual(['likes 3', 'likes -1', 'gifts 5']);
});

test('what is answered to a write is not remembered before it is told [CTR-8.17]', async () => {
  const { ann } = await stage();
  alterNotices(() => []);
  const { data } = await ann.increaseGroupCounter({ groupID, key: 'likes', value: 1 });
  expect(data).toEqual({ counters: { likes: 2 } });
  expect(await countersOf(ann)).toEqual({ likes: 1 });
});

test('news that come late are told, and not remembered [CTR-8.18]', async () => {
  const { ann, bob, heard } = await stage();
  alterNotices((info) => [
    { ...info, GroupCounterSeq: 9 },
    { ...info, GroupCounterSeq: 8, GroupCounter: [{ Key: 'likes', Value: 77 }] },
  ]);
  await bob.increaseGroupCounter({ groupID, key: 'likes', value: 1 });
  await expect.poll(() => heard.map(({ value }) => value)).toEqual([2, 77]);
  expect(await countersOf(ann)).toEqual({ likes: 2 });
});

test('counters that are gone are forgotten, and no event says so [CTR-8.21]', async () => {
  const { ann, bob, heard } = await stage();
  alterNotices((info) => [info, { Type: 1, GroupCounterSeq: 9, GroupCounter: [{ Key: 'likes' }] }]);
  await bob.setGroupCounters({ groupID, counters: { gifts: 1 } });
  await expect.poll(() => countersOf(ann)).toEqual({ gifts: 1 });
  expect(heard).toEqual([{ groupID, key: 'gifts', value: 1 }]);
});
