import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterFailure, touchedBy } from './counters.rules.js';

const counter = fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.integer() });

test('what is counted up is counted down again, whatever was there', () => {
  fc.assert(
    fc.property(fc.array(counter, { minLength: 1 }), fc.integer(), (steps, a) => {
      const before = new Map([['a', a]]);
      const up = touchedBy('increase', steps, before);
      const after = new Map([...before, ...up.map(({ key, value }) => [key, value] as const)]);
      for (const { key, value } of touchedBy('decrease', steps, after)) {
        expect(value).toBe(before.get(key) ?? 0);
      }
    }),
  );
});

test('a counter that is named twice in one write is told once, with its last value', () => {
  const twice = [
    { key: 'a', value: 2 },
    { key: 'a', value: 3 },
  ];
  expect(touchedBy('set', twice, new Map())).toEqual([{ key: 'a', value: 3 }]);
  expect(touchedBy('decrease', twice, new Map([['a', 1]]))).toEqual([{ key: 'a', value: -4 }]);
});

test.each([
  ['a fraction', [{ key: 'a', value: 0.5 }]],
  ['more than is exact', [{ key: 'a', value: 2 ** 53 }]],
  ['a key of 129 bytes', [{ key: 'a'.repeat(129), value: 1 }]],
])('%s is no counter', (_, written) => {
  expect(counterFailure({ written, touched: written }, new Map())).toBe(10004);
});

test('a step that would be rounded away is refused, though what comes of it could be kept', () => {
  const written = [{ key: 'a', value: 0.5 }];
  const touched = [{ key: 'a', value: Number.MAX_SAFE_INTEGER }];
  expect(counterFailure({ written, touched }, new Map([['a', 1]]))).toBe(10004);
});
