import { describe, expect, it } from 'vitest';
import { columnsFor, inRows } from './seat-layout.js';

describe('the columns of the stage', () => {
  it.each([
    [8, 366, 4],
    [8, 1240, 4],
    [8, 296, 3],
    [9, 336, 3],
    [10, 1240, 5],
    [14, 366, 4],
    [1, 1240, 1],
    [5, 40, 1],
  ])('%i seats in %i pixels stand in %i', (count, width, columns) => {
    expect(columnsFor(count, width)).toBe(columns);
  });
});

it('every seat stands in one row, in order', () => {
  expect(inRows([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect(inRows([], 4)).toEqual([]);
});
