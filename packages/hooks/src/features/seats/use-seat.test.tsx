import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { onStage } from '../../testing/seat-hooks.js';
import { NOW, room, taken } from '../../testing/seat-rooms.js';
import { createWorld, renderReady } from '../../testing/world.js';
import { useUserProfile } from '../profiles/index.js';
import type { SeatChange } from './changes/seat-change.js';
import { readBook } from './protocol/read-book.js';
import { abilitiesIn } from './seat-permissions.js';
import { useSeat } from './use-seat.js';
import { useSeatEvents } from './use-seat-events.js';
import { useSeatPermissions } from './use-seat-permissions.js';
import { useSeats } from './use-seats.js';

test('a seat is shown as it is, and renders for no other one', async () => {
  const { ann, ben, open } = await onStage(
    () => useSeats('stage'),
    () => useSeat('stage', 2),
  );
  expect(ben.current.seat).toBeUndefined();
  await open();
  await waitFor(() => expect(ben.current.seat?.status).toBe('empty'));
  const { renders } = ben;
  await act(() => ann.current.move(3));
  await act(() => ann.current.lock(4, true));
  expect(ben.renders).toBe(renders);
  await act(() => ben.current.take());
  expect(ben.current.seat).toMatchObject({ isMine: true, userID: 'ben' });
  await act(() => ann.current.muteSeat(2, true));
  await waitFor(() => expect(ben.current.seat?.isMutedByHost).toBe(true));
});

test('a seat is moved to, muted, locked and freed by its own actions', async () => {
  const { ann, ben, open } = await onStage(
    () => useSeat('stage', 3),
    () => useSeats('stage'),
  );
  await open();
  await act(() => ben.current.take(2));
  await act(() => ben.current.move(3));
  await waitFor(() => expect(ann.current.seat?.userID).toBe('ben'));
  await act(() => ann.current.mute(true));
  await waitFor(() => expect(ben.current.mySeat?.isMutedByHost).toBe(true));
  await act(() => ann.current.kick());
  await waitFor(() => expect(ben.current.mySeat).toBeUndefined());
  await act(() => ann.current.lock(true));
  await expect(ben.current.take(3)).rejects.toMatchObject({ code: -11, name: 'SEAT_LOCKED' });
  await act(() => ann.current.lock(false));
  await act(() => ann.current.take().catch(() => undefined));
  await act(() => ann.current.move());
  expect(ann.current.seat).toMatchObject({ isMine: true, isHost: true });
});

test('where a seat has no room for a name, the profile has it [SEA-2.1.10]', async () => {
  const userID = 'ben-of-the-second-floor';
  // Each of its marks takes two bytes of a seat.
  const nick = '"Ben"'.repeat(12);
  const { engine, userOf } = createWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID, nick, avatar: 'https://example.com/ben.png' }],
      groups: [{ groupID: 'stage', name: 'Stage', type: 'ChatRoom', members: ['ann', userID] }],
    },
  });
  const enter = (who: string) =>
    renderReady(
      () => ({
        ...{ seats: useSeats('stage'), ben: useSeat('stage', 2) },
        profile: useUserProfile(userID),
      }),
      { sdk: engine.createClient(), user: userOf(who) },
    );
  const [ann, ben] = [await enter('ann'), await enter(userID)];
  const seatIn = async (count: number) => {
    await act(() => ann.current.seats.open({ count, layout: 'B' }));
    await act(() => ben.current.ben.take());
    await waitFor(() => expect(ann.current.ben.seat?.userID).toBe(userID));
    return ann.current.ben.seat;
  };
  expect(await seatIn(100)).toMatchObject({ nick: '', avatar: '' });
  await waitFor(() => expect(ann.current.profile?.nick).toBe(nick));
  await act(() => ann.current.seats.close());
  expect(await seatIn(15)).toMatchObject({ nick, avatar: 'https://example.com/ben.png' });
});

test('what I may do follows from my role, the mode and each seat', async () => {
  const { ann, ben, open } = await onStage(
    () => ({ may: useSeatPermissions('stage'), ...useSeats('stage') }),
    () => ({ may: useSeatPermissions('stage'), ...useSeats('stage') }),
  );
  await waitFor(() => expect(ann.current.may).toMatchObject({ isKnown: true, open: true }));
  expect(ben.current.may).toMatchObject({ open: false, role: 'audience' });
  await open();
  await waitFor(() => expect(ben.current.may.of(2).take).toBe(true));
  expect(ann.current.may).toMatchObject({ role: 'host', close: true, administer: true });
  expect(ann.current.may.of(1)).toMatchObject({
    take: false,
    mute: true,
    kick: false,
    lock: false,
  });
  expect(ann.current.may.of(2)).toMatchObject({ move: true, lock: true, invite: true });
  expect(ben.current.may.of(1)).toMatchObject({ take: false, mute: false, kick: false });
  await act(() => ben.current.take(2));
  await waitFor(() => expect(ann.current.may.of(2)).toMatchObject({ kick: true, invite: false }));
  expect(ben.current.may).toMatchObject({ role: 'speaker', leave: true, muteSelf: true });
  expect(ben.current.may.of(3)).toMatchObject({ take: false, move: true, lock: false });
  await act(() => ann.current.setCoHosts(['ben']));
  await waitFor(() => expect(ben.current.may.role).toBe('coHost'));
  expect(ben.current.may.of(3)).toMatchObject({ lock: true, invite: true });
  expect(ben.current.may).toMatchObject({ moderate: true, administer: false });
  expect(ben.current.may.of(9)).toMatchObject({ take: false, lock: false });
});

test('what I may do is the same object until it changes', async () => {
  const { ann, ben, open } = await onStage(
    () => useSeats('stage'),
    () => useSeatPermissions('stage'),
  );
  await open();
  await waitFor(() => expect(ben.current.of(2).take).toBe(true));
  const before = ben.current;
  const { renders } = ben;
  await act(() => ann.current.muteSeat(1, true));
  await act(() => ann.current.muteSeat(1, false));
  expect(ben.current).toBe(before);
  expect(ben.renders).toBe(renders);
});

test('what another living instance of mine holds, I may only take over', () => {
  const held = room({ 2: taken('ben', { instance: 'phone' }) });
  const { book } = readBook(held, () => NOW);
  const ben = { userID: 'ben', instance: 'page', isOwner: false };
  const may = (livingInstances: string[]) => abilitiesIn(book, { ...ben, livingInstances });
  const anything = { leave: true, muteSelf: true, takeOver: true };
  expect(may([]).room).toMatchObject(anything);
  expect(may(['phone']).room).toMatchObject({ ...anything, leave: false, muteSelf: false });
  expect(may(['phone']).seats.some(({ move }) => move)).toBe(false);
});

test('what happens is told once, all of one event together, and not what was so before [SEA-2.8.5]', async () => {
  const heard: (readonly SeatChange[])[] = [];
  const { ann, open } = await onStage(
    () => useSeats('stage'),
    () => useSeatEvents('stage', (changes) => heard.push(changes)),
  );
  const types = () => heard.map((batch) => batch.map(({ type }) => type));
  await open();
  await waitFor(() => expect(types()).toEqual([['roomOpened']]));
  await act(() => ann.current.transferHost('ben'));
  await waitFor(() => expect(types()).toHaveLength(2));
  expect(types()[1]).toEqual(['hostChanged', 'seatMoved']);
});

test('a listener that throws is told of, and hears what comes next', async () => {
  let count = 0;
  const { ann, errors, open } = await onStage(
    () => useSeats('stage'),
    () =>
      useSeatEvents('stage', () => {
        count += 1;
        throw new Error('Mine.');
      }),
  );
  await open();
  await act(() => ann.current.lock(3, true));
  await waitFor(() => expect(count).toBe(2));
  expect(errors).toHaveLength(2);
});
