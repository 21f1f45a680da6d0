import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useItemKeys } from './use-item-keys.js';

interface Row {
  readonly id: string;
  readonly words: string;
}

/** The rows' keys, with a note of whose was asked for. */
function renderKeys(initialProps: readonly Row[]) {
  const asked: string[] = [];
  const keyOf = ({ id }: Row) => {
    asked.push(id);
    return id;
  };
  const { result, rerender } = renderHook((rows: readonly Row[]) => useItemKeys(rows, keyOf), {
    initialProps,
  });
  const keys = (count: number) =>
    Array.from({ length: count }, (_, index) => result.current(index));
  return { asked, result, rerender, keys };
}

const ANN = { id: 'ann', words: 'Yes.' };
const BEN = { id: 'ben', words: 'No.' };
const CARL = { id: 'carl', words: 'Perhaps.' };

test('the keys are told by the same function as long as the same rows stand in the same order', () => {
  const { result, rerender, keys } = renderKeys([ANN, BEN]);
  const before = result.current;
  rerender([{ ...ANN, words: 'Certainly.' }, BEN]);
  expect(result.current).toBe(before);
  rerender([BEN, ANN]);
  expect(result.current).not.toBe(before);
  expect(keys(2)).toEqual(['ben', 'ann']);
});

test('whatever comes, goes and moves, each place has the key of its row, and what is behind the last has none', () => {
  const { rerender, keys } = renderKeys([]);
  const lists = [[ANN], [ANN, BEN, CARL], [CARL, ANN, BEN], [CARL, BEN], [{ ...CARL }, BEN], []];
  for (const rows of lists) {
    rerender(rows);
    expect(keys(rows.length + 1)).toEqual([...rows.map(({ id }) => id), '']);
  }
});

test('of thousands of rows that stand where they stood none is asked for its key again', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => ({ id: `${index}`, words: '' }));
  const { asked, rerender } = renderKeys(rows);
  asked.length = 0;
  rerender([{ id: '0', words: 'Yes.' }, ...rows.slice(1)]);
  expect(new Set(asked)).toEqual(new Set(['0']));
});
