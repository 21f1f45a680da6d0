import { ChatError, EVENT, type SearchCloudUsersOptions, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nextFrame, openPeoplePage } from '../../testing/people-page.js';
import { useUserProfile } from '../profiles/index.js';
import { useUserSearch } from './use-user-search.js';
import type { UserSearch } from './user-search.js';

const teas = Array.from({ length: 45 }, (_, index) => ({
  userID: `tea${String(index).padStart(2, '0')}`,
  nick: `Tea ${index}`,
}));

const seed = {
  users: [
    { userID: 'ann', nick: 'Ann' },
    { userID: 'ben', nick: 'Ben Stone', gender: TYPES.GENDER_MALE, birthday: 19_900_101 },
    { userID: 'mei', nick: 'Mei Stone', gender: TYPES.GENDER_FEMALE, birthday: 20_000_101 },
    { userID: 'eve', nick: 'Eve Rock', gender: TYPES.GENDER_FEMALE, birthday: 20_100_101 },
    ...teas,
  ],
};

/** Ann's page, that looks for people; `set` looks for others. */
async function openSearch(search: UserSearch, options: Parameters<typeof openPeoplePage>[1] = {}) {
  let wanted = search;
  const page = await openPeoplePage(
    // Written down anew each time, as components do.
    () => useUserSearch({ ...wanted, keywords: [...wanted.keywords] }),
    { engine: { seed }, methods: ['searchCloudUsers'], ...options },
  );
  const found = () => page.view.current.users.map(({ userID }) => userID).sort();
  const ready = () => waitFor(() => expect(page.view.current.status).toBe('ready'));
  const set = (next: UserSearch) => {
    wanted = next;
    page.view.rerender();
  };
  return { ...page, found, ready, set };
}

test('people are found by userID and nick, with how many there are', async () => {
  const { view, found, ready, letGo } = await openSearch({ keywords: ['stone'] }, { isHeld: true });
  expect(view.current).toMatchObject({ status: 'loading', users: [], totalCount: null });
  letGo();
  await ready();
  expect(found()).toEqual(['ben', 'mei']);
  expect(view.current).toMatchObject({ totalCount: 2, hasMore: false, error: null });
});

test.each<[string, UserSearch, string[]]>([
  ['any of the words', { keywords: ['stone', 'rock'] }, ['ben', 'eve', 'mei']],
  ['all of the words', { keywords: ['stone', 'mei'], match: 'and' }, ['mei']],
  ['a gender', { keywords: ['stone'], gender: TYPES.GENDER_FEMALE }, ['mei']],
  ['who was born later', { keywords: ['e'], minBirthday: 19_950_101 }, ['eve', 'mei']],
  [
    'who was born between',
    { keywords: ['e'], minBirthday: 19_950_101, maxBirthday: 20_050_101 },
    ['mei'],
  ],
  ['words with blanks, twice and without letters', { keywords: [' rock ', 'rock', ' '] }, ['eve']],
])('it finds %s', async (_, search, expected) => {
  const { found, ready } = await openSearch(search);
  await ready();
  expect(found()).toEqual(expected);
});

test('nobody is looked for while there is nothing to look for', async () => {
  const { view, set, log, ready, found } = await openSearch({ keywords: ['', '  '] });
  const idle = { status: 'ready', users: [], totalCount: null, hasMore: false, error: null };
  expect(view.current).toMatchObject(idle);
  await act(() => view.current.refetch());
  expect(view.current).toMatchObject({ ...idle, totalCount: 0 });
  expect(log).toEqual([]);
  set({ keywords: ['rock'] });
  expect(view.current.status).toBe('loading');
  await ready();
  expect(found()).toEqual(['eve']);
});

test('no more than five words are sent', async () => {
  const { ready, log } = await openSearch({ keywords: ['a', 'b', 'c', 'd', 'e', 'f'] });
  await ready();
  expect(log[0]).toContain('["a","b","c","d","e"]');
});

test('a search is answered page by page, each person once', async () => {
  const { view, ready } = await openSearch({ keywords: ['tea'] });
  await ready();
  expect(view.current).toMatchObject({ hasMore: true, totalCount: 45 });
  expect(view.current.users).toHaveLength(20);
  await act(() => view.current.loadMore());
  await act(() => view.current.loadMore());
  await waitFor(() => expect(view.current.hasMore).toBe(false));
  expect(new Set(view.current.users.map(({ userID }) => userID)).size).toBe(45);
});

test('where the service has forgotten where it was, the pages before are gone through once more', async () => {
  const cursors: string[] = [];
  const { view, ready } = await openSearch(
    { keywords: ['tea'] },
    {
      instead: (client) => ({
        searchCloudUsers: async (options: SearchCloudUsersOptions) => {
          const isForgotten = cursors.push(options.cursor ? 'next' : 'first') === 2;
          if (isForgotten) throw new ChatError({ code: 27003 });
          return client.searchCloudUsers(options);
        },
      }),
    },
  );
  await ready();
  await act(() => view.current.loadMore());
  await waitFor(() => expect(view.current.users).toHaveLength(40));
  expect(view.current).toMatchObject({ error: null, hasMore: true });
  expect(cursors).toEqual(['first', 'next', 'first', 'next']);
});

test('who was found is up to date, and not asked for again', async () => {
  const { view, ready, emit, log } = await openSearch({ keywords: ['rock'] });
  await ready();
  const [eve] = view.current.users;
  const told = { ...eve, nick: 'Eve Pebble' };
  act(() => emit(EVENT.PROFILE_UPDATED, { name: EVENT.PROFILE_UPDATED, data: [told] }));
  await waitFor(() => expect(view.current.users[0]?.nick).toBe('Eve Pebble'));
  expect(log).toHaveLength(1);
});

test('it renders when it is answered, and not for what others show', async () => {
  const { view, ready, emit } = await openSearch({ keywords: ['rock'] });
  await ready();
  const { users } = view.current;
  const { renders } = view;
  const other = { userID: 'dan', nick: 'Dan' };
  act(() => emit(EVENT.PROFILE_UPDATED, { name: EVENT.PROFILE_UPDATED, data: [other] }));
  await nextFrame();
  view.rerender();
  expect(view.renders).toBe(renders + 1);
  expect(view.current.users).toBe(users);
});

test('where it was not bought it says so', async () => {
  const { view } = await openSearch(
    { keywords: ['rock'] },
    { engine: { seed, hasCloudSearch: false } },
  );
  await waitFor(() => expect(view.current.status).toBe('error'));
  expect(view.current.error?.code).toBe(60020);
  expect(view.current.users).toEqual([]);
});

test('a malformed answer is an error, and a malformed profile in it is reported and skipped', async () => {
  const answers: unknown[] = [
    { searchResultList: 'none' },
    { searchResultList: [null, { nick: 'x' }, { userID: 'eve', nick: 'Eve' }], totalCount: 'many' },
  ];
  const { view, errors } = await openSearch(
    { keywords: ['rock'] },
    { instead: () => ({ searchCloudUsers: async () => ({ code: 0, data: answers.shift() }) }) },
  );
  await waitFor(() => expect(view.current.status).toBe('error'));
  expect(view.current.error?.name).toBe('MALFORMED_DATA');
  await act(() => view.current.refetch());
  await waitFor(() => expect(view.current.status).toBe('ready'));
  expect(view.current.users.map(({ userID }) => userID)).toEqual(['eve']);
  expect(view.current.totalCount).toBe(0);
  expect(errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA', 'MALFORMED_DATA']);
});

test('the next person looks for themselves', async () => {
  const { view, userOf, log } = await openPeoplePage(
    () => ({ found: useUserSearch({ keywords: ['rock'] }), eve: useUserProfile('eve') }),
    { engine: { seed }, methods: ['searchCloudUsers'] },
  );
  await waitFor(() => expect(view.current.found.users).toHaveLength(1));
  await act(() => view.session.logout());
  expect(view.current.found).toMatchObject({ status: 'loading', users: [], totalCount: null });
  await act(() => view.session.login(userOf('ben')));
  await waitFor(() => expect(view.current.found.users).toHaveLength(1));
  expect(log).toHaveLength(2);
});
