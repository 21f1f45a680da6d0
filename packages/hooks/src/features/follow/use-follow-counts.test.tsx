import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPeoplePage } from '../../testing/people-page.js';
import { useFollowCounts } from './use-follow-counts.js';

const seed = {
  users: ['ann', 'ben', 'cat'].map((userID) => ({ userID })),
  follows: [
    { userID: 'ben', followedID: 'ann' },
    { userID: 'cat', followedID: 'ann' },
    { userID: 'ann', followedID: 'ben' },
  ],
};

const methods = ['getUserFollowInfo'] as const;

/** Ann's page, with her own counts and Ben's. */
function openCounts(options: Parameters<typeof openPeoplePage>[1] = {}) {
  return openPeoplePage(() => ({ mine: useFollowCounts(), bens: useFollowCounts('ben') }), {
    engine: { seed },
    methods,
    ...options,
  });
}

test('my counts and those of others are asked for', async () => {
  const { view, log, letGo } = await openCounts({ isHeld: true });
  const nothing = { followers: 0, following: 0, mutual: 0, status: 'loading', error: null };
  expect(view.current).toMatchObject({ mine: nothing, bens: nothing });
  letGo();
  await waitFor(() => expect(view.current.mine.status).toBe('ready'));
  await waitFor(() => expect(view.current.bens.status).toBe('ready'));
  expect(view.current.mine).toMatchObject({ followers: 2, following: 1, mutual: 1 });
  expect(view.current.bens).toMatchObject({ followers: 1, following: 1, mutual: 1 });
  expect(log.sort()).toEqual(['getUserFollowInfo', 'getUserFollowInfo ["ben"]']);
});

test('they are asked for again when somebody comes or goes', async () => {
  const { view, peer } = await openCounts();
  await waitFor(() => expect(view.current.mine.mutual).toBe(1));
  const ben = await peer('ben');
  await act(() => ben.unfollowUser(['ann']));
  await waitFor(() => expect(view.current.mine).toMatchObject({ followers: 1, mutual: 0 }));
  await waitFor(() => expect(view.current.bens).toMatchObject({ following: 0, mutual: 0 }));
});

test('it renders when a number changes, and not for an answer that says the same', async () => {
  const { view, log } = await openCounts();
  await waitFor(() => expect(view.current.bens.status).toBe('ready'));
  await waitFor(() => expect(view.current.mine.status).toBe('ready'));
  const { mine } = view.current;
  await act(() => view.current.mine.refetch());
  expect(log).toHaveLength(3);
  expect(view.current.mine).toBe(mine);
});

test('nothing is asked for nobody', async () => {
  const { view, log } = await openPeoplePage(() => useFollowCounts(''), { methods });
  expect(view.current.status).toBe('loading');
  expect(log).toEqual([]);
});

test('where it was not bought it says so', async () => {
  const { view } = await openCounts({ engine: { seed, hasFollow: false } });
  await waitFor(() => expect(view.current.mine.status).toBe('error'));
  expect(view.current.mine.error?.code).toBe(3122);
});

test('a malformed answer is an error, and a number that is none is 0', async () => {
  const answers: unknown[] = [[], [{ followersCount: 'many', followingCount: 3 }]];
  const { view } = await openPeoplePage(() => useFollowCounts(), {
    instead: () => ({ getUserFollowInfo: async () => ({ code: 0, data: answers.shift() }) }),
  });
  await waitFor(() => expect(view.current.error?.name).toBe('MALFORMED_DATA'));
  await act(() => view.current.refetch());
  await waitFor(() => expect(view.current.status).toBe('ready'));
  expect(view.current).toMatchObject({ followers: 0, following: 3, mutual: 0, error: null });
});
