import { ChatError, type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../testing/begin.js';
import { refuse } from '../../testing/folder-page.js';
import { friendsWorld, openFriends } from '../../testing/friends-page.js';
import { createSlowSDK } from '../../testing/slow-sdk.js';
import { createWorld, renderChat } from '../../testing/world.js';
import { useFriendActions } from './use-friend-actions.js';

/** A page whose answers can be held back. */
async function openSlow(...names: (keyof ChatSDK)[]) {
  const slows: ReturnType<typeof createSlowSDK>[] = [];
  const page = await openFriends((client) => {
    const slow = createSlowSDK(client, names);
    slows.push(slow);
    return Object.fromEntries(names.map((name) => [name, slow.sdk[name]]));
  });
  const [slow] = slows;
  if (!slow) throw new Error('There is no SDK.');
  return { ...page, slow };
}

describe('adding a friend', () => {
  it('who lets everybody in makes a friend, with what I call them, in a group of mine', async () => {
    const { view, names, groups } = await openFriends();
    await act(async () => {
      const request = { userID: 'han', remark: 'Hannah', groupName: 'New' };
      expect(await view.current.actions.add(request)).toBe('added');
    });
    await waitFor(() => expect(names()).toEqual(['Ben', 'Kitty', 'Hannah']));
    await waitFor(() => expect(groups()).toEqual(['Work: cat', 'New: han']));
  });

  it('who has to say yes asks them', async () => {
    const { view, names, sent } = await openFriends();
    await act(async () => {
      expect(await view.current.actions.add({ userID: 'gil', wording: 'Please' })).toBe(
        'requested',
      );
    });
    await waitFor(() => expect(sent()).toContain('gil'));
    expect(names()).not.toContain('Gil');
  });

  it('asks with what is given, on both lists when nothing else is said', async () => {
    const addFriend = vi.fn<ChatSDK['addFriend']>(async () => ({
      code: 0,
      data: { userID: 'han', code: 0 },
    }));
    const { view } = await openFriends(() => ({ addFriend }));
    await act(async () => {
      await view.current.actions.add({ userID: 'han' });
      await view.current.actions.add({
        ...{ userID: 'han', wording: 'Hi', remark: 'H.', groupName: 'Work' },
        ...{ source: 'AddSource_Type_QR', type: 'single' },
      });
    });
    expect(addFriend.mock.calls).toEqual([
      [{ to: 'han', source: 'AddSource_Type_Web', type: 'Add_Type_Both' }],
      [
        {
          ...{ to: 'han', source: 'AddSource_Type_QR', type: 'Add_Type_Single' },
          ...{ wording: 'Hi', remark: 'H.', groupName: 'Work' },
        },
      ],
    ]);
  });

  it('is refused with why', async () => {
    const { view, names } = await openFriends();
    const { add } = view.current.actions;
    await act(async () => {
      await expect(add({ userID: 'nobody' })).rejects.toMatchObject({ code: 30003 });
      await expect(add({ userID: 'ann' })).rejects.toMatchObject({ code: 30001 });
      await expect(add({ userID: 'ben' })).rejects.toMatchObject({ code: 30015 });
      await expect(add({ userID: 'han', remark: 'x'.repeat(97) })).rejects.toMatchObject({
        code: -1,
      });
    });
    expect(names()).toEqual(['Ben', 'Kitty']);
  });
});

describe('striking friends off', () => {
  it('shows at once, and is so for everybody', async () => {
    const { view, names, slow, peer } = await openSlow('deleteFriend');
    const ben = await peer('ben');
    const release = slow.hold();
    const done = begin(() => view.current.actions.remove(['ben', 'ben']));
    expect(names()).toEqual(['Kitty']);
    release();
    await act(async () => expect(await done).toEqual({ succeeded: ['ben'], failed: [] }));
    expect(names()).toEqual(['Kitty']);
    await waitFor(async () => expect((await ben.getFriendList()).data).toEqual([]));
  });

  it('off my list only leaves me on theirs', async () => {
    const { view, names, peer } = await openFriends();
    const ben = await peer('ben');
    await act(() => view.current.actions.remove(['ben'], { type: 'single' }));
    expect(names()).toEqual(['Kitty']);
    const { data } = await ben.checkFriend({ userIDList: ['ann'] });
    expect(data.successUserIDList).toMatchObject([{ relation: TYPES.SNS_TYPE_A_WITH_B }]);
  });

  it('that is refused brings them back, each as the same object', async () => {
    const { view, names } = await openFriends(() => ({ deleteFriend: refuse(10002) }));
    const before = view.current.friends.friends;
    const done = begin(() => view.current.actions.remove(['cat']));
    expect(names()).toEqual(['Ben']);
    await act(() => expect(done).rejects.toMatchObject({ code: 10002 }));
    expect(view.current.friends.friends[0]).toBe(before[0]);
    expect(view.current.friends.friends[1]).toBe(before[1]);
  });

  it('says who was none, and rejects when nobody was', async () => {
    const { view, names } = await openFriends();
    await act(async () => {
      const outcome = await view.current.actions.remove(['ben', 'dan']);
      expect(outcome).toMatchObject({
        succeeded: ['ben'],
        failed: [{ userID: 'dan', error: { code: 2700 } }],
      });
      await expect(view.current.actions.remove(['dan'])).rejects.toMatchObject({ code: 2700 });
    });
    expect(names()).toEqual(['Kitty']);
  });

  it('asks for a hundred at a time; a question that fails does not stop the next, and nobody is asked about none', async () => {
    const sizes: number[] = [];
    const deleteFriend: ChatSDK['deleteFriend'] = async ({ userIDList }) => {
      sizes.push(userIDList.length);
      if (sizes.length === 2) throw new Error('lost');
      return { code: 0, data: { successUserIDList: [], failureUserIDList: [] } };
    };
    const { view } = await openFriends(() => ({ deleteFriend }));
    const everybody = Array.from({ length: 250 }, (_, index) => `person${index}`);
    await act(async () => {
      const { succeeded, failed } = await view.current.actions.remove(everybody);
      expect([succeeded.length, failed.length]).toEqual([150, 100]);
      expect(await view.current.actions.remove([])).toEqual({ succeeded: [], failed: [] });
    });
    expect(sizes).toEqual([100, 100, 50]);
  });

  it('lasts until the SDK has told of it, and what it never tells of comes back', async () => {
    const deleteFriend: ChatSDK['deleteFriend'] = async () => ({
      code: 0,
      data: { successUserIDList: [{ userID: 'ben' }], failureUserIDList: [] },
    });
    const { view, names, emit, client } = await openFriends(() => ({ deleteFriend }));
    const { data } = await client.getFriendList();
    vi.useFakeTimers();
    await act(() => view.current.actions.remove(['ben']));
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data }));
    await act(() => vi.advanceTimersByTimeAsync(4_800));
    expect(names()).toEqual(['Kitty']);
    await act(() => vi.advanceTimersByTimeAsync(400));
    expect(names()).toEqual(['Ben', 'Kitty']);
    // Told once that Ben is none any more, it is over: who comes back is there at once.
    await act(() => view.current.actions.remove(['ben']));
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data: data.slice(1) }));
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data }));
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(names()).toEqual(['Ben', 'Kitty']);
  });

  it('is over when they are added again, also where the SDK tells of neither', async () => {
    const { view, names } = await openFriends(() => ({
      deleteFriend: async () => ({
        code: 0,
        data: { successUserIDList: [{ userID: 'ben' }], failureUserIDList: [] },
      }),
      addFriend: async () => ({ code: 0, data: { userID: 'ben', code: 0 } }),
      acceptFriendApplication: async () => undefined,
    }));
    vi.useFakeTimers();
    const { add, remove } = view.current.actions;
    const { accept } = view.current.applications;
    for (const again of [() => add({ userID: 'ben' }), () => accept('ben')]) {
      await act(() => remove(['ben']));
      expect(names()).toEqual(['Kitty']);
      await act<unknown>(again);
      await act(() => vi.advanceTimersByTimeAsync(200));
      expect(names()).toEqual(['Ben', 'Kitty']);
    }
  });

  it('is over when they add me again, before the SDK has told that they were none', async () => {
    const { view, names, emit, client } = await openFriends(() => ({
      deleteFriend: async () => ({
        code: 0,
        data: { successUserIDList: [{ userID: 'ben' }], failureUserIDList: [] },
      }),
    }));
    const { data } = await client.getFriendList();
    const again = data.map((friend) => ({ ...friend, addTime: friend.addTime + 1 }));
    vi.useFakeTimers();
    await act(() => view.current.actions.remove(['ben']));
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data }));
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(names()).toEqual(['Kitty']);
    act(() => emit(EVENT.FRIEND_LIST_UPDATED, { data: again }));
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(names()).toEqual(['Ben', 'Kitty']);
  });

  it('and adding again right away ends with a friend', async () => {
    const { view, names } = await openFriends();
    await act(async () => {
      const { remove, add } = view.current.actions;
      await Promise.all([remove(['ben']), add({ userID: 'ben', remark: 'Benny' })]);
    });
    await waitFor(() => expect([...names()].sort()).toEqual(['Benny', 'Kitty']));
  });
});

describe('what I call a friend', () => {
  it('shows at once, and the last one counts', async () => {
    const { view, names, slow, client } = await openSlow('updateFriend');
    const release = slow.hold();
    const all = begin(() =>
      Promise.all([
        view.current.actions.setRemark('ben', 'Benny'),
        view.current.actions.setRemark('ben', 'B.'),
      ]),
    );
    expect(names()).toEqual(['B.', 'Kitty']);
    // In turn.
    expect(slow.called).toEqual(['updateFriend']);
    release();
    await act(() => all);
    expect(names()).toEqual(['B.', 'Kitty']);
    const { data } = await client.getFriendList();
    expect(data.map(({ remark }) => remark)).toEqual(['B.', 'Kitty']);
  });

  it('that is refused is taken back, and what was told meanwhile stays', async () => {
    const { view, names, slow, emit, client } = await openSlow('updateFriend');
    const release = slow.hold();
    slow.refuse(new ChatError({ code: 30001 }));
    const done = begin(() => view.current.actions.setRemark('ben', 'Benny'));
    const { data } = await client.getFriendList();
    const told = data.map((friend) =>
      friend.userID === 'cat' ? { ...friend, remark: 'Cathy' } : friend,
    );
    await act(async () => emit(EVENT.FRIEND_LIST_UPDATED, { data: told }));
    await waitFor(() => expect(names()).toEqual(['Benny', 'Cathy']));
    release();
    await act(() => expect(done).rejects.toMatchObject({ code: 30001 }));
    expect(names()[0]).toBe('Ben');
  });

  it('of who is no friend is refused', async () => {
    const { view } = await openFriends();
    await act(async () => {
      const { setRemark } = view.current.actions;
      await expect(setRemark('dan', 'D.')).rejects.toMatchObject({ code: 2700 });
      await expect(setRemark('ben', 'x'.repeat(97))).rejects.toMatchObject({ code: -1 });
    });
  });
});

describe('what I note of a friend', () => {
  const [key, other] = ['Tag_SNS_Custom_City', 'Tag_SNS_Custom_Food'];

  it('shows at once, by its key', async () => {
    const { view } = await openFriends();
    const fieldsOf = () => view.current.friends.friends[0]?.friendCustomField;
    await act(() => view.current.actions.setCustomFields('ben', [{ key, value: 'Rome' }]));
    const done = begin(() =>
      view.current.actions.setCustomFields('ben', [
        { key: other, value: 'Pizza' },
        { key, value: 'Paris' },
      ]),
    );
    const wanted = [
      { key, value: 'Paris' },
      { key: other, value: 'Pizza' },
    ];
    expect(fieldsOf()).toEqual(wanted);
    await act(() => done);
    expect(fieldsOf()).toEqual(wanted);
  });

  it('that is refused is taken back, and nobody is asked for nothing', async () => {
    const updateFriend = vi.fn(refuse(10002));
    const { view } = await openFriends(() => ({ updateFriend }));
    const before = view.current.friends.friends[0];
    await act(async () => {
      await view.current.actions.setCustomFields('ben', []);
      expect(updateFriend).not.toHaveBeenCalled();
      const fields = [{ key, value: 'Rome' }];
      await expect(view.current.actions.setCustomFields('ben', fields)).rejects.toMatchObject({
        code: 10002,
      });
    });
    expect(view.current.friends.friends[0]).toBe(before);
  });
});

describe('looking at how others and I stand', () => {
  it('says who has whom, of those who can be looked at', async () => {
    const { view } = await openFriends();
    await act(async () => {
      const relations = await view.current.actions.check(['ben', 'dan']);
      expect([...relations]).toEqual([
        ['ben', TYPES.SNS_TYPE_BOTH_WAY],
        ['dan', TYPES.SNS_TYPE_NO_RELATION],
      ]);
      const mine = await view.current.actions.check(['ben'], 'single');
      expect(mine.get('ben')).toBe(TYPES.SNS_TYPE_A_WITH_B);
      expect(await view.current.actions.check([])).toEqual(new Map());
    });
  });

  it('is refused when nobody can be', async () => {
    const { view } = await openFriends(() => ({ checkFriend: refuse(10002) }));
    await expect(view.current.actions.check(['ben'])).rejects.toMatchObject({ code: 10002 });
  });
});

describe('before anybody is logged in', () => {
  it('nothing is asked and nothing shown', async () => {
    const { engine } = createWorld(friendsWorld);
    const { result } = renderChat(useFriendActions, { sdk: engine.createClient() });
    const { add, remove, setRemark, setCustomFields, check } = result.current;
    for (const attempt of [
      add({ userID: 'ben' }),
      remove(['ben']),
      setRemark('ben', 'B.'),
      setCustomFields('ben', []),
      check(['ben']),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 2024 });
    }
  });
});
