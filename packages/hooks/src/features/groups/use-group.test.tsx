import { EVENT } from '@parlor/sdk';
import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { collectErrors, createWorld, makeHostile, renderReady } from '../../testing/world.js';
import { useGroupMembers } from '../group-members/index.js';
import { useSession } from '../session/index.js';
import { useGroup } from './use-group.js';
import { useGroupActions } from './use-group-actions.js';

const crowd = Array.from({ length: 120 }, (_, index) => `person${index}`);

const world = {
  seed: {
    users: ['ann', 'ben', 'cat', ...crowd].map((userID) => ({ userID })),
    groups: [
      { groupID: 'tea', name: 'Tea', type: 'Private' as const, members: ['ann', 'ben', 'cat'] },
      { groupID: 'fair', name: 'Fair', type: 'Private' as const, members: ['ann', ...crowd] },
    ],
  },
};

test('shows a group I am in', async () => {
  const { engine, userOf } = createWorld(world);
  const tea = await renderReady(() => useGroup('tea'), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(tea.current.status).toBe('ready'));
  expect(tea.current.group).toMatchObject({ groupID: 'tea', name: 'Tea', memberCount: 3 });
});

test('a group that does not exist is an error', async () => {
  const { engine, userOf } = createWorld(world);
  const none = await renderReady(() => useGroup('none'), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(none.current.status).toBe('error'));
  expect(none.current.error?.code).toBe(10010);
});

test('a group that I leave is gone, with the reason', async () => {
  const { engine, userOf } = createWorld(world);
  const tea = await renderReady(() => useGroup('tea'), {
    sdk: engine.createClient(),
    user: userOf('ben'),
  });
  await waitFor(() => expect(tea.current.status).toBe('ready'));
  await act(() => tea.current.quit());
  await waitFor(() => expect(tea.current.status).toBe('error'));
  expect(tea.current.group).toBeUndefined();
});

test('a group can be created, is shown, and can be dismissed', async () => {
  const { engine, userOf } = createWorld(world);
  const fresh = await renderReady(() => ({ ...useGroupActions(), ...useGroup('fresh') }), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await act(async () => {
    const group = await fresh.current.createGroup({
      groupID: 'fresh',
      name: 'Fresh',
      type: 'Public',
    });
    expect(group).toMatchObject({ groupID: 'fresh', ownerID: 'ann' });
  });
  await waitFor(() => expect(fresh.current.group?.name).toBe('Fresh'));
  await act(() => fresh.current.dismiss());
  await waitFor(() => expect(fresh.current.group).toBeUndefined());
});

test('a group that is open can be joined; an action that fails rejects', async () => {
  const { engine, peer, userOf } = createWorld(world);
  const ben = await peer('ben');
  await ben.createGroup({ groupID: 'open', name: 'Open', type: 'ChatRoom' });
  const actions = await renderReady(useGroupActions, {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await act(async () => {
    const { status } = await actions.current.joinGroup({ groupID: 'open' });
    expect(status).toBe('JoinedSuccess');
  });
  await expect(actions.current.joinGroup({ groupID: 'none' })).rejects.toMatchObject({
    code: 10010,
  });
  await act(() => Promise.resolve());
});

test('members come page by page until all are there, each once', async () => {
  const { engine, userOf } = createWorld(world);
  const fair = await renderReady(() => useGroupMembers('fair'), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(fair.current.status).toBe('ready'));
  expect(fair.current.hasMore).toBe(true);
  const firstPage = fair.current.members;
  const { loadMore } = fair.current;
  for (let pages = 1; fair.current.hasMore && pages < 10; pages += 1) {
    await act(() => fair.current.loadMore());
  }
  const userIDs = fair.current.members.map(({ userID }) => userID);
  expect(userIDs.toSorted()).toEqual(['ann', ...crowd].toSorted());
  expect(fair.current.members[0]).toBe(firstPage[0]);
  expect(fair.current.loadMore).toBe(loadMore);
});

test('a page is shown when the promise of it resolves', async () => {
  const { engine, userOf } = createWorld(world);
  const fair = await renderReady(() => useGroupMembers('fair'), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(fair.current.members).toHaveLength(50));
  await act(() => fair.current.loadMore());
  expect(fair.current).toMatchObject({ hasMore: true, isLoadingMore: false });
  expect(fair.current.members).toHaveLength(100);
});

test('two who ask for more at the same time get one page', async () => {
  const { peer } = createWorld(world);
  const client = await peer('ann');
  const getGroupMemberList = vi.fn(client.getGroupMemberList);
  const { sdk } = makeHostile(client, { getGroupMemberList });
  const fair = await renderReady(() => useGroupMembers('fair'), { sdk });
  await waitFor(() => expect(fair.current.status).toBe('ready'));
  await act(() => Promise.all([fair.current.loadMore(), fair.current.loadMore()]));
  expect(getGroupMemberList).toHaveBeenCalledTimes(2);
});

test('who asks for more while the list is refreshed gets more', async () => {
  const { peer } = createWorld(world);
  const client = await peer('ann');
  const queryClient = new QueryClient();
  const getGroupMemberList = vi.fn(client.getGroupMemberList);
  const { sdk } = makeHostile(client, { getGroupMemberList });
  const fair = await renderReady(() => useGroupMembers('fair'), { sdk, queryClient });
  await waitFor(() => expect(fair.current.members).toHaveLength(50));
  await act(async () => {
    void queryClient.invalidateQueries();
    await Promise.all([fair.current.loadMore(), fair.current.loadMore()]);
  });
  await waitFor(() => expect(fair.current.members).toHaveLength(100));
  expect(getGroupMemberList).toHaveBeenCalledTimes(3);
});

test('who leaves is not on the list any more', async () => {
  const { engine, peer, userOf } = createWorld(world);
  const ben = await peer('ben');
  const tea = await renderReady(() => useGroupMembers('tea'), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(tea.current.members).toHaveLength(3));
  await ben.quitGroup('tea');
  await waitFor(() => expect(tea.current.members.map(({ userID }) => userID)).not.toContain('ben'));
});

test('members of one login are not there in the next, in whatever query client they were', async () => {
  const { engine, userOf } = createWorld(world);
  const queryClient = new QueryClient();
  const tea = await renderReady(() => ({ ...useGroupMembers('tea'), session: useSession() }), {
    sdk: engine.createClient(),
    user: userOf('ann'),
    queryClient,
  });
  await waitFor(() => expect(tea.current.members).toHaveLength(3));
  expect(queryClient.getQueryCache().getAll()).toHaveLength(1);
  await act(() => tea.current.session.logout());
  expect(tea.current).toMatchObject({ status: 'loading', members: [] });
  expect(
    queryClient
      .getQueryCache()
      .getAll()
      .filter((query) => query.state.data),
  ).toEqual([]);
});

test('a member list that cannot be had is an error, and malformed members are left out', async () => {
  const { peer } = createWorld(world);
  const { errors, onError } = collectErrors();
  const client = await peer('ann');
  const broken = makeHostile(client, {
    getGroupMemberList: () => {
      throw new Error('thrown at once');
    },
  });
  const failed = await renderReady(() => useGroupMembers('tea'), { sdk: broken.sdk });
  await waitFor(() => expect(failed.current.status).toBe('error'));
  expect(failed.current.error?.message).toBe('thrown at once');
  const list = [null, { userID: 5 }, { userID: 'ben', nick: {} }];
  const odd = makeHostile(client, {
    getGroupMemberList: async () => ({
      code: 0,
      data: JSON.parse(JSON.stringify({ memberList: list, offset: 0 })),
    }),
  });
  const tea = await renderReady(() => useGroupMembers('tea'), { sdk: odd.sdk, onError });
  await waitFor(() => expect(tea.current.status).toBe('ready'));
  expect(tea.current.members).toMatchObject([{ userID: 'ben', nick: '' }]);
  expect(errors).toHaveLength(2);
});

test('a malformed group list is reported, and what is known stays', async () => {
  const { peer } = createWorld(world);
  const { errors, onError } = collectErrors();
  const hostile = makeHostile(await peer('ann'));
  const tea = await renderReady(() => useGroup('tea'), { sdk: hostile.sdk, onError });
  await waitFor(() => expect(tea.current.status).toBe('ready'));
  act(() => {
    hostile.emit(EVENT.GROUP_LIST_UPDATED, { data: null });
    hostile.emit(EVENT.GROUP_LIST_UPDATED, { data: [null, { groupID: '' }] });
  });
  expect(errors).toHaveLength(3);
  expect(tea.current.status).toBe('ready');
});

test('who makes a group is told who is in too many already to be brought in', async () => {
  const { engine, userOf } = createWorld(world);
  const client = engine.createClient();
  const { sdk } = makeHostile(client, {
    async createGroup(options) {
      const answer = await client.createGroup(options);
      const overLimitUserIDList = ['cat', 5, ''] as string[];
      return { ...answer, data: { ...answer.data, overLimitUserIDList } };
    },
  });
  const actions = await renderReady(useGroupActions, { sdk, user: userOf('ann') });
  await act(async () => {
    const made = await actions.current.createGroup({ name: 'Fresh', type: 'Public' });
    expect(made).toMatchObject({ name: 'Fresh', ownerID: 'ann', overLimitUserIDList: ['cat'] });
  });
});

test('a group that was made is there, though the SDK does not say who was not brought in', async () => {
  const { engine, userOf } = createWorld(world);
  const client = engine.createClient();
  const { sdk } = makeHostile(client, {
    async createGroup(options) {
      const answer = await client.createGroup(options);
      return { ...answer, data: { group: answer.data.group } as typeof answer.data };
    },
  });
  const actions = await renderReady(useGroupActions, { sdk, user: userOf('ann') });
  await act(async () => {
    const made = await actions.current.createGroup({ name: 'Fresh', type: 'Public' });
    expect(made).toMatchObject({ name: 'Fresh', overLimitUserIDList: [] });
  });
});
