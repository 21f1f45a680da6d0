import { describe, expect, it } from 'vitest';
import {
  isMark,
  isMuteTime,
  isNameCard,
  marksAfter,
  mergedFields,
  muteUntil,
} from './member-settings.rules.js';

describe('what can be said of members', () => {
  it.each([
    [0, true],
    [60, true],
    [4_294_967_295, true],
    [4_294_967_296, false],
    [-1, false],
    [1.5, false],
    [Number.NaN, false],
  ])('somebody is muted for %s seconds: %s', (seconds, isOne) => {
    expect(isMuteTime(seconds)).toBe(isOne);
  });

  it('a mute begins now, and none has no end', () => {
    expect([muteUntil(1_000, 60), muteUntil(1_000, 0)]).toEqual([1_060, 0]);
  });

  it.each([
    ['', true],
    ['a'.repeat(50), true],
    ['a'.repeat(51), false],
    ['é'.repeat(26), false],
  ])('a name card is 50 bytes at most: %j', (nameCard, isOne) => {
    expect(isNameCard(nameCard)).toBe(isOne);
  });

  it('fields that are written twice have the last value, those that are not named stay', () => {
    const fields = [
      { key: 'a', value: '1' },
      { key: 'b', value: '1' },
    ];
    const written = [
      { key: 'b', value: '2' },
      { key: 'c', value: '1' },
      { key: 'c', value: '2' },
    ];
    expect(mergedFields(fields, written).map(({ key, value }) => key + value)).toEqual([
      'a1',
      'b2',
      'c2',
    ]);
  });

  it('a room has ten marks of 1000 and above', () => {
    const ten = new Set(Array.from({ length: 10 }, (_, index) => 1000 + index));
    expect([isMark(999, new Set()), isMark(1000, new Set())]).toEqual([false, true]);
    expect([isMark(1009, ten), isMark(1010, ten)]).toEqual([true, false]);
  });

  it('marks are kept once and in order', () => {
    expect(marksAfter([1002], 1001, true)).toEqual([1001, 1002]);
    expect(marksAfter([1001, 1002], 1001, true)).toEqual([1001, 1002]);
    expect(marksAfter([1001, 1002], 1001, false)).toEqual([1002]);
  });
});
