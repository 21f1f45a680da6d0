import { ChatError } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPeoplePage } from '../../testing/people-page.js';
import { useMyPresence } from './use-my-presence.js';
import { usePresenceOf } from './use-presence-of.js';

async function openMine(options: Parameters<typeof openPeoplePage>[1] = {}) {
  const page = await openPeoplePage(
    () => ({ mine: useMyPresence(), asShown: usePresenceOf('ann') }),
    {
      methods: ['setSelfStatus'],
      ...options,
    },
  );
  await waitFor(() => expect(page.view.current.mine.presence).toBeDefined());
  const status = () => page.view.current.mine.presence?.customStatus;
  return { ...page, status };
}

test('I am online, and say nothing at first; it needs nothing that was bought', async () => {
  const { view } = await openMine({ engine: { hasPresence: false } });
  expect(view.current.mine).toMatchObject({
    presence: { userID: 'ann', statusType: 1, customStatus: '' },
    error: null,
  });
});

test('what I say is shown at once, everywhere, and others are told', async () => {
  const { view, status, hold, peer } = await openMine();
  const phone = await peer('ann');
  const release = hold();
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.mine.setCustomStatus('In a meeting');
  });
  expect(status()).toBe('In a meeting');
  expect(view.current.asShown).toBe(view.current.mine.presence);
  release();
  await act(async () => done);
  expect(status()).toBe('In a meeting');
  const asked = async () => (await phone.getUserStatus({ userIDList: ['ann'] })).data;
  await waitFor(async () =>
    expect((await asked()).successUserList[0]?.customStatus).toBe('In a meeting'),
  );
  await act(() => view.current.mine.setCustomStatus(''));
  expect(status()).toBe('');
});

test('what is refused is taken back', async () => {
  const { view, status, refuse, hold } = await openMine();
  await act(() => view.current.mine.setCustomStatus('before'));
  const release = hold();
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.mine.setCustomStatus('rude');
  });
  expect(status()).toBe('rude');
  refuse(new ChatError({ code: 3123 }));
  release();
  await act(() => expect(done).rejects.toMatchObject({ code: 3123 }));
  expect(status()).toBe('before');
});

test('of two that follow each other the last one counts', async () => {
  const { view, status, log } = await openMine();
  await act(async () => {
    void view.current.mine.setCustomStatus('one');
    await view.current.mine.setCustomStatus('two');
  });
  expect(status()).toBe('two');
  expect(log).toEqual(['one', 'two'].map((text) => `setSelfStatus {"customStatus":"${text}"}`));
});

test('a status of more than 50 bytes is refused without a question', async () => {
  const { view, status, log } = await openMine();
  await act(() => view.current.mine.setCustomStatus('é'.repeat(25)));
  expect(status()).toBe('é'.repeat(25));
  await act(() =>
    expect(view.current.mine.setCustomStatus('é'.repeat(26))).rejects.toMatchObject({ code: -1 }),
  );
  expect(status()).toBe('é'.repeat(25));
  expect(log).toHaveLength(1);
});

test('what I say on another device is shown here', async () => {
  const { status, peer } = await openMine();
  const phone = await peer('ann');
  await act(() => phone.setSelfStatus({ customStatus: 'On my way' }));
  await waitFor(() => expect(status()).toBe('On my way'));
});

test('how I am is asked for again when it could not be had', async () => {
  const refusal = new ChatError({ code: 2801 });
  let isDown = true;
  const { view } = await openPeoplePage(() => ({ mine: useMyPresence() }), {
    instead: (client) => ({
      getUserStatus: (options: { userIDList: string[] }) =>
        isDown ? Promise.reject(refusal) : client.getUserStatus(options),
    }),
  });
  await waitFor(() => expect(view.current.mine.error).toBe(refusal));
  isDown = false;
  await act(() => view.current.mine.refetch());
  await waitFor(() =>
    expect(view.current.mine).toMatchObject({ presence: { userID: 'ann' }, error: null }),
  );
});

test('after a logout nobody says anything', async () => {
  const { view } = await openMine();
  await act(() => view.current.mine.setCustomStatus('gone'));
  await act(() => view.session.logout());
  expect(view.current.mine.presence).toBe(undefined);
  await expect(view.current.mine.setCustomStatus('still here')).rejects.toBeInstanceOf(ChatError);
});
