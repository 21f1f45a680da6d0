import { act, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { groupsSeed } from '../../testing/groups-world.js';
import { openPeoplePage } from '../../testing/people-page.js';
import { useOnlineCount } from './use-online-count.js';

afterEach(() => vi.restoreAllMocks());

const openCount = (groupID: string, options: Parameters<typeof openPeoplePage>[1] = {}) =>
  openPeoplePage(() => useOnlineCount(groupID), {
    engine: { seed: groupsSeed },
    methods: ['getGroupOnlineMemberCount'],
    ...options,
  });

test('how many are online is known of a group that I am in', async () => {
  const { log, view } = await openCount('tea', { prepare: ({ peer }) => peer('ben') });
  await waitFor(() => expect(view.current).toEqual({ count: 2, error: null }));
  expect(log).toEqual(['getGroupOnlineMemberCount "tea"']);
});

test('nothing is asked of a group that I am not in', async () => {
  const { log, client, view } = await openCount('stage');
  await waitFor(async () =>
    expect((await client.getGroupProfile({ groupID: 'stage' })).code).toBe(0),
  );
  expect(view.current).toEqual({ count: null, error: null });
  expect(log).toEqual([]);
});

test('why it cannot be had is an error', async () => {
  const { view } = await openCount('tea', {
    instead: () => ({ getGroupOnlineMemberCount: () => Promise.reject(new Error('not now')) }),
  });
  await waitFor(() => expect(view.current.error?.message).toBe('not now'));
  expect(view.current.count).toBeNull();
});

test('nobody, and what is no number, is no answer', async () => {
  const answers: unknown[] = [
    { code: 0, data: { memberCount: 0 } },
    { code: 0, data: {} },
  ];
  const { log, view } = await openCount('tea', {
    instead: () => ({ getGroupOnlineMemberCount: async () => answers.shift() }),
  });
  await waitFor(() => expect(answers).toHaveLength(1));
  expect(view.current).toEqual({ count: null, error: null });
  expect(log).toEqual([]);
});

test('nothing is asked while the page is hidden, and it is when it comes back', async () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const { log, client, view } = await openCount('tea');
  await act(() => client.getGroupProfile({ groupID: 'tea' }));
  expect(view.current.count).toBeNull();
  expect(log).toEqual([]);
  visibility.mockReturnValue('visible');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(view.current.count).toBe(1));
});
