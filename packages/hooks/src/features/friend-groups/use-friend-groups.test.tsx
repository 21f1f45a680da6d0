import { type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { friendsWorld, linesOf, openFriends } from '../../testing/friends-page.js';
import {
  createWorld,
  kickAndReturn,
  renderAs,
  renderChat,
  renderReady,
} from '../../testing/world.js';
import { useFriendGroups } from './use-friend-groups.js';

describe('friend groups', () => {
  it('are there with who is in them', async () => {
    const { view } = await openFriends();
    expect(view.current.groups).toMatchObject({
      ...{ status: 'ready', error: null },
      groups: [{ name: 'Work', userIDs: ['cat'], count: 1 }],
    });
  });

  it('are none where there are none, and that is known', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const sdk = engine.createClient();
    const view = await renderReady(useFriendGroups, { sdk, user: userOf('ben') });
    await waitFor(() => expect(view.current.status).toBe('ready'));
    expect(view.current.groups).toEqual([]);
  });

  it('are there also where nobody is in them', async () => {
    const { engine, userOf } = createWorld({
      seed: { ...friendsWorld.seed, friendGroups: [{ userID: 'ann', name: 'Empty' }] },
    });
    const sdk = engine.createClient();
    const view = await renderReady(useFriendGroups, { sdk, user: userOf('ann') });
    await waitFor(() =>
      expect(linesOf(view.current.groups).sort()).toEqual(['Empty:', 'Work: cat']),
    );
  });

  it('stay the same objects until they change, and render nothing when nothing does', async () => {
    const { view, emit, client } = await openFriends();
    await act(() => view.current.groups.create('Home', ['ben']));
    const before = view.current.groups;
    const { renders } = view;
    const { data } = await client.getFriendGroupList();
    act(() => emit(EVENT.FRIEND_GROUP_LIST_UPDATED, { data: data.map((group) => ({ ...group })) }));
    await act(() => view.current.groups.refetch());
    expect(view.current.groups).toBe(before);
    expect(view.renders).toBe(renders);
    await act(() => view.current.groups.add('Home', ['cat']));
    expect(view.current.groups.groups[0]).toBe(before.groups[0]);
    expect(view.current.groups.groups[1]).not.toBe(before.groups[1]);
    const { groups } = view.current.groups;
    await act(() => view.current.actions.setRemark('ben', 'Benny'));
    expect(view.current.groups.groups).toBe(groups);
  });

  it('that are none are reported and left out', async () => {
    const { emit, errors, groups } = await openFriends();
    const data = [null, { name: 5 }, { name: 'Odd', userIDList: 'cat' }, { name: '' }];
    act(() => emit(EVENT.FRIEND_GROUP_LIST_UPDATED, { data }));
    await waitFor(() => expect(groups()).toEqual(['Odd:', 'Work: cat']));
    act(() => emit(EVENT.FRIEND_GROUP_LIST_UPDATED, { data: 'none' }));
    expect(errors.map(({ name }) => name)).toEqual(Array(4).fill('MALFORMED_DATA'));
    expect(groups()).toEqual(['Odd:', 'Work: cat']);
  });

  it('are those of whoever is logged in', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const { result, rerender } = renderAs(engine.createClient(), userOf('ann'), useFriendGroups);
    await waitFor(() => expect(linesOf(result.current.groups)).toEqual(['Work: cat']));
    rerender({ user: userOf('ben') });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', groups: [] }));
  });

  it('are asked for again after a lost connection and a new login', async () => {
    const getFriendGroupList = vi.fn<ChatSDK['getFriendGroupList']>();
    const { view, emit, engine, groups } = await openFriends((client) => {
      getFriendGroupList.mockImplementation(client.getFriendGroupList);
      return { getFriendGroupList };
    });
    const count = () => getFriendGroupList.mock.calls.length;
    const first = count();
    act(() => {
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
    });
    await waitFor(() => expect(count()).toBeGreaterThan(first));
    const second = count();
    await kickAndReturn(engine, 'ann', view);
    await waitFor(() => expect(count()).toBeGreaterThan(second));
    await waitFor(() => expect(groups()).toEqual(['Work: cat']));
  });

  it('can be neither seen nor made before anybody is logged in', async () => {
    const { engine } = createWorld(friendsWorld);
    const { result } = renderChat(useFriendGroups, { sdk: engine.createClient() });
    const { create, rename, remove, add, removeFrom } = result.current;
    for (const attempt of [
      create('Work'),
      rename('Work', 'Office'),
      remove('Work'),
      add('Work', ['ben']),
      removeFrom('Work', ['ben']),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 2024 });
    }
    expect(result.current).toMatchObject({ status: 'loading', groups: [] });
  });
});

describe('what another device of mine does with the groups', () => {
  it('is seen here as far as the SDK tells it: by the friends who are in them', async () => {
    const { groups, peer } = await openFriends();
    const desk = await peer('ann');
    await vi.waitFor(async () => expect((await desk.getFriendGroupList()).data).toHaveLength(1));
    await desk.createFriendGroup({ name: 'Home', userIDList: ['ben', 'cat'] });
    await waitFor(() => expect(groups()).toEqual(['Work: cat', 'Home: ben cat']));
    await desk.renameFriendGroup({ oldName: 'Work', newName: 'Office' });
    await waitFor(() => expect([...groups()].sort()).toEqual(['Home: ben cat', 'Office: cat']));
    await desk.removeFromFriendGroup({ name: 'Home', userIDList: ['cat'] });
    await waitFor(() => expect([...groups()].sort()).toEqual(['Home: ben', 'Office: cat']));
    await desk.deleteFriendGroup({ name: 'Home' });
    await waitFor(() => expect(groups()).toEqual(['Office: cat']));
  });
});

describe('who comes into a group as they become a friend', () => {
  it('is in it at once, though the SDK tells of friends up to a second later', async () => {
    let isLate = false;
    const { view, groups } = await openFriends((client) => ({
      on(name, handler, context) {
        const late: typeof handler = (event) => {
          if (name !== EVENT.FRIEND_LIST_UPDATED || !isLate) handler(event);
        };
        client.on(name, late, context);
      },
    }));
    await act(() => view.current.groups.create('Home'));
    isLate = true;
    await act(async () => {
      await view.current.actions.add({ userID: 'han', groupName: 'Home' });
    });
    await waitFor(() => expect(groups()).toEqual(['Work: cat', 'Home: han']));
  });
});
