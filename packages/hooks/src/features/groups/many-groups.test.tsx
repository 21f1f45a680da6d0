import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openClockPage } from '../../testing/clock-page.js';
import { useGroup } from './use-group.js';

const groupIDs = Array.from({ length: 30 }, (_, index) => `group${index}`);

const seed = {
  users: ['ann', 'ben'].map((userID) => ({ userID })),
  groups: groupIDs.map((groupID) => ({
    ...{ groupID, name: groupID, type: 'Public' as const },
    members: ['ben', 'ann'],
  })),
};

const useOne = (groupID: string) => useGroup(groupID);

test('groups that are shown at the same moment for the first time are all had, as fast as the SDK takes it', async () => {
  const page = await openClockPage(() => groupIDs.map(useOne), {
    engine: { seed },
    methods: ['getGroupProfile'],
  });
  const start = page.clock.now();
  expect(page.asked('getGroupProfile')).toBeLessThanOrEqual(8);
  while (page.asked('getGroupProfile') < groupIDs.length && page.clock.now() < start + 20_000) {
    await page.pass(500);
  }
  await waitFor(() => {
    expect(page.current.map(({ error }) => error)).toEqual(groupIDs.map(() => null));
    expect(page.current.map(({ group }) => group?.selfInfo.role)).toEqual(
      groupIDs.map(() => 'Member'),
    );
  });
  expect(page.clock.now() - start).toBeLessThan(8000);
});
