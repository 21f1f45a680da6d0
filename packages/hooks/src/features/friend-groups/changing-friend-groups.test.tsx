import { type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../testing/begin.js';
import { refuse } from '../../testing/folder-page.js';
import { openFriends } from '../../testing/friends-page.js';

/** On each friend it says the same as the groups. */
function expectOnFriends({ view }: Awaited<ReturnType<typeof openFriends>>): void {
  const { friends } = view.current.friends;
  for (const { name, userIDs, count } of view.current.groups.groups) {
    const members = friends.filter(({ groupList }) => groupList.includes(name));
    expect(members.map(({ userID }) => userID)).toEqual(userIDs);
    expect(count).toBe(userIDs.length);
  }
}

describe('making a friend group', () => {
  it('shows it at once, with who is in it, and it is there for the SDK', async () => {
    const page = await openFriends();
    const { view, groups, client } = page;
    const done = begin(() => view.current.groups.create('  Home ', ['ben', 'cat', 'ben']));
    expect(groups()).toEqual(['Work: cat', 'Home: ben cat']);
    expectOnFriends(page);
    await act(async () => {
      expect(await done).toEqual({ succeeded: ['ben', 'cat'], failed: [] });
    });
    expect(groups()).toEqual(['Work: cat', 'Home: ben cat']);
    expectOnFriends(page);
    const { data } = await client.getFriendGroupList();
    expect(data.map(({ name, count }) => [name, count])).toEqual([
      ['Work', 1],
      ['Home', 2],
    ]);
  });

  it('makes an empty one, too', async () => {
    const { view, groups } = await openFriends();
    await act(async () => {
      expect(await view.current.groups.create('Home')).toEqual({ succeeded: [], failed: [] });
    });
    expect(groups()).toEqual(['Work: cat', 'Home:']);
  });

  it('says who is no friend, and makes it all the same', async () => {
    const { view, groups } = await openFriends();
    await act(async () => {
      const outcome = await view.current.groups.create('Home', ['ben', 'dan']);
      expect(outcome).toMatchObject({ succeeded: ['ben'], failed: [{ userID: 'dan' }] });
      expect(outcome.failed[0]?.error.code).toBeGreaterThan(0);
    });
    expect(groups()).toEqual(['Work: cat', 'Home: ben']);
  });

  it('that is refused takes it back', async () => {
    const page = await openFriends(() => ({ createFriendGroup: refuse(30011) }));
    const done = begin(() => page.view.current.groups.create('Home', ['ben']));
    expect(page.groups()).toEqual(['Work: cat', 'Home: ben']);
    await act(() => expect(done).rejects.toMatchObject({ code: 30011 }));
    expect(page.groups()).toEqual(['Work: cat']);
    expectOnFriends(page);
  });

  it('asks for a hundred friends at a time, and makes it once', async () => {
    const calls: string[] = [];
    const friendGroup = (userIDList: string[]) => ({ name: 'All', userIDList, count: 0 });
    const createFriendGroup: ChatSDK['createFriendGroup'] = async ({ userIDList = [] }) => {
      calls.push(`create ${userIDList.length}`);
      return { code: 0, data: { friendGroup: friendGroup(userIDList), failureUserIDList: [] } };
    };
    const addToFriendGroup: ChatSDK['addToFriendGroup'] = async ({ userIDList }) => {
      calls.push(`add ${userIDList.length}`);
      return { code: 0, data: { friendGroup: friendGroup(userIDList), failureUserIDList: [] } };
    };
    const { view } = await openFriends(() => ({ createFriendGroup, addToFriendGroup }));
    const everybody = Array.from({ length: 250 }, (_, index) => `person${index}`);
    await act(async () => {
      expect(await view.current.groups.create('All', everybody)).toEqual({
        succeeded: everybody,
        failed: [],
      });
    });
    expect(calls).toEqual(['create 100', 'add 100', 'add 50']);
  });

  it.each([
    ['', -1],
    ['   ', -1],
    ['w'.repeat(31), -1],
    ['工作工作工作工作工作工', -1],
    [' Work ', 2710],
  ])('is refused without a question for the name “%s”', async (name, code) => {
    const createFriendGroup = vi.fn();
    const { view, groups } = await openFriends(() => ({ createFriendGroup }));
    await expect(view.current.groups.create(name)).rejects.toMatchObject({ code });
    expect(createFriendGroup).not.toHaveBeenCalled();
    expect(groups()).toEqual(['Work: cat']);
  });
});

describe('changing a friend group', () => {
  it('renames it at once', async () => {
    const page = await openFriends();
    const { view, groups } = page;
    await act(() => view.current.groups.create('Home', ['ben']));
    const done = begin(() => view.current.groups.rename('Work', 'Office'));
    const shown = groups();
    expect([...shown].sort()).toEqual(['Home: ben', 'Office: cat']);
    expectOnFriends(page);
    await act(() => done);
    expect(groups()).toEqual(shown);
    expectOnFriends(page);
  });

  it('takes it away at once, and who was in it stays a friend', async () => {
    const page = await openFriends();
    const done = begin(() => page.view.current.groups.remove('Work'));
    expect(page.groups()).toEqual([]);
    await act(() => done);
    expect(page.groups()).toEqual([]);
    expect(page.names()).toEqual(['Ben', 'Kitty']);
    expect(page.view.current.friends.friends[1]?.groupList).toEqual([]);
  });

  it('that is refused is taken back, with the name on each friend', async () => {
    const page = await openFriends(() => ({
      renameFriendGroup: refuse(10002),
      deleteFriendGroup: refuse(10002),
    }));
    const { rename, remove } = page.view.current.groups;
    await act(() => expect(rename('Work', 'Office')).rejects.toMatchObject({ code: 10002 }));
    await act(() => expect(remove('Work')).rejects.toMatchObject({ code: 10002 }));
    expect(page.groups()).toEqual(['Work: cat']);
    expectOnFriends(page);
  });

  it('gives none the name of another, and to its own name changes nothing', async () => {
    const renameFriendGroup = vi.fn();
    const { view, groups } = await openFriends((client) => ({
      renameFriendGroup,
      createFriendGroup: client.createFriendGroup,
    }));
    await act(() => view.current.groups.create('Home'));
    const { rename } = view.current.groups;
    await expect(rename('Work', ' Home ')).rejects.toMatchObject({ code: 2710 });
    await expect(rename('Work', '')).rejects.toMatchObject({ code: -1 });
    await rename('Work', 'Work ');
    expect(renameFriendGroup).not.toHaveBeenCalled();
    expect(groups()).toEqual(['Work: cat', 'Home:']);
  });

  it('finds it by what was typed, with blanks around the name', async () => {
    const { view, groups } = await openFriends();
    const { add, removeFrom, rename, remove } = view.current.groups;
    await act(async () => {
      await add(' Work ', ['ben']);
      await removeFrom('Work ', ['cat']);
      await rename(' Work', 'Office');
    });
    expect(groups()).toEqual(['Office: ben']);
    await act(() => remove(' Office '));
    expect(groups()).toEqual([]);
  });

  it('finds one that others have made with blanks around its name by just that name', async () => {
    const { view, groups, emit } = await openFriends();
    const data = [' Work ', 'Work'].map((name) => ({ name, userIDList: [], count: 0 }));
    act(() => emit(EVENT.FRIEND_GROUP_LIST_UPDATED, { data }));
    await waitFor(() => expect(groups()).toHaveLength(2));
    const done = begin(() => view.current.groups.remove(' Work '));
    expect(groups()).toEqual(['Work: cat']);
    await act(() => expect(done).rejects.toMatchObject({ code: 2711 }));
  });

  it('that does not exist is refused', async () => {
    const { view, groups } = await openFriends();
    const { rename, remove, add, removeFrom } = view.current.groups;
    await act(async () => {
      for (const attempt of [
        rename('Nothing', 'All'),
        remove('Nothing'),
        add('Nothing', ['ben']),
        removeFrom('Nothing', ['ben']),
      ]) {
        await expect(attempt).rejects.toMatchObject({ code: 2711 });
      }
    });
    expect(groups()).toEqual(['Work: cat']);
  });

  it('goes through in the order in which it was wanted', async () => {
    const page = await openFriends();
    const { create, rename, add, remove } = page.view.current.groups;
    await act(async () => {
      await Promise.all([
        rename('Work', 'Office'),
        add('Office', ['ben']),
        create('Home', ['cat']),
        rename('Office', 'Desk'),
        remove('Home'),
      ]);
    });
    expect(page.groups()).toEqual(['Desk: ben cat']);
    expectOnFriends(page);
    const { data } = await page.client.getFriendGroupList();
    expect(data.map(({ name }) => name)).toEqual(['Desk']);
  });
});

describe('filling a friend group', () => {
  it('puts friends in and takes them out at once; those who were there have succeeded', async () => {
    const page = await openFriends();
    const { view, groups } = page;
    const added = begin(() => view.current.groups.add('Work', ['ben', 'cat']));
    expect(groups()).toEqual(['Work: ben cat']);
    await act(async () => {
      expect(await added).toEqual({ succeeded: ['ben', 'cat'], failed: [] });
    });
    expect(groups()).toEqual(['Work: ben cat']);
    const removed = begin(() => view.current.groups.removeFrom('Work', ['ben', 'cat']));
    expect(groups()).toEqual(['Work:']);
    await act(async () => {
      expect(await removed).toEqual({ succeeded: ['ben', 'cat'], failed: [] });
    });
    expect(groups()).toEqual(['Work:']);
    expectOnFriends(page);
  });

  it('says who is no friend, asks nothing for nobody, and is refused when nobody is one', async () => {
    const { view, groups } = await openFriends();
    await act(async () => {
      const { add } = view.current.groups;
      expect(await add('Work', ['ben', 'dan'])).toMatchObject({
        succeeded: ['ben'],
        failed: [{ userID: 'dan', error: { code: 2700 } }],
      });
      expect(await add('Work', [])).toEqual({ succeeded: [], failed: [] });
      await expect(add('Work', ['dan'])).rejects.toMatchObject({ code: 2700 });
    });
    expect(groups()).toEqual(['Work: ben cat']);
  });

  it('that is refused is taken back', async () => {
    const page = await openFriends(() => ({
      addToFriendGroup: refuse(10002),
      removeFromFriendGroup: refuse(10002),
    }));
    const { add, removeFrom } = page.view.current.groups;
    await act(() => expect(add('Work', ['ben'])).rejects.toMatchObject({ code: 10002 }));
    await act(() => expect(removeFrom('Work', ['cat'])).rejects.toMatchObject({ code: 10002 }));
    expect(page.groups()).toEqual(['Work: cat']);
    expectOnFriends(page);
  });

  it('leaves the group where its last friend is struck off', async () => {
    const { view, groups } = await openFriends();
    const done = begin(() => view.current.actions.remove(['cat']));
    expect(groups()).toEqual(['Work:']);
    await act(async () => void (await done));
    expect(groups()).toEqual(['Work:']);
    await waitFor(() => expect(view.current.friends.friends).toHaveLength(1));
    expect(groups()).toEqual(['Work:']);
  });
});
