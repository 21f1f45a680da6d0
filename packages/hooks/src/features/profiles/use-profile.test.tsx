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
import { useSession } from '../session/index.js';
import { useMyProfile } from './use-my-profile.js';
import { useProfile } from './use-profile.js';

test('people who are shown at the same moment are asked for together, and once', async () => {
  const { peer } = createWorld();
  const client = await peer('ann');
  const getUserProfile = vi.fn(client.getUserProfile);
  const { sdk } = makeHostile(client, { getUserProfile });
  const useThree = () => [
    useProfile('ann'),
    useProfile('ben'),
    useProfile('nobody'),
    useProfile('ben'),
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
  const later = renderChat(() => useProfile('ben'), { sdk });
  await waitFor(() => expect(later.result.current?.nick).toBe('Ben'));
  expect(getUserProfile).toHaveBeenCalledTimes(1);
});

test('no more than a hundred people are asked for at once', async () => {
  const { peer } = createWorld();
  const client = await peer('ann');
  const getUserProfile = vi.fn(client.getUserProfile);
  const { sdk } = makeHostile(client, { getUserProfile });
  const crowd = Array.from({ length: 130 }, (_, index) => `person${index}`);
  await renderReady(() => crowd.map((userID) => useProfile(userID)), { sdk });
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
  await renderReady(() => useProfile('ben'), { sdk, onError });
  await waitFor(() => expect(errors).toHaveLength(1));
  isBroken = false;
  const again = await renderReady(() => useProfile('ben'), { sdk });
  await waitFor(() => expect(again.current?.nick).toBe('Ben'));
});

test('what was under way when a login ended is asked for again by the next', async () => {
  const { engine } = createWorld();
  const client = engine.createClient();
  const getMyProfile = vi.fn(client.getMyProfile);
  getMyProfile.mockReturnValueOnce(new Promise(() => undefined));
  const { sdk } = makeHostile(client, { getMyProfile });
  const user = { userID: 'ann', userSig: () => engine.signUserSig('ann') };
  const me = await renderReady(useMyProfile, { sdk, user });
  await waitFor(() => expect(getMyProfile).toHaveBeenCalledTimes(1));
  await act(() => engine.kick('ann', 'userSigExpired'));
  await waitFor(() => expect(me.current.profile?.nick).toBe('Ann'));
});

test('my profile is there, can be changed, and changes everywhere', async () => {
  const { engine, userOf } = createWorld();
  const me = await renderReady(() => ({ mine: useMyProfile(), asShown: useProfile('ann') }), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(me.current.mine.profile?.nick).toBe('Ann'));
  await act(async () => {
    await expect(me.current.mine.update({ nick: 'Anna' })).resolves.toMatchObject({ nick: 'Anna' });
  });
  await waitFor(() => expect(me.current.asShown?.nick).toBe('Anna'));
  expect(me.current.mine.profile?.nick).toBe('Anna');
});

test('a change that is not allowed rejects, and changes nothing', async () => {
  const { engine, userOf } = createWorld();
  const me = await renderReady(useMyProfile, { sdk: engine.createClient(), user: userOf('ann') });
  await waitFor(() => expect(me.current.profile?.nick).toBe('Ann'));
  const update = me.current.update({});
  await expect(update).rejects.toMatchObject({
    name: expect.any(String),
    code: expect.any(Number),
  });
  expect(me.current.profile?.nick).toBe('Ann');
});

test('the next person who logs in has a profile of their own', async () => {
  const { engine, userOf } = createWorld();
  const me = await renderReady(() => ({ session: useSession(), mine: useMyProfile() }), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(me.current.mine.profile?.nick).toBe('Ann'));
  await act(() => me.current.session.login(userOf('ben')));
  await waitFor(() => expect(me.current.mine.profile?.nick).toBe('Ben'));
});

test('malformed profiles are reported and skipped', async () => {
  const { peer } = createWorld();
  const { errors, onError } = collectErrors();
  const hostile = makeHostile(await peer('ann'));
  const ben = await renderReady(() => useProfile('ben'), { sdk: hostile.sdk, onError });
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
