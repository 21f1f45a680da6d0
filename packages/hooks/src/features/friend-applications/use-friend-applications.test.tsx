import { ChatError, type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
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
import { useFriendApplications } from './use-friend-applications.js';

const { SNS_APPLICATION_SENT_TO_ME: TO_ME, SNS_APPLICATION_SENT_BY_ME: BY_ME } = TYPES;

const never = () => new Promise<never>(() => undefined);

describe('applications', () => {
  it('are there, mine and those to me, the newest first', async () => {
    const { view, received, sent } = await openFriends();
    expect(received()).toEqual(['fay', 'dan']);
    expect(sent()).toEqual(['gil']);
    const { applications } = view.current;
    expect(applications.received[1]).toMatchObject({
      ...{ userID: 'dan', nick: 'Dan', wording: 'Hi, Dan here', time: 1_700_000_000, type: TO_ME },
    });
    expect(applications).toMatchObject({ unreadCount: 2, error: null });
  });

  it('are none where there are none, and that is known', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const sdk = engine.createClient();
    const view = await renderReady(useFriendApplications, { sdk, user: userOf('han') });
    await waitFor(() => expect(view.current.status).toBe('ready'));
    expect(view.current).toMatchObject({ received: [], sent: [], unreadCount: 0 });
  });

  it('come as people ask', async () => {
    const { view, received, peer } = await openFriends();
    const eve = await peer('eve');
    await eve.addFriend({ to: 'ann', source: 'AddSource_Type_Web', wording: 'Me too' });
    await waitFor(() => expect(received()).toEqual(['eve', 'fay', 'dan']));
    expect(view.current.applications.unreadCount).toBe(3);
  });

  it('stay the same objects until they change, and render nothing when nothing does', async () => {
    const { view, emit, client } = await openFriends();
    const before = view.current.applications;
    const { renders } = view;
    const { data } = await client.getFriendApplicationList();
    const friendApplicationList = data.friendApplicationList.map((one) => ({ ...one })).reverse();
    act(() =>
      emit(EVENT.FRIEND_APPLICATION_LIST_UPDATED, { data: { ...data, friendApplicationList } }),
    );
    await act(() => view.current.applications.refetch());
    expect(view.current.applications).toBe(before);
    expect(view.renders).toBe(renders);
    await act(() => view.current.applications.refuse('dan'));
    expect(view.current.applications.received[0]).toBe(before.received[0]);
    expect(view.current.applications.sent).toBe(before.sent);
  });

  it('that are none are reported and left out', async () => {
    const { emit, errors, received, sent, view } = await openFriends();
    const friendApplicationList = [
      ...[null, { userID: 'x', type: 'Whatever' }, { type: TO_ME }],
      { userID: 'ben', type: BY_ME, time: 'now', nick: 5 },
    ];
    const data = { friendApplicationList, unreadCount: 'many' };
    act(() => emit(EVENT.FRIEND_APPLICATION_LIST_UPDATED, { data }));
    await waitFor(() => expect(sent()).toEqual(['ben']));
    expect(received()).toEqual([]);
    expect(view.current.applications.sent[0]).toMatchObject({ time: 0, nick: '', wording: '' });
    expect(view.current.applications.unreadCount).toBe(0);
    act(() => emit(EVENT.FRIEND_APPLICATION_LIST_UPDATED, { data: [] }));
    expect(errors.map(({ name }) => name)).toEqual(Array(4).fill('MALFORMED_DATA'));
    expect(sent()).toEqual(['ben']);
  });

  it('are those of whoever is logged in', async () => {
    const { engine, userOf } = createWorld(friendsWorld);
    const { result, rerender } = renderAs(
      engine.createClient(),
      userOf('ann'),
      useFriendApplications,
    );
    await waitFor(() => expect(result.current.received).toHaveLength(2));
    rerender({ user: userOf('gil') });
    await waitFor(() => {
      expect(result.current.received.map(({ userID }) => userID)).toEqual(['ann']);
      expect(result.current.sent).toEqual([]);
    });
  });

  it('are asked for again after a lost connection and a new login', async () => {
    const getFriendApplicationList = vi.fn<ChatSDK['getFriendApplicationList']>();
    const { view, emit, engine, received } = await openFriends((client) => {
      getFriendApplicationList.mockImplementation(client.getFriendApplicationList);
      return { getFriendApplicationList };
    });
    const count = () => getFriendApplicationList.mock.calls.length;
    const first = count();
    act(() => {
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
    });
    await waitFor(() => expect(count()).toBeGreaterThan(first));
    const second = count();
    await kickAndReturn(engine, 'ann', view);
    await waitFor(() => expect(count()).toBeGreaterThan(second));
    await waitFor(() => expect(received()).toEqual(['fay', 'dan']));
  });
});

describe('saying yes', () => {
  it('shows at once, and makes each the other’s friend', async () => {
    const { view, received, names, peer } = await openFriends();
    const dan = await peer('dan');
    const done = begin(() => view.current.applications.accept('dan', { remark: 'D.' }));
    expect(received()).toEqual(['fay']);
    expect(view.current.applications.unreadCount).toBe(1);
    await act(() => done);
    expect(received()).toEqual(['fay']);
    await waitFor(() => expect(names()).toEqual(['Ben', 'Kitty', 'D.']));
    await waitFor(async () => expect((await dan.getFriendList()).data).toHaveLength(1));
  });

  it('without adding them puts me on their list only', async () => {
    const { view, received, names, peer } = await openFriends();
    const dan = await peer('dan');
    await act(() => view.current.applications.accept('dan', { type: 'agree' }));
    await waitFor(async () => expect((await dan.getFriendList()).data).toHaveLength(1));
    expect([names(), received()]).toEqual([['Ben', 'Kitty'], ['fay']]);
  });

  it('that is refused is taken back', async () => {
    const { view, received } = await openFriends(() => ({
      acceptFriendApplication: refuse(30010),
    }));
    const before = view.current.applications.received;
    const done = begin(() => view.current.applications.accept('fay'));
    expect(received()).toEqual(['dan']);
    await act(() => expect(done).rejects.toMatchObject({ code: 30010 }));
    expect(view.current.applications.received).toEqual(before);
    expect(view.current.applications.received[0]).toBe(before[0]);
    expect(view.current.applications.unreadCount).toBe(2);
  });

  it('to who has not asked is refused', async () => {
    const { view } = await openFriends();
    await act(() =>
      expect(view.current.applications.accept('ben')).rejects.toMatchObject({ code: 30614 }),
    );
  });

  it('lasts until the SDK has told of it, and somebody who asks again meanwhile is there', async () => {
    const refuseFriendApplication = async () => undefined;
    const { view, received, emit, client } = await openFriends(() => ({ refuseFriendApplication }));
    const { data } = await client.getFriendApplicationList();
    const tell = (friendApplicationList: unknown[]) =>
      act(async () =>
        emit(EVENT.FRIEND_APPLICATION_LIST_UPDATED, {
          data: { friendApplicationList, unreadCount: 2 },
        }),
      );
    vi.useFakeTimers();
    await act(() => view.current.applications.refuse('dan'));
    await tell(data.friendApplicationList);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(received()).toEqual(['fay']);
    const again = data.friendApplicationList.map((one) =>
      one.userID === 'dan' ? { ...one, time: 1_800_000_000 } : one,
    );
    await tell(again);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(received()).toEqual(['dan', 'fay']);
  });
});

describe('saying no', () => {
  it('shows at once, and they may ask again', async () => {
    const { view, received, peer } = await openFriends();
    const fay = await peer('fay');
    const done = begin(() => view.current.applications.refuse('fay'));
    expect(received()).toEqual(['dan']);
    await act(() => done);
    expect(received()).toEqual(['dan']);
    await fay.addFriend({ to: 'ann', source: 'AddSource_Type_Web' });
    await waitFor(() => expect(received()).toEqual(['fay', 'dan']));
  });

  it('that is refused is taken back', async () => {
    const { view, received } = await openFriends(() => ({
      refuseFriendApplication: refuse(10002),
    }));
    await act(() =>
      expect(view.current.applications.refuse('fay')).rejects.toMatchObject({ code: 10002 }),
    );
    expect(received()).toEqual(['fay', 'dan']);
  });
});

describe('taking an application off the list', () => {
  it('shows at once, a received one or one of mine', async () => {
    const { view, received, sent, peer } = await openFriends();
    const gil = await peer('gil');
    const first = begin(() => view.current.applications.remove('dan'));
    const second = begin(() => view.current.applications.remove('gil', 'sent'));
    expect([received(), sent()]).toEqual([['fay'], []]);
    await act(async () => void (await Promise.all([first, second])));
    expect([received(), sent()]).toEqual([['fay'], []]);
    // The other side keeps it.
    const { data } = await gil.getFriendApplicationList();
    expect(data.friendApplicationList.map(({ userID }) => userID)).toEqual(['ann']);
  });

  it('that is not there, or is refused, is taken back', async () => {
    const { view } = await openFriends();
    await act(() =>
      expect(view.current.applications.remove('ben')).rejects.toMatchObject({ code: 2716 }),
    );
    const { view: other, sent } = await openFriends(() => ({
      deleteFriendApplication: refuse(10002),
    }));
    await act(() =>
      expect(other.current.applications.remove('gil', 'sent')).rejects.toBeInstanceOf(ChatError),
    );
    expect(sent()).toEqual(['gil']);
  });
});

describe('reading applications', () => {
  it('shows at once, on all my devices, and asks once', async () => {
    const setFriendApplicationRead = vi.fn<ChatSDK['setFriendApplicationRead']>();
    const { view, peer } = await openFriends((client) => {
      setFriendApplicationRead.mockImplementation(client.setFriendApplicationRead);
      return { setFriendApplicationRead };
    });
    const desk = await peer('ann');
    const done = begin(() => view.current.applications.markRead());
    expect(view.current.applications.unreadCount).toBe(0);
    await act(() => done);
    expect(view.current.applications.unreadCount).toBe(0);
    await act(() => view.current.applications.markRead());
    expect(setFriendApplicationRead).toHaveBeenCalledTimes(1);
    await waitFor(async () => {
      expect((await desk.getFriendApplicationList()).data.unreadCount).toBe(0);
    });
  });

  it('is not done a second time while it can still fail', async () => {
    const { view } = await openFriends(() => ({ setFriendApplicationRead: refuse(10002) }));
    const attempts = begin(() => {
      const { markRead } = view.current.applications;
      return Promise.allSettled([markRead(), markRead()]);
    });
    await act(async () => {
      expect((await attempts).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    });
    expect(view.current.applications.unreadCount).toBe(2);
  });

  it('leaves unread what comes meanwhile', async () => {
    const { view, emit, client } = await openFriends(() => ({ setFriendApplicationRead: never }));
    void begin(() => view.current.applications.markRead());
    const { data } = await client.getFriendApplicationList();
    const [first] = data.friendApplicationList;
    const late = { ...first, userID: 'eve', time: 1_800_000_000, type: TO_ME };
    const friendApplicationList = [...data.friendApplicationList, late];
    act(() =>
      emit(EVENT.FRIEND_APPLICATION_LIST_UPDATED, {
        data: { friendApplicationList, unreadCount: 3 },
      }),
    );
    await waitFor(() => expect(view.current.applications.unreadCount).toBe(1));
  });

  it('that is refused is taken back', async () => {
    const { view } = await openFriends(() => ({ setFriendApplicationRead: refuse(10002) }));
    await act(() =>
      expect(view.current.applications.markRead()).rejects.toMatchObject({ code: 10002 }),
    );
    expect(view.current.applications.unreadCount).toBe(2);
  });
});

describe('before anybody is logged in', () => {
  it('nothing is asked and nothing shown', async () => {
    const { engine } = createWorld(friendsWorld);
    const { result } = renderChat(useFriendApplications, { sdk: engine.createClient() });
    const { accept, refuse: decline, remove, markRead } = result.current;
    for (const attempt of [accept('dan'), decline('dan'), remove('dan'), markRead()]) {
      await expect(attempt).rejects.toMatchObject({ code: 2024 });
    }
    expect(result.current).toMatchObject({ status: 'loading', received: [] });
  });
});
