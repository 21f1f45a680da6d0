import { ChatError, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type ClockPageOptions, openClockPage } from '../../testing/clock-page.js';
import { useGroupMemberSearch } from './use-group-member-search.js';
import { useGroupMembers } from './use-group-members.js';

const seed = {
  users: [
    { userID: 'ann', nick: 'Ann' },
    { userID: 'ben', nick: 'Ben Stone' },
    { userID: 'cat', nick: 'Straße' },
    { userID: 'dan', nick: 'Dan Stone' },
  ],
  groups: [
    {
      groupID: 'tea',
      name: 'Tea',
      type: TYPES.GRP_PUBLIC,
      members: ['ann', 'ben', 'cat'],
      memberSettings: { ben: { role: 'Admin', nameCard: 'Big Ben' } } as const,
    },
    { groupID: 'work', name: 'Work', type: TYPES.GRP_WORK, members: ['ann', 'dan'] },
    { groupID: 'show', name: 'Show', type: TYPES.GRP_AVCHATROOM, members: ['dan'] },
  ],
};

/** Ann's page, that looks for members; `look` looks for others. */
async function open(groupID: string, words: string, options: ClockPageOptions = {}) {
  let wanted = words;
  let shown = groupID === 'show' ? '' : groupID;
  const page = await openClockPage(
    () => ({ search: useGroupMemberSearch(shown, wanted), list: useGroupMembers(shown) }),
    {
      engine: { seed },
      methods: ['searchCloudGroupMembers', 'getGroupMemberProfile'],
      ...options,
    },
  );
  if (shown === '') {
    await page.client.joinGroup({ groupID });
    shown = groupID;
    page.rerender();
  }
  await waitFor(() => expect(page.current.list.status).toBe('ready'));
  return {
    page,
    names: () => page.current.search.members.map(({ userID }) => userID).sort(),
    ready: () => waitFor(() => expect(page.current.search.status).toBe('ready')),
    look(next: string) {
      wanted = next;
      page.rerender();
    },
  };
}

describe('members of a group', () => {
  it('are found by their name in it, nick and userID, and are what the list shows', async () => {
    const { page, names, ready, look } = await open('tea', 'big');
    await ready();
    expect(names()).toEqual(['ben']);
    const [ben] = page.current.search.members;
    expect(ben).toMatchObject({ role: 'Admin', nick: 'Ben Stone' });
    expect(page.current.list.members).toContain(ben);
    expect(page.current.search.isLocal).toBe(false);
    for (const [words, found] of [
      ['stone', ['ben']],
      ['strasse', ['cat']],
      [' cat ', ['cat']],
      ['ben stone', ['ben']],
      ['ben ann', []],
    ] as const) {
      look(words);
      await ready();
      expect(names()).toEqual(found);
    }
  });

  it('are not looked for without words', async () => {
    const { page, names, ready } = await open('tea', ' ');
    await ready();
    expect(names()).toEqual([]);
    expect(page.asked('searchCloudGroupMembers')).toBe(0);
  });

  it('that change are shown as they are now', async () => {
    const { page, names, ready } = await open('tea', 'stone');
    await ready();
    const phone = await page.peer('ann');
    await phone.getGroupList();
    await phone.setGroupMemberRole({ groupID: 'tea', userID: 'ben', role: 'Member' });
    await waitFor(() => expect(page.current.search.members[0]?.role).toBe('Member'));
    await phone.deleteGroupMember({ groupID: 'tea', userIDList: ['ben'] });
    await waitFor(() => expect(names()).toEqual([]));
  });

  it('are not looked for with more than five words', async () => {
    const { ready, names, page } = await open('tea', 'b be ben s st sto x');
    await ready();
    expect(names()).toEqual(['ben']);
    expect(page.current.search.error).toBeNull();
  });
});

describe('where the service does not search', () => {
  it('those who are loaded are looked through, and it is not asked again', async () => {
    const { page, names, ready, look } = await open('tea', 'ston', {
      instead: () => ({
        searchCloudGroupMembers: () => Promise.reject(new ChatError({ code: 60020 })),
      }),
    });
    await ready();
    expect(names()).toEqual(['ben']);
    expect(page.current.search).toMatchObject({ isLocal: true, error: null });
    look('STRASSE');
    await ready();
    expect(names()).toEqual(['cat']);
    expect(page.asked('searchCloudGroupMembers')).toBe(1);
  });

  it('in a live room, who comes is found', async () => {
    const { page, names, ready } = await open('show', 'stone');
    await ready();
    expect(page.current.search.isLocal).toBe(true);
    const ben = await page.peer('ben');
    await ben.joinGroup({ groupID: 'show' });
    await page.pass(3000);
    await waitFor(() => expect(names()).toContain('ben'));
    expect(page.asked('searchCloudGroupMembers')).toBe(0);
  });
});

describe('a search that fails', () => {
  it('is an error', async () => {
    const { page } = await open('tea', 'stone', {
      instead: () => ({
        searchCloudGroupMembers: () => Promise.reject(new ChatError({ code: 60018 })),
      }),
    });
    await waitFor(() => expect(page.current.search.status).toBe('error'));
    expect(page.current.search.error?.code).toBe(60018);
  });

  it('has found nobody who is not a person, and says so', async () => {
    const { page, names, ready } = await open('tea', 'stone', {
      instead: () => ({
        searchCloudGroupMembers: async () =>
          JSON.parse(
            JSON.stringify({
              code: 0,
              data: {
                totalCount: 3,
                cursor: '',
                searchResultList: [
                  null,
                  { groupInfo: { groupID: 'work' }, memberList: [{ userID: 'dan' }] },
                  { groupInfo: { groupID: 'tea' }, memberList: [null, { userID: 'ben' }] },
                ],
              },
            }),
          ),
      }),
    });
    await ready();
    expect(names()).toEqual(['ben']);
    await act(() => Promise.resolve());
    expect(page.errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA']);
  });
});
