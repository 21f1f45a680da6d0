import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chance } from './chance.js';

const run = (chance: Chance) => Array.from({ length: 50 }, () => chance.next());

describe('chance', () => {
  it('is the same for the same beginning, and another for another one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(run(new Chance(one))).toEqual(run(new Chance(one)));
        if (one !== other) expect(run(new Chance(one))).not.toEqual(run(new Chance(other)));
      }),
    );
  });

  it('stays within its bounds and reaches all of them', () => {
    const chance = new Chance(7);
    const thrown = Array.from({ length: 600 }, () => chance.between(1, 6));
    expect([...new Set(thrown)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    const share = Array.from({ length: 2_000 }, () => chance.isLucky(0.25)).filter(Boolean).length;
    expect(share).toBeGreaterThan(400);
    expect(share).toBeLessThan(600);
  });

  it('chooses none twice', () => {
    const chosen = new Chance(1).some(['a', 'b', 'c', 'd'], 9);
    expect(chosen.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has nothing to choose from where there is nothing', () => {
    expect(() => new Chance(1).oneOf([])).toThrow(RangeError);
  });
});
