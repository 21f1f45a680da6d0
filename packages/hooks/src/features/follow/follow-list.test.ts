import { expect, test } from 'vitest';
import { addNews, dropNews, type FollowState, initialFollow, setTypes } from './follow.store.js';
import { bareEntry } from './follow-entry.js';
import { entriesOf, type FollowPage } from './follow-list.js';
import type { FollowList } from './follow-relation.js';

/** A page that was asked for after so much had been told. */
const page = (askedAt: number, ...userIDs: string[]): FollowPage => ({
  entries: userIDs.map((userID) => ({ ...bareEntry(userID), followTime: 100 })),
  cursor: '',
  askedAt,
});

/** What was told of a list: `+ben` has come, `-ben` has left. */
function told(list: FollowList, ...news: string[]): FollowState {
  return news.reduce((state, one, index) => {
    const userID = one.slice(1);
    const entry = one.startsWith('+') ? bareEntry(userID) : null;
    return addNews(state, list, userID, { count: index + 1, entry });
  }, initialFollow);
}

const userIDs = (list: FollowList, pages: readonly FollowPage[], state: FollowState) =>
  entriesOf(list, pages, state).map(({ userID }) => userID);

test.each<[string, string[], FollowPage[], string[]]>([
  [
    'the pages, as the service has them',
    [],
    [page(0, 'ben', 'cat'), page(0, 'dan')],
    ['ben', 'cat', 'dan'],
  ],
  ['each once', [], [page(0, 'ben', 'cat'), page(0, 'cat', 'dan')], ['ben', 'cat', 'dan']],
  [
    'who has come since first, the newest of them first',
    ['+eve', '+fay'],
    [page(0, 'ben')],
    ['fay', 'eve', 'ben'],
  ],
  ['nobody who has left', ['-cat'], [page(0, 'ben', 'cat'), page(0, 'dan')], ['ben', 'dan']],
  ['nobody who has come and left', ['+eve', '-eve'], [page(0, 'ben')], ['ben']],
  ['who has left and come back', ['-ben', '+ben'], [page(0, 'cat', 'ben')], ['ben', 'cat']],
  ['what a page says that is newer', ['+eve', '-ben'], [page(2, 'ben', 'cat')], ['ben', 'cat']],
  [
    'who has come, though a later page says so, too',
    ['+eve'],
    [page(0, 'ben'), page(1, 'eve')],
    ['eve', 'ben'],
  ],
  [
    'who has left a page and not come to a later one',
    ['-ben'],
    [page(0, 'ben'), page(1, 'cat')],
    ['cat'],
  ],
  ['nobody before there is a page', ['+eve'], [], []],
])('a list shows %s', (_, news, pages, expected) => {
  expect(userIDs('followers', pages, told('followers', ...news))).toEqual(expected);
});

test('what is wanted shows on the list of whom I follow, and on the mutual one where they follow me', () => {
  const state: FollowState = {
    ...setTypes(initialFollow, [
      ['dan', 0],
      ['eve', 1],
    ]),
    wishes: [
      { userID: 'dan', isFollowing: true },
      { userID: 'eve', isFollowing: true },
      { userID: 'ben', isFollowing: false },
    ],
  };
  const pages = [page(0, 'ben', 'cat')];
  expect(userIDs('following', pages, state)).toEqual(['eve', 'dan', 'cat']);
  expect(userIDs('mutual', pages, state)).toEqual(['eve', 'cat']);
  expect(userIDs('followers', pages, state)).toEqual(['ben', 'cat']);
});

test('of what is wanted of one person the last counts', () => {
  const wishes = [true, false, true].map((isFollowing) => ({ userID: 'ben', isFollowing }));
  const shown = (count: number) =>
    userIDs('following', [page(0, 'cat')], { ...initialFollow, wishes: wishes.slice(0, count) });
  expect([1, 2, 3].map(shown)).toEqual([['ben', 'cat'], ['cat'], ['ben', 'cat']]);
});

test('what is dropped was told up to then, of this list', () => {
  const state = told('followers', '+eve', '-ben', '+fay');
  expect([...dropNews(state, 'followers', 2).news.followers.keys()]).toEqual(['fay']);
  expect(dropNews(state, 'followers', Number.POSITIVE_INFINITY).news.followers.size).toBe(0);
  expect(dropNews(state, 'followers', 0)).toBe(state);
  expect(dropNews(state, 'mutual', 2)).toBe(state);
});

test('who has come again has not been there since the first time', () => {
  const times = (state: FollowState, askedAt: number) =>
    entriesOf('followers', [page(askedAt, 'eve')], state).map(({ followTime }) => followTime);
  const state = told('followers', '-eve', '+eve');
  expect(times(state, 0)).toEqual([null]);
  expect(times(state, 2)).toEqual([100]);
});
