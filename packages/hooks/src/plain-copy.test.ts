import { ChatError } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainCopy, plainCopy, shareList } from './plain-copy.js';

test('leaves out methods and internal fields, and keeps everything else', () => {
  class Live {
    name = 'tea';
    _secret = 1;
    nested = { list: [{ deep: true }], _hidden: 2 };
    greet() {
      return this.name;
    }
  }
  expect(plainCopy(new Live())).toEqual({ name: 'tea', nested: { list: [{ deep: true }] } });
});

test('an unchanged copy is the earlier one, and so is every unchanged part of a changed one', () => {
  const live = { a: { x: 1 }, b: [{ y: 2 }, { y: 3 }] };
  const first = plainCopy(live);
  expect(plainCopy(live, first)).toBe(first);
  live.b[1] = { y: 4 };
  const second = plainCopy(live, first);
  expect(second).not.toBe(first);
  expect(second.a).toBe(first.a);
  expect(second.b[0]).toBe(first.b[0]);
  expect(second).toEqual({ a: { x: 1 }, b: [{ y: 2 }, { y: 4 }] });
});

test('never hands out a part of what it copies, and never changes it [FACT-27.2]', () => {
  const live = { payload: { text: 'mine' } };
  const copy = plainCopy(live);
  expect(copy.payload).not.toBe(live.payload);
  expect(Object.isFrozen(live.payload)).toBe(false);
});

test('lists with nothing in them are one, which nobody can put anything into', () => {
  const copy = plainCopy({ marks: [], folders: [] });
  expect(copy).toEqual({ marks: [], folders: [] });
  expect(copy.folders).toBe(copy.marks);
  expect(Object.isFrozen(copy.marks)).toBe(true);
  const before = { marks: [], folders: [] };
  expect(plainCopy({ marks: [], folders: [] }, before)).toBe(before);
});

test('an error stays an error', () => {
  const error = new ChatError({ code: 2801 });
  expect(plainCopy({ error }).error).toBe(error);
});

test('what a stranger nests without end, or into itself, is cut off', () => {
  const circle: Record<string, unknown> = {};
  circle['again'] = circle;
  expect(() => JSON.stringify(plainCopy(circle))).not.toThrow();
});

test('a key that would change the prototype does not', () => {
  const evil: unknown = JSON.parse('{"__proto__":{"isAdmin":true},"text":"x"}');
  const copy = plainCopy(evil);
  expect(copy).toEqual({ text: 'x' });
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

test('any JSON is copied as it is, and shared when it is the same again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const clean: unknown = JSON.parse(
        JSON.stringify(one, (key, value: unknown) => (key.startsWith('_') ? undefined : value)),
      );
      const copy = plainCopy(clean);
      expect(copy).toEqual(clean);
      expect(plainCopy(structuredClone(clean), copy)).toBe(copy);
      expect(plainCopy(clean, other)).toEqual(clean);
    }),
  );
});

test('a list with the same elements is the earlier list', () => {
  const [a, b] = [{}, {}];
  const before = [a, b];
  expect(shareList([a, b], before)).toBe(before);
  expect(shareList([b, a], before)).toEqual([b, a]);
  expect(shareList([a], before)).toEqual([a]);
});

test('a look says whether copying would return the earlier copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const copy = plainCopy(one);
      expect(isPlainCopy(structuredClone(one), copy)).toBe(true);
      expect(isPlainCopy(other, copy)).toBe(Object.is(plainCopy(other, copy), copy));
    }),
  );
});

test('a look sees what came, what went, and what is undefined now, at any depth', () => {
  const copy = plainCopy({ a: { b: 1 }, c: [1, 2] });
  expect(isPlainCopy({ a: { b: 1, _own: 2, run: () => 1 }, c: [1, 2] }, copy)).toBe(true);
  expect(isPlainCopy({ a: { b: 1, d: undefined }, c: [1, 2] }, copy)).toBe(false);
  expect(isPlainCopy({ a: { b: undefined }, c: [1, 2] }, copy)).toBe(false);
  expect(isPlainCopy({ a: {}, c: [1, 2] }, copy)).toBe(false);
  expect(isPlainCopy({ a: { b: 1 }, c: [1] }, copy)).toBe(false);
  expect(isPlainCopy({ a: { b: 1 }, c: { 0: 1, 1: 2 } }, copy)).toBe(false);
  expect(isPlainCopy({ a: { b: 1 } }, copy)).toBe(false);
  expect(isPlainCopy({ a: { b: 1 } }, copy, 1)).toBe(true);
});

test('a look goes as deep as a copy, and ends', () => {
  const circle: Record<string, unknown> = { list: [] };
  circle['again'] = circle;
  const copy = plainCopy(circle);
  expect(isPlainCopy(circle, copy)).toBe(true);
  circle['list'] = [1];
  expect(isPlainCopy(circle, copy)).toBe(false);
});
