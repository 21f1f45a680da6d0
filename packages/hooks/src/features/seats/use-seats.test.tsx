import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createWorld, makeHostile, renderReady } from '../../testing/world.js';
import type { SeatOperation } from './rules/seat-operation.js';
import { useSeats } from './use-seats.js';

const world = {
  seed: {
    users: [{ userID: 'ann', nick: 'Ann' }, { userID: 'ben' }],
    groups: [
      { groupID: 'stage', name: 'Stage', type: 'ChatRoom' as const, members: ['ann', 'ben'] },
    ],
  },
};

async function onStage() {
  const { engine, userOf } = createWorld(world);
  const enter = (userID: string) =>
    renderReady(() => useSeats('stage'), { sdk: engine.createClient(), user: userOf(userID) });
  const [ann, ben] = [await enter('ann'), await enter('ben')];
  await waitFor(() => expect(ben.current.status).toBe('ready'));
  return { ann, ben };
}

test('shows a room in which seats were never opened, then its seats', async () => {
  const { ann, ben } = await onStage();
  expect(ben.current).toMatchObject({ room: undefined, seats: [], mySeat: undefined, error: null });
  await act(() => ann.current.open({ count: 3 }));
  expect(ann.current.mySeat).toMatchObject({ index: 1, isHost: true, nick: 'Ann' });
  await waitFor(() => expect(ben.current.seats).toHaveLength(3));
  expect(ben.current.room).toEqual({
    ...{ isOpen: true, hostID: 'ann', coHostIDs: [], mode: 'free', epoch: 1 },
  });
});

test('shows my seat as soon as I have it, and keeps the seats that have not changed', async () => {
  const { ann, ben } = await onStage();
  await act(() => ann.current.open({ count: 3 }));
  await waitFor(() => expect(ben.current.seats).toHaveLength(3));
  const { seats, take, leave } = ben.current;
  await act(() => ben.current.take(2));
  expect(ben.current.mySeat?.index).toBe(2);
  expect(ben.current.seats[0]).toBe(seats[0]);
  expect(ben.current.seats[2]).toBe(seats[2]);
  expect([ben.current.take, ben.current.leave]).toEqual([take, leave]);
  await act(() => ben.current.move(3));
  expect(ben.current.mySeat?.index).toBe(3);
  await act(() => ben.current.leave());
  expect(ben.current.mySeat).toBeUndefined();
});

test('shows what has changed whatever the event says has changed [FACT-47.5]', async () => {
  const { engine, userOf } = createWorld(world);
  const { sdk, emit } = makeHostile(engine.createClient());
  const ben = await renderReady(() => useSeats('stage'), { sdk, user: userOf('ben') });
  const meta = '{"v":1,"n":2,"lay":"A","h":"ann","m":"free","hs":1,"o":1,"e":1}';
  const tell = (seats: Record<string, string>, updatedKeyList: readonly string[]) =>
    act(() => {
      const groupAttributes = { 'seat.meta': meta, 'seat.rev': '1', ...seats };
      emit(EVENT.GROUP_ATTRIBUTES_UPDATED, {
        data: { groupID: 'stage', groupAttributes, updatedKeyList },
      });
    });
  await waitFor(() => expect(ben.current.status).toBe('ready'));
  const statuses = () => ben.current.seats.map(({ status }) => status);
  tell({ 'seat.1': '{"s":1,"u":"ann"}' }, []);
  await waitFor(() => expect(statuses()).toEqual(['taken', 'empty']));
  const [first] = ben.current.seats;
  tell({ 'seat.1': '{"s":1,"u":"ann"}', 'seat.2': '{"s":2}' }, ['seat.1']);
  await waitFor(() => expect(statuses()).toEqual(['taken', 'locked']));
  expect(ben.current.seats[0]).toBe(first);
});

test('a refused action rejects and changes nothing that is shown', async () => {
  const { ann, ben } = await onStage();
  await act(() => ann.current.open());
  await waitFor(() => expect(ben.current.seats).toHaveLength(8));
  const before = ben.current;
  await expect(ben.current.take(1)).rejects.toMatchObject({ code: -10, name: 'SEAT_TAKEN' });
  expect(ben.current).toBe(before);
});

test('a group that does not exist is an error', async () => {
  const { engine, userOf } = createWorld(world);
  const user = userOf('ann');
  const none = await renderReady(() => useSeats('none'), { sdk: engine.createClient(), user });
  await waitFor(() => expect(none.current.status).toBe('error'));
  expect(none.current.error?.code).toBe(10010);
});

test('a backend of the app is sent each operation as plain data, and what it refuses is told', async () => {
  const { engine, userOf } = createWorld(world);
  const sent: unknown[] = [];
  const backend = {
    perform(groupID: string, operation: SeatOperation) {
      sent.push([groupID, JSON.parse(JSON.stringify(operation))]);
      if (operation.type === 'open') return Promise.resolve();
      return Promise.reject(Object.assign(new Error('No.'), { code: -26 }));
    },
  };
  const user = userOf('ann');
  const sdk = engine.createClient();
  const ann = await renderReady(() => useSeats('stage', { backend }), { sdk, user });
  await waitFor(() => expect(ann.current.status).toBe('ready'));
  await act(() => ann.current.open({ count: 3 }));
  await expect(ann.current.kick(2, 'ben')).rejects.toMatchObject({
    ...{ code: -26, name: 'SEAT_NOT_PERMITTED' },
  });
  expect(sent).toEqual([
    ['stage', { type: 'open', count: 3 }],
    ['stage', { type: 'kick', index: 2, userID: 'ben' }],
  ]);
  expect(ann.current.room).toBeUndefined();
});
