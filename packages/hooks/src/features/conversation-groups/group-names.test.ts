import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedName } from './group-name.js';
import {
  changeNames,
  changeOrder,
  inOrder,
  type NamesChange,
  renameBetween,
} from './group-names.js';

const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const names = fc.uniqueArray(name);
const change: fc.Arbitrary<NamesChange> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), name }),
  fc.record({ kind: fc.constant('remove' as const), name }),
  fc.record({ kind: fc.constant('rename' as const), name, newName: fc.constantFrom('X', 'Y') }),
);

describe('what becomes of the names', () => {
  it('is the same when it is done twice', () => {
    fc.assert(
      fc.property(names, change, (before, wish) => {
        const once = changeNames(before, wish);
        expect(changeNames(once, wish)).toEqual(once);
      }),
    );
  });

  it('puts a new name last, and a new name for an old one in its place', () => {
    expect(changeNames(['A', 'B'], { kind: 'add', name: 'C' })).toEqual(['A', 'B', 'C']);
    expect(changeNames(['A', 'B'], { kind: 'rename', name: 'A', newName: 'X' })).toEqual([
      'X',
      'B',
    ]);
    expect(changeNames(['A', 'B'], { kind: 'remove', name: 'A' })).toEqual(['B']);
  });
});

describe('the person’s order', () => {
  it('loses no name and makes none up', () => {
    fc.assert(
      fc.property(names, names, (all, order) => {
        expect([...inOrder(all, order)].sort()).toEqual([...all].sort());
      }),
    );
  });

  it('comes first, and what it does not have keeps its order behind it', () => {
    expect(inOrder(['A', 'B', 'C', 'D'], ['D', 'gone', 'B'])).toEqual(['D', 'B', 'A', 'C']);
  });

  it('goes with a new name, and is none of a folder that is made or taken away', () => {
    expect(changeOrder(['B', 'A'], { kind: 'rename', name: 'A', newName: 'X' })).toEqual([
      'B',
      'X',
    ]);
    expect(changeOrder([], { kind: 'add', name: 'A' })).toEqual([]);
  });
});

describe('that a folder was renamed elsewhere', () => {
  it('is seen by the one name that has changed', () => {
    const told = renameBetween(['A', 'B', 'C'], ['A', 'X', 'C']);
    expect(told).toEqual({ kind: 'rename', name: 'B', newName: 'X' });
  });

  it.each([
    [
      ['A', 'B'],
      ['A', 'B'],
    ],
    [['A', 'B'], ['A']],
    [
      ['A', 'B'],
      ['B', 'A'],
    ],
    [[], ['A']],
  ])('is not seen in %j becoming %j', (before, after) => {
    expect(renameBetween(before, after)).toBeUndefined();
  });
});

describe('a name', () => {
  it('has no blanks around it', () => {
    expect(checkedName('  Work  ')).toBe('Work');
  });

  it.each([
    ['', -1],
    ['   ', -1],
    ['x'.repeat(33), 51011],
    // Eleven characters.
    ['工'.repeat(11), 51011],
  ])('is refused when it is “%s”', (given, code) => {
    expect(() => checkedName(given)).toThrow(expect.objectContaining({ code }));
  });

  it('may have 32 bytes', () => {
    expect(checkedName('x'.repeat(32))).toHaveLength(32);
    expect(checkedName('工'.repeat(10))).toHaveLength(10);
  });
});
