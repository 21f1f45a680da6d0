import { type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../testing/begin.js';
import { refuse } from '../../testing/folder-page.js';
import { friendsWorld, openFriends } from '../../testing/friends-page.js';
import {
  createWorld,
  kickAndReturn,
  renderAs,
  renderChat,
  renderReady,
} from '../../testing/world.js';
import { useBlacklist } from './use-blacklist.js';
import { useIsBlocked } from './use-is-blocked.js';

describe('the blacklist', () => {
  it('has nobody on it where nobody was blocked, and that is known', async () => {
    const { view } = await openFriends();
    expect(view.current.blacklist).toMatchObject({ status: 'ready', userIDs: [], error: null });
  });

  it('changes with what my other devices do', async () => {
    const { view, names, peer } = await openFriends();
    const desk = await peer('ann');
    await desk.addToBlacklist({ userIDList: ['dan', 'ben'] });
    await waitFor(() => expect([...view.current.blacklist.userIDs].sort()).toEqual(['ben', 'dan']));
    await waitFor(() => expect(names()).toEqual(['Kitty']));
    await desk.removeFromBlacklist({ userIDList: ['dan'] });
    await waitFor(() => expect(view.current.blacklist.userIDs).toEqual(['ben']));
  });

  it('is the same list until it changes, and renders nothing when nothing does', async () => {
    const { view, emit, client } = await openFriends();
    await act(() => view.current.blacklist.block(['dan']));
    await waitFor(async () => expect((await client.getBlacklist()).data).toEqual(['dan']));
    const before = view.current.blacklist;
    const { renders } = view;
    act(() => emit(EVENT.BLACKLIST_UPDATED, { data: ['dan', 'dan'] }));
    await act(() => view.current.blacklist.refetch());
    expect(view.current.blacklist).toBe(before);
    expect(view.renders).toBe(renders);
  });

  it('leaves out who is nobody, and says so', async () => {
    const { view, emit, errors } = await openFriends();
    act(() => emit(EVENT.BLACKLIST_UPDATED, { data: ['dan', 5, '', null] }));
    await waitFor(() => expect(view.current.blacklist.userIDs).toEqual(['dan']));
    act(() => emit(EVENT.BLACKLIST_UPDATED, { data: { dan: true } }));
    expect(errors.map(({ name }) => name)).toEqual(Array(4).fill('MALFORMED_DATA'));
    expect(view.current.blacklist.userIDs).toEqual(['dan']);
  });

  it('is that of whoever is logged in', async () => {
    const { engine, userOf } = createWorld({
      seed: { ...friendsWorld.seed, blacklists: [{ userID: 'ann', blockedIDs: ['dan'] }] },
    });
    const { result, rerender } = renderAs(engine.createClient(), userOf('ann'), useBlacklist);
    await waitFor(() => expect(result.current.userIDs).toEqual(['dan']));
    rerender({ user: userOf('ben') });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', userIDs: [] }));
  });

  it('is asked for again after a lost connection and a new login', async () => {
    const getBlacklist = vi.fn<ChatSDK['getBlacklist']>();
    const { view, emit, engine } = await openFriends((client) => {
      getBlacklist.mockImplementation(client.getBlacklist);
      return { getBlacklist };
    });
    await act(() => view.current.blacklist.block(['dan']));
    const count = () => getBlacklist.mock.calls.length;
    const first = count();
    act(() => {
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
    });
    await waitFor(() => expect(count()).toBeGreaterThan(first));
    const second = count();
    await kickAndReturn(engine, 'ann', view);
    await waitFor(() => expect(count()).toBeGreaterThan(second));
    await waitFor(() => expect(view.current.blacklist.userIDs).toEqual(['dan']));
  });
});

describe('blocking', () => {
  it('shows at once, also in the list of friends, and is so on all my devices', async () => {
    const { view, names, groups, peer } = await openFriends();
    const desk = await peer('ann');
    const done = begin(() => view.current.blacklist.block(['cat', 'dan', 'cat']));
    const expectBlocked = () => {
      expect(view.current.blacklist.userIDs).toEqual(['cat', 'dan']);
      expect(names()).toEqual(['Ben']);
      expect(groups()).toEqual(['Work:']);
    };
    expectBlocked();
    await act(() => done);
    expectBlocked();
    await waitFor(async () => expect((await desk.getBlacklist()).data).toEqual(['cat', 'dan']));
    await waitFor(async () => expect((await desk.getFriendList()).data).toHaveLength(1));
    expectBlocked();
  });

  it('that is refused is taken back, in the list of friends, too', async () => {
    const { view, names } = await openFriends(() => ({ addToBlacklist: refuse(30013) }));
    const before = view.current.friends.friends;
    const done = begin(() => view.current.blacklist.block(['ben']));
    expect(names()).toEqual(['Kitty']);
    await act(() => expect(done).rejects.toMatchObject({ code: 30013 }));
    expect(view.current.blacklist.userIDs).toEqual([]);
    expect(view.current.friends.friends).toEqual(before);
    expect(view.current.friends.friends[0]).toBe(before[0]);
  });

  it('of myself is refused, and leaves me out where there are others', async () => {
    const { view } = await openFriends();
    await act(async () => {
      const { block } = view.current.blacklist;
      await expect(block(['ann'])).rejects.toMatchObject({ code: 2742 });
      await expect(block(['nobody'])).rejects.toMatchObject({ code: 30003 });
      await block(['ann', 'dan']);
      await block([]);
    });
    expect(view.current.blacklist.userIDs).toEqual(['dan']);
  });

  it('leaves alone what the app has handed over', async () => {
    const { view } = await openFriends();
    const people = Object.freeze(['ann', 'dan']);
    await act(() => view.current.blacklist.block(people));
    expect(people).toEqual(['ann', 'dan']);
  });

  it('and unblocking go through in the order in which they were wanted', async () => {
    const { view, client } = await openFriends();
    await act(async () => {
      const { block, unblock } = view.current.blacklist;
      await Promise.all([block(['dan', 'fay']), unblock(['dan']), block(['gil'])]);
    });
    expect([...view.current.blacklist.userIDs].sort()).toEqual(['fay', 'gil']);
    await waitFor(async () => {
      expect([...(await client.getBlacklist()).data].sort()).toEqual(['fay', 'gil']);
    });
  });

  it('lasts until the SDK has told of it, and who it never tells of is not blocked', async () => {
    const addToBlacklist: ChatSDK['addToBlacklist'] = async () => ({ code: 0, data: [] });
    const { view, names, emit } = await openFriends(() => ({ addToBlacklist }));
    vi.useFakeTimers();
    await act(() => view.current.blacklist.block(['ben']));
    act(() => emit(EVENT.BLACKLIST_UPDATED, { data: ['gil'] }));
    await act(() => vi.advanceTimersByTimeAsync(4_800));
    expect(view.current.blacklist.userIDs).toEqual(['gil', 'ben']);
    expect(names()).toEqual(['Kitty']);
    await act(() => vi.advanceTimersByTimeAsync(400));
    expect(view.current.blacklist.userIDs).toEqual(['gil']);
    expect(names()).toEqual(['Ben', 'Kitty']);
  });
});

describe('unblocking', () => {
  it('shows at once, and brings no friendship back', async () => {
    const { view, names } = await openFriends();
    await act(() => view.current.blacklist.block(['ben']));
    const done = begin(() => view.current.blacklist.unblock(['ben', 'dan']));
    expect(view.current.blacklist.userIDs).toEqual([]);
    await act(() => done);
    expect(view.current.blacklist.userIDs).toEqual([]);
    expect(names()).toEqual(['Kitty']);
  });

  it('that is refused is taken back', async () => {
    const { view } = await openFriends(() => ({ removeFromBlacklist: refuse(10002) }));
    await act(() => view.current.blacklist.block(['dan']));
    const before = view.current.blacklist.userIDs;
    const done = begin(() => view.current.blacklist.unblock(['dan']));
    expect(view.current.blacklist.userIDs).toEqual([]);
    await act(() => expect(done).rejects.toMatchObject({ code: 10002 }));
    expect(view.current.blacklist.userIDs).toEqual(before);
  });
});

describe('whether somebody is blocked', () => {
  it('renders again for this person only', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const options = { sdk: engine.createClient(), user: userOf('ann') };
    const dan = await renderReady(() => useIsBlocked('dan'), options);
    const all = await renderReady(useBlacklist, options);
    await waitFor(() => expect(all.current.status).toBe('ready'));
    const before = dan.renders;
    await act(() => all.current.block(['fay']));
    expect([dan.current, dan.renders]).toEqual([false, before]);
    await act(() => all.current.block(['dan']));
    expect([dan.current, dan.renders]).toEqual([true, before + 1]);
  });

  it('is not known before anybody is logged in, when nothing is asked either', async () => {
    const { engine } = createWorld(friendsWorld);
    const sdk = engine.createClient();
    const { result } = renderChat(() => ({ ...useBlacklist(), dan: useIsBlocked('dan') }), { sdk });
    await expect(result.current.block(['dan'])).rejects.toMatchObject({ code: 2024 });
    await expect(result.current.unblock(['dan'])).rejects.toMatchObject({ code: 2024 });
    expect(result.current).toMatchObject({ status: 'loading', userIDs: [], dan: false });
  });
});
