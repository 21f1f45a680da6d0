import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  collectErrors,
  createWorld,
  makeHostile,
  renderChat,
  renderReady,
} from '../../testing/world.js';
import { useUserProfile } from './use-user-profile.js';

test('people who are shown at the same moment are asked for together, and once', async () => {
  const { peer } = createWorld();
  const client = await peer('ann');
  const getUserProfile = vi.fn(client.getUserProfile);
  const { sdk } = makeHostile(client, { getUserProfile });
  const useThree = () => [
    useUserProfile('ann'),
    useUserProfile('ben'),
    useUserProfile('nobody'),
    useUserProfile('ben'),
  ];
  const people = await renderReady(useThree, { sdk });
  await waitFor(() => expect(people.current[1]?.nick).toBe('Ben'));
  expect(people.current.map((profile) => profile?.userID)).toEqual([
    'ann',
    'ben',
    undefined,
    'ben',
  ]);
  expect(getUserProfile.mock.calls).toEqual([[{ userIDList: ['ann', 'ben', 'nobody'] }]]);
  const later = renderChat(() => useUserProfile('ben'), { sdk });
  await waitFor(() => expect(later.result.current?.nick).toBe('Ben'));
  expect(getUserProfile).toHaveBeenCalledTimes(1);
});

test('no more than a hundred people are asked for at once', async () => {
  const { peer } = createWorld();
  const client = await peer('ann');
  const getUserProfile = vi.fn(client.getUserProfile);
  const { sdk } = makeHostile(client, { getUserProfile });
  const crowd = Array.from({ length: 130 }, (_, index) => `person${index}`);
  await renderReady(() => crowd.map((userID) => useUserProfile(userID)), { sdk });
  await waitFor(() => expect(getUserProfile).toHaveBeenCalledTimes(2));
  expect(getUserProfile.mock.calls.map(([{ userIDList }]) => userIDList.length)).toEqual([100, 30]);
});

test('a failure is told to onError, and the next one who shows the person asks again', async () => {
  const { peer } = createWorld();
  const { errors, onError } = collectErrors();
  const client = await peer('ann');
  let isBroken = true;
  const { sdk } = makeHostile(client, {
    getUserProfile: (options) => {
      if (isBroken) throw new Error('thrown at once');
      return client.getUserProfile(options);
    },
  });
  await renderReady(() => useUserProfile('ben'), { sdk, onError });
  await waitFor(() => expect(errors).toHaveLength(1));
  isBroken = false;
  const again = await renderReady(() => useUserProfile('ben'), { sdk });
  await waitFor(() => expect(again.current?.nick).toBe('Ben'));
});

test('malformed profiles are reported and skipped', async () => {
  const { peer } = createWorld();
  const { errors, onError } = collectErrors();
  const hostile = makeHostile(await peer('ann'));
  const ben = await renderReady(() => useUserProfile('ben'), { sdk: hostile.sdk, onError });
  await waitFor(() => expect(ben.current?.nick).toBe('Ben'));
  act(() => {
    hostile.emit(EVENT.PROFILE_UPDATED, {
      data: [null, { nick: 'x' }, { userID: 'ben', nick: 5 }],
    });
    hostile.emit(EVENT.PROFILE_UPDATED, {});
  });
  await waitFor(() => expect(ben.current?.nick).toBe(''));
  expect(errors).toHaveLength(3);
});
