import { ChatError, type ChatSDK, EVENT, type Friend } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../testing/begin.js';
import { friendOf, friendsWorld, openFriends } from '../../testing/friends-page.js';
import { nextFrame } from '../../testing/people-page.js';
import {
  createWorld,
  kickAndReturn,
  makeHostile,
  renderAs,
  renderChat,
  renderReady,
} from '../../testing/world.js';
import { friendNameOf } from './friend-snapshot.js';
import { useFriend } from './use-friend.js';
import { useFriendActions } from './use-friend-actions.js';
import { useFriends } from './use-friends.js';

/** A client that never tells of friends by itself. */
function withoutEvents(client: ChatSDK): Pick<ChatSDK, 'on'> {
  return {
    on(name, handler, context) {
      if (name !== EVENT.FRIEND_LIST_UPDATED) client.on(name, handler, context);
    },
  };
}

describe('friends', () => {
  it('are there with what I call them, and with who they are', async () => {
    const { view } = await openFriends();
    const [ben, cat] = view.current.friends.friends;
    expect(ben).toMatchObject({ userID: 'ben', remark: '', groupList: [] });
    expect(cat).toMatchObject({ userID: 'cat', remark: 'Kitty', groupList: ['Work'] });
    expect(cat?.profile).toMatchObject({ userID: 'cat', nick: 'Cat' });
    expect(view.current.friends.error).toBeNull();
  });

  it('are called by the remark, else by the nick, else by the ID', () => {
    const profile = { userID: 'ben', nick: 'Ben' };
    const named = (remark: string, nick: string) =>
      friendNameOf({ userID: 'ben', remark, profile: { ...profile, nick } as never });
    expect([named('B.', 'Ben'), named('', 'Ben'), named('', '')]).toEqual(['B.', 'Ben', 'ben']);
  });

  it('are none where there are none, and that is known', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const view = await renderReady(useFriends, {
      sdk: engine.createClient(),
      user: userOf('han'),
    });
    await waitFor(() => expect(view.current.status).toBe('ready'));
    expect(view.current.friends).toEqual([]);
  });

  it('are known to be none a moment later where the SDK has told before anybody looked', async () => {
    const { peer } = createWorld(friendsWorld);
    const client = await peer('han');
    const getFriendList = vi.fn(client.getFriendList);
    const { sdk } = makeHostile(client, { getFriendList, ...withoutEvents(client) });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { result } = renderChat(useFriends, { sdk });
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(result.current.status).toBe('loading');
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(result.current).toMatchObject({ status: 'ready', friends: [] });
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(getFriendList).toHaveBeenCalledTimes(2);
  });

  it('are known to be none at once where the SDK has told of none before it was ready', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const client = engine.createClient();
    const getFriendList = vi.fn(client.getFriendList);
    const hostile = makeHostile({ ...client, getFriendList, ...withoutEvents(client) });
    const { result } = renderChat(useFriends, { sdk: hostile.sdk, user: userOf('han') });
    act(() => hostile.emit(EVENT.FRIEND_LIST_UPDATED, { data: [] }));
    expect(result.current.status).toBe('loading');
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(getFriendList).toHaveBeenCalledTimes(1);
  });

  it('go when they strike me off', async () => {
    const { names, peer } = await openFriends();
    const ben = await peer('ben');
    await waitFor(async () => expect(await friendOf(ben, 'ann')).toBeDefined());
    await ben.deleteFriend({ userIDList: ['ann'] });
    await waitFor(() => expect(names()).toEqual(['Kitty']));
  });

  it('are told once, and each stays the same object until it changes', async () => {
    const { view, emit, client } = await openFriends();
    const before = view.current.friends;
    const { renders } = view;
    const { data } = await client.getFriendList();
    for (const friend of data) friend.timestamp += 1;
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data: [...data] }));
    await act(() => view.current.friends.refetch());
    expect(view.current.friends).toBe(before);
    expect(view.renders).toBe(renders);
    await act(() => view.current.actions.setRemark('ben', 'Benny'));
    expect(view.current.friends.friends[0]).not.toBe(before.friends[0]);
    expect(view.current.friends.friends[1]).toBe(before.friends[1]);
  });

  it('that are none are reported and left out', async () => {
    const { emit, errors, names, view } = await openFriends();
    const ben = { userID: 'ben', remark: 7, groupList: 'Work', profile: null, addTime: 'now' };
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data: [null, { userID: 5 }, ben, {}] }));
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(view.current.friends.friends[0]).toMatchObject({
      ...{ userID: 'ben', remark: '', groupList: [], addTime: 0, friendCustomField: [] },
    });
    expect(errors.map(({ name }) => name)).toEqual(Array(3).fill('MALFORMED_DATA'));
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data: 'nobody' }));
    expect(errors).toHaveLength(4);
    expect(names()).toHaveLength(1);
  });

  it('that could not be had are an error, until they are asked for again', async () => {
    const { peer } = createWorld(friendsWorld);
    const client = await peer('ann');
    let isBroken = true;
    const { sdk } = makeHostile(client, {
      ...withoutEvents(client),
      getFriendList: () =>
        isBroken ? Promise.reject(new ChatError({ code: 2801 })) : client.getFriendList(),
    });
    const view = await renderReady(useFriends, { sdk });
    await waitFor(() => expect(view.current.status).toBe('error'));
    expect(view.current).toMatchObject({ friends: [], error: { code: 2801 } });
    isBroken = false;
    await act(() => view.current.refetch());
    // The SDK may have nothing yet: that is waited for.
    await waitFor(() => expect(view.current).toMatchObject({ status: 'ready', error: null }));
    expect(view.current.friends).toHaveLength(2);
    isBroken = true;
    await act(() => view.current.refetch());
    expect(view.current).toMatchObject({ status: 'ready', error: { code: 2801 } });
    expect(view.current.friends).toHaveLength(2);
  });
});

describe('an answer', () => {
  it('that is older than what was told meanwhile is of no use', async () => {
    const answers: (() => void)[] = [];
    let isSlow = false;
    const { view, names, emit, client } = await openFriends((real) => ({
      getFriendList: async () => {
        const answer = await real.getFriendList();
        if (isSlow) await new Promise<void>((resolve) => answers.push(resolve));
        return answer;
      },
    }));
    const { data } = await client.getFriendList();
    isSlow = true;
    const done = begin(() => view.current.friends.refetch());
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data: data.slice(1) }));
    await waitFor(() => expect(answers).toHaveLength(1));
    for (const answer of answers) answer();
    await act(() => done);
    await waitFor(() => expect(names()).toEqual(['Kitty']));
  });
});

describe('an answer to what was asked', () => {
  it('counts where what is told meanwhile is none', async () => {
    let answer: ((friends: Friend[]) => void) | undefined;
    let isSlow = false;
    const { view, names, emit, client, errors } = await openFriends((real) => ({
      getFriendList: async () => {
        if (!isSlow) return real.getFriendList();
        const data = await new Promise<Friend[]>((resolve) => {
          answer = resolve;
        });
        return { code: 0, data };
      },
    }));
    const { data } = await client.getFriendList();
    isSlow = true;
    const done = begin(() => view.current.friends.refetch());
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data: 'nobody' }));
    expect(errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA']);
    answer?.(data.slice(1));
    await act(() => done);
    expect(names()).toEqual(['Kitty']);
  });
});

describe('the names of friends', () => {
  it('follow their profiles', async () => {
    const { names, peer } = await openFriends();
    const ben = await peer('ben');
    await ben.updateMyProfile({ nick: 'Benjamin' });
    await waitFor(() => expect(names()).toEqual(['Benjamin', 'Kitty']));
  });

  it('are what was told last: of the profile, or of the friend', async () => {
    const { names, emit, client } = await openFriends();
    const [live] = (await client.getFriendList()).data;
    const ben = { ...live, profile: { ...live?.profile } };
    const tellFriends = (data: unknown) =>
      act(async () => emit(EVENT.FRIEND_LIST_UPDATED, { data }));
    await act(async () => {
      emit(EVENT.PROFILE_UPDATED, { data: [{ ...ben.profile, nick: 'Benjamin' }] });
    });
    await waitFor(() => expect(names()).toEqual(['Benjamin', 'Kitty']));
    // The friend's own copy has not changed.
    await tellFriends([ben]);
    await waitFor(() => expect(names()).toEqual(['Benjamin']));
    ben.profile.nick = 'Benedict';
    await tellFriends([ben]);
    await waitFor(() => expect(names()).toEqual(['Benedict']));
  });

  it('stay while the SDK fetches the list anew and has no profiles yet', async () => {
    const { names, emit, client } = await openFriends();
    const { data } = await client.getFriendList();
    const blank = { nick: '', avatar: '', lastUpdatedTime: 0 };
    const anew = data.map((friend) => ({ ...friend, profile: { ...friend.profile, ...blank } }));
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data: anew }));
    await nextFrame();
    expect(names()).toEqual(['Ben', 'Kitty']);
  });

  it('do not change for what is told of profiles of others, or is none', async () => {
    const { view, emit, errors } = await openFriends();
    const before = view.current.friends;
    act(() => emit(EVENT.PROFILE_UPDATED, { data: [{ userID: 'dan', nick: 'Daniel' }, null] }));
    act(() => emit(EVENT.PROFILE_UPDATED, { data: null }));
    await act(() => view.current.friends.refetch());
    expect(view.current.friends).toBe(before);
    expect(errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA', 'MALFORMED_DATA']);
  });
});

describe('one friend', () => {
  it('renders again for this one only, and the actions never', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const sdk = engine.createClient();
    const options = { sdk, user: userOf('ann') };
    const ben = await renderReady(() => useFriend('ben'), options);
    const actions = await renderReady(useFriendActions, options);
    await waitFor(() => expect(ben.current?.profile.nick).toBe('Ben'));
    const before = [ben.renders, actions.renders];
    await act(() => actions.current.setRemark('cat', 'Cathy'));
    expect([ben.renders, actions.renders]).toEqual(before);
    await act(() => actions.current.setRemark('ben', 'Benny'));
    expect(ben.current?.remark).toBe('Benny');
    expect([ben.renders, actions.renders]).toEqual([(before[0] ?? 0) + 1, before[1]]);
  });

  it('is nobody who is no friend', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const view = await renderReady(() => ({ dan: useFriend('dan'), all: useFriends() }), {
      sdk: engine.createClient(),
      user: userOf('ann'),
    });
    await waitFor(() => expect(view.current.all.status).toBe('ready'));
    expect(view.current.dan).toBeUndefined();
  });
});

describe('another login', () => {
  it('of somebody else has the friends of that person', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const { result, rerender } = renderAs(engine.createClient(), userOf('ann'), useFriends);
    await waitFor(() => expect(result.current.friends).toHaveLength(2));
    rerender({ user: userOf('ben') });
    await waitFor(() => expect(result.current.friends.map(friendNameOf)).toEqual(['Ann']));
  });

  it('of mine, and a line that is back, ask again and show what was there meanwhile', async () => {
    const getFriendList = vi.fn<ChatSDK['getFriendList']>();
    const { view, names, emit, engine } = await openFriends((client) => {
      getFriendList.mockImplementation(client.getFriendList);
      return { getFriendList };
    });
    const seen: number[] = [];
    const calls = getFriendList.mock.calls.length;
    act(() => {
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
    });
    await waitFor(() => expect(getFriendList.mock.calls.length).toBeGreaterThan(calls));
    getFriendList.mockImplementation(async () => {
      seen.push(names().length);
      const none: Friend[] = [];
      return { code: 0, data: none };
    });
    await kickAndReturn(engine, 'ann', view);
    await waitFor(() => expect(seen.length).toBeGreaterThan(0));
    expect(seen).not.toContain(0);
  });

  it('is not told of what was wanted in the one before', async () => {
    let refuse = () => {};
    const { view, names, userOf } = await openFriends(() => ({
      deleteFriend: () =>
        new Promise((_, reject) => {
          refuse = () => reject(new ChatError({ code: 2801 }));
        }),
    }));
    const done = begin(() => view.current.actions.remove(['ben']));
    expect(names()).toEqual(['Kitty']);
    await act(async () => {
      const logout = view.session.logout();
      await expect(done).rejects.toMatchObject({ code: 3005 });
      refuse();
      await logout;
    });
    await act(() => view.session.login(userOf('ann')));
    await waitFor(() => expect(names()).toEqual(['Ben', 'Kitty']));
  });
});

describe('what two devices of mine show', () => {
  it('is the same a moment after one of them has changed it', async () => {
    const { view, names, peer } = await openFriends();
    const desk = await peer('ann');
    await act(() => view.current.actions.setRemark('ben', 'Benny'));
    await waitFor(async () => expect((await friendOf(desk, 'ben'))?.remark).toBe('Benny'));
    await desk.updateFriend({ userID: 'ben', remark: 'B.' });
    await waitFor(() => expect(names()).toEqual(['B.', 'Kitty']));
    await desk.deleteFriend({ userIDList: ['ben'] });
    await waitFor(() => expect(names()).toEqual(['Kitty']));
    await desk.addFriend({ to: 'han', source: 'AddSource_Type_Web', remark: 'H.' });
    await waitFor(() => expect(names()).toEqual(['Kitty', 'H.']));
  });
});
