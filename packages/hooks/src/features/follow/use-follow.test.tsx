import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nextFrame, openPeoplePage } from '../../testing/people-page.js';
import { useFollow } from './use-follow.js';
import { useFollowing, useMutualFollowers } from './use-follow-lists.js';

const METHODS = ['followUser', 'unfollowUser', 'checkFollowType'] as const;

/** Ann's page with a button to follow Ben; he may follow her. */
async function openFollow(isFollowed = false, options: Parameters<typeof openPeoplePage>[1] = {}) {
  const page = await openPeoplePage(() => useFollow('ben'), {
    methods: METHODS,
    prepare: async ({ peer }) => {
      const ben = await peer('ben');
      if (isFollowed) await ben.followUser(['ann']);
    },
    ...options,
  });
  const becomes = (relation: string) =>
    waitFor(() => expect(page.view.current.relation).toBe(relation));
  return { ...page, becomes };
}

const typeOf = async (sdk: ChatSDK, userID: string) =>
  (await sdk.checkFollowType([userID])).data[0]?.followType;

test('following shows at once and is done, and so does stopping', async () => {
  const { view, becomes, hold, client, letGo } = await openFollow(false, { isHeld: true });
  expect(view.current).toMatchObject({ relation: undefined, error: null });
  letGo();
  await becomes('none');
  const release = hold();
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.follow();
  });
  expect(view.current.relation).toBe('following');
  release();
  await act(async () => done);
  expect(view.current.relation).toBe('following');
  expect(await typeOf(client, 'ben')).toBe(2);
  await act(() => view.current.unfollow());
  expect(view.current.relation).toBe('none');
  expect(await typeOf(client, 'ben')).toBe(0);
});

test('following who follows me makes it mutual, and stopping leaves that they follow me', async () => {
  const { view, becomes } = await openFollow(true);
  await becomes('followsMe');
  await act(() => view.current.follow());
  expect(view.current.relation).toBe('mutual');
  await act(() => view.current.unfollow());
  expect(view.current.relation).toBe('followsMe');
});

test('what the other does shows, and what I do on another device', async () => {
  const { becomes, peer } = await openFollow();
  await becomes('none');
  const ben = await peer('ben');
  await act(() => ben.followUser(['ann']));
  await becomes('followsMe');
  const phone = await peer('ann');
  await act(() => phone.followUser(['ben']));
  await becomes('mutual');
  await act(() => ben.unfollowUser(['ann']));
  await becomes('following');
});

test('what is refused is taken back, also where the call is granted and the person is not', async () => {
  const { view, becomes, refuse } = await openFollow(true);
  await becomes('followsMe');
  refuse(new ChatError({ code: 3122 }), 'followUser');
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.follow();
  });
  expect(view.current.relation).toBe('mutual');
  await act(() => expect(done).rejects.toMatchObject({ code: 3122 }));
  expect(view.current.relation).toBe('followsMe');
});

test('nobody follows themselves, or who does not exist', async () => {
  const { view } = await openPeoplePage(() => ({
    me: useFollow('ann'),
    nobody: useFollow('nobody'),
  }));
  await act(() => expect(view.current.me.follow()).rejects.toMatchObject({ code: 30001 }));
  await act(() => expect(view.current.nobody.follow()).rejects.toMatchObject({ code: 30003 }));
  expect(view.current.me.relation).toBe(undefined);
});

test('what is told meanwhile is kept when I am refused', async () => {
  const { view, becomes, hold, refuse, emit } = await openFollow();
  await becomes('none');
  const release = hold();
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.follow();
  });
  const data = { isAdd: true, userInfoList: [{ userID: 'ben', nick: 'Ben' }] };
  act(() => emit(EVENT.MY_FOLLOWERS_LIST_UPDATED, { name: EVENT.MY_FOLLOWERS_LIST_UPDATED, data }));
  await becomes('mutual');
  refuse(new ChatError({ code: 32100 }));
  release();
  await act(() => expect(done).rejects.toMatchObject({ code: 32100 }));
  expect(view.current.relation).toBe('followsMe');
});

test('clicks in a row go out in their order, and the last one counts', async () => {
  const { view, becomes, log, client } = await openFollow();
  await becomes('none');
  await act(async () => {
    void view.current.follow();
    void view.current.unfollow();
    await view.current.follow();
  });
  expect(log.filter((call) => call.includes('ollowUser'))).toEqual([
    'followUser ["ben"]',
    'unfollowUser ["ben"]',
    'followUser ["ben"]',
  ]);
  expect(view.current.relation).toBe('following');
  expect(await typeOf(client, 'ben')).toBe(2);
});

test('lists that are shown have it at once, too, and stay as they were when it is refused', async () => {
  const { view, hold, refuse } = await openPeoplePage(
    () => ({ ben: useFollow('ben'), following: useFollowing(), mutual: useMutualFollowers() }),
    { methods: METHODS, prepare: async ({ peer }) => (await peer('ben')).followUser(['ann']) },
  );
  const lists = () =>
    [view.current.following, view.current.mutual].map(({ users }) =>
      users.map(({ userID }) => userID),
    );
  await waitFor(() => {
    expect(view.current.ben.relation).toBe('followsMe');
    expect(view.current.following.status).toBe('ready');
    expect(view.current.mutual.status).toBe('ready');
  });
  const letGo = hold();
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.ben.follow();
  });
  expect(lists()).toEqual([['ben'], ['ben']]);
  refuse(new ChatError({ code: 32102 }));
  letGo();
  await act(() => expect(done).rejects.toMatchObject({ code: 32102 }));
  expect(lists()).toEqual([[], []]);
  refuse();
  await act(() => view.current.ben.follow());
  expect(lists()).toEqual([['ben'], ['ben']]);
});

test('a person is rendered for themselves only, and asked for with all others', async () => {
  const { view, emit, log } = await openPeoplePage(
    () => [useFollow('ben').relation, useFollow('cat').relation],
    { methods: METHODS },
  );
  await waitFor(() => expect(view.current).toEqual(['none', 'none']));
  expect(log).toEqual(['checkFollowType ["ben","cat"]']);
  const { renders } = view;
  const follower = (userID: string) => ({ data: { isAdd: true, userInfoList: [{ userID }] } });
  act(() => emit(EVENT.MY_FOLLOWERS_LIST_UPDATED, follower('dan')));
  await nextFrame();
  act(() => emit(EVENT.MY_FOLLOWERS_LIST_UPDATED, follower('cat')));
  await waitFor(() => expect(view.current).toEqual(['none', 'followsMe']));
  expect(view.renders).toBe(renders + 1);
});

test('where it was not bought it says so', async () => {
  const { view } = await openFollow(false, {
    engine: { hasFollow: false },
    prepare: async () => {},
  });
  await waitFor(() => expect(view.current.error?.code).toBe(3122));
  await act(() => expect(view.current.follow()).rejects.toMatchObject({ code: 3122 }));
  expect(view.current.relation).toBe(undefined);
});

test('malformed answers and events are reported and skipped', async () => {
  const { view, emit, errors } = await openPeoplePage(() => useFollow('ben'), {
    instead: () => ({
      checkFollowType: async () => ({
        code: 0,
        data: [null, { userID: 'ben', followType: 9 }, { userID: 'ben', followType: 1 }],
      }),
      followUser: async () => ({ code: 0, data: [] }),
    }),
  });
  await waitFor(() => expect(view.current.relation).toBe('followsMe'));
  expect(errors).toHaveLength(2);
  act(() => {
    emit(EVENT.MY_FOLLOWING_LIST_UPDATED, {});
    emit(EVENT.MY_FOLLOWING_LIST_UPDATED, { data: { isAdd: true } });
    emit(EVENT.MY_FOLLOWING_LIST_UPDATED, {
      data: { isAdd: true, userInfoList: [null, 5, {}, ''] },
    });
  });
  expect(errors.map(({ name }) => name)).toEqual(Array(8).fill('MALFORMED_DATA'));
  await act(() => expect(view.current.follow()).rejects.toMatchObject({ name: 'MALFORMED_DATA' }));
  expect(view.current.relation).toBe('followsMe');
});

test('the next person is asked for anew, and follows nobody', async () => {
  const { view, becomes, userOf } = await openFollow();
  await becomes('none');
  await act(() => view.current.follow());
  await act(() => view.session.logout());
  expect(view.current.relation).toBe(undefined);
  await expect(view.current.unfollow()).rejects.toBeInstanceOf(ChatError);
  await act(() => view.session.login(userOf('cat')));
  await becomes('none');
});
