import { describe, expect, it } from 'vitest';
import { attributeFailure, isConflict, lastWritesWith, sizeFailure } from './attributes.rules.js';

const pairs = (count: number, value: string) =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`.padEnd(10, '.'), value }));

describe('the size of attributes', () => {
  it('is counted in bytes, key by key and value by value', () => {
    expect(attributeFailure([{ key: 'k'.repeat(32), value: 'v'.repeat(4_000) }])).toBeUndefined();
    expect(attributeFailure([{ key: '键'.repeat(11), value: '' }])).toBe(10045);
    expect(attributeFailure([{ key: 'k', value: '值'.repeat(1_334) }])).toBe(10046);
  });

  it('is limited for all of them together', () => {
    expect(sizeFailure(pairs(16, 'v'.repeat(990)))).toBeUndefined();
    expect(sizeFailure(pairs(17, ''))).toBe(10047);
    expect(
      sizeFailure([...pairs(15, 'v'.repeat(990)), { key: 'k', value: 'v'.repeat(1_000) }]),
    ).toBe(10048);
  });
});

describe('a conflict', () => {
  const current = { mainSequence: 7, sequenceOf: (key: string) => (key === 'a' ? 5 : 0) };
  const touching = (key: string, sequence: number, mainSequence = 7) => ({
    mainSequence,
    keys: [{ key, sequence }],
  });

  it('is any write since the version that was carried, when all are watched', () => {
    expect(isConflict('strict', touching('a', 5), current)).toBe(false);
    expect(isConflict('strict', touching('a', 5, 6), current)).toBe(true);
    expect(isConflict('strict', touching('a', 4), current)).toBe(false);
  });

  it('is a write of the same keys, when each is watched for itself', () => {
    expect(isConflict('perKey', touching('a', 5, 6), current)).toBe(false);
    expect(isConflict('perKey', touching('a', 4), current)).toBe(true);
    expect(isConflict('perKey', touching('b', 0, 1), current)).toBe(false);
    expect(isConflict('perKey', touching('b', 3), current)).toBe(true);
  });

  it('is any write for who leaves no key alone', () => {
    for (const policy of ['strict', 'perKey'] as const) {
      expect(isConflict(policy, { mainSequence: 7, keys: 'all' }, current)).toBe(false);
      expect(isConflict(policy, { mainSequence: 6, keys: 'all' }, current)).toBe(true);
    }
  });
});

describe('the speed of writing', () => {
  it('is five in any second', () => {
    expect(lastWritesWith([0, 100, 200, 300], 900)).toEqual([0, 100, 200, 300, 900]);
    expect(lastWritesWith([0, 100, 200, 300, 900], 999)).toBeUndefined();
    expect(lastWritesWith([0, 100, 200, 300, 900], 1_000)).toEqual([100, 200, 300, 900, 1_000]);
  });

  it('starts anew when the clock was put back', () => {
    expect(lastWritesWith([9_000, 9_000, 9_000, 9_000, 9_000], 10)).toEqual([10]);
  });
});
