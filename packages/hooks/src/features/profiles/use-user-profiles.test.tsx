import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nextFrame, openPeoplePage } from '../../testing/people-page.js';
import { useUserProfile } from './use-user-profile.js';
import { useUserProfiles } from './use-user-profiles.js';

const methods = ['getUserProfile'] as const;

/** Hands over profiles as the service would. */
const told = (...data: readonly object[]) => ({ name: EVENT.PROFILE_UPDATED, data });

test('several people are asked for together, with all others of the moment, and who is unknown is left out', async () => {
  const { view, log } = await openPeoplePage(
    () => ({
      some: useUserProfiles(['ben', 'nobody', 'cat', 'ben', '']),
      one: useUserProfile('ben'),
    }),
    { methods },
  );
  await waitFor(() => expect(view.current.some.size).toBe(2));
  expect([...view.current.some.keys()]).toEqual(['ben', 'cat']);
  expect(view.current.some.get('ben')).toBe(view.current.one);
  expect(log).toEqual(['getUserProfile {"userIDList":["ben","nobody","cat"]}']);
});

test('no more than a hundred are asked for at once', async () => {
  const crowd = Array.from({ length: 230 }, (_, index) => `person${index}`);
  const { log } = await openPeoplePage(() => useUserProfiles(crowd), { methods });
  await waitFor(() => expect(log).toHaveLength(3));
  expect(log.map((call) => call.split(',').length)).toEqual([100, 100, 30]);
});

test('it is the same Map until somebody in it changes, and who has not changed stays the same', async () => {
  const { view, emit } = await openPeoplePage(() => useUserProfiles(['ben', 'cat']));
  await waitFor(() => expect(view.current.size).toBe(2));
  const before = view.current;
  const { renders } = view;
  view.rerender();
  expect(view.current).toBe(before);
  act(() =>
    emit(EVENT.PROFILE_UPDATED, told({ userID: 'dan', nick: 'Dan' }, { ...before.get('ben') })),
  );
  await nextFrame();
  act(() => emit(EVENT.PROFILE_UPDATED, told({ ...before.get('cat'), nick: 'Cat' })));
  await waitFor(() => expect(view.current.get('cat')?.nick).toBe('Cat'));
  expect(view.renders).toBe(renders + 2);
  expect(view.current.get('ben')).toBe(before.get('ben'));
});

test('other people are other ones', async () => {
  const shown = ['ben'];
  const { view, log } = await openPeoplePage(() => useUserProfiles(shown), { methods });
  await waitFor(() => expect(view.current.size).toBe(1));
  shown.splice(0, 1, 'cat', 'ben');
  view.rerender();
  await waitFor(() => expect([...view.current.keys()]).toEqual(['cat', 'ben']));
  expect(log).toHaveLength(2);
});
