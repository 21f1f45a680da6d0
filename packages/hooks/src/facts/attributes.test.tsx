import { type ChatSDK, EVENT, type GroupAttributes } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useSeats } from '../index.js';
import { createWorld, makeHostile, type RenderChatOptions, renderReady } from '../testing/world.js';
import { teaWorld } from './testing/tea-world.js';

/** A room of four seats, the first of which is Ann's. */
const room = {
  'seat.meta': '{"v":1,"n":4,"lay":"A","h":"ann","m":"free","hs":1,"o":1,"e":1}',
  'seat.rev': '1',
  'seat.1': '{"s":1,"u":"ann"}',
};

async function enter(options: RenderChatOptions) {
  const seats = await renderReady(() => useSeats('tea'), options);
  await waitFor(() => expect(seats.current.status).toBe('ready'));
  return {
    take: (index: number) => seats.current.take(index),
    open: () => seats.current.open({ count: 4 }),
    current: () => seats.current,
    /** Who sits where: `ann . . .`. */
    seating: () => seats.current.seats.map(({ userID }) => userID || '.').join(' '),
  };
}

/** A client that remembers attributes as they were, and is refused with 10056 until it is told news. */
function staleClient(client: ChatSDK, remembered: GroupAttributes) {
  let attributes = remembered;
  const writes: GroupAttributes[] = [];
  let isStale = true;
  const hostile = makeHostile(client, {
    getGroupAttributes: async () => ({ code: 0, data: { groupAttributes: { ...attributes } } }),
    setGroupAttributes: async ({ groupAttributes }) => {
      writes.push(groupAttributes);
      if (isStale) throw Object.assign(new Error(''), { code: 10056, data: {} });
      attributes = { ...attributes, ...groupAttributes };
      return { code: 0, data: { groupAttributes } };
    },
  });
  return {
    ...hostile,
    writes,
    /** The push arrives; it names the wrong keys. */
    tell(news: GroupAttributes) {
      isStale = false;
      attributes = { ...attributes, ...news };
      tell(hostile.emit, attributes, ['seat.meta']);
    },
  };
}

function tell(
  emit: (name: string, event: unknown) => void,
  groupAttributes: GroupAttributes,
  updatedKeyList: readonly string[],
) {
  const data = { groupID: 'tea', groupAttributes, updatedKeyList, deletedKeyList: [] };
  act(() => emit(EVENT.GROUP_ATTRIBUTES_UPDATED, { name: EVENT.GROUP_ATTRIBUTES_UPDATED, data }));
}

test('fact 47: what is shown is what the attributes say, whatever the event says has changed', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const { sdk, emit } = makeHostile(engine.createClient());
  const ben = await enter({ sdk, user: userOf('ben') });
  tell(emit, room, []);
  await waitFor(() => expect(ben.seating()).toBe('ann . . .'));
  const [first] = ben.current().seats;
  tell(emit, { ...room, 'seat.rev': '2', 'seat.3': '{"s":1,"u":"cat"}' }, ['seat.1', 'seat.2']);
  await waitFor(() => expect(ben.seating()).toBe('ann . cat .'));
  expect(ben.current().seats[0]).toBe(first);
  const { 'seat.1': _left, ...rest } = room;
  tell(emit, { ...rest, 'seat.rev': '3' }, ['seat.4']);
  await waitFor(() => expect(ben.seating()).toBe('. . . .'));
});

test('fact 47: after a 10056 it is the news that is decided on, not what the SDK still remembers', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = staleClient(engine.createClient(), room);
  const ben = await enter({ sdk: client.sdk, user: userOf('ben') });
  let taken: Promise<unknown> | undefined;
  act(() => {
    taken = ben.take(2);
  });
  await waitFor(() => expect(client.writes).toHaveLength(1));
  client.tell({ 'seat.rev': '2', 'seat.2': '{"s":1,"u":"cat"}' });
  await expect(taken).rejects.toMatchObject({ code: -10, name: 'SEAT_TAKEN' });
  await waitFor(() => expect(ben.seating()).toBe('ann cat . .'));
});

test('fact 47: after a 10056 and the news, a seat that is still free is taken', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = staleClient(engine.createClient(), room);
  const ben = await enter({ sdk: client.sdk, user: userOf('ben') });
  let taken: Promise<unknown> | undefined;
  act(() => {
    taken = ben.take(2);
  });
  await waitFor(() => expect(client.writes).toHaveLength(1));
  client.tell({ 'seat.rev': '2', 'seat.3': '{"s":1,"u":"cat"}' });
  await act(async () => void (await taken));
  expect(ben.seating()).toBe('ann ben cat .');
  expect(client.writes.at(-1)).not.toHaveProperty(['seat.3']);
});

test('fact 47: while 10056 goes on and no news comes, it is given up, and nothing is shown that is not so', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = staleClient(engine.createClient(), room);
  const ben = await enter({ sdk: client.sdk, user: userOf('ben') });
  const shown = ben.current().seats;
  // What waits is what is tested; the rest of the world keeps its own time.
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  let outcome: unknown;
  act(() => {
    ben.take(2).catch((thrown: unknown) => {
      outcome = thrown;
    });
  });
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  await waitFor(() => expect(outcome).toMatchObject({ code: -15 }));
  expect(client.writes.length).toBeLessThan(10);
  expect(ben.current().seats).toBe(shown);
});

test('fact 47: two who take one seat at once: one has it, the other is told, and both see the same', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const [ann, ben, cat] = [
    await enter({ sdk: engine.createClient(), user: userOf('ann') }),
    await enter({ sdk: engine.createClient(), user: userOf('ben') }),
    await enter({ sdk: engine.createClient(), user: userOf('cat') }),
  ];
  await act(() => ann.open());
  await waitFor(() => expect(ben.seating()).toBe('ann . . .'));
  await waitFor(() => expect(cat.seating()).toBe('ann . . .'));
  let outcomes: PromiseSettledResult<void>[] = [];
  await act(async () => {
    outcomes = await Promise.allSettled([ben.take(2), cat.take(2)]);
  });
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: -10 } }]);
  const winner = outcomes[0]?.status === 'fulfilled' ? 'ben' : 'cat';
  for (const one of [ann, ben, cat]) {
    await waitFor(() => expect(one.seating()).toBe(`ann ${winner} . .`));
  }
});

test('fact 47: my seat is shown when the call that took it resolves', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const ann = await enter({ sdk: engine.createClient(), user: userOf('ann') });
  await act(() => ann.open());
  expect(ann.seating()).toBe('ann . . .');
  expect(ann.current().mySeat?.index).toBe(1);
});
