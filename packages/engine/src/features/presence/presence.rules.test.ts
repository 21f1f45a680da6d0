import { describe, expect, it } from 'vitest';
import { isTooMuch, watch } from './presence.rules.js';

/** Whom an instance is told of in the end that may be told of three. */
function watchedAfter(...subscriptions: readonly (readonly string[])[]): string[] {
  const watched = new Set<string>();
  for (const userIDs of subscriptions) watch(watched, userIDs, 3);
  return [...watched];
}

describe('subscriptions', () => {
  it.each([
    ['as many as there may be', [['a', 'b', 'c']], ['a', 'b', 'c']],
    ['one more: the oldest ends', [['a', 'b', 'c'], ['d']], ['b', 'c', 'd']],
    ['more at once than there may be', [['a', 'b', 'c', 'd', 'e']], ['c', 'd', 'e']],
    ['the oldest once more: it is the newest', [['a', 'b', 'c'], ['a'], ['d']], ['c', 'a', 'd']],
    ['the same twice at once', [['a', 'a', 'b', 'c']], ['a', 'b', 'c']],
  ])('%s', (_, subscriptions, expected) => {
    expect(watchedAfter(...subscriptions)).toEqual(expected);
  });
});

describe('what one says of oneself', () => {
  it.each([
    ['nothing', '', false],
    ['50 bytes', 'a'.repeat(50), false],
    ['51 bytes', 'a'.repeat(51), true],
    ['16 characters of three bytes', '茶'.repeat(16), false],
    ['17 of them', '茶'.repeat(17), true],
  ])('%s', (_, said, expected) => {
    expect(isTooMuch(said)).toBe(expected);
  });
});
