import { describe, expect, it } from 'vitest';
import type { ReactionRecord } from './reactions.records.js';
import {
  additionFailure,
  pageOf,
  removalFailure,
  usersOf,
  withoutUser,
  withUser,
} from './reactions.rules.js';

function reaction(reactionID: string, ...userIDs: string[]): ReactionRecord {
  return { reactionID, userIDs };
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `user${place}`);
}

const TEN = names(10).map((reactionID) => reaction(reactionID, 'ann'));

describe('a reaction', () => {
  it.each<[string, number | undefined, ReactionRecord[]]>([
    ['the first', undefined, []],
    ['one that others have', undefined, [reaction('tea', 'bob')]],
    ['the tenth', undefined, TEN.slice(1)],
    ['an eleventh', 23005, TEN],
    ['one of ten', undefined, [...TEN.slice(1), reaction('tea', 'bob')]],
    ['one that 99 have', undefined, [reaction('tea', ...names(99))]],
    ['one that 100 have', 23006, [reaction('tea', ...names(100))]],
    ['one that is mine', 23007, [reaction('tea', 'ann')]],
    ['one that is mine and full', 23007, [reaction('tea', 'ann', ...names(99))]],
  ])('%s is refused with %s', (_, expected, before) => {
    expect(additionFailure(before, 'tea', 'ann')).toBe(expected);
  });

  it.each<[string, number | undefined, ReactionRecord[]]>([
    ['mine', undefined, [reaction('tea', 'bob', 'ann')]],
    ['that of others', 23009, [reaction('tea', 'bob')]],
    ['one that nobody has', 23008, [reaction('cake', 'ann')]],
  ])('%s, taken back, is refused with %s', (_, expected, before) => {
    expect(removalFailure(before, 'tea', 'ann')).toBe(expected);
  });

  it('stands where it came first, its people in the order in which they reacted', () => {
    const one = withUser([], 'tea', 'ann');
    const two = withUser(one, 'cake', 'ann');
    expect(withUser(two, 'tea', 'bob')).toEqual([
      reaction('tea', 'ann', 'bob'),
      reaction('cake', 'ann'),
    ]);
    expect(one).toEqual([reaction('tea', 'ann')]);
  });

  it('is gone with its last person', () => {
    const before = [reaction('tea', 'ann', 'bob'), reaction('cake', 'ann')];
    expect(withoutUser(before, 'tea', 'ann')).toEqual([
      reaction('tea', 'bob'),
      reaction('cake', 'ann'),
    ]);
    expect(withoutUser(before, 'cake', 'ann')).toEqual([reaction('tea', 'ann', 'bob')]);
    expect(usersOf(withoutUser(before, 'cake', 'ann'), 'cake')).toEqual([]);
  });

  it.each([
    [0, 2, ['user0', 'user1'], 2],
    [2, 2, ['user2', 'user3'], 4],
    [4, 2, ['user4'], 0],
    [3, 2, ['user3', 'user4'], 0],
    [5, 2, [], 0],
    [0, 0, ['user0'], 1],
  ])('has a page of people from %i with %i', (offset, count, userIDs, nextOffset) => {
    expect(pageOf(names(5), { offset, count })).toEqual({ userIDs, nextOffset });
  });
});
