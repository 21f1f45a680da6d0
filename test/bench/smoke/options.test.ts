import { expect, test } from 'vitest';
import { isWhole, readOptions } from '../options.js';
import { planOf } from '../plan.js';

test.each([
  [[], true],
  [['--rounds', '3'], true],
  [['--rounds', '2'], false],
  [['--quick'], false],
  [['--quick', '--rounds', '5'], false],
  [['--only', 'append'], false],
  [['--contestants', 'limit'], false],
])('with %j it is %s that everything is measured, and written down', (args, isSo) => {
  expect(isWhole(readOptions(args))).toBe(isSo);
});

test('nobody competes where only something of Parlor alone is asked for', () => {
  expect(planOf(readOptions(['--start']))).toMatchObject({ isContest: false, needsBrowser: false });
  expect(planOf(readOptions(['--only', 'engine']))).toMatchObject({
    isContest: false,
    needsBrowser: true,
  });
  expect(planOf(readOptions(['--only', 'append']))).toMatchObject({
    isContest: true,
    needsBrowser: true,
  });
});

test('a name that there is not is refused', () => {
  expect(() => planOf(readOptions(['--only', 'apend']))).toThrow('There is no apend among');
});
