import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readersAfter } from './receipts.rules.js';

const names = fc
  .uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 })
  .map((userIDs) => userIDs.toSorted());

describe('a page of readers', () => {
  it('begins behind the cursor, and the last one has none', () => {
    const all = ['ann', 'bob', 'cho'];
    expect(readersAfter(all, { cursor: '', count: 2 })).toEqual({
      userIDs: ['ann', 'bob'],
      cursor: 'bob',
    });
    expect(readersAfter(all, { cursor: 'bob', count: 2 })).toEqual({
      userIDs: ['cho'],
      cursor: '',
    });
    expect(readersAfter(all, { cursor: 'zed', count: 2 })).toEqual({ userIDs: [], cursor: '' });
  });

  it('has one person at least and a hundred at most', () => {
    const many = Array.from({ length: 150 }, (_, place) => `p${String(place).padStart(3, '0')}`);
    expect(readersAfter(many, { cursor: '', count: 0 }).userIDs).toHaveLength(1);
    expect(readersAfter(many, { cursor: '', count: 1_000 }).userIDs).toHaveLength(100);
  });

  it('is followed by the others, each once, whoever goes away meanwhile', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 10 }), fc.nat(), (all, count, gone) => {
        const leaver = all[gone % Math.max(1, all.length)];
        const stayed = all.filter((userID) => userID !== leaver);
        const found: string[] = [];
        let here = all;
        let cursor = '';
        do {
          const page = readersAfter(here, { cursor, count });
          found.push(...page.userIDs);
          cursor = page.cursor;
          here = stayed;
        } while (cursor !== '');
        expect(found.filter((userID) => userID !== leaver)).toEqual(stayed);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
