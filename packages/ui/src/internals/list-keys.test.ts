import { describe, expect, it } from 'vitest';
import { findByPrefix, nextIndex } from './list-keys.js';

describe('a key in the list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 9],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['PageDown', 0, 4],
    ['PageUp', 9, 5],
  ])('%s at %i leads to %i', (key, from, to) => {
    expect(nextIndex(key, from, 10, 4)).toBe(to);
  });

  it('leads nowhere when it is no key of the list, or the list is empty', () => {
    expect(nextIndex('a', 3, 10, 4)).toBeUndefined();
    expect(nextIndex('Home', -1, 0, 4)).toBeUndefined();
  });
});

describe('typing a name', () => {
  const names = ['Ann', 'Bob', 'Ben', 'Anna', 'Émile'];

  it('finds the next one that begins so, going around', () => {
    expect(findByPrefix(names, 'b', 0)).toBe(1);
    expect(findByPrefix(names, 'be', 1)).toBe(2);
    expect(findByPrefix(names, 'a', 3)).toBe(0);
    expect(findByPrefix(names, 'é', 0)).toBe(4);
  });

  it('goes through all of a letter when the letter is repeated', () => {
    expect(findByPrefix(names, 'aa', 0)).toBe(3);
    expect(findByPrefix(names, 'aaa', 3)).toBe(0);
  });

  it('finds nothing that is not there', () => {
    expect(findByPrefix(names, 'z', 0)).toBe(-1);
    expect(findByPrefix([], 'a', -1)).toBe(-1);
  });
});
