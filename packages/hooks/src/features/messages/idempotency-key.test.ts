import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appCustomData, idempotencyKeyOf, readKey, withKey } from './idempotency-key.js';

const KEY = '0b8f6a1e-9a3c-4f4e-8d51-2b1c3d4e5f60';

test.each([
  ['', `{"parlor":{"key":"${KEY}"}}`],
  ['{"a":1}', `{"a":1,"parlor":{"key":"${KEY}"}}`],
  ['{ "a": 1.0 }', `{ "a": 1.0,"parlor":{"key":"${KEY}"}}`],
  ['{}', `{"parlor":{"key":"${KEY}"}}`],
  ['{"big":12345678901234567890}', `{"big":12345678901234567890,"parlor":{"key":"${KEY}"}}`],
])('the app’s %j gets the key as its last member, and is not written anew', (text, sent) => {
  expect(withKey(text, KEY)).toBe(sent);
  expect(readKey(sent)).toBe(KEY);
});

test.each(['mine', '[1]', '"{}"', '7', 'null', '{"a":', '{"parlor":"the app’s own"}'])(
  'what is no object, or has such a member of its own, stays as it is: %j',
  (text) => {
    expect(withKey(text, KEY)).toBe(text);
    expect(readKey(text)).toBeUndefined();
    expect(appCustomData({ cloudCustomData: text })).toBe(text);
  },
);

test('what was sent once is given a key of its own when it is sent on', () => {
  const sent = withKey('{"a":1}', KEY);
  const again = withKey(appCustomData({ cloudCustomData: sent }), 'another');
  expect(again).toBe('{"a":1,"parlor":{"key":"another"}}');
  expect(withKey(sent, 'another')).toBe(again);
});

test('an app that asks for its own text gets it as it was', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()).filter((object) => !('parlor' in object)),
      (object) => {
        fc.pre(Object.keys(object).length > 0);
        const text = JSON.stringify(object);
        expect(appCustomData({ cloudCustomData: withKey(text, KEY) })).toBe(text);
      },
    ),
  );
});

test('and so when another client has written it anew since', () => {
  const text = JSON.stringify({ parlor: { key: KEY }, a: { b: 2 } }, null, 2);
  expect(readKey(text)).toBe(KEY);
  expect(appCustomData({ cloudCustomData: text })).toBe('{"a":{"b":2}}');
});

test('a key that somebody else has copied is another one', () => {
  const cloudCustomData = withKey('', KEY);
  const mine = idempotencyKeyOf({ from: 'ann', cloudCustomData });
  expect(mine).toBe(idempotencyKeyOf({ from: 'ann', cloudCustomData: withKey('{"a":1}', KEY) }));
  expect(mine).not.toBe(idempotencyKeyOf({ from: 'ben', cloudCustomData }));
});

test.each(['', '{"parlor":{"key":7}}', '{"parlor":null}', '{"parlor":{"key":""}}', '"parlor"'])(
  'what a stranger puts in its place is no key: %j',
  (cloudCustomData) => {
    expect(idempotencyKeyOf({ from: 'ben', cloudCustomData })).toBeUndefined();
  },
);
