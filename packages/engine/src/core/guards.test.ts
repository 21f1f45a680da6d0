import { describe, expect, it } from 'vitest';
import {
  type Guard,
  isCount,
  isNothing,
  isNumber,
  isRecord,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
  textUpTo,
} from './guards.js';

const isPerson = objectOf<{ name: string; age?: number }>({
  name: isString,
  age: optional(isCount),
});

describe('a guard', () => {
  it.each<[string, Guard<unknown>, unknown, boolean]>([
    ['a count takes 0', isCount, 0, true],
    ['a count takes no fraction', isCount, 1.5, false],
    ['a count takes nothing negative', isCount, -1, false],
    ['a count takes nothing beyond the safe integers', isCount, 2 ** 53, false],
    ['a text may be as long as it may be', textUpTo(3), 'abc', true],
    ['a text may be no longer', textUpTo(3), 'abcd', false],
    ['a text is no list', textUpTo(3), [], false],
    ['a number is not NaN', isNumber, Number.NaN, false],
    ['a record is not null', isRecord, null, false],
    ['a record is not a list', isRecord, [], false],
    ['nothing is an empty object', isNothing, {}, true],
    ['nothing has no fields', isNothing, { a: 1 }, false],
    ['one of a few takes those', oneOf('a', 'b'), 'b', true],
    ['one of a few takes no other', oneOf('a', 'b'), 'c', false],
    ['a list takes the empty one', listOf(isString), [], true],
    ['a list takes no foreign element', listOf(isString), ['a', 1], false],
    ['an object may miss what is optional', isPerson, { name: 'ann' }, true],
    ['an object may have more', isPerson, { name: 'ann', more: 1 }, true],
    ['an object must not miss anything else', isPerson, { age: 1 }, false],
    ['an object must not have a wrong field', isPerson, { name: 'ann', age: '1' }, false],
    ['an object is not a text', isPerson, 'ann', false],
  ])('%s', (_, guard, value, expected) => {
    expect(guard(value)).toBe(expected);
  });
});
