import { ChatError } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPeoplePage } from '../../testing/people-page.js';
import { useUserProfile } from '../profiles/index.js';
import { useUserByID } from './use-user-by-id.js';

const methods = ['getUserProfile'] as const;

/** Ann's page, that looks for one person; `set` looks for another. */
async function openUser(userID: string, options: Parameters<typeof openPeoplePage>[1] = {}) {
  let wanted = userID;
  const page = await openPeoplePage(() => useUserByID(wanted), { methods, ...options });
  const set = (next: string) => {
    wanted = next;
    page.view.rerender();
  };
  return { ...page, set };
}

test('the person with an ID is found, and where there is nobody it says so', async () => {
  const { view, set, letGo } = await openUser('ben', { isHeld: true });
  expect(view.current).toMatchObject({ status: 'loading', user: null, error: null });
  letGo();
  await waitFor(() => expect(view.current.status).toBe('ready'));
  expect(view.current.user?.nick).toBe('Ben');
  set('nobody');
  expect(view.current).toMatchObject({ status: 'loading', user: null });
  await waitFor(() =>
    expect(view.current).toMatchObject({ status: 'ready', user: null, error: null }),
  );
});

test('an ID in another spelling is another one', async () => {
  const { view } = await openUser('BEN');
  await waitFor(() => expect(view.current).toMatchObject({ status: 'ready', user: null }));
});

test('nobody is looked for without an ID', async () => {
  const { view, log } = await openUser('');
  expect(view.current).toMatchObject({ status: 'ready', user: null, error: null });
  expect(log).toEqual([]);
});

test('who is known is there at once, and nothing is asked', async () => {
  let wanted = '';
  const { view, log } = await openPeoplePage(
    () => ({ shown: useUserProfile('ben'), found: useUserByID(wanted) }),
    { methods },
  );
  await waitFor(() => expect(view.current.shown?.nick).toBe('Ben'));
  wanted = 'ben';
  view.rerender();
  expect(view.current.found).toMatchObject({ status: 'ready', error: null });
  expect(view.current.found.user).toBe(view.current.shown);
  await act(() => Promise.resolve());
  expect(log).toHaveLength(1);
});

test('who does not exist is asked for once while they are shown', async () => {
  const { view, log } = await openUser('nobody');
  await waitFor(() => expect(view.current.status).toBe('ready'));
  view.rerender();
  expect(log).toHaveLength(1);
  expect(view.current.user).toBe(null);
});

test('what goes wrong is said', async () => {
  const { view } = await openUser('ben', {
    instead: () => ({ getUserProfile: () => Promise.reject(new ChatError({ code: 2801 })) }),
  });
  await waitFor(() => expect(view.current.status).toBe('error'));
  expect(view.current).toMatchObject({ user: null, error: { code: 2801 } });
});

test('what went wrong is asked for again', async () => {
  const { view, log, refuse, letGo } = await openUser('ben', { isHeld: true });
  refuse(new ChatError({ code: 2801 }));
  letGo();
  await waitFor(() => expect(view.current.status).toBe('error'));
  refuse();
  await act(() => view.current.refetch());
  await waitFor(() => expect(view.current).toMatchObject({ status: 'ready', error: null }));
  expect(view.current.user?.nick).toBe('Ben');
  expect(log).toHaveLength(2);
});

test('nobody is asked for again who is known, or without an ID', async () => {
  const { view, set, log } = await openUser('ben');
  await waitFor(() => expect(view.current.status).toBe('ready'));
  await act(() => view.current.refetch());
  set('');
  await act(() => view.current.refetch());
  expect(view.current).toMatchObject({ status: 'ready', user: null, error: null });
  expect(log).toHaveLength(1);
});

test('it renders once for the answer', async () => {
  const { view } = await openUser('ben');
  await waitFor(() => expect(view.current.status).toBe('ready'));
  const { current } = view;
  view.rerender();
  expect(view.current).toBe(current);
});
