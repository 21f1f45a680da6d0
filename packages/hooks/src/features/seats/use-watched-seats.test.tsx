import { TYPES } from '@parlor/sdk';
import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openClockPage } from '../../testing/clock-page.js';
import { type UseSeatsOptions, useSeats } from './use-seats.js';

const seed = {
  users: [{ userID: 'ann', nick: 'Ann' }, { userID: 'ben' }, { userID: 'cat' }],
  groups: [
    { groupID: 'stage', name: 'Stage', type: TYPES.GRP_PUBLIC, members: ['ann', 'ben', 'cat'] },
  ],
};

const groupAttributes = {
  'seat.meta': '{"v":1,"n":3,"lay":"A","h":"ann","m":"free","hs":1,"o":1,"e":1}',
  ...{ 'seat.rev': '1', 'seat.1': '{"s":1,"u":"ann","t":9}', 'seat.2': '{"s":1,"u":"ben","t":9}' },
};

/** Ann's page, on which a room is shown where she and Ben sit. */
async function openRoom(options: UseSeatsOptions, hasPresence: boolean) {
  let current = options;
  const page = await openClockPage(() => useSeats('stage', current), {
    engine: { seed, hasPresence },
    async prepare({ peer }) {
      const ann = await peer('ann');
      await ann.initGroupAttributes({ groupID: 'stage', groupAttributes });
      await peer('ben');
    },
  });
  await page.pass(20);
  await page.pass(5000);
  const seats = () => page.current.seats.map(({ userID }) => userID || '.').join(' ');
  expect(seats()).toBe('ann ben .');
  return {
    ...{ page, seats },
    show(next: UseSeatsOptions) {
      current = next;
      page.rerender();
    },
  };
}

test('whom the app misses for as long as it says loses the seat, and who is back before does not [SEA-2.7.9]', async () => {
  const { page, seats, show } = await openRoom({ graceSeconds: 5 }, false);
  show({ graceSeconds: 5, absentUserIDs: ['ben'] });
  await page.pass(4000);
  show({ graceSeconds: 5, absentUserIDs: [] });
  await page.pass(2000);
  show({ graceSeconds: 5, absentUserIDs: ['ben'] });
  await page.pass(3000);
  // Others come and go: who stays away has no more time for that.
  show({ graceSeconds: 5, absentUserIDs: ['cat', 'ben'] });
  await page.pass(1000);
  expect(seats()).toBe('ann ben .');
  const [first, , third] = page.current.seats;
  await page.pass(2000);
  expect(seats()).toBe('ann . .');
  expect(page.current.seats[0]).toBe(first);
  expect(page.current.seats[2]).toBe(third);
  expect(page.errors).toEqual([]);
});

test('that somebody comes and goes renders nothing until a seat changes', async () => {
  const { page, seats } = await openRoom({}, true);
  const { renders } = page;
  await act(() => page.engine.admin.kick('ben'));
  await page.pass(15_000);
  expect(seats()).toBe('ann ben .');
  expect(page.renders).toBe(renders);
  await page.pass(7000);
  expect(seats()).toBe('ann . .');
  expect(page.renders).toBeLessThanOrEqual(renders + 2);
});
