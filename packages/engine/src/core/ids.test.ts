import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultGroupID, isUserID, messageIDOf, SYSTEM_ACCOUNT, tinyIDOf } from './ids.js';

describe('the number of a person', () => {
  it('has 18 digits, and is always the same [SES-6.7]', () => {
    fc.assert(
      fc.property(fc.string(), (userID) => {
        expect(tinyIDOf(userID)).toMatch(/^144\d{15}$/);
        expect(tinyIDOf(userID)).toBe(tinyIDOf(userID));
      }),
    );
  });

  it('differs between people', () => {
    const people = Array.from({ length: 2_000 }, (_, index) => `user${index}`);
    expect(new Set(people.map(tinyIDOf)).size).toBe(people.length);
  });

  it('of the service itself is the SDK’s [SES-6.8]', () => {
    expect(tinyIDOf(SYSTEM_ACCOUNT)).toBe('144115198244471703');
  });
});

it('a message ID names the sender, the second and the random number', () => {
  const message = { senderTinyID: '144', clientTime: 1_700_000_000, random: 7 };
  expect(messageIDOf(message)).toBe('144-1700000000-7');
});

it('groups that are made without an ID get different ones', () => {
  const numbers = Array.from({ length: 2_000 }, (_, index) => index + 1);
  expect(new Set(numbers.map((number) => defaultGroupID(number, false))).size).toBe(2_000);
  expect(defaultGroupID(1, false)).toMatch(/^@TGS#1/);
  expect(defaultGroupID(1, true)).toMatch(/^@TGS#_@TGS#/);
});

it.each([
  ['ann', true],
  ['a b~!', true],
  ['x'.repeat(32), true],
  ['', false],
  ['x'.repeat(33), false],
  ['用户', false],
  ['a\nb', false],
])('%j can be a userID: %s', (text, expected) => {
  expect(isUserID(text)).toBe(expected);
});
