import { SUITES } from '@parlor/sdk/conformance';
import { expect, it } from 'vitest';
import { DIFFERENCES, UNPLAYABLE } from './differences.js';

it('the lists of differences name scenarios that there are', () => {
  const known = new Set(
    SUITES.flatMap(({ about, scenarios }) => scenarios.map(({ says }) => `${about}: ${says}`)),
  );
  const lists = [DIFFERENCES, UNPLAYABLE].flatMap((list) => Object.entries(list));
  const named = lists.flatMap(([about, reasons]) =>
    Object.keys(reasons).map((says) => `${about}: ${says}`),
  );
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
