import { describe, expect, it } from 'vitest';
import { areMemberFields } from './member-fields.js';

describe('what can be written about a member', () => {
  it.each([
    ['none', [], true],
    ['five', ['a', 'b', 'c', 'd', 'e'], true],
    ['six', ['a', 'b', 'c', 'd', 'e', 'f'], false],
    ['no name', [''], false],
    ['a name of 17 bytes', ['k'.repeat(17)], false],
    ['a name with a space', ['a b'], false],
  ])('custom fields: %s', (_, keys, areSome) => {
    expect(areMemberFields(keys.map((key) => ({ key, value: '' })))).toBe(areSome);
  });

  it('a value has 64 bytes at most', () => {
    expect(areMemberFields([{ key: 'a', value: 'é'.repeat(32) }])).toBe(true);
    expect(areMemberFields([{ key: 'a', value: 'é'.repeat(33) }])).toBe(false);
  });
});
