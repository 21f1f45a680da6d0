import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { COFFEE, TEA, topicsWorld } from '../../testing/topics-page.js';
import {
  createWorld,
  kickAndReturn,
  makeHostile,
  renderChat,
  renderReady,
} from '../../testing/world.js';
import { useGroup, useGroupActions } from '../groups/index.js';
import { useCommunities } from './use-communities.js';

/** Ann's page with her communities. */
async function openCommunities() {
  const world = createWorld(topicsWorld);
  const client = world.engine.createClient();
  const view = await renderReady(
    () => ({ ...useCommunities(), actions: useGroupActions(), tea: useGroup(TEA) }),
    { sdk: client, user: world.userOf('ann') },
  );
  const names = () => view.current.communities.map(({ name }) => name);
  await waitFor(() => expect(view.current.status).toBe('ready'));
  return { ...world, client, view, names };
}

describe('communities', () => {
  it('are those with topics that I am in, and no other group', async () => {
    const { view, names } = await openCommunities();
    expect(names()).toEqual(['Tea']);
    expect(view.current).toMatchObject({
      communities: [{ groupID: TEA, type: 'Community', isSupportTopic: true, memberCount: 3 }],
      error: null,
    });
  });

  it('are none where there are none, and that is known at once', async () => {
    const { engine, userOf } = createWorld(topicsWorld);
    const view = await renderReady(useCommunities, {
      sdk: engine.createClient(),
      user: userOf('dan'),
    });
    await waitFor(() => expect(view.current.status).toBe('ready'));
    expect(view.current.communities).toEqual([]);
  });

  it('that I make or join are there, and those that I leave or end are gone', async () => {
    const { view, names, peer } = await openCommunities();
    const { createGroup, joinGroup } = view.current.actions;
    await act(() =>
      createGroup({ groupID: '@TGS#_cups', name: 'Cups', type: 'Community', isSupportTopic: true }),
    );
    await waitFor(() => expect(names()).toEqual(expect.arrayContaining(['Tea', 'Cups'])));
    const ben = await peer('ben');
    await ben.createGroup({
      ...{ groupID: '@TGS#_open', name: 'Open', type: 'Community', isSupportTopic: true },
      joinOption: 'FreeAccess',
    });
    await act(() => joinGroup({ groupID: '@TGS#_open' }));
    await waitFor(() => expect(names()).toContain('Open'));
    await act(() => view.current.tea.dismiss());
    await waitFor(() => expect(names()).not.toContain('Tea'));
  });

  it('that others bring me into are there, and those that others end are gone', async () => {
    const { names, peer } = await openCommunities();
    const ben = await peer('ben');
    await ben.getJoinedCommunityList();
    await ben.addGroupMember({ groupID: COFFEE, userIDList: ['ann'] });
    await waitFor(() => expect(names()).toContain('Coffee'));
    await ben.dismissGroup(COFFEE);
    await waitFor(() => expect(names()).toEqual(['Tea']));
  });

  it('stay the same objects until they change', async () => {
    const { view, names, client } = await openCommunities();
    await waitFor(() => expect(view.current.tea.status).toBe('ready'));
    await act(() => view.current.refetch());
    const before = view.current.communities;
    await act(() => view.current.refetch());
    expect(view.current.communities).toBe(before);
    await act(() => client.updateGroupProfile({ groupID: TEA, name: 'Teas' }));
    await waitFor(() => expect(names()).toEqual(['Teas']));
  });

  it('are there again after somebody was kicked out and has come back', async () => {
    const { engine, view, names } = await openCommunities();
    await kickAndReturn(engine, 'ann', view);
    await waitFor(() => expect(view.current.tea.status).toBe('ready'));
    expect(names()).toEqual(['Tea']);
  });

  it('that are none are reported and left out', async () => {
    const { peer } = createWorld(topicsWorld);
    const client = await peer('ann');
    const { data } = await client.getJoinedCommunityList();
    const onError = vi.fn();
    const groupList = JSON.parse(JSON.stringify([null, { groupID: 5 }, ...data.groupList]));
    const { sdk } = makeHostile(client, {
      getJoinedCommunityList: async () => ({ code: 0, data: { groupList } }),
    });
    const { result } = renderChat(useCommunities, { sdk, onError });
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(result.current.communities).toMatchObject([{ groupID: TEA, name: 'Tea' }]);
    expect(onError).toHaveBeenCalledTimes(2);
  });
});
