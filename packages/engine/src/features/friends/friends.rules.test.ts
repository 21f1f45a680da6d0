import { describe, expect, it } from 'vitest';
import {
  isCustomFieldTooLong,
  isRemarkTooLong,
  isSource,
  isWordingTooLong,
  mergedFields,
} from './friends.rules.js';

describe('what is said of a friend', () => {
  it.each([
    ['a remark of 96 bytes', isRemarkTooLong('r'.repeat(96)), false],
    ['a remark of 97 bytes', isRemarkTooLong('r'.repeat(97)), true],
    ['a remark of 33 Chinese characters', isRemarkTooLong('茶'.repeat(33)), true],
    ['a wording of 256 bytes', isWordingTooLong('w'.repeat(256)), false],
    ['a wording of 257 bytes', isWordingTooLong('w'.repeat(257)), true],
    [
      'a custom value of 500 bytes',
      isCustomFieldTooLong([{ key: 'a', value: 'x'.repeat(500) }]),
      false,
    ],
    ['a custom key of 33 bytes', isCustomFieldTooLong([{ key: 'k'.repeat(33), value: '' }]), true],
    [
      'a custom value of 501 bytes',
      isCustomFieldTooLong([
        { key: 'a', value: '' },
        { key: 'b', value: 'x'.repeat(501) },
      ]),
      true,
    ],
  ])('%s is too long: %s', (_, isTooLong, expected) => {
    expect(isTooLong).toBe(expected);
  });

  it.each([
    ['AddSource_Type_Web', true],
    ['AddSource_Type_', true],
    ['AddSource_Type_12345678', true],
    ['AddSource_Type_123456789', false],
    ['Web', false],
  ])('comes from %s: %s', (source, expected) => {
    expect(isSource(source)).toBe(expected);
  });

  it('is merged by key, and the fields that were there stay where they are', () => {
    const before = [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ];
    const changes = [
      { key: 'c', value: '4' },
      { key: 'a', value: '3' },
    ];
    expect(mergedFields(before, changes)).toEqual([
      { key: 'a', value: '3' },
      { key: 'b', value: '2' },
      { key: 'c', value: '4' },
    ]);
  });
});
