import { describe, expect, it } from 'vitest';
import { changedGroups, isGroupName, renamedGroups } from './friend-groups.rules.js';

describe('the name of a friend group', () => {
  it.each([
    ['Work', true],
    [' ', true],
    ['', false],
    ['a'.repeat(30), true],
    ['a'.repeat(31), false],
    ['茶'.repeat(10), true],
    [`${'茶'.repeat(10)}a`, false],
  ])('can be %o: %s', (name, expected) => {
    expect(isGroupName(name)).toBe(expected);
  });
});

describe('the groups of a friend', () => {
  it.each([
    [['Work'], 'Tea', true, ['Work', 'Tea']],
    [['Work'], 'Work', true, undefined],
    [['Work', 'Tea'], 'Work', false, ['Tea']],
    [['Work'], 'Tea', false, undefined],
  ] as const)('%o, when %s is come into (or left): %s, are %o', (before, name, isAdded, after) => {
    expect(changedGroups(before, name, isAdded)).toEqual(after);
  });

  it('have one that is renamed at their end', () => {
    expect(renamedGroups(['Work', 'Tea'], 'Work', 'Job')).toEqual(['Tea', 'Job']);
  });
});
