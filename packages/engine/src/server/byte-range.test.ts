import { expect, test } from 'vitest';
import { byteRangeOf, isEmpty } from './byte-range.js';

test.each<[string | undefined, [number, number] | 'all' | 'nothing']>([
  [undefined, 'all'],
  ['bytes=0-', [0, 100]],
  ['bytes=0-1', [0, 2]],
  ['bytes=10-19', [10, 20]],
  ['bytes=90-', [90, 100]],
  ['bytes=90-500', [90, 100]],
  ['bytes=-10', [90, 100]],
  ['bytes=-500', [0, 100]],
  ['bytes=0-0', [0, 1]],
  ['bytes=100-', 'nothing'],
  ['bytes=20-10', 'nothing'],
  ['bytes=-0', 'nothing'],
  [`bytes=${'9'.repeat(400)}-`, 'nothing'],
  ['bytes=-', 'all'],
  ['bytes=0-1,5-6', 'all'],
  ['items=0-1', 'all'],
  ['bytes=a-b', 'all'],
])('of a hundred bytes, %s asks for %j', (header, part) => {
  const range = byteRangeOf(header, 100);
  const isNothing = range && isEmpty(range) && 'nothing';
  expect(range ? isNothing || [range.start, range.end] : 'all').toEqual(part);
});
