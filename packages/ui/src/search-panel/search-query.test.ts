import { expect, it } from 'vitest';
import { hasNoTime, NO_FIELDS, searchOf, wordsOf } from './search-query.js';

const TODAY = new Date(2026, 10, 21).getTime();
const seconds = (...date: [number, number, number]) => new Date(...date).getTime() / 1000;

it('the words of a search are five at most', () => {
  expect(wordsOf('  green   tea ')).toEqual(['green', 'tea']);
  expect(wordsOf('a b c d e f')).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(wordsOf(' \n')).toEqual([]);
});

it('dates are whole days, the last one with all of its seconds', () => {
  const fields = { ...NO_FIELDS, text: 'tea', from: '2026-11-01', to: '2026-11-02' };
  expect(searchOf(fields, undefined, TODAY)).toEqual({
    keywords: ['tea'],
    from: seconds(2026, 10, 1),
    to: seconds(2026, 10, 3) - 1,
  });
});

it('until today or later is until now', () => {
  for (const to of ['2026-11-21', '2030-01-01']) {
    expect(searchOf({ ...NO_FIELDS, to }, undefined, TODAY)).toEqual({ keywords: [] });
  }
});

it('what is chosen narrows it down', () => {
  const fields = { ...NO_FIELDS, sender: 'ben', type: 'TIMImageElem' as const };
  expect(searchOf(fields, 'GROUPtea', TODAY)).toEqual({
    keywords: [],
    senders: ['ben'],
    types: ['TIMImageElem'],
    conversationID: 'GROUPtea',
  });
});

it('dates in the wrong order leave no time', () => {
  expect(hasNoTime({ ...NO_FIELDS, from: '2026-11-02', to: '2026-11-01' })).toBe(true);
  expect(hasNoTime({ ...NO_FIELDS, from: '2026-11-01', to: '2026-11-01' })).toBe(false);
  expect(hasNoTime({ ...NO_FIELDS, from: '2026-11-02' })).toBe(false);
});
