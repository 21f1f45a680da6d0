import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nextFrame, openPeoplePage } from '../../testing/people-page.js';
import { kickAndReturn } from '../../testing/world.js';
import { useUserProfile } from '../profiles/index.js';
import { useFollowers, useFollowing, useMutualFollowers } from './use-follow-lists.js';

const METHODS = ['getMyFollowersList', 'getMyFollowingList', 'getMutualFollowersList'] as const;

/** More than a page. */
const fans = Array.from({ length: 540 }, (_, index) => `fan${1000 + index}`);

/** Ben follows Ann and she him, Cat follows her, and she follows Dan; all since a time of their own. */
const seed = {
  users: [
    { userID: 'ann', nick: 'Ann' },
    { userID: 'ben', nick: 'Ben', avatar: 'https://example.org/ben.png' },
    ...['cat', 'dan'].map((userID) => ({ userID })),
  ],
  follows: [
    { userID: 'ben', followedID: 'ann', followedAt: 1_700_000_000 },
    { userID: 'cat', followedID: 'ann', followedAt: 1_700_000_100 },
    { userID: 'ann', followedID: 'ben', followedAt: 1_700_000_200 },
    { userID: 'ann', followedID: 'dan', followedAt: 1_700_000_300 },
  ],
};

/** Ann's page with the three lists. */
async function openLists(options: Parameters<typeof openPeoplePage>[1] = {}) {
  const page = await openPeoplePage(
    () => ({ followers: useFollowers(), following: useFollowing(), mutual: useMutualFollowers() }),
    { engine: { seed }, methods: METHODS, ...options },
  );
  const shown = () => {
    const { followers, following, mutual } = page.view.current;
    return [followers, following, mutual].map(({ users }) =>
      users.map(({ userID }) => userID).sort(),
    );
  };
  /** These have come to follow Ann, says the SDK. */
  const tell = (userIDs: readonly string[]) => {
    const name = EVENT.MY_FOLLOWERS_LIST_UPDATED;
    const userInfoList = userIDs.map((userID) => ({ userID }));
    act(() => page.emit(name, { name, data: { isAdd: true, userInfoList } }));
  };
  const ready = () =>
    waitFor(() =>
      expect(Object.values(page.view.current).map(({ status }) => status)).toEqual(
        Array(3).fill('ready'),
      ),
    );
  return { ...page, shown, tell, ready };
}

test('the three lists are asked for once, and say who is on them, and since when', async () => {
  const { view, shown, ready, log, letGo } = await openLists({ isHeld: true });
  expect(view.current.followers).toMatchObject({ status: 'loading', users: [], hasMore: false });
  letGo();
  await ready();
  expect(shown()).toEqual([['ben', 'cat'], ['ben', 'dan'], ['ben']]);
  expect(view.current.followers.users.find(({ userID }) => userID === 'ben')).toEqual({
    userID: 'ben',
    nick: 'Ben',
    avatar: 'https://example.org/ben.png',
    followTime: 1_700_000_000,
  });
  expect(log).toHaveLength(3);
});

test('they are kept by the events, without being asked for again', async () => {
  const { view, shown, ready, log, peer } = await openLists();
  await ready();
  const [ben, cat, phone] = [await peer('ben'), await peer('cat'), await peer('ann')];
  await act(() => ben.unfollowUser(['ann']));
  await waitFor(() => expect(shown()).toEqual([['cat'], ['ben', 'dan'], []]));
  await act(() => phone.followUser(['cat']));
  await waitFor(() => expect(shown()).toEqual([['cat'], ['ben', 'cat', 'dan'], ['cat']]));
  await act(() => ben.followUser(['ann']));
  await waitFor(() =>
    expect(shown()).toEqual([
      ['ben', 'cat'],
      ['ben', 'cat', 'dan'],
      ['ben', 'cat'],
    ]),
  );
  expect(view.current.followers.users[0]).toMatchObject({
    userID: 'ben',
    nick: 'Ben',
    followTime: null,
  });
  await act(() => cat.unfollowUser(['ann']));
  await waitFor(() => expect(shown()).toEqual([['ben'], ['ben', 'cat', 'dan'], ['ben']]));
  expect(log).toHaveLength(3);
});

test('a long list comes page by page, each person once, with who comes and goes meanwhile', async () => {
  const { view, ready, shown, peer } = await openLists({
    engine: {
      seed: {
        users: ['ann', 'ben', ...fans].map((userID) => ({ userID })),
        follows: fans.map((userID) => ({ userID, followedID: 'ann' })),
      },
    },
  });
  await ready();
  expect(view.current.followers).toMatchObject({ hasMore: true });
  expect(view.current.followers.users).toHaveLength(500);
  const ben = await peer('ben');
  await act(() => ben.followUser(['ann']));
  await waitFor(() => expect(view.current.followers.users[0]?.userID).toBe('ben'));
  await act(() => view.current.followers.loadMore());
  await waitFor(() => expect(shown()[0]).toEqual(['ben', ...fans]));
  expect(view.current.followers.hasMore).toBe(false);
  const fan = await peer('fan1003');
  await act(() => fan.unfollowUser(['ann']));
  await waitFor(() => expect(shown()[0]).not.toContain('fan1003'));
  await act(() => view.current.followers.refetch());
  expect(shown()[0]).toEqual(['ben', ...fans.filter((userID) => userID !== 'fan1003')]);
});

test('what happens while a page is asked for is not lost', async () => {
  let client: ChatSDK | undefined;
  const { view, ready, hold, emit, shown } = await openLists({
    prepare: async ({ peer }) => {
      client = await peer('cat');
    },
  });
  await ready();
  const release = hold();
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.followers.refetch();
  });
  const data = { isAdd: true, userInfoList: [{ userID: 'dan', nick: 'Dan' }] };
  act(() => emit(EVENT.MY_FOLLOWERS_LIST_UPDATED, { name: EVENT.MY_FOLLOWERS_LIST_UPDATED, data }));
  await act(async () => client?.unfollowUser(['ann']));
  release();
  await act(async () => done);
  await waitFor(() => expect(shown()[0]).toEqual(['ben', 'dan']));
});

test('who is known is called as everywhere, and who has not changed stays the same', async () => {
  const { view, emit } = await openPeoplePage(
    () => ({ followers: useFollowers(), ben: useUserProfile('ben') }),
    { engine: { seed } },
  );
  await waitFor(() => expect(view.current.followers.users).toHaveLength(2));
  await waitFor(() => expect(view.current.ben?.nick).toBe('Ben'));
  const before = new Map(view.current.followers.users.map((user) => [user.userID, user]));
  const { renders } = view;
  const other = { userID: 'dan', nick: 'Dan' };
  act(() => emit(EVENT.PROFILE_UPDATED, { name: EVENT.PROFILE_UPDATED, data: [other] }));
  await nextFrame();
  expect(view.renders).toBe(renders);
  const told = { ...view.current.ben, nick: 'Benjamin' };
  act(() => emit(EVENT.PROFILE_UPDATED, { name: EVENT.PROFILE_UPDATED, data: [told] }));
  await waitFor(() => expect(view.current.ben?.nick).toBe('Benjamin'));
  const after = new Map(view.current.followers.users.map((user) => [user.userID, user]));
  expect(after.get('ben')?.nick).toBe('Benjamin');
  expect(after.get('cat')).toBe(before.get('cat'));
  expect(view.renders).toBe(renders + 1);
});

test('after a lost connection and a new login they are asked for again', async () => {
  const { ready, engine, emit, log, view, shown } = await openLists();
  await ready();
  act(() => {
    emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
    emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
  });
  await waitFor(() => expect(log).toHaveLength(6));
  await ready();
  await kickAndReturn(engine, 'ann', view);
  await waitFor(() => expect(log).toHaveLength(9));
  await waitFor(() => expect(shown()).toEqual([['ben', 'cat'], ['ben', 'dan'], ['ben']]));
});

test('who was told of stays while the lists are asked for after a lost connection, and when that fails', async () => {
  const { view, ready, shown, tell, log, hold, refuse, emit } = await openLists();
  await ready();
  tell(['eve']);
  await waitFor(() => expect(shown()[0]).toEqual(['ben', 'cat', 'eve']));
  const release = hold();
  act(() => {
    emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
    emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
  });
  await waitFor(() => expect(log).toHaveLength(6));
  await nextFrame();
  expect(shown()[0]).toEqual(['ben', 'cat', 'eve']);
  refuse(new ChatError({ code: 2801 }));
  release();
  await waitFor(() => expect(view.current.followers.error?.code).toBe(2801));
  expect(shown()[0]).toEqual(['ben', 'cat', 'eve']);
  refuse();
  await act(() => view.current.followers.refetch());
  // The service knows nothing of Eve.
  expect(shown()[0]).toEqual(['ben', 'cat']);
});

test('the next person has lists of their own', async () => {
  const { ready, view, shown, userOf } = await openLists();
  await ready();
  await act(() => view.session.logout());
  expect(shown()).toEqual([[], [], []]);
  await act(() => view.session.login(userOf('cat')));
  await waitFor(() => expect(shown()).toEqual([[], ['ann'], []]));
});

test('more that is told than is kept is asked for instead, once, and shown until that is answered', async () => {
  const { view, ready, shown, tell, log, hold, refuse } = await openLists();
  await ready();
  const all = ['ben', 'cat', ...fans.slice(0, 501)];
  const release = hold();
  tell(fans.slice(0, 501));
  await waitFor(() => expect(log).toHaveLength(4));
  await waitFor(() => expect(shown()[0]).toEqual(all));
  refuse(new ChatError({ code: 2801 }));
  release();
  await waitFor(() => expect(view.current.followers.error?.code).toBe(2801));
  expect(shown()[0]).toEqual(all);
  tell(['fan1000']);
  await nextFrame();
  expect(shown()[0]).toEqual(all);
  expect(log).toHaveLength(4);
  refuse();
  await act(() => view.current.followers.refetch());
  expect(shown()[0]).toEqual(['ben', 'cat']);
  // What was told before is not kept any more: there is room for as much as at first.
  tell(fans.slice(0, 500));
  await waitFor(() => expect(shown()[0]).toHaveLength(502));
  expect(log).toHaveLength(5);
});

test('where it was not bought it says so', async () => {
  const { view } = await openLists({ engine: { seed, hasFollow: false } });
  await waitFor(() => expect(view.current.mutual.status).toBe('error'));
  expect(view.current.mutual.error?.code).toBe(3122);
});

test('a malformed list is an error, and a malformed person on it is reported and skipped', async () => {
  const { view, errors } = await openLists({
    instead: () => ({
      getMyFollowersList: async () => ({ code: 0, data: { resultList: 'nobody' } }),
      getMyFollowingList: async () => ({
        code: 0,
        data: { resultList: [null, { nick: 'x' }, { userID: 'dan', nick: 5, followTime: 'now' }] },
      }),
    }),
  });
  await waitFor(() => expect(view.current.followers.error?.name).toBe('MALFORMED_DATA'));
  await waitFor(() => expect(view.current.following.status).toBe('ready'));
  expect(view.current.following.users).toEqual([
    { userID: 'dan', nick: '', avatar: '', followTime: null },
  ]);
  expect(errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA', 'MALFORMED_DATA']);
});
