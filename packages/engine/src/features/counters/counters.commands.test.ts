import { expect, test } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { type TestLine, TestWorld } from '../../testing/test-line.js';

const groupID = 'stage';
const stage = { groupID, name: 'Stage', type: 'Public', members: ['ann', 'bob'] } as const;
const seed = { groups: [{ ...stage, members: [...stage.members], counters: { likes: 7 } }] };

function count(line: TestLine, value: number) {
  const counters = [{ key: 'likes', value }];
  return line.request('counters.update', { groupID, mode: 'increase', counters });
}

const toldOf = (line: TestLine) => line.pushes.filter(({ type }) => type.startsWith('counters.'));

test('counters can be there from the start; every write has a number, one more than the last', async () => {
  const world = new TestWorld({ seed });
  const [ann, bob] = await world.logins('ann', 'bob');
  const read = () => bob.call('counters.get', { groupID });
  expect(await read()).toEqual({ sequence: 1, counters: [{ key: 'likes', value: 7 }] });
  await count(ann, 2);
  await count(bob, -1);
  expect(await read()).toEqual({ sequence: 3, counters: [{ key: 'likes', value: 8 }] });
  const news = (sequence: number, value: number) => ({
    type: 'counters.changed',
    groupID,
    sequence,
    counters: [{ key: 'likes', value }],
  });
  expect(toldOf(ann)).toEqual([news(2, 9), news(3, 8)]);
  expect(toldOf(bob)).toEqual(toldOf(ann));
});

test('a refused write changes nothing and is told to nobody', async () => {
  const world = new TestWorld({ seed });
  const [ann, bob, eve] = await world.logins('ann', 'bob', 'eve');
  expect(await count(eve, 1)).toMatchObject({ error: { code: 10007 } });
  expect(await count(ann, 0.5)).toMatchObject({ error: { code: 10004 } });
  expect([toldOf(ann), toldOf(bob), toldOf(eve)]).toEqual([[], [], []]);
  const { sequence } = await bob.call('counters.get', { groupID });
  expect(sequence).toBe(1);
});

test('counters outlive the engine, and go with their group', async () => {
  const store = createMemoryStore();
  await count(await new TestWorld({ seed, store }).login('ann'), 1);
  const ann = await new TestWorld({ seed, store }).login('ann');
  const likes = [{ key: 'likes', value: 8 }];
  expect(await ann.call('counters.get', { groupID })).toEqual({ sequence: 2, counters: likes });
  await ann.call('groups.dismiss', { groupID });
  const options = { name: 'Stage', type: 'Public', groupID } as const;
  await ann.call('groups.create', { options });
  // It is told to who remembers them, and what is written next does not look older than that.
  expect(toldOf(ann)).toEqual([
    { type: 'counters.deleted', groupID, sequence: 3, keys: ['likes'] },
  ]);
  expect(await ann.call('counters.get', { groupID })).toEqual({ sequence: 3, counters: [] });
});
