import { describe, expect, it } from 'vitest';
import {
  areCustomFields,
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

  it.each([
    ['nothing', [], true],
    ['8 letters', [{ key: 'Tag_SNS_Custom_abcdEFGH', value: '' }], true],
    ['9 letters', [{ key: 'Tag_SNS_Custom_abcdEFGHi', value: '' }], false],
    ['no letter', [{ key: 'Tag_SNS_Custom_', value: '' }], false],
    ['a digit', [{ key: 'Tag_SNS_Custom_test1', value: '' }], true],
    ['a hyphen', [{ key: 'Tag_SNS_Custom_a-b', value: '' }], false],
    ['another prefix', [{ key: 'Tag_Profile_Custom_a', value: '' }], false],
    ['more before the prefix', [{ key: 'My_Tag_SNS_Custom_a', value: '' }], false],
    ['a value of 500 bytes', [{ key: 'Tag_SNS_Custom_a', value: 'x'.repeat(500) }], true],
    ['a value of 501 bytes', [{ key: 'Tag_SNS_Custom_a', value: 'x'.repeat(501) }], false],
  ])('can be a custom field with %s: %#', (_, fields, expected) => {
    expect(areCustomFields(fields)).toBe(expected);
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
